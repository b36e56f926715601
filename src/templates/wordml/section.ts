import type { Block } from './paragraph';
import { LINE_PITCH_POINTS } from './styles';
import { twipsOfMillimetres, twipsOfPoints } from './units';
import { element, flag, valued } from './xml';

/** Paper and margins. */
export interface PageSetup {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  readonly topMillimetres: number;
  readonly bottomMillimetres: number;
  readonly leftMillimetres: number;
  readonly rightMillimetres: number;
  /** From the paper's edge to the header's top and the footer's bottom. */
  readonly headerMillimetres: number;
  readonly footerMillimetres: number;
}

/** A4 as GB/T 9704 5.1 and 5.2 want it: text area 156 mm × 225 mm, 22 lines of 28 characters. */
export const OFFICIAL_PAGE: PageSetup = {
  ...{ widthMillimetres: 210, heightMillimetres: 297 },
  ...{ topMillimetres: 37, bottomMillimetres: 35, leftMillimetres: 28, rightMillimetres: 26 },
  ...{ headerMillimetres: 15, footerMillimetres: 21.5 },
};

/**
 * The same page on its side, for wide tables (GB/T 9704 8): turned by a quarter clockwise, so that the head of the table lies
 * at the binding edge of odd pages and at the cut edge of even ones.
 */
export const LANDSCAPE_PAGE: PageSetup = {
  widthMillimetres: OFFICIAL_PAGE.heightMillimetres,
  heightMillimetres: OFFICIAL_PAGE.widthMillimetres,
  topMillimetres: OFFICIAL_PAGE.leftMillimetres,
  bottomMillimetres: OFFICIAL_PAGE.rightMillimetres,
  leftMillimetres: OFFICIAL_PAGE.bottomMillimetres,
  rightMillimetres: OFFICIAL_PAGE.topMillimetres,
  headerMillimetres: 15,
  footerMillimetres: 15,
};

/** The width of text on a page. */
export function textWidthMillimetres(page: PageSetup): number {
  return page.widthMillimetres - page.leftMillimetres - page.rightMillimetres;
}

/** What stands at the top or bottom of pages: all of them, those with even numbers, the section's first one. */
export interface PageEdges {
  readonly default?: readonly Block[] | undefined;
  readonly even?: readonly Block[] | undefined;
  readonly first?: readonly Block[] | undefined;
}

export interface Section {
  readonly blocks: readonly Block[];
  readonly page: PageSetup;
  readonly headers?: PageEdges | undefined;
  readonly footers?: PageEdges | undefined;
  /** The first page has its own header and footer, or none if they are not given. */
  readonly hasTitlePage?: boolean | undefined;
  /** Page numbers start again here. */
  readonly firstPageNumber?: number | undefined;
  readonly starts?: 'nextPage' | 'oddPage' | 'continuous' | undefined;
}

/** A header or footer and the relationship it is found by. */
export interface EdgeReference {
  readonly kind: 'header' | 'footer';
  readonly type: 'default' | 'even' | 'first';
  readonly relationId: string;
}

/** `<w:sectPr>` in the order of the schema. */
export function sectionProperties(section: Section, edges: readonly EdgeReference[]): string {
  const { page } = section;
  const mm = twipsOfMillimetres;
  const isLandscape = page.widthMillimetres > page.heightMillimetres;
  return element(
    'w:sectPr',
    {},
    ...edges.map(({ kind, type, relationId }) =>
      element(`w:${kind}Reference`, { 'w:type': type, 'r:id': relationId }),
    ),
    valued('w:type', section.starts ?? 'nextPage'),
    element('w:pgSz', {
      ...{ 'w:w': mm(page.widthMillimetres), 'w:h': mm(page.heightMillimetres) },
      'w:orient': isLandscape ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      ...{ 'w:top': mm(page.topMillimetres), 'w:right': mm(page.rightMillimetres) },
      ...{ 'w:bottom': mm(page.bottomMillimetres), 'w:left': mm(page.leftMillimetres) },
      ...{ 'w:header': mm(page.headerMillimetres), 'w:footer': mm(page.footerMillimetres) },
      'w:gutter': 0,
    }),
    section.firstPageNumber === undefined
      ? undefined
      : element('w:pgNumType', { 'w:start': section.firstPageNumber }),
    flag('w:titlePg', section.hasTitlePage),
    gridElement(),
  );
}

/**
 * Only the line pitch: a grid of characters narrower than the font makes LibreOffice give every character two cells, so
 * that the 28 characters of a line come from the styles' spacing instead (`CHARACTER_SPACING_POINTS`).
 */
function gridElement(): string {
  const linePitch = twipsOfPoints(LINE_PITCH_POINTS);
  return element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': linePitch });
}
