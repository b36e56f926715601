import fc from 'fast-check';
import {
  childrenOf,
  descendantsOf,
  innerXml,
  outerXml,
  rootOf,
} from '../../../../../local/book/xlsx/package/xml-scan';
import {
  attributesOfTag,
  escapeAttribute,
  escapeCellText,
  escapeXml,
  unescapeXml,
  withAttributes,
  withoutMainPrefix,
} from '../../../../../local/book/xlsx/package/xml-text';
import { anyCharacter } from '../../../../core/text/any-character';

describe('the scanner', () => {
  it.each([
    ['nested elements of one name', '<r><a><a>1</a></a><a/></r>', ['<a><a>1</a></a>', '<a/>']],
    [
      'a closing bracket in an attribute',
      `<r><a x="1>2" y='"'/><b/></r>`,
      [`<a x="1>2" y='"'/>`, '<b/>'],
    ],
    [
      'comments and declarations',
      '<?xml version="1.0"?><!DOCTYPE r><r><!-- <x> --><a/></r>',
      ['<a/>'],
    ],
    ['character data', '<r><a><![CDATA[</a><b>]]></a></r>', ['<a><![CDATA[</a><b>]]></a>']],
    ['spaces in tags', '<r><a  x = "1"  /><b ></b ></r>', ['<a  x = "1"  />', '<b ></b >']],
    ['prefixes', '<x:r><x:a>1</x:a></x:r>', ['<x:a>1</x:a>']],
    ['an empty root', '<r/>', []],
  ])('finds the children in spite of %s', (_, xml, children) => {
    expect(childrenOf(xml, rootOf(xml)).map((span) => outerXml(xml, span))).toEqual(children);
  });

  it('finds elements at any depth, in order', () => {
    const xml = '<r><a n="1"><b><a n="2"/></b></a><a n="3"/></r>';
    const found = descendantsOf(xml, rootOf(xml), 'a').map(
      (span) => /n="(\d)"/.exec(outerXml(xml, span))?.[1],
    );
    expect(found).toEqual(['1', '2', '3']);
  });

  it('gives the text between tags', () => {
    expect(innerXml('<a>1<b/>2</a>', rootOf('<a>1<b/>2</a>'))).toBe('1<b/>2');
  });

  it('says so when there is no element', () => {
    expect(() => rootOf(' <!-- nothing --> ')).toThrow('without a root element');
  });
});

describe('escaping', () => {
  it('is undone by unescaping, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(unescapeXml(escapeXml(text))).toBe(text);
        expect(attributesOfTag(`<a x="${escapeAttribute(text)}"/>`)['x']).toBe(text);
      }),
    );
  });

  it.each([
    ['&#x8D44;&#28304;', '资源'],
    ['&lt;&amp;&unknown;', '<&&unknown;'],
  ])('reads %s', (escaped, text) => {
    expect(unescapeXml(escaped)).toBe(text);
  });

  it.each([
    ['_x0041_', '_x005F_x0041_'],
    ['_x41_', '_x41_'],
    ['a\u0001b', 'a_x0001_b'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['\ud800', '\ufffd'],
    ['😀', '😀'],
  ])('writes the cell text %j as %j', (text, escaped) => {
    expect(escapeCellText(text)).toBe(escaped);
  });
});

describe('withAttributes', () => {
  it.each([
    ['<a x="1" y="2"/>', { x: 5 }, '<a x="5" y="2"/>'],
    ['<a x="1" y="2"/>', { x: null }, '<a y="2"/>'],
    ['<a x="1">', { z: '<' }, '<a x="1" z="&lt;">'],
    ['<a/>', { z: 1 }, '<a z="1"/>'],
    ["<a x='1'>", { x: 2 }, '<a x="2">'],
    ['<a max="3">', { x: null }, '<a max="3">'],
    ['<a price="$1">', { price: '$&' }, '<a price="$&amp;">'],
  ])('turns %s with %j into %s', (tag, changes, expected) => {
    expect(withAttributes(tag, changes)).toBe(expected);
  });
});

describe('withoutMainPrefix', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  it('writes the spreadsheet namespace without its prefix', () => {
    const xml = `<x:sheet xmlns:x="${main}" xmlns:y="urn:y"><x:row y:a="1"/><y:b/></x:sheet>`;
    expect(withoutMainPrefix(xml)).toBe(
      `<sheet xmlns="${main}" xmlns:y="urn:y"><row y:a="1"/><y:b/></sheet>`,
    );
  });

  it.each([
    `<sheet xmlns="${main}"><row/></sheet>`,
    '<xdr:wsDr xmlns:xdr="urn:drawing"><xdr:from/></xdr:wsDr>',
  ])('leaves %s alone', (xml) => {
    expect(withoutMainPrefix(xml)).toBe(xml);
  });
});
