import type { CellLook, RowRole } from './picture-type';
import type { ProgressStatus } from './status';

const PAPER = '#ffffff';
const INK = '#1f2933';
const MUTED_INK = '#52606d';
const NAVY = '#1f3864';
const DEEP_RED = '#8b1a1a';

/**
 * How each kind of row looks: an official table that prints well in black and white, with one dark band of headings. Text
 * has at least 4.5:1 contrast on its ground (WCAG 2, level AA); a test measures each cell of a whole sheet.
 */
export const ROW_LOOKS: Readonly<Record<RowRole, CellLook>> = {
  title: look(PAPER, DEEP_RED, { bold: true, fontSizePoints: 16 }),
  info: look(PAPER, MUTED_INK),
  blank: look(PAPER, INK),
  tableTitle: look(PAPER, NAVY, { bold: true, fontSizePoints: 12 }),
  heading: look(NAVY, PAPER, { bold: true }),
  township: look(PAPER, INK),
  team: look('#eef3fa', INK),
  county: look('#d9e2f0', INK, { bold: true }),
  unassigned: look('#fff8e1', '#6b4e00'),
  chart: look(PAPER, INK),
  note: look(PAPER, MUTED_INK),
  source: look(PAPER, MUTED_INK, { fontSizePoints: 9 }),
};

/**
 * Room for the text of a row, and between the parts of the sheet. From the first table on there are two heights only, so that
 * one call brings the rows to their heights when townships or teams come and go.
 */
export const ROW_HEIGHTS_PIXELS = {
  title: 42,
  info: 26,
  chart: 26,
  aboveTables: 14,
  tables: 27,
  tail: 21,
} as const;

/** The bar beside the rate: the blue of the chart's first series. */
export const BAR_COLOR = '#2f5597';

/** How a 状态 cell looks in each status. */
export type StatusLook = Pick<CellLook, 'background' | 'fontColor' | 'bold'>;

export const STATUS_LOOKS: Readonly<Record<ProgressStatus, StatusLook>> = {
  completed: { background: '#dcefdc', fontColor: '#1b5e20', bold: false },
  onTime: { background: '#d8eef0', fontColor: '#0b5563', bold: false },
  behind: { background: '#fff0c7', fontColor: '#7a4b00', bold: false },
  severelyBehind: { background: '#fbdcd8', fontColor: '#8a1c12', bold: true },
  noTarget: { background: '#eef0f2', fontColor: MUTED_INK, bold: false },
};

/** The chart's series in order: 扩面, 征缴, and the line of 序时进度. */
export const CHART_COLORS: readonly string[] = [NAVY, '#6b8fc0', '#c0392b'];

function look(
  background: string,
  fontColor: string,
  emphasis: { readonly bold?: boolean; readonly fontSizePoints?: number } = {},
): CellLook {
  return { background, fontColor, bold: false, fontSizePoints: 10, ...emphasis };
}
