import { chineseDay } from '../calendar/day';
import { amountText, percentText } from '../progress/figure-text';
import { type Fraction, valueOf } from '../progress/fraction';
import type { MeasureKind } from '../progress/measure';
import type { MeasureProgress } from '../progress/measure-progress';
import type { ProgressLine } from '../progress/progress-line';
import type { ProgressReport } from '../progress/progress-report';
import { inRankOrder } from '../progress/ranking';
import { asOfText, doneOfTarget, timeRateText } from '../words/panel-state';
import { MEASURE_WORDS, NO_FIGURE, STATUS_WORDS } from '../words/progress';
import { TIME_BASE_IN_SENTENCE } from '../words/progress-notes';
import type { BarState, MeasureState, ProgressState } from './panel-type';

/** Both measures as bars, with 序时进度 as the marker on each. */
export function progressState(report: ProgressReport): ProgressState {
  const { time, asOf } = report;
  return {
    asOf: asOfText(chineseDay(asOf)),
    timeText: timeRateText(TIME_BASE_IN_SENTENCE[time.base], percentText(time.rate)),
    timePercent: shownPercent(time.rate),
    measures: [report.enrolment, report.collection].map(measureState),
  };
}

function measureState({ kind, county, townships }: MeasureProgress): MeasureState {
  return {
    kind,
    title: MEASURE_WORDS[kind].short,
    county: barState(kind, county),
    townships: [...inRankOrder(townships), ...townships.filter(isUnranked)].map((line) =>
      barState(kind, line),
    ),
  };
}

function isUnranked({ rank }: ProgressLine): boolean {
  return rank === undefined;
}

/** A missing target is a dash and an empty bar, never 0 % (design rule 1). */
function barState(kind: MeasureKind, line: ProgressLine): BarState {
  const { name, rank, target, rate, status } = line;
  const goal = target === undefined ? NO_FIGURE : amountText(kind, target);
  return {
    name,
    rank: rank === undefined ? '' : String(rank),
    figures: doneOfTarget(amountText(kind, line.done), goal),
    rate: rate === undefined ? NO_FIGURE : percentText(rate),
    filledPercent: rate === undefined ? 0 : shownPercent(rate),
    status,
    statusWord: STATUS_WORDS[status],
  };
}

/** How far along a bar of 100 a rate is: at most its end, and only whole when it is reached. */
function shownPercent(rate: Fraction): number {
  const percent = Math.floor(valueOf(rate) * 1000) / 10;
  return Math.min(Math.max(percent, 0), 100);
}
