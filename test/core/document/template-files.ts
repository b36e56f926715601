import { zipParts } from '../../../src/core/document/package-file';

/** Small templates spelt in the tests: only what a test is about, everything else as plain as Word allows. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of a part's root. */
export const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="${WP}" xmlns:a="${A}" xmlns:pic="${PIC}"`;

export interface TemplateSpelling {
  /** The body's blocks and, at the end, its section. */
  readonly body: string;
  /** Plain ones if absent, no part at all if empty. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly fontTable?: string;
  readonly theme?: string;
  /** Headers and footers by the id of their relationship: `header1`, `footer1` and so on. */
  readonly edges?: Readonly<Record<string, string>>;
  /** Pictures by the id of their relationship. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Addresses outside of the package by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>;
  /** More parts of the package as they are. */
  readonly more?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph whose text Word has cut into several runs. */
export function cutParagraph(...texts: readonly string[]): string {
  const runs = texts.map(
    (text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  );
  return `<w:p>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

/** A section of A4 pages. */
export function section(references = '', more = ''): string {
  return `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/>${more}</w:sectPr>`;
}

/** A reference of a section to a header or footer. */
export function edge(id: string, page = 'default'): string {
  return `<w:${id.replace(/\d+$/, '')}Reference w:type="${page}" r:id="${id}"/>`;
}

/** A picture in a run of its own. */
export function picture(id: string, number = 1): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="${number}" name="p"/><a:graphic><a:graphicData uri="${PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A styles part: Normal of a size in half-points, and whatever else is given. */
export function styles(normalHalfPoints: number, more = ''): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="${normalHalfPoints}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${normalHalfPoints * 4}"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>${more}`;
}

/** The template as a .docx. */
export function templateFile(spelling: TemplateSpelling): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  const types: string[] = [];
  const relations: string[] = [];
  const put = (name: string, kind: string, type: string, content: string, id = kind): void => {
    parts.set(`word/${name}`, `${HEAD}${content}`);
    types.push(`<Override PartName="/word/${name}" ContentType="${type}"/>`);
    if (kind !== '') relations.push(relation(id, kind, name));
  };
  put(
    'document.xml',
    '',
    spelling.mainType ?? `${WORD}.document.main+xml`,
    `<w:document ${NAMESPACES}><w:body>${spelling.body}</w:body></w:document>`,
  );
  if (spelling.styles !== '') {
    const content = root('styles', spelling.styles ?? styles(21));
    put('styles.xml', 'styles', `${WORD}.styles+xml`, content);
  }
  for (const kind of ['numbering', 'settings', 'footnotes', 'endnotes', 'fontTable'] as const) {
    const content = spelling[kind];
    const name = kind === 'fontTable' ? 'fonts' : kind;
    if (content !== undefined) put(`${kind}.xml`, kind, `${WORD}.${kind}+xml`, root(name, content));
  }
  if (spelling.theme !== undefined) {
    const type = 'application/vnd.openxmlformats-officedocument.theme+xml';
    put('theme/theme1.xml', 'theme', type, spelling.theme);
  }
  for (const [id, content] of Object.entries(spelling.edges ?? {})) {
    const kind = id.replace(/\d+$/, '');
    put(
      `${id}.xml`,
      kind,
      `${WORD}.${kind}+xml`,
      root(kind === 'header' ? 'hdr' : 'ftr', content),
      id,
    );
  }
  for (const [id, bytes] of Object.entries(spelling.pictures ?? {})) {
    parts.set(`word/media/${id}.png`, bytes);
    relations.push(relation(id, 'image', `media/${id}.png`));
  }
  for (const [id, address] of Object.entries(spelling.links ?? {})) {
    relations.push(relation(id, 'hyperlink', address).replace('/>', ' TargetMode="External"/>'));
  }
  parts.set('word/_rels/document.xml.rels', relationList(relations));
  parts.set('_rels/.rels', relationList([relation('rId1', 'officeDocument', 'word/document.xml')]));
  parts.set(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`,
  );
  for (const [name, content] of Object.entries(spelling.more ?? {})) parts.set(name, content);
  return zipParts(parts);
}

function root(name: string, content: string): string {
  return `<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

/** One relationship of a list. */
export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
}

/** The list of a part's relationships. */
export function relationList(relations: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
