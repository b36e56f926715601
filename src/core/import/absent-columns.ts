import type { Column } from '../table/column';
import { exportOnlyColumns } from './export-columns';
import type { ExportHeadings } from './export-headings';
import type { ImportTarget } from './export-layout';

/**
 * Columns of the target sheet, in the contract's words, that nothing on the file fills: no column, no line above the table
 * (`titles`, by place), no count of persons, no sum of the unit's and the persons' premium.
 *
 * @param looked the columns that were looked for
 */
export function absentColumns(
  { sheet, roles }: ImportTarget,
  looked: readonly Column<unknown>[],
  { present, level }: ExportHeadings,
  titles: ReadonlyMap<number, unknown>,
): string[] {
  const isThere = ({ heading }: Column<unknown>): boolean =>
    present.has(looked.findIndex((one) => one.heading === heading));
  const [duePlace, paidPlace] = roles.flatMap((role, place) => (role === 'premium' ? [place] : []));
  const { dueByUnit, dueByPeople, paidByUnit, paidByPeople } = exportOnlyColumns;
  const isFilled = (place: number): boolean => {
    if (present.has(place) || titles.has(place)) return true;
    if (place === duePlace) return isThere(dueByUnit) && isThere(dueByPeople);
    if (place === paidPlace) return isThere(paidByUnit) && isThere(paidByPeople);
    return roles[place] === 'people' && level === 'person';
  };
  return sheet.columns.flatMap(({ heading }, place) => (isFilled(place) ? [] : [heading]));
}
