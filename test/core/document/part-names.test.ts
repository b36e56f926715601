import { relativeTarget, resolvedTarget } from '../../../src/core/document/part-names';

describe('resolvedTarget', () => {
  it.each([
    ['beside the source', 'header1.xml', 'word/header1.xml'],
    ['in a folder below', 'media/a.png', 'word/media/a.png'],
    ['in a folder above', '../customXml/item1.xml', 'customXml/item1.xml'],
    ['from the top', '/word/header1.xml', 'word/header1.xml'],
    ['with idle steps', './media//a.png', 'word/media/a.png'],
  ])('leads to a part %s', (_, target, name) => {
    expect(resolvedTarget('word/document.xml', target)).toBe(name);
  });
});

describe('relativeTarget', () => {
  it.each([
    ['word/media/a.png', 'media/a.png'],
    ['customXml/item1.xml', '/customXml/item1.xml'],
  ])('names %s as %s', (part, target) => {
    expect(relativeTarget('word/document.xml', part)).toBe(target);
    expect(resolvedTarget('word/document.xml', target)).toBe(part);
  });
});
