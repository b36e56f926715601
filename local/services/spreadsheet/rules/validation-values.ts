import type { ValidationRule } from '../../../book/model';
import type { Desk, RangeHandle } from '../desk';
import { handleOf, faceKindOf } from '../face/registry';
import { isDate } from '../face/signature';
import { readReference, referenceTo } from '../grid/references';
import { serialOfTime, timeOfSerial } from '../text/serial-date';

/** A criteria value as the workbook keeps it: a range as text, a date as a day number. */
export function storedValue(desk: Desk, value: unknown): unknown {
  if (isDate(value)) return serialOfTime(value.getTime(), desk.book.timeZone);
  if (typeof value === 'object' && value !== null && faceKindOf(value) === 'Range') {
    const { sheet, area, open } = handleOf<RangeHandle>(value, 'Range');
    return referenceTo(sheet, area, open);
  }
  return value;
}

/** The criteria values of a rule as a script sees them. */
export function shownValues(
  desk: Desk,
  rule: Pick<ValidationRule, 'criteria' | 'values'>,
): unknown[] {
  if (rule.criteria === 'VALUE_IN_RANGE') {
    return rule.values.map((value) =>
      typeof value === 'string' ? shownRange(desk, value) : value,
    );
  }
  return rule.values.map((value) => shownValue(desk, rule.criteria, value));
}

/** One criteria value as a script sees it: the number of a date rule is a Date. */
export function shownValue(desk: Desk, criteria: string, value: unknown): unknown {
  if (criteria.startsWith('DATE_') && typeof value === 'number') {
    return new desk.DateClass(timeOfSerial(value, desk.book.timeZone));
  }
  return Array.isArray(value) ? [...(value as unknown[])] : value;
}

function shownRange(desk: Desk, text: string): unknown {
  const reference = readReference(desk.book, text);
  return reference ? desk.make.range(reference.sheet, reference.area, reference.open) : text;
}
