import { readPeriod } from '../table/read-period';
import type { Period } from '../calendar/day';
import { comparisonKey } from '../text/comparison-key';
import type { CarriedCell, CarriedRow } from './carried-cell';
import type { Role } from './export-layout';
import { exportOnlyColumns, personColumns } from './export-columns';
import type { RowSubject } from './kept-rows';

/** One row of an export, taken apart. */
export interface ExportRow {
  readonly rowNumber: number;
  /** In the order of the target sheet's columns. */
  readonly cells: readonly (CarriedCell | undefined)[];
  readonly period: Period | undefined;
  readonly periodEnd: Period | undefined;
  readonly subject: RowSubject;
  /** Whose premiums, by the target's columns in their order: the unit's and the persons'. */
  readonly due: readonly (number | undefined)[];
  readonly paid: readonly (number | undefined)[];
  /** Tells persons apart, in memory only; '' if the row does not say. */
  readonly personKey: string;
}

type ExtraName = keyof typeof exportOnlyColumns | keyof typeof personColumns;

const EXTRA_NAMES = [...Object.keys(exportOnlyColumns), ...Object.keys(personColumns)];

/** @param titles what is said above the table, by place of the column */
export function exportRow(
  { rowNumber, cells }: CarriedRow,
  roles: readonly Role[],
  titles: ReadonlyMap<number, CarriedCell>,
): ExportRow {
  const own = roles.map((_, place) => cells[place] ?? titles.get(place));
  const extra = (name: ExtraName) => cells[roles.length + EXTRA_NAMES.indexOf(name)]?.value;
  const money = (name: ExtraName) => numberOf(extra(name));
  const subject = {
    insurance: textOf(extra('insurance')),
    incomeKind: textOf(extra('incomeKind')),
    levyItem: textOf(extra('levyItem')),
  };
  const persons = {
    idNumber: extra('idNumber'),
    number: extra('personNumber'),
    name: extra('name'),
  };
  return {
    ...{ rowNumber, cells: own, subject },
    period: readPeriod(own[roles.indexOf('period')]?.value).value,
    periodEnd: readPeriod(extra('periodEnd')).value,
    due: [money('dueByUnit'), money('dueByPeople')],
    paid: [money('paidByUnit'), money('paidByPeople')],
    personKey: personKey(textOf(persons.idNumber), textOf(persons.number), textOf(persons.name)),
  };
}

/** A number that a spreadsheet rounded is no longer one person's: then the name must help. */
const ROUNDED_NUMBER = /e\+?\d+$|^\d{15,}00$/;

function personKey(idNumber: string, personNumber: string, name: string): string {
  if (idNumber === '' || ROUNDED_NUMBER.test(idNumber)) {
    return personNumber === '' ? `${idNumber}|${name}`.replace(/^\|$/, '') : personNumber;
  }
  return idNumber;
}

/**
 * What tells a unit: its code, else its name, and in either case the 社保单位编号. Undefined if a row has none of them.
 */
export function unitKeyOf(
  cells: readonly (CarriedCell | undefined)[],
  roles: readonly Role[],
): string | undefined {
  const part = (role: Role): string => textOf(cells[roles.indexOf(role)]?.value);
  const code = part('uscc');
  const name = code === '' ? comparisonKey(part('name')) : '';
  const number = part('number');
  return code === '' && name === '' && number === '' ? undefined : [code, name, number].join('|');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
