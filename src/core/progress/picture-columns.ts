import { wanYuanOfFen } from '../money/fen';
import {
  MEASURE_WORDS,
  SHARE_HEADING,
  STATUS_WORDS,
  TOO_LITTLE_KNOWN,
  VERIFIED_HEADING,
} from '../words/progress';
import type { Fraction } from './fraction';
import { fractionOf, valueOf } from './fraction';
import type { MeasureKind } from './measure';
import { progressBar } from './progress-bar';
import type { ProgressLine } from './progress-line';
import type { TimePosition } from './time-position';

/** What a column shows of a line: a number, a text, or undefined where there is no figure. */
export interface PictureColumn {
  readonly heading: string;
  readonly widthPixels: number;
  readonly numberFormat: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly valueOf: (line: ProgressLine, position: LinePosition) => string | number | undefined;
}

/** What a cell depends on beside its line. */
export interface LinePosition {
  /** 序号: 1, 2, … for townships in the plan's order; '' for sums. */
  readonly ordinal: number | '';
  readonly time: TimePosition;
  /** 已完成 of the whole county. */
  readonly countyDone: number;
}

/** How a measure's amounts are shown: whole people, or 万元 with two decimals. */
interface AmountLook {
  readonly unit: string;
  readonly cellOf: (amount: number | undefined) => number | undefined;
  readonly numberFormat: string;
  readonly growthFormat: string;
  readonly perDayFormat: string;
}

const AMOUNT_LOOKS: Readonly<Record<MeasureKind, AmountLook>> = {
  enrolment: {
    unit: MEASURE_WORDS.enrolment.unit,
    cellOf: (people) => people,
    numberFormat: '#,##0',
    growthFormat: '+#,##0;-#,##0;0',
    // A whole number would turn a third of a person a day into none.
    perDayFormat: '#,##0.0',
  },
  collection: {
    unit: MEASURE_WORDS.collection.unit,
    cellOf: (fen) => (fen === undefined ? undefined : wanYuanOfFen(fen)),
    numberFormat: '#,##0.00',
    growthFormat: '+#,##0.00;-#,##0.00;0.00',
    perDayFormat: '#,##0.00',
  },
};

const PERCENT = '0.0%';
const POINTS = '+0.0;-0.0;0.0';
const TEXT = '@';

/**
 * The columns of the 进度 table of one measure, in order (design §5, with the bar after the rate). Both tables are one rectangle:
 * where people have 核实数, 万元 has the share of the county's.
 */
export function progressColumns(kind: MeasureKind): readonly PictureColumn[] {
  return [...leadingColumns(kind), ...rateColumns(), ...amountColumns(kind), ...standingColumns()];
}

/** Where the columns stand that some cells need for more than their value. */
export const NAME_COLUMN_INDEX = 1;
export const DONE_COLUMN_INDEX = 4;
export const BAR_COLUMN_INDEX = 7;
export const STATUS_COLUMN_INDEX = 14;

function leadingColumns(kind: MeasureKind): PictureColumn[] {
  const { unit, cellOf, numberFormat } = AMOUNT_LOOKS[kind];
  const { targetHeading } = MEASURE_WORDS[kind];
  return [
    column('序号', 45, '0', 'center', (_, { ordinal }) => ordinal),
    column('名称', 120, TEXT, 'left', ({ name }) => name),
    column('工作组', 70, TEXT, 'center', ({ kind: line, team }) => team ?? placeholder(line)),
    column(targetHeading, 95, numberFormat, 'right', ({ target }) => cellOf(target)),
    column(`已完成(${unit})`, 75, numberFormat, 'right', ({ done }) => cellOf(done)),
    kind === 'enrolment'
      ? column(VERIFIED_HEADING, 75, numberFormat, 'right', ({ verified }) => verified)
      : column(SHARE_HEADING, 75, PERCENT, 'right', shareOfCounty),
  ];
}

/** Undefined while the county has nothing. */
function shareOfCounty({ done }: ProgressLine, { countyDone }: LinePosition): number | undefined {
  const share: Fraction | undefined = fractionOf(done, countyDone);
  return share && valueOf(share);
}

function rateColumns(): PictureColumn[] {
  return [
    column('完成率', 70, PERCENT, 'right', ({ rate }) => rate && valueOf(rate)),
    column('进度条', 140, TEXT, 'left', ({ rate }) => rate && progressBar(rate)),
    column('序时进度', 70, PERCENT, 'right', (_, { time }) => valueOf(time.rate)),
    column('与序时差(百分点)', 105, POINTS, 'right', ({ gap }) => gap && valueOf(gap) * 100),
  ];
}

function amountColumns(kind: MeasureKind): PictureColumn[] {
  const { unit, cellOf, numberFormat, growthFormat, perDayFormat } = AMOUNT_LOOKS[kind];
  return [
    column(`差额(${unit})`, 80, numberFormat, 'right', ({ remaining }) => cellOf(remaining)),
    column(`比上期增加(${unit})`, 105, growthFormat, 'right', ({ growth }) => cellOf(growth)),
    column(`需日均(${unit})`, 85, perDayFormat, 'right', (line) =>
      cellOf(line.requiredPerWorkingDay),
    ),
    column(`预计年底(${unit})`, 95, numberFormat, 'right', ({ forecast }) =>
      forecast.kind === 'expected' ? cellOf(forecast.amount) : TOO_LITTLE_KNOWN,
    ),
  ];
}

function standingColumns(): PictureColumn[] {
  return [
    column('状态', 80, TEXT, 'center', ({ status }) => STATUS_WORDS[status]),
    column('排名', 45, '0', 'center', ({ rank }) => rank),
  ];
}

/** A township without a team has no figure there; a sum has nothing to say. */
function placeholder(kind: ProgressLine['kind']): '' | undefined {
  return kind === 'township' ? undefined : '';
}

function column(
  heading: string,
  widthPixels: number,
  numberFormat: string,
  horizontal: PictureColumn['horizontal'],
  value: PictureColumn['valueOf'],
): PictureColumn {
  return { heading, widthPixels, numberFormat, horizontal, valueOf: value };
}
