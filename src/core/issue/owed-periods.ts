import { type IsoDay, type Period, addDays, isoDay } from '../calendar/day';
import type { Settings } from '../campaign/settings-type';
import { monthsIn } from '../enforcement/episodes';
import { LADDER_ORDER } from '../enforcement/ladder';
import { lateFee, type LateFee, type OwedPeriod } from '../enforcement/late-fee';
import type { PlannedNotice } from '../enforcement/plan-type';
import { unitKey } from '../screening/units';
import type { UnitIdentity } from '../screening/records';

/** What a unit owes for one month by one of the sheets; a month may come several times. */
export interface MonthlyDebt extends UnitIdentity {
  readonly period: Period;
  readonly fen: number;
}

/** The two sheets that know months. */
export interface Debts {
  /** 应缴 less 实缴 of 参保数据. */
  readonly arrears: readonly MonthlyDebt[];
  /** 单位应补 and 个人应补 of 稽核计算. */
  readonly audited: readonly MonthlyDebt[];
}

export type LateFeeSettings = Pick<
  Settings,
  'lateFeeCapped' | 'premiumDueDayOfMonth' | 'lateFeeExemptions'
>;

/** Finds the late fees of a batch's notices. */
export type LateFeeFinder = (planned: PlannedNotice) => LateFee | undefined;

/**
 * The late fee up to the 成文日期 of what a notice demands; undefined where it demands nothing yet, nothing has run up yet,
 * or nobody can tell for which months its amount is owed: a fee reckoned from guessed days would be wrong. The months of
 * an amount are those of the sheet whose sum it is, or the case's single month.
 */
export function lateFeeFinder(debts: Debts, settings: LateFeeSettings): LateFeeFinder {
  const arrearsOf = byUnit(debts.arrears);
  const auditedOf = byUnit(debts.audited);
  return (planned) => {
    const { amount, one, violation, issuedOn } = planned;
    if (amount === undefined || !demandsMoney(planned)) return undefined;
    const known = violation === 'arrears' ? arrearsOf(one.unit) : auditedOf(one.unit);
    const months = monthsOf(known, one.periods, amount.fen);
    if (months === undefined) return undefined;
    const owed = months.map((month) => ({
      period: month.period,
      principalFen: month.fen,
      dueOn: dueDay(month.period, settings.premiumDueDayOfMonth),
    }));
    return reckoned(owed, issuedOn, settings);
  };
}

/** An estimate of screening is a clue, not a debt: a fee runs only on what was declared, or from the order on. */
function demandsMoney({ code, violation }: PlannedNotice): boolean {
  if (code === 'auditNotice') return false;
  const isOrdered = LADDER_ORDER.indexOf(code) >= LADDER_ORDER.indexOf('rectificationOrder');
  return isOrdered || violation === 'arrears';
}

function reckoned(
  owed: readonly OwedPeriod[],
  asOf: IsoDay,
  { lateFeeCapped, lateFeeExemptions }: LateFeeSettings,
): LateFee | undefined {
  const fee = lateFee(owed, {
    asOf,
    isCapped: lateFeeCapped,
    exemptions: lateFeeExemptions.map(({ start, end }) => ({ from: start, to: end })),
  });
  return fee.lines.length === owed.length && fee.feeFen > 0 ? fee : undefined;
}

interface Month {
  readonly period: Period;
  readonly fen: number;
}

function monthsOf(
  debts: readonly MonthlyDebt[],
  periods: string | undefined,
  amountFen: number,
): readonly Month[] | undefined {
  const named = monthsIn(periods);
  const [first] = named;
  const last = named[named.length - 1];
  const sums = new Map<Period, number>();
  for (const { period, fen } of debts) sums.set(period, (sums.get(period) ?? 0) + fen);
  const all = [...sums].map(([period, fen]) => ({ period, fen })).filter(({ fen }) => fen > 0);
  const within = all.filter(
    ({ period }) => first !== undefined && last !== undefined && period >= first && period <= last,
  );
  const fitting = [within, all].find((months) => sumOf(months) === amountFen && months.length > 0);
  if (fitting !== undefined) return [...fitting].sort((a, b) => (a.period < b.period ? -1 : 1));
  const only = first === last ? periodOf(first) : undefined;
  return only === undefined ? undefined : [{ period: only, fen: amountFen }];
}

function sumOf(months: readonly Month[]): number {
  return months.reduce((sum, { fen }) => sum + fen, 0);
}

function periodOf(month: string | undefined): Period | undefined {
  const [, year, rest] = /^(\d{4})-(\d{2})$/.exec(month ?? '') ?? [];
  return year === undefined || rest === undefined ? undefined : `${Number(year)}-${rest}`;
}

/**
 * The last day on which a month's premium can be paid in time.
 *
 * @example dueDay('2023-10', 15) // => '2023-11-15'; dueDay('2023-10', undefined) // => '2023-11-30'
 */
export function dueDay(period: Period, dayOfMonth: number | undefined): IsoDay {
  const year = Number(period.slice(0, 4));
  const month = Number(period.slice(5, 7));
  const monthAfterNext = new Date(Date.UTC(year, month + 1, 1));
  const monthText = String(monthAfterNext.getUTCMonth() + 1).padStart(2, '0');
  const lastDay = addDays(`${monthAfterNext.getUTCFullYear()}-${monthText}-01`, -1);
  if (dayOfMonth === undefined) return lastDay;
  const chosen = isoDay(Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7)), dayOfMonth);
  return chosen ?? lastDay;
}

function byUnit(debts: readonly MonthlyDebt[]): (unit: UnitIdentity) => readonly MonthlyDebt[] {
  const lists = new Map<string, MonthlyDebt[]>();
  for (const debt of debts) {
    const list = lists.get(unitKey(debt));
    if (list === undefined) lists.set(unitKey(debt), [debt]);
    else list.push(debt);
  }
  return (unit) => lists.get(unitKey(unit)) ?? [];
}
