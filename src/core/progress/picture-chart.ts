import { CHART_WORDS, MEASURE_WORDS } from '../words/progress';
import type { Fraction } from './fraction';
import { valueOf } from './fraction';
import { ROW_LOOKS } from './picture-looks';
import { headingRow } from './picture-table';
import type { PictureCell } from './picture-type';
import type { ProgressReport } from './progress-report';

/** Widths of the chart's source, in its order: name, two rates, 序时进度. */
export const CHART_COLUMN_WIDTHS_PIXELS: readonly number[] = [120, 85, 85, 75];

/**
 * The block of cells that the chart is drawn from: headings, then a row for each township with both rates and 序时进度. It
 * stands apart because the rates are in two tables; a township without a rate has an empty cell and so no bar.
 */
export function chartRows(report: ProgressReport): (readonly PictureCell[])[] {
  const { enrolment, collection, time } = report;
  const headings = [
    CHART_WORDS.name,
    MEASURE_WORDS.enrolment.rateHeading,
    MEASURE_WORDS.collection.rateHeading,
    CHART_WORDS.timeRate,
  ];
  const collectionRates = new Map(collection.townships.map(({ name, rate }) => [name, rate]));
  return [
    headingRow(headings).cells,
    ...enrolment.townships.map(({ name, rate }) => [
      { ...mutedCell, value: name },
      rateCell(rate),
      rateCell(collectionRates.get(name)),
      rateCell(time.rate),
    ]),
  ];
}

const mutedCell: PictureCell = {
  value: '',
  numberFormat: '@',
  horizontal: 'left',
  look: ROW_LOOKS.note,
};

function rateCell(rate: Fraction | undefined): PictureCell {
  const value = rate === undefined ? '' : valueOf(rate);
  return { ...mutedCell, value, numberFormat: '0.0%', horizontal: 'right' };
}
