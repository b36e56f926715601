import { fontTablePart } from './fonts';
import { paragraph, sectionEndParagraph } from './paragraph';
import { pictureRelationId } from './picture';
import { type EdgeReference, type PageEdges, type Section, sectionProperties } from './section';
import { stylesPart } from './styles';
import { element, escapeXml, valued, wordPart, xmlPart } from './xml';

/** A whole document. */
export interface WordDocument {
  /** Shown by file managers and read out by screen readers. */
  readonly title: string;
  readonly sections: readonly [Section, ...Section[]];
  /** PNG bytes by the key of their picture. */
  readonly pictures?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** The files of a package by their path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

interface Edge extends EdgeReference {
  readonly path: string;
  readonly xml: string;
}

/** The parts of a .docx file, always in the same order; `packageOf` makes the file. */
export function documentParts(one: WordDocument): Parts {
  const edgesOfSections = edgesOf(one.sections);
  const edges = edgesOfSections.flat();
  const pictures = [...(one.pictures ?? new Map<string, Uint8Array>())];
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(edges, pictures.length > 0)],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', coreProperties(one.title)],
    ['word/document.xml', bodyPart(one.sections, edgesOfSections)],
    [
      'word/_rels/document.xml.rels',
      documentRelations(
        edges,
        pictures.map(([key]) => key),
      ),
    ],
    ['word/styles.xml', stylesPart()],
    ['word/fontTable.xml', fontTablePart()],
    ['word/settings.xml', settingsPart()],
    ...edges.map(({ path, xml }) => [`word/${path}`, xml] as const),
    ...pictures.map(([key, bytes]) => [`word/media/${key}.png`, bytes] as const),
  ]);
}

const EDGE_TYPES = ['default', 'even', 'first'] as const;

function edgesOf(sections: readonly Section[]): readonly (readonly Edge[])[] {
  let count = 0;
  const edges = (kind: 'header' | 'footer', of: PageEdges | undefined): Edge[] =>
    EDGE_TYPES.flatMap((type) => {
      const blocks = of?.[type];
      if (blocks === undefined) return [];
      count += 1;
      const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
      const content = blocks.length === 0 ? [paragraph('', { style: 'rule' })] : blocks;
      const xml = wordPart(root, ...content.map(({ block }) => block));
      return [{ kind, type, relationId: `rIdEdge${count}`, path: `${kind}${count}.xml`, xml }];
    });
  return sections.map(({ headers, footers }) => [
    ...edges('header', headers),
    ...edges('footer', footers),
  ]);
}

/** Every section but the last ends with a paragraph that carries its properties; the last one's stand at the end. */
function bodyPart(sections: readonly Section[], edges: readonly (readonly Edge[])[]): string {
  const written = sections.map((section, index) => {
    const content = section.blocks.map(({ block }) => block).join('');
    const properties = sectionProperties(section, edges[index] ?? []);
    const isLast = index === sections.length - 1;
    return content + (isLast ? properties : sectionEndParagraph(properties).block);
  });
  return wordPart('w:document', element('w:body', {}, ...written));
}

/** Odd and even pages differ; punctuation is pressed together as Chinese text wants it. */
function settingsPart(): string {
  return wordPart(
    'w:settings',
    element('w:zoom', { 'w:percent': 100 }),
    element('w:evenAndOddHeaders'),
    valued('w:characterSpacingControl', 'compressPunctuation'),
    element('w:compat', {}, compatibility('compatibilityMode', 15)),
    element('w:themeFontLang', { 'w:val': 'zh-CN', 'w:eastAsia': 'zh-CN' }),
  );
}

function compatibility(name: string, value: number): string {
  const uri = 'http://schemas.microsoft.com/office/word';
  return element('w:compatSetting', { 'w:name': name, 'w:uri': uri, 'w:val': value });
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

function contentTypes(edges: readonly Edge[], hasPictures: boolean): string {
  const override = (path: string, type: string): string =>
    element('Override', { PartName: `/${path}`, ContentType: type });
  const fallback = (extension: string, type: string): string =>
    element('Default', { Extension: extension, ContentType: type });
  return xmlPart(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      fallback('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      fallback('xml', 'application/xml'),
      hasPictures ? fallback('png', 'image/png') : undefined,
      override('word/document.xml', `${WORD_TYPE}document.main+xml`),
      ...['styles', 'fontTable', 'settings'].map((name) =>
        override(`word/${name}.xml`, `${WORD_TYPE}${name}+xml`),
      ),
      ...edges.map(({ path, kind }) => override(`word/${path}`, `${WORD_TYPE}${kind}+xml`)),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ),
  );
}

const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

function relation(id: string, type: string, target: string): string {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

function relations(...all: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return xmlPart(element('Relationships', { xmlns }, ...all));
}

function packageRelations(): string {
  const core =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return relations(
    relation('rIdDocument', `${OFFICE_RELATION}officeDocument`, 'word/document.xml'),
    relation('rIdCore', core, 'docProps/core.xml'),
  );
}

function documentRelations(edges: readonly Edge[], pictureKeys: readonly string[]): string {
  const part = (name: string): string =>
    relation(`rId_${name}`, OFFICE_RELATION + name, `${name}.xml`);
  return relations(
    ...['styles', 'fontTable', 'settings'].map(part),
    ...edges.map(({ relationId, kind, path }) =>
      relation(relationId, OFFICE_RELATION + kind, path),
    ),
    ...pictureKeys.map((key) =>
      relation(pictureRelationId(key), `${OFFICE_RELATION}image`, `media/${key}.png`),
    ),
  );
}

function coreProperties(title: string): string {
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escapeXml(title)),
      element('dc:language', {}, 'zh-CN'),
    ),
  );
}
