import { cellText } from '../table/cell';
import { MEASURE_WORDS } from '../words/progress';
import {
  measureUnknown,
  nameAmbiguous,
  nameUnknown,
  rateWithoutTarget,
  townshipNameMissing,
} from '../words/township-rate';
import { valueOf } from './fraction';
import type { MeasureProgress } from './measure-progress';
import type { TownshipResolver } from './place-entries';
import type { ProgressLine } from './progress-line';
import type { ProgressReport } from './progress-report';

/** What stands in the formula: two cells, the second of which may be left out. */
export interface TownshipRateQuestion {
  /** A township in any known spelling, a team, or 全县. */
  readonly name: unknown;
  /** 扩面 (also when blank) or 征缴. */
  readonly measure: unknown;
}

/**
 * What the cell formula TOWNSHIP_RATE shows: the rate as a number (0.427 for 42.7 %, for the cell's own format), or a
 * sentence that says why there is none. Never an error: a cell with #ERROR! tells nobody what to do.
 */
export function townshipRate(
  report: ProgressReport,
  resolver: TownshipResolver,
  question: TownshipRateQuestion,
): number | string {
  const name = cellText(question.name);
  const measure = cellText(question.measure);
  const progress = measureCalled(report, measure);
  if (name === '') return townshipNameMissing();
  if (progress === undefined) return measureUnknown(measure);
  const line = lineCalled(progress, name, resolver);
  if (typeof line === 'string') return line;
  return line.rate === undefined ? rateWithoutTarget() : valueOf(line.rate);
}

function measureCalled(report: ProgressReport, word: string): MeasureProgress | undefined {
  if (word === '' || word === MEASURE_WORDS.enrolment.short) return report.enrolment;
  return word === MEASURE_WORDS.collection.short ? report.collection : undefined;
}

function lineCalled(
  { townships, teams, county }: MeasureProgress,
  name: string,
  resolver: TownshipResolver,
): ProgressLine | string {
  const sum = [...teams, county].find((line) => line.name === name);
  if (sum !== undefined) return sum;
  const finding = resolver.find(name);
  if (finding.kind === 'ambiguous') return nameAmbiguous(name);
  if (finding.kind === 'unknown') return nameUnknown(name);
  return townships.find((line) => line.name === finding.township.name) ?? nameUnknown(name);
}
