import type { IsoDay } from '../calendar/day';
import { chineseDay } from '../calendar/day';
import type { TimeBase } from '../campaign/settings-type';
import type { MeasureKind } from '../progress/measure';
import { TIME_BASE_IN_SENTENCE } from './progress-notes';

/** The pieces of the one sentence that tells how far the county is. */
const SUMMARY_SUBJECTS: Readonly<Record<MeasureKind, string>> = {
  enrolment: '全县新增参保',
  collection: '征缴',
};

export function summaryOpening(asOf: IsoDay): string {
  return `截至${chineseDay(asOf)}：`;
}

/** `amount` with its unit, such as `512 人`. */
export function summaryAmount(kind: MeasureKind, amount: string): string {
  return `${SUMMARY_SUBJECTS[kind]} ${amount}`;
}

/** Behind what is done: as much of it as 参保数据 bears out. */
export function verifiedClause(amount: string): string {
  return `（核实 ${amount}）`;
}

export function summaryRate(percent: string): string {
  return `完成 ${percent}`;
}

/** `points` is the size of the gap, already rounded; a gap too small to show is still told. */
export function summaryGap(base: TimeBase, direction: number, points: string): string {
  const time = TIME_BASE_IN_SENTENCE[base];
  if (direction === 0) return `与${time}持平`;
  const size = points === '0.0' ? '不足 0.1' : points;
  return `${direction < 0 ? '落后' : '超'}${time} ${size} 个百分点`;
}

export function summaryWithoutTarget(missing: number, all: number): string {
  return missing === all ? '未下达目标' : `另有 ${missing} 个乡（镇）未下达目标`;
}

/** `measure` is 扩面 or 征缴. */
export function summaryFirst(measure: string, names: readonly string[], percent: string): string {
  return `${measure}第一 ${names.join('、')}（${percent}）`;
}

export function summaryUnassigned(rowCount: number): string {
  return `另有 ${rowCount} 行待归属，请看「数据问题」`;
}

/** One measure of one line; every figure as it is to be read. */
export function lineMeasureText(figures: {
  readonly measure: string;
  readonly done: string;
  readonly target: string;
  readonly rate: string;
  readonly status: string;
  readonly rank: number | undefined;
}): string {
  const { measure, done, target, rate, status, rank } = figures;
  const standing = rank === undefined ? status : `${status}，第 ${rank} 名`;
  return `${measure} ${done} / 目标 ${target}，${rate}，${standing}`;
}

export function lineText(name: string, measures: readonly string[]): string {
  return `${name}：${measures.join('；')}`;
}

/** After 保存进度快照. */
export function snapshotSaved(asOf: IsoDay, added: number, replaced: number): string {
  const day = chineseDay(asOf);
  if (replaced === 0) return `已保存${day}的进度快照，共 ${added} 行。`;
  return `${day}已有快照，已更新 ${replaced} 行${added === 0 ? '' : `，补充 ${added} 行`}。`;
}
