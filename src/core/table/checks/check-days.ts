import { yearOf, type IsoDay } from '../../calendar/day';
import type { EnrolmentEntry } from '../../campaign/records';
import type { Problem } from '../problem';
import { enrolmentColumns, enrolmentSheet } from '../sheets/enrolment';
import { problemAt } from './note';
import type { ComparedTables } from './tables';

/** What days are measured against. */
export interface DayLimits {
  readonly campaignYear: number;
  /** The clock's day, for entries dated in the future. */
  readonly today: IsoDay;
}

/** Entries of 扩面登记 that count for another year, or that have not happened yet. */
export function checkDays({ enrolment }: ComparedTables, limits: DayLimits): Problem[] {
  return enrolment.records.flatMap((entry) => checkDay(entry, limits));
}

function checkDay({ day, rowNumber }: EnrolmentEntry, limits: DayLimits): Problem[] {
  if (day === undefined) return [];
  const { campaignYear, today } = limits;
  const place = [enrolmentSheet, rowNumber, enrolmentColumns.day] as const;
  if (yearOf(day) !== campaignYear) {
    return [problemAt(...place, day, 'dayOutsideYear', String(campaignYear))];
  }
  return day > today ? [problemAt(...place, day, 'dayInFuture', today)] : [];
}
