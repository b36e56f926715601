import {
  attribute,
  attributeText,
  childElements,
  decoded,
  elementName,
  inside,
  isBalanced,
  valueOf,
} from '../../../src/core/document/xml';

describe('attribute', () => {
  it.each([
    ['in double quotes', '<w:a w:id="1"/>', '1'],
    ['in single quotes, with a double one inside', `<w:a w:id='say "1"'/>`, 'say "1"'],
    ['with spaces around the sign', '<w:a w:id = "1"/>', '1'],
    ['with entities', '<w:a w:id="&lt;&amp;&#65;"/>', '<&A'],
    ['empty', '<w:a w:id=""/>', ''],
    ['absent', '<w:a w:idle="1"/>', undefined],
  ])('reads one %s', (_, tag, value) => {
    expect(attribute(tag, 'w:id')).toBe(value);
    expect(attributeText(tag, 'w:id')).toBe(value ?? '');
  });
});

describe('decoded', () => {
  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&#30002;', '甲'],
    ['&#x7532;', '甲'],
    ['&#x1F3ED;', '\u{1f3ed}'],
    ['&nbsp;', '&nbsp;'],
    ['甲&#0;乙', '甲乙'],
    ['甲&#x110000;乙', '甲乙'],
    ['甲&#beef;乙', '甲乙'],
  ])('reads %s as %j', (xml, text) => {
    expect(decoded(xml)).toBe(text);
  });
});

describe('childElements', () => {
  it('takes the elements directly inside, each with all it holds', () => {
    const content = '<a/><b><a>甲</a><c/></b> <d x="1">乙</d>';

    expect(childElements(content)).toEqual(['<a/>', '<b><a>甲</a><c/></b>', '<d x="1">乙</d>']);
    expect(childElements('文字')).toEqual([]);
  });

  it('is named by the element’s own tag', () => {
    expect(['<w:p/>', '<w:p>', '<w:pgSz w:w="1"/>', '<w:tbl\n>'].map(elementName)).toEqual([
      'w:p',
      'w:p',
      'w:pgSz',
      'w:tbl',
    ]);
  });
});

describe('inside', () => {
  it.each([
    ['<w:a/>', ''],
    ['<w:a></w:a>', ''],
    ['<w:a x="1"><w:b/>甲</w:a>', '<w:b/>甲'],
  ])('of %s is %j', (xml, content) => {
    expect(inside(xml)).toBe(content);
  });
});

describe('valueOf', () => {
  it.each([
    ['the first of several', '<w:sz w:val="21"/><w:sz w:val="32"/>', '21'],
    ['nothing where there is none', '<w:szCs w:val="21"/>', ''],
    ['nothing where it has no value', '<w:sz w:other="21"/>', ''],
  ])('reads %s', (_, xml, value) => {
    expect(valueOf(xml, 'w:sz')).toBe(value);
  });
});

describe('isBalanced', () => {
  it.each([
    ['<a><b/></a>', true],
    ['<?xml version="1.0"?><!-- <b> --><a></a>', true],
    ['<a><b></a></b>', false],
    ['<a>', false],
    ['</a>', false],
    ['甲', false],
    ['<!DOCTYPE a><a/>', false],
    ['<!entity b "c"><a/>', false],
  ])('says of %s: %s', (xml, balanced) => {
    expect(isBalanced(xml)).toBe(balanced);
  });
});
