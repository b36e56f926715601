import { MEASURE_WORDS, NO_FIGURE, STATUS_WORDS } from '../words/progress';
import { lineMeasureText, lineText } from '../words/progress-summary';
import { amountText, doneText, percentText } from './figure-text';
import type { MeasureProgress } from './measure-progress';
import type { ProgressLine } from './progress-line';
import type { ProgressReport } from './progress-report';

/**
 * The report line by line, townships in the plan's order, then teams, then the county: for whoever reads the result without
 * the sheet before them.
 *
 * @example '资源镇：扩面 512 人 / 目标 1,200 人，42.7%，滞后，第 3 名；征缴 …'
 */
export function progressLines({ enrolment, collection }: ProgressReport): string[] {
  const collected = new Map(linesOf(collection).map((line) => [line.name, line]));
  return linesOf(enrolment).map((line) => {
    const other = collected.get(line.name);
    const measures = [
      measureText(enrolment, line),
      ...(other ? [measureText(collection, other)] : []),
    ];
    return lineText(line.name, measures);
  });
}

function linesOf({ townships, teams, county }: MeasureProgress): ProgressLine[] {
  return [...townships, ...teams, county];
}

function measureText({ kind }: MeasureProgress, line: ProgressLine): string {
  return lineMeasureText({
    measure: MEASURE_WORDS[kind].short,
    done: doneText(kind, line),
    target: line.target === undefined ? NO_FIGURE : amountText(kind, line.target),
    rate: line.rate === undefined ? NO_FIGURE : percentText(line.rate),
    status: STATUS_WORDS[line.status],
    rank: line.rank,
  });
}
