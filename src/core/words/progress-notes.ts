import type { TimeBase } from '../campaign/settings-type';
import { UNASSIGNED_LINE_NAME } from './progress';

/** The lines below the tables of 进度. */
export const NOTES_HEADING = '说明：';

/** True whatever the figures are, in the order in which they stand. */
export const STANDING_NOTES: readonly string[] = [
  '本表按「扩面登记」初步统计，以核定为准；「扩面登记」改动后请重新运行“刷新进度”。',
  '差额＝目标－已完成，已达到或超过目标的为0；需日均＝差额÷剩余工作日（从截至日期次日起）。',
  '比上期增加：与截至日期之前最近一次「进度快照」相比，没有的为“—”。',
  '预计年底：有两天以上快照的，按最早一次快照以来的日均推算到12月31日；没有的，登记满14天后按首笔登记以来的日均推算。',
  '预计年底各行分别推算，乡镇之和不一定等于全县；快照和登记都不够的为“样本不足”。',
  '排名按完成率，只排乡镇；完成率相同的名次并列。',
];

export function timeBaseNote(timeBase: string, remainingWorkingDays: number): string {
  return `序时进度按${timeBase}计算，首尾两天都算；剩余${remainingWorkingDays}个工作日。`;
}

/** `figures` such as `12 人、1.20 万元`. */
export function unassignedNote(rowCount: number, figures: string): string {
  return (
    `${UNASSIGNED_LINE_NAME}：「扩面登记」有 ${rowCount} 行（${figures}）不能归到乡镇，` +
    '单列在全县之下，没有计入全县；请改正后重新运行“刷新进度”。'
  );
}

/** The first few rows of 待归属 by number. */
export function unassignedRowsNote(rows: readonly string[]): string {
  return `${UNASSIGNED_LINE_NAME}各行：${rows.join('；')}。`;
}

export function setAsideRowText(rowNumber: number, reason: string): string {
  return `第${rowNumber}行${reason}`;
}

export function furtherSetAsideRows(count: number): string {
  return `另有 ${count} 行`;
}

export function laterRowsNote(rowCount: number): string {
  return `「扩面登记」有 ${rowCount} 行日期在截至日期之后，本表没有计入。`;
}

/** `measure` is 扩面 or 征缴. */
export function withoutTargetNote(measure: string, names: readonly string[]): string {
  return (
    `${measure}：${names.join('、')}共 ${names.length} 个乡（镇）未下达目标，不计算完成率、不排名；` +
    '工作组和全县的目标不含这些乡（镇），已完成数含。'
  );
}

export function withoutTeamNote(names: readonly string[]): string {
  return `${names.join('、')}没有归入工作组，只计入全县；请在「乡镇」表填写工作组。`;
}

/** Short names of the time bases inside a sentence. */
export const TIME_BASE_IN_SENTENCE: Readonly<Record<TimeBase, string>> = {
  年度: '年度序时',
  集中行动: '集中行动序时',
};
