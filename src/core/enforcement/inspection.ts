import type { IsoDay } from '../calendar/day';
import { comparisonKey } from '../text/comparison-key';
import type { PeriodRules } from './notice-period';

/** 社会保险稽核办法 10: told three days before. Counted in working days, which satisfies either reading. */
export const FEWEST_NOTICE_WORKING_DAYS = 3;

/** 社会保险稽核办法 10. */
export const FEWEST_INSPECTORS = 2;

/** One of those who inspect. */
export interface Inspector {
  readonly name: string;
  /** 执法证件号. */
  readonly certificate: string;
}

/** When and by whom an employer is inspected, as typed. */
export interface Inspection {
  readonly day: IsoDay;
  readonly inspectors: readonly Inspector[];
}

/** What is wrong with a planned inspection; sentences in `words/enforcement-blocks.ts`. */
export type InspectionProblem =
  | { readonly code: 'tooEarly'; readonly day: IsoDay; readonly earliest: IsoDay }
  | { readonly code: 'inspectionDayOff'; readonly day: IsoDay; readonly nextWorkingDay: IsoDay }
  | { readonly code: 'tooFewInspectors'; readonly count: number }
  | { readonly code: 'certificateMissing'; readonly names: readonly string[] };

/**
 * The first day of an inspection that is announced on a day: the period of 参数, never less than three working days, never
 * a day off. Three working days after 2023-09-28 is 2023-10-09.
 */
export function earliestInspection(servedOn: IsoDay, { calendar, settings }: PeriodRules): IsoDay {
  const { count, unit } = settings.deadlines.auditNotice;
  const asSet = calendar.deadline(servedOn, count, unit);
  const least = calendar.addWorkingDays(servedOn, FEWEST_NOTICE_WORKING_DAYS);
  return asSet > least ? asSet : least;
}

/**
 * What speaks against an inspection; nothing if it may be announced.
 *
 * @param servedOn when the notice is served; while it is being written, the earliest day that can be: its 成文日期
 */
export function inspectionProblems(
  { day, inspectors }: Inspection,
  servedOn: IsoDay,
  rules: PeriodRules,
): readonly InspectionProblem[] {
  const problems: InspectionProblem[] = [];
  const earliest = earliestInspection(servedOn, rules);
  if (day < earliest) problems.push({ code: 'tooEarly', day, earliest });
  if (!rules.calendar.isWorkingDay(day)) {
    const nextWorkingDay = rules.calendar.rollForward(day);
    problems.push({ code: 'inspectionDayOff', day, nextWorkingDay });
  }
  const different = new Set(inspectors.map(identityOf).filter((identity) => identity !== ''));
  if (different.size < FEWEST_INSPECTORS) {
    problems.push({ code: 'tooFewInspectors', count: different.size });
  }
  const names = inspectors.filter(({ certificate }) => comparisonKey(certificate) === '');
  if (names.length > 0) {
    problems.push({ code: 'certificateMissing', names: names.map(({ name }) => name) });
  }
  return problems;
}

/** Two people may share a name; nobody has two certificates. */
function identityOf({ name, certificate }: Inspector): string {
  if (comparisonKey(name) === '') return '';
  return comparisonKey(certificate) === '' ? comparisonKey(name) : comparisonKey(certificate);
}
