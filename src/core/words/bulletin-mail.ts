import type { MeasureKind } from '../progress/measure';
import { NO_CELL } from './bulletin-figures';
import { DONE_NAMES, gapClause, MEASURE_NAMES, TIME_NAME } from './bulletin-sentences';

/** The ranking in a mail. */
export const MAIL_HEADINGS: readonly string[] = [
  ...['乡（镇）', '扩面完成率（%）', '扩面排名'],
  ...['征缴完成率（%）', '征缴排名'],
];

const UNITS: Readonly<Record<MeasureKind, string>> = { enrolment: '人', collection: '万元' };

/** Cells of a township's line in a sentence; a dash is what is not known. */
export function measureLine(
  kind: MeasureKind,
  cells: {
    readonly target: string;
    readonly done: string;
    readonly rate: string;
    readonly gap: string;
    readonly remaining: string;
    readonly rank: string;
  },
): string {
  const { target, done, rate, gap, remaining, rank } = cells;
  const unit = UNITS[kind];
  if (rate === NO_CELL) return `${DONE_NAMES[kind]}${done}${unit}，未下达目标任务，不参与排名`;
  const rest = Number(remaining) === 0 ? '，目标任务已经完成' : `，还差${remaining}${unit}`;
  return (
    `${MEASURE_NAMES[kind]}目标任务${target}${unit}，已完成${done}${unit}，` +
    `完成率${rate}%，${gapOfCell(gap)}，排第${rank}位${rest}`
  );
}

export function townshipLineText(township: string, text: string): string {
  return `${township}${text}。`;
}

/** '' where both are none. */
export function mattersLine(expired: string, awaiting: string): string {
  const parts = [
    ...(isSome(expired) ? [`${expired}份文书期限已满未改正，请督促整改或报请转入下一步`] : []),
    ...(isSome(awaiting) ? [`${awaiting}份文书尚未登记送达日期，请尽快送达并登记`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

function isSome(cell: string): boolean {
  return cell !== NO_CELL && Number(cell) > 0;
}

function gapOfCell(gap: string): string {
  const size = gap.replace(/^[+-]/, '');
  const isShown = Number(size) !== 0;
  const direction = gap.startsWith('-') ? -1 : 1;
  return gapClause(isShown ? direction : 0, isShown ? `${size}个百分点` : '', TIME_NAME);
}
