import { contentTypesXml, parseContentTypes } from '../../../src/core/document/content-types';

const TYPES = new Map([
  ['word/document.xml', 'application/main+xml'],
  ['word/media/a.PNG', 'image/png'],
  ['word/media/b.png', 'image/png'],
  ['docProps/preview', 'image/jpeg'],
]);

describe('parseContentTypes', () => {
  it.each([...TYPES, ['other/unknown.bin', 'application/octet-stream'] as const])(
    'reads the type of %s as it was written: %s',
    (name, type) => {
      expect(parseContentTypes(contentTypesXml(TYPES))(name)).toBe(type);
    },
  );

  it('does not mind capitals or what is left out', () => {
    const typeOf = parseContentTypes(
      '<Types><Default Extension="XML" ContentType="a"/><Override PartName="/Word/A.xml" ContentType="b"/><Override PartName="/word/c.xml"/></Types>',
    );

    expect(['word/a.xml', 'word/b.xml', 'word/c.xml'].map(typeOf)).toEqual(['b', 'a', '']);
  });
});

describe('contentTypesXml', () => {
  it('names a part of its own kind, and pictures by their ending once', () => {
    const xml = contentTypesXml(TYPES);

    expect(xml.match(/Extension="png"/g)).toHaveLength(1);
    expect(xml.match(/PartName="[^"]*"/g)).toEqual([
      'PartName="/word/document.xml"',
      'PartName="/docProps/preview"',
    ]);
  });
});
