import type { Column, ColumnKind } from '../table/column';
import type { CellLook } from './plan-type';

/**
 * How the sheets look: white paper, one dark band of headings, input cells tinted. Text on each ground has at least the
 * contrast 4.5:1 that WCAG 2 asks of body text (level AA); a test measures it.
 */
export const COLORS = {
  text: '#1f2933',
  mutedText: '#52606d',
  /** Heading band of a sheet that staff fill in, and the ground of its cells' kind in the legend. */
  staffHeading: '#1f4e79',
  /** Heading band of a sheet that the add-on writes. */
  addonHeading: '#3f6b4f',
  headingText: '#ffffff',
  /** Cells for staff on a sheet that the add-on writes. */
  input: '#fff8e1',
  inputHeading: '#8a5a00',
  section: '#e8eef5',
  warning: '#fdecea',
  warningText: '#8a1c12',
  paper: '#ffffff',
} as const;

const HEADING_FONT_SIZE_POINTS = 10;

interface KindLook {
  readonly numberFormat: string | undefined;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly widthPixels: number;
  readonly wrap: boolean;
}

/**
 * Number format, alignment and width of each kind of column. `@` keeps what a spreadsheet would turn into something
 * else: credit codes and telephone numbers (numbers), periods such as 2023-10 (dates). Amounts show what they hold, so
 * 万元 has four decimals' room: one yuan is 0.0001 万元. A number that need not be whole has no format: `0.##` would
 * show 10 as `10.`.
 */
const KIND_LOOKS: Readonly<Record<ColumnKind, KindLook>> = {
  text: { numberFormat: undefined, horizontal: 'left', widthPixels: 130, wrap: false },
  longText: { numberFormat: undefined, horizontal: 'left', widthPixels: 280, wrap: true },
  code: { numberFormat: '@', horizontal: 'left', widthPixels: 165, wrap: false },
  count: { numberFormat: '#,##0', horizontal: 'right', widthPixels: 100, wrap: false },
  number: { numberFormat: undefined, horizontal: 'right', widthPixels: 100, wrap: false },
  yuan: { numberFormat: '#,##0.00', horizontal: 'right', widthPixels: 125, wrap: false },
  wanYuan: { numberFormat: '#,##0.00##', horizontal: 'right', widthPixels: 115, wrap: false },
  percent: { numberFormat: '0.00%', horizontal: 'right', widthPixels: 90, wrap: false },
  day: { numberFormat: 'yyyy-mm-dd', horizontal: 'center', widthPixels: 100, wrap: false },
  moment: { numberFormat: 'yyyy-mm-dd hh:mm', horizontal: 'center', widthPixels: 135, wrap: false },
  period: { numberFormat: '@', horizontal: 'center', widthPixels: 85, wrap: false },
  yesNo: { numberFormat: undefined, horizontal: 'center', widthPixels: 70, wrap: false },
  email: { numberFormat: undefined, horizontal: 'left', widthPixels: 190, wrap: false },
  phone: { numberFormat: '@', horizontal: 'left', widthPixels: 125, wrap: false },
};

/** The look that gives cells of a kind their number format; none where a cell keeps what it has. */
export function formatLooks(kind: ColumnKind): readonly { readonly numberFormat: string }[] {
  const { numberFormat } = KIND_LOOKS[kind];
  return numberFormat === undefined ? [] : [{ numberFormat }];
}

/** How the cells below a heading look. `input` tints them: a column for staff on a sheet the add-on writes. */
export function bodyLook(kind: ColumnKind, input: boolean): CellLook {
  const { numberFormat, horizontal, wrap } = KIND_LOOKS[kind];
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    horizontal,
    vertical: 'middle',
    ...(wrap ? { wrap } : {}),
    ...(input ? { background: COLORS.input } : {}),
  };
}

/** How a heading looks: blue where staff type, green where the add-on writes, amber for staff columns in between. */
export function headingLook(writtenBy: 'staff' | 'addon', staffOwned: boolean): CellLook {
  const addonGround = staffOwned ? COLORS.inputHeading : COLORS.addonHeading;
  return {
    numberFormat: '@',
    background: writtenBy === 'staff' ? COLORS.staffHeading : addonGround,
    fontColor: COLORS.headingText,
    fontSizePoints: HEADING_FONT_SIZE_POINTS,
    bold: true,
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
  };
}

/** A column's width: its own, or its kind's, but never too narrow for its heading on two lines. */
export function widthPixelsOf(column: Column<unknown>): number {
  if (column.widthPixels !== undefined) return column.widthPixels;
  const headingPixels = Math.ceil(column.heading.length / 2) * 14 + 24;
  return Math.max(KIND_LOOKS[column.kind].widthPixels, headingPixels);
}
