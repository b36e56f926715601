/** The small change of XML: attributes, entities, and the main namespace written without a prefix. */
import type { XmlSpan } from './xml-scan';

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that `escaped` stands for. */
export function unescapeXml(escaped: string): string {
  if (!escaped.includes('&')) return escaped;
  return escaped.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number.parseInt(entity.slice(1), 10));
    return NAMED_ENTITIES[entity] ?? whole;
  });
}

/** `text` as it may stand between tags or in a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** `text` for an attribute: as `escapeXml`, and line ends survive an XML reader's normalising. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/\n/g, '&#10;').replace(/\r/g, '&#13;').replace(/\t/g, '&#9;');
}

/** Text for a cell, with what XML cannot hold written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  const marked = text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (letter) => {
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
  return escapeXml(withoutLoneSurrogates(marked));
}

/** Half of a surrogate pair is no character, and a file holding one is refused by Excel. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export type Attributes = Readonly<Record<string, string | undefined>>;

/** The attributes of an element, unescaped, by the names they are written with. */
export function attributesOf(xml: string, span: XmlSpan): Attributes {
  return attributesOfTag(xml.slice(span.start, span.openEnd));
}

/** The attributes of an opening tag. */
export function attributesOfTag(tag: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) {
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

/** A change to attributes: a value to set, or null to take the attribute away. */
export type AttributeChanges = Readonly<Record<string, string | number | null>>;

/** An opening (or empty-element) tag with some attributes changed; the others keep their spelling and order. */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  return Object.entries(changes).reduce((changed, [name, value]) => {
    const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const spelled = value === null ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
    if (present.test(changed)) return changed.replace(present, () => spelled);
    if (value === null) return changed;
    return changed.replace(/\s*(\/?>)$/, (close) => spelled + close.trim());
  }, tag);
}

/** True for the boolean spellings of OOXML. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const SPREADSHEET_NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/**
 * The same document with its main namespace as the default one: some programs write `<x:row>` where others write
 * `<row>`, and elements written by us must stand beside theirs.
 */
export function withoutMainPrefix(xml: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):\w+[\s>]/.exec(xml.slice(0, 2000))?.[1];
  if (prefix === undefined || prefix.startsWith('mc')) return xml;
  const declaration = new RegExp(`xmlns:${prefix}\\s*=\\s*["']([^"']*)["']`).exec(
    xml.slice(0, 4000),
  );
  if (!SPREADSHEET_NAMESPACES.includes(declaration?.[1] ?? '')) return xml;
  return xml
    .replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}
