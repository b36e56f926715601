import { attributeText, elements, replaceElements, startTag } from '../xml';

/** The fonts of all templates by name; what a later template embeds is left to the first one's copy. */
export function mergedFonts(tables: readonly string[]): string {
  const [first = '', ...others] = tables;
  const known = new Set(elements(first, 'w:font').map(nameOf));
  const added = others.reduce<readonly string[]>((list, table) => {
    const fresh = elements(table, 'w:font').filter((font) => !known.has(nameOf(font)));
    fresh.forEach((font) => known.add(nameOf(font)));
    return [...list, ...fresh.map(withoutEmbedding)];
  }, []);
  return first.replace(/<\/w:fonts\s*>/, () => `${added.join('')}</w:fonts>`);
}

function nameOf(font: string): string {
  return attributeText(startTag(font), 'w:name');
}

function withoutEmbedding(font: string): string {
  return ['Regular', 'Bold', 'Italic', 'BoldItalic'].reduce(
    (text, face) => replaceElements(text, `w:embed${face}`, () => ''),
    font,
  );
}
