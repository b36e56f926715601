import { chineseMonth, type Period } from '../calendar/day';
import type { MeasureKind } from '../progress/measure';
import type { MissingMonths } from '../progress/verify-claims';
import { DONE_NAMES, MEASURE_NAMES, names } from './bulletin-sentences';

/** 总体情况. Figures arrive with their units; '' where there is nothing to say. */
export function asOfClause(day: string): string {
  return `截至${day}，`;
}

export function countyMeasure(
  kind: MeasureKind,
  figures: {
    readonly target: string;
    /** With its growth in brackets; '' while nothing is done. */
    readonly done: string;
    readonly rate: string;
    /** '' once the time is over. */
    readonly gap: string;
    readonly rest: string;
  },
): string {
  const { target, done, rate, gap, rest } = figures;
  const progress = done === '' ? `尚未登记${DONE_NAMES[kind]}` : doneClause(done);
  return `全县${MEASURE_NAMES[kind]}目标任务${target}，${progress}，完成率${rate}${gap === '' ? '' : `，${gap}`}${rest}。`;
}

/** Corrections may take away more than was ever done. */
function doneClause(done: string): string {
  return done.startsWith('-') ? `更正冲减后为${done}` : `已完成${done}`;
}

export function restClause(remaining: string): string {
  return `，距目标任务还差${remaining}`;
}

export function excessClause(excess: string): string {
  return `，超出目标任务${excess}`;
}

export const COMPLETED_CLAUSE = '，目标任务已经完成';

/** No township has a target. */
export function withoutTargets(kind: MeasureKind, done: string): string {
  const progress = done === '' ? `尚未登记${DONE_NAMES[kind]}` : `${DONE_NAMES[kind]}${done}`;
  return `全县${progress}。各乡（镇）${MEASURE_NAMES[kind]}目标任务尚未下达，暂不计算完成率。`;
}

/** Some townships have none. */
export function someWithoutTarget(kind: MeasureKind, townships: readonly string[]): string {
  const these = townships.length === 1 ? '该乡（镇）' : '上述乡（镇）';
  return (
    `${names(townships)}未下达${MEASURE_NAMES[kind]}目标任务，不计算完成率、不参与排名；` +
    `全县目标任务数不含${these}，已完成数包含${these}。`
  );
}

export function checkedAgainst(base: Period, compared: Period): string {
  return `经与参保数据逐户核对（${chineseMonth(base)}至${chineseMonth(compared)}参保缴费人数的增加数），`;
}

export function allVerified(done: string): string {
  return `上报的新增参保${done}已全部得到核实。`;
}

/** `verified` is '' where nobody is. */
export function verifiedOf(figures: {
  readonly done: string;
  readonly verified: string;
  readonly overClaimed: string;
  readonly notVerifiable: string;
}): string {
  const { done, verified, overClaimed, notVerifiable } = figures;
  if (verified === '' && overClaimed === '') return `上报的新增参保${done}暂无法核实。`;
  const parts = [
    ...(verified === '' ? [] : [`已核实${verified}`]),
    ...(overClaimed === '' ? [] : [`多报${overClaimed}`]),
    ...(notVerifiable === '' ? [] : [`暂无法核实${notVerifiable}`]),
  ];
  const how = verified === '' ? '均未得到核实，其中' : '中，';
  return `上报的新增参保${done}${how}${parts.join('、')}。`;
}

const MISSING_MONTHS: Readonly<Record<MissingMonths, (base: string) => string>> = {
  noData: () => '因尚未导入参保数据',
  noBase: (base) => `因缺少${base}的参保数据`,
  noLaterMonth: (base) => `因缺少${base}以后月份的参保数据`,
};

export function notVerified(reason: MissingMonths, base: Period): string {
  return `${MISSING_MONTHS[reason](chineseMonth(base))}，上报的新增参保人数暂未核实，以上为登记数。`;
}

/** `people` and `money` are '' where there are none. */
export function unassigned(figures: {
  readonly entries: string;
  readonly people: string;
  readonly money: string;
}): string {
  const { entries, people, money } = figures;
  const amounts = [
    ...(people === '' ? [] : [`新增参保${people}`]),
    ...(money === '' ? [] : [`征缴收入${money}`]),
  ];
  const bracket = amounts.length === 0 ? '' : `（${amounts.join('、')}）`;
  return `另有${entries}登记${bracket}因日期或乡（镇）填写不明确，未计入以上数据。`;
}

export const NO_PERIOD_SNAPSHOT = '本期内没有截止日期之前的进度快照，未计算本期增加数。';
