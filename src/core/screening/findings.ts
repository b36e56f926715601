import type { Period } from '../calendar/day';
import {
  type PeopleOfMonth,
  type WageTotals,
  arrearsEstimate,
  baseGapEstimate,
  missingPeopleEstimate,
} from './estimate';
import type { ArrearsSums, BaseSums, BrokenRule } from './broken-rule';
import { difference, ratio, shortfall, sumOf } from './figure-sums';
import type { Finding, MonthDetail } from './hit';
import type { SocialMonth } from './month-figures';
import type { ScreeningSettings } from './records';
import type { ComparedMonth } from './rules';
import { none, withItem } from './short-list';

/** What a finding is made from besides its own months. */
interface FindingContext {
  /** Every compared month of the unit. */
  readonly months: readonly ComparedMonth[];
  readonly totals: WageTotals | undefined;
  readonly settings: ScreeningSettings;
}

/**
 * A unit's broken rules as findings: figures, estimate, every compared month.
 *
 * @param months every compared month of the unit; arrears need none
 */
export function findingsOf(
  broken: readonly BrokenRule[],
  months: readonly ComparedMonth[],
  settings: ScreeningSettings,
): Finding[] {
  const context = { months, totals: wageTotals(months), settings };
  return broken.map((rule) => {
    switch (rule.kind) {
      case 'arrears':
        return arrearsFinding(rule.months, rule.sums);
      case 'base':
        return baseFinding(rule.months, rule.sums, context);
      default:
        return missingPeopleFinding(rule.kind, rule.months, context);
    }
  });
}

/** The finding of rule ① or ② for the months it hits: at least one. */
function missingPeopleFinding(
  kind: 'unregistered' | 'headCount',
  hits: readonly ComparedMonth[],
  { months, totals, settings }: FindingContext,
): Finding {
  const last = hits[hits.length - 1];
  const registeredPeople = last?.registeredPeople;
  const insuredPeople = last?.insuredPeople;
  const missing = people(hits, withoutInsurance);
  const missingPeople = difference(registeredPeople, insuredPeople ?? 0);
  const wagesFen = sumOf(hits, wagesOf);
  const declaredBaseFen = sumOf(hits, declaredBaseOf);
  const missingBaseFen = shortfall(wagesFen, declaredBaseFen);
  return {
    kind,
    periods: hits.map(periodOf),
    registeredPeople,
    insuredPeople,
    missingPeople,
    wagesFen,
    declaredBaseFen,
    missingBaseFen,
    arrearsFen: undefined,
    missingShare: ratio(missingBaseFen, wagesFen),
    estimate: missingPeopleEstimate(missing, totals, settings),
    months: details(months, hits),
  };
}

/** The finding of rule ③. */
function baseFinding(
  comparable: readonly ComparedMonth[],
  base: BaseSums,
  { months, totals, settings }: FindingContext,
): Finding {
  const last = comparable[comparable.length - 1];
  const missingBaseFen = base.wagesFen - base.declaredBaseFen;
  const insured = people(comparable, insuredWithWages);
  return {
    kind: 'base',
    periods: comparable.map(periodOf),
    registeredPeople: last?.registeredPeople,
    insuredPeople: last?.insuredPeople,
    missingPeople: difference(last?.registeredPeople, last?.insuredPeople),
    wagesFen: base.wagesFen,
    declaredBaseFen: base.declaredBaseFen,
    missingBaseFen,
    arrearsFen: undefined,
    missingShare: ratio(missingBaseFen, base.wagesFen),
    estimate: baseGapEstimate(insured, totals, base, settings),
    months: details(months, comparable),
  };
}

/** Arrears: what is open in each month, added up. A month paid in advance does not pay for another. */
function arrearsFinding(open: readonly SocialMonth[], { dueFen, paidFen }: ArrearsSums): Finding {
  const last = open[open.length - 1];
  return {
    kind: 'arrears',
    periods: open.map(({ period }) => period),
    registeredPeople: undefined,
    insuredPeople: last?.insuredPeople,
    missingPeople: undefined,
    wagesFen: undefined,
    declaredBaseFen: sumOf(open, (month) => month.declaredBaseFen),
    missingBaseFen: undefined,
    arrearsFen: dueFen - paidFen,
    missingShare: undefined,
    estimate: arrearsEstimate(dueFen, paidFen),
    months: open.map(openMonth),
  };
}

function openMonth(month: SocialMonth): MonthDetail {
  const { period, insuredPeople, declaredBaseFen, duePremiumFen, paidPremiumFen } = month;
  return {
    period,
    isHit: true,
    registeredPeople: undefined,
    insuredPeople,
    wagesFen: undefined,
    declaredBaseFen,
    duePremiumFen,
    paidPremiumFen,
  };
}

/** How many more people have wages than are insured. */
function withoutInsurance({ registeredPeople, insuredPeople }: ComparedMonth): number | undefined {
  return difference(registeredPeople, insuredPeople ?? 0);
}

function periodOf({ period }: ComparedMonth): Period {
  return period;
}

function wagesOf({ wagesFen }: ComparedMonth): number | undefined {
  return wagesFen;
}

function declaredBaseOf({ declaredBaseFen }: ComparedMonth): number | undefined {
  return declaredBaseFen;
}

/** How many of the people with wages are insured; if nobody knows the insured, all are taken to be. */
function insuredWithWages({ registeredPeople, insuredPeople }: ComparedMonth): number | undefined {
  if (registeredPeople === undefined || insuredPeople === undefined) return registeredPeople;
  return Math.min(registeredPeople, insuredPeople);
}

/** Wages and people of the months that have both, or undefined if no month has. */
function wageTotals(months: readonly ComparedMonth[]): WageTotals | undefined {
  let wages = 0;
  let peopleMonths = 0;
  for (const { wagesFen, registeredPeople = 0 } of months) {
    if (wagesFen === undefined || registeredPeople === 0) continue;
    wages += wagesFen;
    peopleMonths += registeredPeople;
  }
  return peopleMonths === 0 ? undefined : { wagesFen: wages, peopleMonths };
}

function people(
  months: readonly ComparedMonth[],
  countOf: (month: ComparedMonth) => number | undefined,
): readonly PeopleOfMonth[] | undefined {
  let counted: readonly PeopleOfMonth[] = none();
  for (const month of months) {
    const count = countOf(month);
    if (count === undefined) return undefined;
    counted = withItem(counted, { period: month.period, people: count });
  }
  return counted;
}

function details(
  months: readonly ComparedMonth[],
  hits: readonly ComparedMonth[],
): readonly MonthDetail[] {
  return months.map((month) => ({
    period: month.period,
    isHit: hits.includes(month),
    registeredPeople: month.registeredPeople,
    insuredPeople: month.insuredPeople,
    wagesFen: month.wagesFen,
    declaredBaseFen: month.declaredBaseFen,
    duePremiumFen: undefined,
    paidPremiumFen: undefined,
  }));
}
