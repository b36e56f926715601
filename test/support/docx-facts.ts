/**
 * What a .docx says, read straight from its XML with another parser than the one that made it: the tests' own eyes. Also
 * finds what Word would want to repair.
 */
import { XMLValidator } from 'fast-xml-parser';
import PizZip from 'pizzip';
import { XlsxParts, type Target } from './xlsx-parts';
import { child, children, textIn, type XmlNode } from './xml-node';

/** A section as it stands: its edges' texts by `header default` and the like, and how its pages count. */
export interface SectionFacts {
  readonly type: string;
  readonly start: string;
  readonly edges: Readonly<Record<string, string>>;
  /** The texts of the section's paragraphs. */
  readonly texts: readonly string[];
}

/** The parts of the package by name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const { files } = new PizZip(docx);
  return new Map(
    Object.values(files)
      .filter((file) => !file.dir)
      .map((file) => [file.name, file.asText()]),
  );
}

/** The texts of the main part's paragraphs in order, line breaks as `\n`. */
export function textsOf(docx: Uint8Array): readonly string[] {
  return all(bodyOf(docx), 'p').map(paragraphText);
}

/** The sections of the main part in order. */
export function sectionsOf(docx: Uint8Array): readonly SectionFacts[] {
  const parts = new XlsxParts(docx);
  const relations = parts.relations(mainName(parts));
  const sections: SectionFacts[] = [];
  let texts: string[] = [];
  for (const block of bodyOf(docx)?.children ?? []) {
    const inner = all(block, 'sectPr')[0];
    const section = block.name === 'sectPr' ? block : inner;
    texts.push(
      ...[block, ...all(block, 'p')].filter(({ name }) => name === 'p').map(paragraphText),
    );
    if (section === undefined) continue;
    sections.push(sectionFacts(section, parts, relations, texts));
    texts = [];
  }
  return sections;
}

function sectionFacts(
  section: XmlNode,
  parts: XlsxParts,
  relations: ReadonlyMap<string, Target>,
  texts: readonly string[],
): SectionFacts {
  const edges: Record<string, string> = {};
  for (const { name, attributes } of section.children) {
    const edge = /^(header|footer)Reference$/.exec(name)?.[1];
    if (edge === undefined) continue;
    const target = relations.get(attributes['id'] ?? '');
    edges[`${edge} ${attributes['type'] ?? ''}`] = all(parts.xml(target?.path ?? ''), 'p')
      .map(paragraphText)
      .join('\n');
  }
  return {
    type: child(section, 'type')?.attributes['val'] ?? '',
    start: child(section, 'pgNumType')?.attributes['start'] ?? '',
    edges,
    texts,
  };
}

/**
 * What is wrong with the file, one line each; none for a sound one: XML that is not well-formed, relationships and
 * references that lead nowhere, parts without a type, identities given twice, elements out of place.
 */
export function docxProblems(docx: Uint8Array): readonly string[] {
  const texts = partsOf(docx);
  const parts = new XlsxParts(docx);
  const main = mainName(parts);
  return [
    ...malformed(texts),
    ...untyped(texts, parts),
    ...leadingNowhere(texts, parts),
    ...textPartNames(parts, main).flatMap((name) => textProblems(name, parts, main, texts)),
    ...styleProblems(parts, main),
    ...listProblems(parts, main),
    ...twiceAcross(parts, main),
    ...bodyProblems(parts.xml(main)),
  ];
}

const XML = /\.(xml|rels|vml)$/;

function malformed(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([name, text]) => {
    if (!XML.test(name)) return [];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what takes its place is another package
    const verdict = XMLValidator.validate(text);
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
    return [
      ...(verdict === true ? [] : [`${name}: ${verdict.err.msg}`]),
      ...(forbidden ? [`${name}: forbidden character`] : []),
    ];
  });
}

function untyped(texts: ReadonlyMap<string, string>, parts: XlsxParts): string[] {
  const types = parts.xml('[Content_Types].xml');
  const endings = children(types, 'Default').map((one) => one.attributes['Extension'] ?? '');
  const names = children(types, 'Override').map((one) => one.attributes['PartName'] ?? '');
  const twice = duplicates([...names, ...endings]).map((name) => `type given twice: ${name}`);
  const absent = names
    .filter((name) => !texts.has(name.slice(1)))
    .map((name) => `type of an absent part: ${name}`);
  const without = [...texts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !names.includes(`/${name}`) &&
      !endings.includes(name.slice(name.lastIndexOf('.') + 1)),
  );
  return [...twice, ...absent, ...without.map((name) => `part without a type: ${name}`)];
}

function leadingNowhere(texts: ReadonlyMap<string, string>, parts: XlsxParts): string[] {
  const lists = [...texts.keys()].filter((name) => name.endsWith('.rels'));
  const reached = new Set<string>();
  const lost = lists.flatMap((list) => {
    const source = list.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = children(parts.xml(list), 'Relationship').map((one) => one.attributes['Id'] ?? '');
    const targets = [...parts.relations(source).values()].filter((one) => !one.external);
    targets.forEach((one) => reached.add(one.path));
    return [
      ...duplicates(ids).map((id) => `${list}: ${id} twice`),
      ...(source !== '' && !texts.has(source) ? [`${list}: of an absent part`] : []),
      ...targets
        .filter((one) => !texts.has(one.path))
        .map((one) => `${list}: ${one.path} is absent`),
    ];
  });
  const idle = [...texts.keys()].filter(
    (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name),
  );
  return [...lost, ...idle.map((name) => `no relationship leads to ${name}`)];
}

const TEXT_KINDS = ['header', 'footer', 'footnotes', 'endnotes'];

function textPartNames(parts: XlsxParts, main: string): string[] {
  return [main, ...TEXT_KINDS.flatMap((kind) => parts.kind(main, kind))];
}

/** References inside one part: relationships, styles, lists, notes, bookmarks. */
function textProblems(
  name: string,
  parts: XlsxParts,
  main: string,
  texts: ReadonlyMap<string, string>,
): string[] {
  const root = parts.xml(name);
  const relations = parts.relations(name);
  const nodes = everything(root);
  const ids = [
    ...(texts.get(name) ?? '').matchAll(/\sr:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]*)"/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((id) => id !== '' && !relations.has(id));
  const styles = namesIn(parts, main, 'styles', 'style', 'styleId');
  const lists = namesIn(parts, main, 'numbering', 'num', 'numId');
  const used = (element: string): string[] =>
    nodes.filter((one) => one.name === element).map((one) => one.attributes['val'] ?? '');
  const notes = ['footnote', 'endnote'].flatMap((kind) => {
    const known = namesIn(parts, main, `${kind}s`, kind, 'id');
    return nodes
      .filter((one) => one.name === `${kind}Reference` && !known.has(one.attributes['id'] ?? ''))
      .map((one) => `${name}: ${kind} ${one.attributes['id'] ?? ''} is absent`);
  });
  return [
    ...ids.map((id) => `${name}: relationship ${id} is absent`),
    ...['pStyle', 'rStyle', 'tblStyle']
      .flatMap(used)
      .filter((style) => !styles.has(style))
      .map((style) => `${name}: style ${style} is absent`),
    ...used('numId')
      .filter((list) => list !== '0' && !lists.has(list))
      .map((list) => `${name}: list ${list} is absent`),
    ...notes,
    ...bookmarkProblems(name, nodes),
  ];
}

function bookmarkProblems(name: string, nodes: readonly XmlNode[]): string[] {
  const idsOf = (element: string): string[] =>
    nodes.filter((one) => one.name === element).map((one) => one.attributes['id'] ?? '');
  const starts = idsOf('bookmarkStart');
  const ends = idsOf('bookmarkEnd');
  return [
    ...starts.filter((id) => !ends.includes(id)).map((id) => `${name}: bookmark ${id} has no end`),
    ...ends
      .filter((id) => !starts.includes(id))
      .map((id) => `${name}: bookmark ${id} has no start`),
  ];
}

function styleProblems(parts: XlsxParts, main: string): string[] {
  const styles = children(parts.xml(parts.kind(main, 'styles')[0] ?? ''), 'style');
  const ids = styles.map((one) => one.attributes['styleId'] ?? '');
  const names = styles.map((one) => child(one, 'name')?.attributes['val'] ?? '');
  const defaults = styles
    .filter((one) => one.attributes['default'] === '1')
    .map((one) => one.attributes['type'] ?? '');
  const basis = styles.flatMap((one) =>
    ['basedOn', 'next', 'link'].map((element) => child(one, element)?.attributes['val'] ?? ''),
  );
  return [
    ...duplicates(ids).map((id) => `style ${id} twice`),
    ...duplicates(names).map((name) => `style name ${name} twice`),
    ...duplicates(defaults).map((type) => `two default styles of ${type}`),
    ...basis
      .filter((id) => id !== '' && !ids.includes(id))
      .map((id) => `style ${id}, which another rests on, is absent`),
  ];
}

function listProblems(parts: XlsxParts, main: string): string[] {
  const root = parts.xml(parts.kind(main, 'numbering')[0] ?? '');
  const definitions = children(root, 'abstractNum').map(
    (one) => one.attributes['abstractNumId'] ?? '',
  );
  const lists = children(root, 'num');
  const order = root.children.map((one) => one.name).filter((name) => name !== '#text');
  const misplaced =
    order.lastIndexOf('abstractNum') > order.indexOf('num') && order.includes('num');
  return [
    ...duplicates(definitions).map((id) => `list definition ${id} twice`),
    ...duplicates(lists.map((one) => one.attributes['numId'] ?? '')).map(
      (id) => `list ${id} twice`,
    ),
    ...lists
      .map((one) => child(one, 'abstractNumId')?.attributes['val'] ?? '')
      .filter((id) => !definitions.includes(id))
      .map((id) => `list definition ${id} is absent`),
    ...(misplaced ? ['list definitions behind lists'] : []),
  ];
}

function twiceAcross(parts: XlsxParts, main: string): string[] {
  const nodes = textPartNames(parts, main).flatMap((name) => everything(parts.xml(name)));
  const of = (element: string, attribute: string): string[] =>
    nodes.filter((one) => one.name === element).map((one) => one.attributes[attribute] ?? '');
  return [
    ...duplicates(of('docPr', 'id')).map((id) => `drawing ${id} twice`),
    ...duplicates(of('bookmarkStart', 'id')).map((id) => `bookmark ${id} twice`),
    ...duplicates(of('bookmarkStart', 'name')).map((name) => `bookmark ${name} twice`),
    ...duplicates(of('p', 'paraId').filter((id) => id !== '')).map((id) => `paragraph ${id} twice`),
  ];
}

const SECTION_ORDER = [
  'headerReference',
  'footerReference',
  'footnotePr',
  'endnotePr',
  'type',
  'pgSz',
  'pgMar',
  'paperSrc',
  'pgBorders',
  'lnNumType',
  'pgNumType',
  'cols',
  'formProt',
  'vAlign',
  'noEndnote',
  'titlePg',
  'textDirection',
  'bidi',
  'rtlGutter',
  'docGrid',
  'printerSettings',
];

const PARAGRAPH_ORDER = ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'numPr'];

function bodyProblems(root: XmlNode): string[] {
  const nodes = everything(root);
  const foreign = nodes.filter((one) => one.name.startsWith('km')).map((one) => one.name);
  const cells = nodes.filter((one) => one.name === 'tc' && children(one, 'p').length === 0);
  const sections = nodes
    .filter((one) => one.name === 'sectPr')
    .filter((one) => !inOrder(one, SECTION_ORDER));
  const paragraphs = nodes
    .filter((one) => one.name === 'pPr')
    .filter((one) => !inOrder(one, PARAGRAPH_ORDER));
  const nested = nodes.filter((one) => one.name === 'p' && children(one, 'p').length > 0);
  const body = child(root, 'body')?.children.filter((one) => one.name !== '#text') ?? [];
  return [
    ...foreign.map((name) => `foreign element ${name}`),
    ...cells.filter((one) => all(one, 'p').length === 0).map(() => 'cell without a paragraph'),
    ...sections.map(() => 'section properties out of order'),
    ...paragraphs.map(() => 'paragraph properties out of order'),
    ...nested.map(() => 'paragraph inside a paragraph'),
    ...(body[body.length - 1]?.name === 'sectPr' ? [] : ['no section at the end of the body']),
  ];
}

function inOrder(node: XmlNode, order: readonly string[]): boolean {
  const places = node.children.map((one) => order.indexOf(one.name)).filter((at) => at >= 0);
  return places.every((at, index) => index === 0 || at >= (places[index - 1] ?? 0));
}

function namesIn(
  parts: XlsxParts,
  main: string,
  kind: string,
  element: string,
  attribute: string,
): ReadonlySet<string> {
  const root = parts.xml(parts.kind(main, kind)[0] ?? '');
  return new Set(children(root, element).map((one) => one.attributes[attribute] ?? ''));
}

function mainName(parts: XlsxParts): string {
  return parts.kind('', 'officeDocument')[0] ?? '';
}

function bodyOf(docx: Uint8Array): XmlNode | undefined {
  const parts = new XlsxParts(docx);
  return child(parts.xml(mainName(parts)), 'body');
}

function paragraphText(paragraph: XmlNode): string {
  return paragraph.children
    .flatMap((one) => (one.name === 'r' ? one.children : all(one, 'r').flatMap((r) => r.children)))
    .map((one) => {
      if (one.name === 't') return textIn(one);
      return one.name === 'br' ? '\n' : '';
    })
    .join('');
}

/** Every element of a name inside a node. */
function all(node: XmlNode | undefined, name: string): XmlNode[] {
  return everything(node).filter((one) => one.name === name && one !== node);
}

function everything(node: XmlNode | undefined): XmlNode[] {
  if (node === undefined) return [];
  const found = [node];
  for (const one of node.children) for (const inner of everything(one)) found.push(inner);
  return found;
}

function duplicates(list: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const one of list) (seen.has(one) ? twice : seen).add(one);
  return [...twice];
}
