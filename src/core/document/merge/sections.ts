import { attribute, childElements, elementName, inside } from '../xml';
import { SECTION_MARK, sectionMark } from '../section-marks';

const EDGES = ['header', 'footer'] as const;
const PAGES = ['default', 'first', 'even'] as const;

/** A header or footer of a kind of page, such as `header even`. */
export type EdgeKey = `${(typeof EDGES)[number]} ${(typeof PAGES)[number]}`;

/** Every kind of header and footer a section can have. */
export const EDGE_KEYS: readonly EdgeKey[] = EDGES.reduce<readonly EdgeKey[]>(
  (keys, edge) => [...keys, ...PAGES.map((page): EdgeKey => `${edge} ${page}`)],
  [],
);

/** One section of a document: which part stands at each edge, and everything else about its pages. */
export interface Section {
  readonly edges: ReadonlyMap<EdgeKey, string>;
  /** The other properties by element, in no order. */
  readonly properties: ReadonlyMap<string, string>;
}

/** The order the format asks for. */
const ORDER = [
  'w:footnotePr',
  'w:endnotePr',
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:formProt',
  'w:vAlign',
  'w:noEndnote',
  'w:titlePg',
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
];

/** A section's properties taken apart; `r:id` of each edge as the template gives it. */
export function parseSection(xml: string): Section {
  const edges = new Map<EdgeKey, string>();
  const properties = new Map<string, string>();
  childElements(inside(xml)).forEach((child) => {
    const name = elementName(child);
    const edge = /^w:(header|footer)Reference$/.exec(name)?.[1];
    const page = attribute(child, 'w:type') ?? 'default';
    const key = EDGE_KEYS.find((one) => one === `${edge ?? ''} ${page}`);
    if (key !== undefined) edges.set(key, attribute(child, 'r:id') ?? '');
    else if (edge === undefined) properties.set(name, child);
  });
  return { edges, properties };
}

/** The properties as they stand in a document. */
export function sectionXml({ edges, properties }: Section): string {
  const references = EDGE_KEYS.filter((key) => edges.has(key)).map((key) => {
    const [edge, page] = key.split(' ');
    return `<w:${edge ?? ''}Reference w:type="${page ?? ''}" r:id="${edges.get(key) ?? ''}"/>`;
  });
  const rest = ORDER.map((name) => properties.get(name) ?? '');
  return `<w:sectPr>${references.join('')}${rest.join('')}</w:sectPr>`;
}

/** What all sections of a merged file have to agree on. */
export interface FileSections {
  /** Kinds of edges that any document has: a section that names none would take the one before it. */
  readonly used: ReadonlySet<EdgeKey>;
  /** True if any document has even pages of its own: the setting holds for the whole file. */
  readonly evenPages: boolean;
  /** Where an empty header or footer is. */
  readonly blank: (edge: 'header' | 'footer') => string;
}

/**
 * A document's sections as they stand in a merged file: the first starts on a new page and counts from 1, and names
 * every header and footer that it would otherwise take over from the document before.
 *
 * @param evenPages true if the document's template has even pages of its own
 */
export function mergedSections(
  sections: readonly Section[],
  evenPages: boolean,
  file: FileSections,
): readonly string[] {
  return sections.map((section, index) => {
    const first = index === 0 ? firstEdges(section.edges, file) : section.edges;
    const edges = file.evenPages && !evenPages ? withSameEvenPages(first) : first;
    const properties = index === 0 ? firstProperties(section.properties) : section.properties;
    return sectionXml({ edges, properties });
  });
}

function firstEdges(
  edges: ReadonlyMap<EdgeKey, string>,
  file: FileSections,
): ReadonlyMap<EdgeKey, string> {
  return new Map(
    EDGE_KEYS.filter((key) => edges.has(key) || file.used.has(key)).map((key) => [
      key,
      edges.get(key) ?? file.blank(key.startsWith('header') ? 'header' : 'footer'),
    ]),
  );
}

/** Where a template knows no even pages, they look like its other ones. */
function withSameEvenPages(edges: ReadonlyMap<EdgeKey, string>): ReadonlyMap<EdgeKey, string> {
  const same = new Map(edges);
  EDGES.forEach((edge) => {
    const every = edges.get(`${edge} default`);
    if (every !== undefined) same.set(`${edge} even`, every);
  });
  return same;
}

function firstProperties(properties: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const numbers = properties.get('w:pgNumType') ?? '<w:pgNumType/>';
  const kept = /w:val="(?:odd|even)Page"/.test(properties.get('w:type') ?? '');
  return new Map([
    ...properties,
    ['w:type', kept ? (properties.get('w:type') ?? '') : '<w:type w:val="nextPage"/>'],
    [
      'w:pgNumType',
      attribute(numbers, 'w:start') === undefined
        ? numbers.replace(/\s*\/?>/, ' w:start="1"/>')
        : numbers,
    ],
  ]);
}

/** The blocks of a document with its sections' properties in their places, the last one at the end as well. */
export function withSections(
  body: string,
  sections: readonly string[],
  isLastDocument: boolean,
): string {
  const last = sections[sections.length - 1] ?? '';
  const inner = body.replace(SECTION_MARK, (_, index: string) => sections[Number(index)] ?? '');
  return isLastDocument ? `${inner}${last}` : endedBySection(body, last, sections);
}

/** The section's end goes into the last paragraph: one more paragraph could need one more page. */
function endedBySection(body: string, section: string, sections: readonly string[]): string {
  const start = lastParagraphStart(body);
  const paragraph = start < 0 ? '' : body.slice(start);
  const fill = (xml: string): string =>
    xml.replace(SECTION_MARK, (_, index: string) => sections[Number(index)] ?? '');
  if (start < 0 || paragraph.includes('<w:kmSection')) return `${fill(body)}${smallEnd(section)}`;
  return `${fill(body.slice(0, start))}${withProperty(paragraph, section)}`;
}

function smallEnd(section: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
}

function withProperty(paragraph: string, section: string): string {
  const empty = /^<w:p(?:\s[^>]*)?\/>/.exec(paragraph);
  if (empty !== null) return `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  const tagEnd = paragraph.indexOf('>') + 1;
  const rest = paragraph.slice(tagEnd);
  const emptyProperties = /^\s*<w:pPr(?:\s[^>]*)?\/>/.exec(rest);
  if (emptyProperties !== null) {
    return `${paragraph.slice(0, tagEnd)}<w:pPr>${section}</w:pPr>${rest.slice(emptyProperties[0].length)}`;
  }
  if (!/^\s*<w:pPr[\s>]/.test(rest)) {
    return `${paragraph.slice(0, tagEnd)}<w:pPr>${section}</w:pPr>${rest}`;
  }
  const end = tagEnd + rest.indexOf('</w:pPr>');
  return `${paragraph.slice(0, end)}${section}${paragraph.slice(end)}`;
}

/** Where the last block begins, if it is a paragraph; -1 if it is anything else. */
function lastParagraphStart(body: string): number {
  const end = body.replace(/(?:\s|<w:bookmark(?:Start|End)\s[^>]*\/>)+$/, '').length;
  const text = body.slice(0, end);
  const empty = /<w:p(?:\s[^<>]*)?\/>$/.exec(text);
  if (empty !== null) return empty.index;
  if (!text.endsWith('</w:p>')) return -1;
  let depth = 0;
  for (let at = text.length; at > 0;) {
    const closing = text.lastIndexOf('</w:p>', at - 1);
    const opening = lastOpening(text, at - 1);
    if (opening < 0) return -1;
    if (closing > opening) {
      depth += 1;
      at = closing;
    } else {
      depth -= 1;
      at = opening;
      if (depth === 0) return opening;
    }
  }
  return -1;
}

/** The last start tag of a paragraph that has an end tag, before a place. */
function lastOpening(text: string, before: number): number {
  for (let at = text.lastIndexOf('<w:p', before); at >= 0; at = text.lastIndexOf('<w:p', at - 1)) {
    const next = text[at + 4];
    if (next === '>') return at;
    if (next === ' ' && text[text.indexOf('>', at) - 1] !== '/') return at;
    if (at === 0) return -1;
  }
  return -1;
}

/** The sections a document has, in order: one whose mark a repeated passage brings again comes again. */
export function sectionOrder(body: string, count: number): readonly number[] {
  const marked = (body.match(SECTION_MARK) ?? []).map((mark) =>
    Number(/\d+/.exec(mark)?.[0] ?? '0'),
  );
  return [...marked, count - 1];
}

/** The same body with its marks counted in the document's own order. */
export function recounted(body: string): string {
  let index = -1;
  return body.replace(SECTION_MARK, () => {
    index += 1;
    return sectionMark(index);
  });
}
