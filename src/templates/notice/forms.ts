import { type Block, paragraph } from '../wordml/paragraph';
import { OFFICIAL_PAGE, type PageSetup, type Section } from '../wordml/section';
import { type Cell, type Row, table } from '../wordml/table';

/** Forms fill their page: their margins are narrower than those of a letter. */
const FORM_PAGE: PageSetup = {
  ...OFFICIAL_PAGE,
  topMillimetres: 25,
  bottomMillimetres: 20,
  headerMillimetres: 10,
  footerMillimetres: 8,
};

/** Label and content, twice in a row: 156 mm. */
const FORM_WIDTHS = [24, 54, 24, 54] as const;

/** A form on a page of its own, without page number. */
export interface Form {
  readonly title: string;
  /** Under the title, at the right. */
  readonly number?: string | undefined;
  readonly rows: readonly Row[];
  readonly note?: string | undefined;
}

/** The forms behind a notice, each on its own page. */
export function formSection(blocks: readonly (readonly Block[])[]): Section {
  return {
    blocks: blocks.flat(),
    page: FORM_PAGE,
    headers: { default: [], even: [] },
    footers: { default: [], even: [] },
    firstPageNumber: 1,
  };
}

/** @param startsPage true for every form but the first of its section */
export function form({ title, number, rows, note }: Form, startsPage: boolean): readonly Block[] {
  return [
    paragraph('{主办机关}', {
      style: 'signature',
      align: 'center',
      startsPage,
      keepWithNext: true,
    }),
    paragraph(title, { style: 'title', afterPoints: 4 }),
    ...(number === undefined
      ? []
      : [paragraph(number, { style: 'tableText', align: 'right', keepWithNext: true })]),
    table({ widthsMillimetres: FORM_WIDTHS, rows }),
    paragraph(note ?? '', { style: 'tableSmall', beforePoints: 3 }),
  ];
}

/** A label with content across the rest of the row. */
export function wide(label: string, content: string, heightMillimetres = 11): Row {
  return { heightMillimetres, cells: [labelCell(label), { content, span: 3 }] };
}

/** The same in small letters, for names that may be 200 characters long: the form still keeps to its page. */
export function wideSmall(label: string, content: string, heightMillimetres = 12): Row {
  const cell = { content, span: 3, style: 'tableSmall' } as const;
  return { heightMillimetres, cells: [labelCell(label), cell] };
}

/** Two labels with their contents. */
export function pair(
  [firstLabel, first]: readonly [string, string | Cell],
  [secondLabel, second]: readonly [string, string | Cell],
  heightMillimetres = 11,
): Row {
  return {
    heightMillimetres,
    cells: [labelCell(firstLabel), first, labelCell(secondLabel), second],
  };
}

function labelCell(label: string): { readonly content: string; readonly align: 'center' } {
  return { content: label, align: 'center' };
}
