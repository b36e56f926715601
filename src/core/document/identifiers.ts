import { attribute, attributeText, decoded, encoded, matches, withAttribute } from './xml';

/** The highest identities given so far in one file. */
export interface Identities {
  drawing: number;
  bookmark: number;
}

const BOOKMARK = /<w:bookmark(Start|End)\s[^>]*\/>/g;

/** Field instructions and links, which name bookmarks. */
const REFERENCE =
  /<w:instrText(?:\s[^>]*)?>([^<]*)<\/w:instrText>|<w:(?:fldSimple|hyperlink)\s[^>]*>/g;

/** Drawings with numbers of their own: two of the same number make Word repair the file. */
export function numberDrawings(xml: string, identities: Identities): string {
  return xml.replace(/<wp:docPr\s[^>]*>/g, (tag) => {
    identities.drawing += 1;
    return withAttribute(tag, 'id', String(identities.drawing));
  });
}

/** Without bookmarks that nothing in the part refers to: editors leave them by the dozen. */
export function withoutIdleBookmarks(xml: string): string {
  if (!xml.includes('<w:bookmarkStart')) return xml;
  const references = matches(xml, REFERENCE)
    .map(([whole]) => decoded(whole))
    .join(' ');
  const idle = new Set(
    matches(xml, BOOKMARK)
      .filter(([tag, end]) => end === 'Start' && !references.includes(nameOf(tag)))
      .map(([tag]) => attribute(tag, 'w:id')),
  );
  return xml.replace(BOOKMARK, (tag) => (idle.has(attribute(tag, 'w:id')) ? '' : tag));
}

/**
 * Bookmarks with numbers of their own and names that no other document in the file has; what refers to them follows. A
 * bookmark that a repeated passage brings again is left out.
 */
export function ownBookmarks(xml: string, identities: Identities, suffix: string): string {
  if (!xml.includes('<w:bookmark')) return xml;
  const given = new Map<string, string>();
  const names = new Set<string>();
  const renumbered = xml.replace(BOOKMARK, (tag, end: string) => {
    const old = attributeText(tag, 'w:id');
    if (end === 'End') {
      const id = given.get(old);
      given.delete(old);
      return id === undefined ? '' : withAttribute(tag, 'w:id', id);
    }
    const name = nameOf(tag);
    if (names.has(name)) return '';
    names.add(name);
    identities.bookmark += 1;
    given.set(old, String(identities.bookmark));
    return withAttribute(
      withAttribute(tag, 'w:id', String(identities.bookmark)),
      'w:name',
      `${name}${suffix}`,
    );
  });
  return suffix === '' ? renumbered : withNewReferences(renumbered, names, suffix);
}

function withNewReferences(xml: string, names: ReadonlySet<string>, suffix: string): string {
  return xml.replace(REFERENCE, (whole) =>
    Array.from(names).reduce(
      (text, name) =>
        text.replace(
          new RegExp(`(^|[\\s"=;])${escaped(encoded(name))}(?=[\\s"&<]|$)`, 'g'),
          (_, before: string) => `${before}${encoded(name)}${suffix}`,
        ),
      whole,
    ),
  );
}

function nameOf(tag: string): string {
  return attributeText(tag, 'w:name');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
