/** Just enough of XML to move parts about. Names and prefixes are as every office program writes them. */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** An attribute's value in a start tag, decoded; `name` with its prefix. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(["'])([\\s\\S]*?)\\1`).exec(tag)?.[2];
  return value === undefined ? undefined : decoded(value);
}

/** The same where an attribute left out means the same as an empty one. */
export function attributeText(tag: string, name: string): string {
  return attribute(tag, name) ?? '';
}

/** The tag with an attribute's value replaced; unchanged if it has none such. */
export function withAttribute(tag: string, name: string, value: string): string {
  return tag.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_, before: string) => `${before}"${encoded(value)}"`,
  );
}

/** The tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}

/** Text as it stands in an element or an attribute. */
export function encoded(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The text that stands for itself and its entities. */
export function decoded(xml: string): string {
  return xml.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** All elements of a name, which must not hold each other: `<w:style>…</w:style>` as they are spelt. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(elementPattern(name)) ?? [];
}

/** The first element of a name. */
export function element(xml: string, name: string): string | undefined {
  return elements(xml, name)[0];
}

/** The `w:val` of the first element of a name; empty if there is none. */
export function valueOf(xml: string, name: string): string {
  const at = xml.search(new RegExp(`<${name}\\s[^>]*>`));
  return at < 0 ? '' : attributeText(startTag(xml.slice(at)), 'w:val');
}

/** The text with every element of a name replaced. */
export function replaceElements(
  xml: string,
  name: string,
  replacement: (element: string) => string,
): string {
  return xml.replace(elementPattern(name), replacement);
}

function elementPattern(name: string): RegExp {
  return new RegExp(`<${name}(?:\\s[^>]*)?/>|<${name}(?:\\s[^>]*)?>[\\s\\S]*?</${name}\\s*>`, 'g');
}

/** What stands between an element's start and end tag. */
export function inside(xml: string): string {
  const start = xml.indexOf('>') + 1;
  if (xml[start - 2] === '/') return '';
  return xml.slice(start, xml.lastIndexOf('</'));
}

/** An element's start tag. */
export function startTag(xml: string): string {
  return xml.slice(0, xml.indexOf('>') + 1);
}

/** An element's name with its prefix. */
export function elementName(xml: string): string {
  return xml.slice(1, xml.search(/[\s/>]/));
}

const TAG = /<(\/?)([^\s/>!?]+)[^>]*?(\/?)>/g;

/** The elements directly inside, in order. */
export function childElements(content: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of matches(content, TAG)) {
    const closing = tag[1] === '/';
    const empty = tag[3] === '/';
    if (!closing && depth === 0) start = tag.index;
    if (!closing && !empty) depth += 1;
    if (closing) depth -= 1;
    if (depth === 0) found.push(content.slice(start, tag.index + tag[0].length));
  }
  return found;
}

/** True if every element that is opened is closed in its turn, and the file brings no definitions of its own. */
export function isBalanced(xml: string): boolean {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return false;
  const open: (string | undefined)[] = [];
  for (const [, closing, name, empty] of matches(withoutRemarks(xml), TAG)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0 && xml.includes('<');
}

/** Without comments and processing instructions, in which angle brackets may stand for anything. */
export function withoutRemarks(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->|<\?(?!xml\s)[\s\S]*?\?>/g, '');
}

/** All matches of a global pattern. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const own = new RegExp(pattern.source, pattern.flags);
  for (let one = own.exec(text); one !== null; one = own.exec(text)) found.push(one);
  return found;
}
