import {
  type IsoDay,
  addDays,
  daysBetween,
  isoDay,
  monthOf,
  yearOf,
  dayOfMonthOf,
} from '../calendar/day';

/** 社保法 86: 0.05 % a day, as fen per 2,000 fen of principal. The old 2‰ is never used (domain A1, 5b). */
const PRINCIPAL_PER_DAILY_FEN = 2_000;

/** 若干规定 29: what was due before that day follows older rules. */
const FIRST_LATE_FEE_DAY: IsoDay = '2011-07-01';

/** Ten billion yuan: above it somebody typed a code for an amount. */
export const MOST_PRINCIPAL_FEN = 1_000_000_000_000;

/** Fifty years: a longer time says that a year is mistyped. */
export const MOST_LATE_DAYS = 18_262;

/** What is owed for one 所属期. */
export interface OwedPeriod {
  readonly period: string;
  readonly principalFen: number;
  /** The last day on which it could be paid in time. */
  readonly dueOn: IsoDay;
}

/** Days without late fee, both included: 缓缴 (若干规定 21 and 22). */
export interface ExemptSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface LateFeeRules {
  /** The day up to which it is reckoned, included. */
  readonly asOf: IsoDay;
  /** 行政强制法 45: not above the principal (参数 滞纳金不超过本金). */
  readonly isCapped: boolean;
  readonly exemptions: readonly ExemptSpan[];
}

/** One line of 滞纳金计算汇总表. */
export interface LateFeeLine extends OwedPeriod {
  /** 起算日: the day after it was due. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Days that count, exempt ones left out. */
  readonly days: number;
  readonly exemptDays: number;
  readonly feeFen: number;
  /** True where the principal held the fee down. */
  readonly isHeldDown: boolean;
}

/** Why no fee can be reckoned; sentences in `words/enforcement-late-fee.ts`. */
export type LateFeeProblem =
  | { readonly code: 'principalImpossible'; readonly period: string; readonly principalFen: number }
  | { readonly code: 'dueBeforeLaw'; readonly period: string; readonly dueOn: IsoDay }
  | { readonly code: 'dayImpossible'; readonly period: string }
  | { readonly code: 'exemptionReversed'; readonly from: IsoDay; readonly to: IsoDay };

export interface LateFee {
  readonly lines: readonly LateFeeLine[];
  readonly principalFen: number;
  readonly feeFen: number;
  /** Periods that have a problem have no line. */
  readonly problems: readonly LateFeeProblem[];
}

/**
 * The late fee of every period from the day after it was due to the as-of day, both included: 0.05 % of the principal a
 * day (社保法 86). Each period is rounded to the fen, halves up, before they are added (domain A2, 计算). Exempt days are
 * taken out once, however many spans cover them.
 *
 * @example 100,000.00 yuan, 10 days // => 500.00 yuan; 100.00 yuan, 3,000 days // => 100.00 capped, 150.00 uncapped
 */
export function lateFee(owed: readonly OwedPeriod[], rules: LateFeeRules): LateFee {
  const reversed = rules.exemptions.filter(
    ({ from, to }) => !isDay(from) || !isDay(to) || to < from,
  );
  const problems: LateFeeProblem[] = [
    ...reversed.map(({ from, to }) => ({ code: 'exemptionReversed', from, to }) as const),
    ...owed.flatMap((one) => problemOf(one, rules.asOf) ?? []),
  ];
  const spans = rules.exemptions.filter((span) => !reversed.includes(span));
  const lines = owed
    .filter((one) => problemOf(one, rules.asOf) === undefined)
    .map((one) => lineOf(one, { ...rules, exemptions: spans }));
  return {
    lines,
    principalFen: lines.reduce((sum, { principalFen }) => sum + principalFen, 0),
    feeFen: lines.reduce((sum, { feeFen }) => sum + feeFen, 0),
    problems,
  };
}

function lineOf(owed: OwedPeriod, { asOf, isCapped, exemptions }: LateFeeRules): LateFeeLine {
  const from = addDays(owed.dueOn, 1);
  const span = Math.max(0, daysBetween(owed.dueOn, asOf));
  const exemptDays = countCovered(from, asOf, exemptions);
  const days = span - exemptDays;
  const fullFen = feeOf(owed.principalFen, days);
  const isHeldDown = isCapped && fullFen > owed.principalFen;
  const feeFen = isHeldDown ? owed.principalFen : fullFen;
  return { ...owed, from, to: asOf, days, exemptDays, feeFen, isHeldDown };
}

/** Taken apart so that no product leaves the whole numbers that a computer holds exactly. */
function feeOf(principalFen: number, days: number): number {
  const whole = Math.floor(principalFen / PRINCIPAL_PER_DAILY_FEN) * days;
  const rest = (principalFen % PRINCIPAL_PER_DAILY_FEN) * days;
  return whole + Math.floor((rest + PRINCIPAL_PER_DAILY_FEN / 2) / PRINCIPAL_PER_DAILY_FEN);
}

/** How many days from `from` to `to`, both included, lie in at least one span. */
function countCovered(from: IsoDay, to: IsoDay, spans: readonly ExemptSpan[]): number {
  const sorted = [...spans].sort((one, other) => (one.from < other.from ? -1 : 1));
  let free = from;
  let count = 0;
  for (const span of sorted) {
    const start = span.from > free ? span.from : free;
    const end = span.to < to ? span.to : to;
    if (end < start) continue;
    count += daysBetween(start, end) + 1;
    free = addDays(end, 1);
  }
  return count;
}

function problemOf(owed: OwedPeriod, asOf: IsoDay): LateFeeProblem | undefined {
  const { period, principalFen, dueOn } = owed;
  const isPossible = Number.isInteger(principalFen) && principalFen >= 0;
  if (!isPossible || principalFen > MOST_PRINCIPAL_FEN) {
    return { code: 'principalImpossible', period, principalFen };
  }
  const areDays = isDay(dueOn) && isDay(asOf) && daysBetween(dueOn, asOf) <= MOST_LATE_DAYS;
  if (!areDays) return { code: 'dayImpossible', period };
  return dueOn < FIRST_LATE_FEE_DAY ? { code: 'dueBeforeLaw', period, dueOn } : undefined;
}

/** The type lets text through that is no day, such as 2023-02-30. */
function isDay(day: IsoDay): boolean {
  return isoDay(yearOf(day), monthOf(day), dayOfMonthOf(day)) === day;
}
