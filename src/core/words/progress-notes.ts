import { chineseMonth, type Period } from '../calendar/day';
import type { TimeBase } from '../campaign/settings-type';
import type { MissingMonths } from '../progress/verify-claims';
import { NO_FIGURE, UNASSIGNED_LINE_NAME } from './progress';

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

/** How 核实数 comes about (design rule 5). */
export function verifiedNote(base: Period, compared: Period): string {
  return (
    `核实数：${chineseMonth(base)}之后在「扩面登记」登记的新增人数，逐户与「参保数据」` +
    `${chineseMonth(base)}至${chineseMonth(compared)}参保缴费人数的增加数核对，得到证实的部分。`
  );
}

/** What became of the claims that are not in 核实数. */
export function unverifiedNote(overClaimedPeople: number, notVerifiablePeople: number): string {
  const parts = [
    ...(overClaimedPeople === 0 ? [] : [`多报 ${overClaimedPeople} 人`]),
    ...(notVerifiablePeople === 0 ? [] : [`无法核实 ${notVerifiablePeople} 人`]),
  ];
  return parts.length === 0
    ? '核实结果：登记的新增人数都得到证实。'
    : `核实结果：${parts.join('，')}；请运行“检查数据问题”，在「数据问题」逐户查看。`;
}

const MISSING_MONTHS: Readonly<Record<MissingMonths, (base: string) => string>> = {
  noData: (base) => `「参保数据」还没有数据，请导入${base}和最近一个月的参保数据`,
  noBase: (base) =>
    `「参保数据」没有${base}的数据，请导入这个月的参保数据，或在「参数」表修改核实基准所属期`,
  noLaterMonth: (base) =>
    `「参保数据」没有${base}之后、截至日期之前的月份，请导入最近一个月的参保数据`,
};

/** Why 核实数 is a dash, and what to do. */
export function notVerifiableNote(reason: MissingMonths, base: Period): string {
  const cause = MISSING_MONTHS[reason](chineseMonth(base));
  return `核实数为“${NO_FIGURE}”：${cause}，再重新运行“刷新进度”。`;
}

/** Short names of the time bases inside a sentence. */
export const TIME_BASE_IN_SENTENCE: Readonly<Record<TimeBase, string>> = {
  年度: '年度序时',
  集中行动: '集中行动序时',
};
