import {
  attribute,
  attributeText,
  isOn,
  numberOf,
  xmlRoot,
} from '../../../src/core/format-check/xml-tree';

describe('xmlRoot', () => {
  it('reads attributes in either quotes, entities, raw text and remarks', () => {
    const root = xmlRoot(
      `<?xml version="1.0"?><w:a x = "1 &lt; 2" y='say "no"'>甲&amp;<!-- <b> --><![CDATA[<乙>]]><w:b/>&constructor;</w:a>`,
    );

    expect([attribute(root, 'x'), attribute(root, 'y')]).toEqual(['1 < 2', 'say "no"']);
    expect(root?.text).toBe('甲&<乙>&constructor;');
    expect(root?.children.map(({ name }) => name)).toEqual(['w:b']);
  });

  it.each([
    ['an element that is not closed', '<a><b></b>'],
    ['an end without a beginning', '<a/></a>'],
    ['ends that cross', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['nothing', ''],
    ['more than office programs write', `<a/>${' '.repeat(20_000_000)}`],
  ])('reads nothing from %s', (_, xml) => {
    expect(xmlRoot(xml)).toBeUndefined();
  });

  it.each([
    [199, true],
    [200, false],
  ])('reads %i levels: %s', (depth, readable) => {
    const xml = '<a>'.repeat(depth) + '</a>'.repeat(depth);

    expect(xmlRoot(xml) !== undefined).toBe(readable);
  });
});

describe('an attribute', () => {
  it.each([
    ['<a v="12"/>', '12', 12],
    ['<a v=""/>', '', undefined],
    ['<a v="wide"/>', 'wide', undefined],
    ['<a/>', '', undefined],
  ])('of %s is text or a number', (xml, text, number) => {
    expect(attributeText(xmlRoot(xml), 'v')).toBe(text);
    expect(numberOf(xmlRoot(xml), 'v')).toBe(number);
  });

  it.each([
    ['<a/>', true],
    ['<a w:val="1"/>', true],
    ['<a w:val="off"/>', false],
  ])('of %s switches on: %s', (xml, on) => {
    expect(isOn(xmlRoot(xml))).toBe(on);
  });
});
