/**
 * A scanner that says where the elements of a well-formed XML text begin and end, so that a file's own spelling can be
 * kept to the letter while single elements are replaced. It knows nothing of spreadsheets.
 */

/** An element's place in the text: `start` is its `<`, `end` is one past its last `>`. */
export interface XmlSpan {
  /** The tag's name without a namespace prefix. */
  readonly name: string;
  readonly start: number;
  /** One past the `>` of the opening tag. */
  readonly openEnd: number;
  /** Where the `</` of the closing tag stands; equals `openEnd` for an empty-element tag. */
  readonly innerEnd: number;
  readonly end: number;
}

const SLASH = 47;
const GREATER_THAN = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const QUESTION = 63;
const EXCLAMATION = 33;
/** What may follow a tag's name: tab, line feed, carriage return, space, `/` and `>`. */
const ENDS_NAME: ReadonlySet<number> = new Set([9, 10, 13, 32, SLASH, GREATER_THAN]);

/** Elements that hold no element of their own name, so their closing tag is simply the next one. */
const NEVER_NESTED: ReadonlySet<string> = new Set([
  'sheetData',
  'row',
  'c',
  'si',
  'shape',
  'comment',
]);

/** One past the `>` of the tag that starts at `from`; attribute values may hold `>`. */
function endOfTag(xml: string, from: number): number {
  for (let i = from; i < xml.length; i += 1) {
    const letter = xml.charCodeAt(i);
    if (letter === GREATER_THAN) return i + 1;
    if (letter === DOUBLE_QUOTE) i = closing(xml, '"', i + 1) - 1;
    else if (letter === SINGLE_QUOTE) i = closing(xml, "'", i + 1) - 1;
  }
  return xml.length;
}

function closing(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

/** One past a comment, CDATA section, processing instruction or declaration at `from`, or -1 when a tag is there. */
function endOfNonElement(xml: string, from: number): number {
  const next = xml.charCodeAt(from + 1);
  if (next === QUESTION) return closing(xml, '?>', from);
  if (next !== EXCLAMATION) return -1;
  if (xml.startsWith('<!--', from)) return closing(xml, '-->', from);
  if (xml.startsWith('<![CDATA[', from)) return closing(xml, ']]>', from);
  return closing(xml, '>', from);
}

function localName(tagName: string): string {
  return tagName.slice(tagName.indexOf(':') + 1);
}

function tagNameAt(xml: string, nameStart: number): string {
  let i = nameStart;
  while (i < xml.length && !ENDS_NAME.has(xml.charCodeAt(i))) i += 1;
  return xml.slice(nameStart, i);
}

/** Where the closing tag of the element whose content begins at `from` stands. */
function closingTagAt(xml: string, tagName: string, from: number): number {
  if (NEVER_NESTED.has(localName(tagName))) return indexOrEnd(xml, `</${tagName}`, from);
  let depth = 0;
  for (let i = xml.indexOf('<', from); i >= 0; i = xml.indexOf('<', i)) {
    const skipped = endOfNonElement(xml, i);
    if (skipped >= 0) {
      i = skipped;
      continue;
    }
    if (xml.charCodeAt(i + 1) === SLASH) {
      if (depth === 0) return i;
      depth -= 1;
      i += 2;
      continue;
    }
    const end = endOfTag(xml, i);
    if (xml.charCodeAt(end - 2) !== SLASH) depth += 1;
    i = end;
  }
  return xml.length;
}

function indexOrEnd(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  return at < 0 ? xml.length : at;
}

/** The element whose `<` stands at `start`. */
function spanAt(xml: string, start: number): XmlSpan {
  const tagName = tagNameAt(xml, start + 1);
  const openEnd = endOfTag(xml, start);
  const name = localName(tagName);
  if (xml.charCodeAt(openEnd - 2) === SLASH) {
    return { name, start, openEnd, innerEnd: openEnd, end: openEnd };
  }
  const innerEnd = closingTagAt(xml, tagName, openEnd);
  return { name, start, openEnd, innerEnd, end: endOfTag(xml, innerEnd) };
}

/** Calls `visit` for every element directly between `from` and `to`, in order. */
export function eachChild(
  xml: string,
  from: number,
  to: number,
  visit: (child: XmlSpan) => void,
): void {
  let i = xml.indexOf('<', from);
  while (i >= 0 && i < to) {
    const skipped = endOfNonElement(xml, i);
    if (skipped >= 0) {
      i = xml.indexOf('<', skipped);
      continue;
    }
    if (xml.charCodeAt(i + 1) === SLASH) return;
    const child = spanAt(xml, i);
    visit(child);
    i = xml.indexOf('<', child.end);
  }
}

/** The elements directly inside `parent`; with `name`, only those. */
export function childrenOf(xml: string, parent: XmlSpan, name?: string): XmlSpan[] {
  const children: XmlSpan[] = [];
  eachChild(xml, parent.openEnd, parent.innerEnd, (child) => {
    if (name === undefined || child.name === name) children.push(child);
  });
  return children;
}

/** The first element called `name` directly inside `parent`. */
export function childOf(xml: string, parent: XmlSpan, name: string): XmlSpan | undefined {
  return childrenOf(xml, parent, name)[0];
}

/** The document's root element. */
export function rootOf(xml: string): XmlSpan {
  let root: XmlSpan | undefined;
  eachChild(xml, 0, xml.length, (child) => {
    root ??= child;
  });
  if (!root) throw new SyntaxError('an XML document without a root element');
  return root;
}

/** Every element called `name` anywhere inside `parent`, in document order. */
export function descendantsOf(xml: string, parent: XmlSpan, name: string): XmlSpan[] {
  return childrenOf(xml, parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(xml, child, name),
  ]);
}

/** The element's whole spelling. */
export function outerXml(xml: string, span: XmlSpan): string {
  return xml.slice(span.start, span.end);
}

/** What stands between the element's tags. */
export function innerXml(xml: string, span: XmlSpan): string {
  return xml.slice(span.openEnd, span.innerEnd);
}
