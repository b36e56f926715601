import { CHART_WORDS, MEASURE_WORDS } from '../words/progress';
import type { Fraction } from './fraction';
import { valueOf } from './fraction';
import { ROW_LOOKS } from './picture-looks';
import type { PictureCell, PictureRow } from './picture-type';
import type { ProgressReport } from './progress-report';

/** Name, two rates, 序时进度. */
export const CHART_SOURCE_COLUMN_COUNT = 4;

/**
 * The block of cells that the chart is drawn from: headings, then a row for each township with both rates and 序时进度. It
 * stands apart, in small print at the end, because the rates are in two tables; a township without a rate has an empty cell
 * and so no bar.
 */
export function chartRows(report: ProgressReport): PictureRow[] {
  const { enrolment, collection, time } = report;
  const headings = [
    CHART_WORDS.name,
    MEASURE_WORDS.enrolment.rateHeading,
    MEASURE_WORDS.collection.rateHeading,
    CHART_WORDS.timeRate,
  ];
  const collectionRates = new Map(collection.townships.map(({ name, rate }) => [name, rate]));
  const rows = [
    headings.map((value): PictureCell => ({ ...mutedCell, value })),
    ...enrolment.townships.map(({ name, rate }) => [
      { ...mutedCell, value: name },
      rateCell(rate),
      rateCell(collectionRates.get(name)),
      rateCell(time.rate),
    ]),
  ];
  return rows.map((cells) => ({ role: 'source', cells: [mutedCell, ...cells] }));
}

const mutedCell: PictureCell = {
  value: '',
  numberFormat: '@',
  horizontal: 'left',
  look: ROW_LOOKS.source,
};

function rateCell(rate: Fraction | undefined): PictureCell {
  const value = rate === undefined ? '' : valueOf(rate);
  return { ...mutedCell, value, numberFormat: '0.0%', horizontal: 'right' };
}
