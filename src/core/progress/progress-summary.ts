import { MEASURE_WORDS } from '../words/progress';
import {
  summaryAmount,
  summaryFirst,
  summaryGap,
  summaryOpening,
  summaryRate,
  summaryUnassigned,
  summaryWithoutTarget,
} from '../words/progress-summary';
import { doneText, percentText, pointsText } from './figure-text';
import type { Fraction } from './fraction';
import type { MeasureProgress } from './measure-progress';
import type { ProgressReport } from './progress-report';
import { inRankOrder } from './ranking';
import type { TimePosition } from './time-position';

/**
 * The county's state in one sentence, for the message after a refresh.
 *
 * @example '截至2023年10月20日：全县新增参保 512 人，完成 42.7%，落后年度序时 37.6 个百分点；征缴 …；扩面第一 资源镇（55.0%）。'
 */
export function progressSummary(report: ProgressReport): string {
  const measures = [report.enrolment, report.collection];
  const clauses = [
    ...measures.map((progress) => countyClause(progress, report.time)),
    ...measures.flatMap(firstClause),
    ...(report.unassignedRows > 0 ? [summaryUnassigned(report.unassignedRows)] : []),
  ];
  return `${summaryOpening(report.asOf)}${clauses.join('；')}。`;
}

function countyClause(progress: MeasureProgress, time: TimePosition): string {
  const { kind, county, withoutTarget, townships } = progress;
  const missing = withoutTarget.length;
  return [
    summaryAmount(kind, doneText(kind, county)),
    ...(county.rate === undefined ? [] : [summaryRate(percentText(county.rate))]),
    ...(county.gap === undefined ? [] : [gapText(county.gap, time)]),
    ...(missing === 0 ? [] : [summaryWithoutTarget(missing, townships.length)]),
  ].join('，');
}

function gapText(gap: Fraction, time: TimePosition): string {
  const size = { ...gap, numerator: Math.abs(gap.numerator) };
  return summaryGap(time.base, Math.sign(gap.numerator), pointsText(size));
}

/** Who leads, all of them if several; nothing while nobody has done anything. */
function firstClause({ kind, townships }: MeasureProgress): string[] {
  const first = inRankOrder(townships).filter(({ rank, done }) => rank === 1 && done > 0);
  const rate = first[0]?.rate;
  if (rate === undefined) return [];
  const names = first.map(({ name }) => name);
  return [summaryFirst(MEASURE_WORDS[kind].short, names, percentText(rate))];
}
