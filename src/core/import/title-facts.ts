import type { CellReading, Column, Grid } from '../table/column';
import { cellText, isBlankCell } from '../table/cell';
import { readPeriod } from '../table/read-period';
import { headingKey } from '../text/comparison-key';
import type { CarriedCell } from './carried-cell';
import type { Role } from './export-layout';

/** What may be said once above the table instead of in every row. */
const SAID_ABOVE: readonly Role[] = ['uscc', 'name', 'number', 'period'];

/**
 * What stands above the headings for the whole table, by place of the column: `税款所属期：2023年10月`, or a label with
 * its value in the next cell. A month in a title counts for the period if it is the only one.
 */
export function titleFacts(
  titles: Grid,
  columns: readonly Column<CarriedCell>[],
  roles: readonly Role[],
): ReadonlyMap<number, CarriedCell> {
  const facts = new Map<number, CarriedCell>();
  for (const [label, raw] of titles.flatMap(labelledValues)) {
    const key = headingKey(label);
    const place = columns.findIndex(
      ({ heading, aliases }, index) =>
        SAID_ABOVE.includes(roles[index] ?? 'word') &&
        [heading, ...aliases].some((name) => headingKey(name) === key),
    );
    const value = columns[place]?.read(raw).value;
    if (value !== undefined && !facts.has(place)) facts.set(place, value);
  }
  const periodPlace = roles.indexOf('period');
  const month = facts.has(periodPlace) ? undefined : onlyMonth(titles);
  if (month !== undefined) facts.set(periodPlace, month);
  return facts;
}

/** Cells of one row as label and value; several pairs may share a cell, set apart by wide gaps. */
function labelledValues(row: readonly unknown[]): (readonly [label: string, value: string])[] {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.flatMap((cell, index) => {
    if (typeof cell !== 'string') return [];
    const next = cellText(filled[index + 1]);
    return cell.split(/\s{2,}|[；;\n\t]/).flatMap((part) => {
      const match = /^\s*([^:：]{2,20})[:：]\s*(.*)$/.exec(part);
      const [, label = '', value = ''] = match ?? [];
      return match === null ? [] : [[label, value === '' ? next : value] as const];
    });
  });
}

/** Whole months only: a day in a title is the day of printing. */
const MONTH = /\d{4}年\d{1,2}月(?!\d)|\d{4}[-./]\d{1,2}(?![-./\d])/g;

/** Fits a title such as `企业职工基本养老保险缴费明细（2023年10月）`; two different months tell nothing. */
function onlyMonth(titles: Grid): CarriedCell | undefined {
  const found = titles
    .flat()
    .flatMap((cell) => cellText(cell).match(MONTH) ?? [])
    .flatMap((month): string[] => {
      const { value }: CellReading<string> = readPeriod(month);
      return value === undefined ? [] : [value];
    });
  const [first, ...others] = [...new Set(found)];
  return first === undefined || others.length > 0 ? undefined : { value: first, cell: first };
}
