import { attribute, attributeText, childElements, elementName, inside, matches } from '../xml';
import { SECTION_MARK, sectionMark, withSectionsInPlace } from '../section-marks';

/** The two edges of a page. */
export const EDGES = ['header', 'footer'] as const;
const PAGES = ['default', 'first', 'even'] as const;

/** A header or footer of a kind of page, such as `header even`. */
export type EdgeKey = `${(typeof EDGES)[number]} ${(typeof PAGES)[number]}`;

/** Every kind of header and footer a section can have. */
const EDGE_KEYS: readonly EdgeKey[] = EDGES.reduce<readonly EdgeKey[]>(
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
    if (key === undefined) properties.set(name, child);
    else edges.set(key, attributeText(child, 'r:id'));
  });
  return { edges, properties };
}

/** The properties as they stand in a document. */
export function sectionXml({ edges, properties }: Section): string {
  const references = EDGE_KEYS.map((key) => {
    const id = edges.get(key);
    return id === undefined ? '' : `<w:${key.replace(' ', 'Reference w:type="')}" r:id="${id}"/>`;
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
  const type = properties.get('w:type') ?? '';
  return new Map([
    ...properties,
    ['w:type', /w:val="(?:odd|even)Page"/.test(type) ? type : '<w:type w:val="nextPage"/>'],
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
  const last = sections.slice(-1).join('');
  return isLastDocument
    ? `${withSectionsInPlace(body, sections)}${last}`
    : endedBySection(body, last, sections);
}

/** The section's end goes into the last paragraph: one more paragraph could need one more page. */
function endedBySection(body: string, section: string, sections: readonly string[]): string {
  const paragraph = lastParagraph(body);
  if (paragraph === '' || paragraph.includes('<w:kmSection')) {
    return `${withSectionsInPlace(body, sections)}${smallEnd(section)}`;
  }
  const start = body.lastIndexOf(paragraph);
  const after = body.slice(start + paragraph.length);
  return `${withSectionsInPlace(body.slice(0, start), sections)}${withProperty(paragraph, section)}${after}`;
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

/** The last block, if it is a paragraph; empty if it is anything else. Bookmarks after it do not count. */
function lastParagraph(body: string): string {
  const last = childElements(body)
    .filter((block) => !block.startsWith('<w:bookmark'))
    .slice(-1)
    .join('');
  return elementName(last) === 'w:p' ? last : '';
}

/** The sections a document has, in order: one whose mark a repeated passage brings again comes again. */
export function sectionOrder(body: string, count: number): readonly number[] {
  const marked = matches(body, SECTION_MARK).map(([, index]) => Number(index));
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
