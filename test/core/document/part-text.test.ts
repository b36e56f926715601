import { isTextPart, partText } from '../../../src/core/document/part-text';

describe('partText', () => {
  it.each([
    ['a part of XML', 'word/document.xml', '<w:document/>', true],
    ['a picture', 'word/media/a.png', '', false],
    ['a part that is absent', 'word/styles.xml', '', false],
  ])('of %s', (_, name, text, isText) => {
    const parts = new Map<string, string | Uint8Array>([
      ['word/document.xml', '<w:document/>'],
      ['word/media/a.png', new Uint8Array([60])],
    ]);

    expect(partText(parts, name)).toBe(text);
    expect(isTextPart(parts, name)).toBe(isText);
  });
});
