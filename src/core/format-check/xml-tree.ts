import { decoded } from '../document/xml';

/** A small reader of XML parts that nobody vouches for: no entities are defined, nothing is fetched, depth is limited. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The text that stands directly in it. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** An opening angle bracket ends every piece, so that a text without end is read once and not again from each of its places. */
const TAG =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<[?!][^<>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/g;
const ATTRIBUTE = /[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g;
const DEEPEST = 200;
/** What office programs write is far below it; beyond it the check would keep people waiting. */
const MOST_CHARACTERS = 20_000_000;

/** The root of a part; undefined if it is not well-formed, too large or nested without end. */
export function xmlRoot(xml: string): XmlNode | undefined {
  if (xml.length > MOST_CHARACTERS) return undefined;
  const top: OpenNode = { name: '', attributes: new Map(), children: [], text: '' };
  const around: OpenNode[] = [];
  let current = top;
  let from = 0;
  for (const match of allMatches(TAG, xml)) {
    current.text += decoded(xml.slice(from, match.index));
    from = match.index + match[0].length;
    const [tag, characterData, closing, name, , selfClosing] = match;
    if (characterData !== undefined) current.text += characterData;
    if (name === undefined) continue;
    if (closing === '/') {
      const parent = around.pop();
      if (current.name !== name || parent === undefined) return undefined;
      current = parent;
      continue;
    }
    const node: OpenNode = { name, attributes: attributesIn(tag), children: [], text: '' };
    current.children.push(node);
    if (selfClosing === '/') continue;
    around.push(current);
    current = node;
    if (around.length >= DEEPEST) return undefined;
  }
  return current === top && top.children.length === 1 ? top.children[0] : undefined;
}

function* allMatches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const fresh = new RegExp(pattern.source, pattern.flags);
  for (let match = fresh.exec(text); match !== null; match = fresh.exec(text)) yield match;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Most tags have none, and looking for them takes long in a document of some thousand. */
function attributesIn(text: string): ReadonlyMap<string, string> {
  if (!text.includes('=')) return NO_ATTRIBUTES;
  return new Map(
    Array.from(allMatches(ATTRIBUTE, text)).map(([one]) => {
      const sign = one.indexOf('=');
      const value = one.slice(sign + 1).trim();
      return [one.slice(0, sign).trim(), decoded(value.slice(1, -1))] as const;
    }),
  );
}

/** The first child of a name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The first node down a path of names. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(child, node);
}

/** An attribute as written. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name);
}

/** The same where an attribute left out means the same as an empty one. */
export function attributeText(node: XmlNode | undefined, name: string): string {
  return attribute(node, name) ?? '';
}

/** An attribute as a number; undefined if it is none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = attribute(node, name);
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** True for an element that switches something on. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off)$/.test(attributeText(node, 'w:val'));
}

/** All nodes of a name below a node, in order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...descendants(one, name),
  ]);
}
