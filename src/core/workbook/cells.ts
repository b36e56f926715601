import { daysBetween, type IsoDay } from '../calendar/day';
import type { StatedValue } from '../campaign/preset-type';
import type { ColumnKind } from '../table/column';
import type { PlanCell } from './plan-type';

/** Day 0 of a spreadsheet's serial numbers. */
const SERIAL_DAY_ZERO: IsoDay = '1899-12-30';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The value as it is written into a cell of this kind: days become serial numbers, so that the cell's date format shows
 * them and a spreadsheet knows them for dates.
 *
 * @example planCell('day', '2023-10-11') // => 45210
 */
export function planCell(kind: ColumnKind, value: StatedValue): PlanCell {
  if (value === undefined) return '';
  return kind === 'day' && typeof value === 'string' ? serialOf(value) : value;
}

/** The serial number of a day in ISO text; any other text stays as it is. */
function serialOf(text: string): PlanCell {
  const [, year, month, dayOfMonth] = ISO_DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return text;
  return daysBetween(SERIAL_DAY_ZERO, `${Number(year)}-${month}-${dayOfMonth}`);
}
