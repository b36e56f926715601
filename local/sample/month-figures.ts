import type { Period } from '../../src/core/calendar/day';
import type { SampleClaim } from './claims';
import { lastSerialOf, SAMPLE_PERIODS } from './days';
import type { SampleEmployer } from './employers';
import { declaredBaseFen, PREMIUM_PERCENT, taxedWagesFen } from './payroll';
import { randomSource } from './random';

/** What the two systems truly hold of one employer for one month; undefined where a system has no row. Money in fen. */
export interface MonthFigures {
  readonly insured:
    | {
        readonly people: number;
        readonly baseFen: number;
        readonly dueFen: number;
        readonly paidFen: number;
      }
    | undefined;
  readonly taxed: { readonly people: number; readonly wagesFen: number } | undefined;
}

/** Looks up an employer's month; made once for the whole county. */
export type MonthLookup = (employer: SampleEmployer, period: Period) => MonthFigures;

const FIRST_UNPAID_PERIOD: Period = '2023-08';
const LAST_PERIOD_OF_LATE_FILERS: Period = '2023-09';

/** The months of a county in which these claims were made: people credited by a claim are insured from that month on. */
export function monthLookup(seed: number, claims: readonly SampleClaim[]): MonthLookup {
  const credits = new Map<number, SampleClaim[]>();
  for (const claim of claims) {
    const known = credits.get(claim.employer.index);
    if (known) known.push(claim);
    else credits.set(claim.employer.index, [claim]);
  }
  const figuresOf: MonthLookup = (employer, period) => ({
    insured: insuredFigures(seed, employer, period, credits.get(employer.index) ?? []),
    taxed: taxedFigures(seed, employer, period),
  });
  return remembered(figuresOf);
}

/** Three sheets and lists ask for the same months. */
function remembered(figuresOf: MonthLookup): MonthLookup {
  const months = new Map<Period, Map<SampleEmployer, MonthFigures>>();
  return (employer, period) => {
    const month = months.get(period) ?? new Map<SampleEmployer, MonthFigures>();
    months.set(period, month);
    const figures = month.get(employer) ?? figuresOf(employer, period);
    month.set(employer, figures);
    return figures;
  };
}

function insuredFigures(
  seed: number,
  employer: SampleEmployer,
  period: Period,
  claims: readonly SampleClaim[],
): MonthFigures['insured'] {
  const lastDay = lastSerialOf(period);
  const credited = claims
    .filter(({ serial }) => serial <= lastDay)
    .reduce((sum, claim) => sum + claim.creditedPeople, 0);
  if (employer.insuredAtBasePeople === undefined && credited === 0) return undefined;
  const people = (employer.insuredAtBasePeople ?? 0) + credited;
  const baseFen = people * declaredBaseFen(employer);
  const dueFen = Math.round((baseFen * PREMIUM_PERCENT) / 100);
  return { people, baseFen, dueFen, paidFen: paidFen(seed, employer, period, dueFen) };
}

/** Debtors pay nothing or a round part of what is due, each always the same part. */
function paidFen(seed: number, employer: SampleEmployer, period: Period, dueFen: number): number {
  if (employer.conduct !== 'arrears' || period < FIRST_UNPAID_PERIOD) return dueFen;
  const part = randomSource(seed, 'arrears', employer.index).pick([0, 0.25, 0.5, 0.8]);
  return Math.floor((dueFen * part) / 100) * 100;
}

function taxedFigures(
  seed: number,
  employer: SampleEmployer,
  period: Period,
): MonthFigures['taxed'] {
  if (employer.conduct === 'notTaxed') return undefined;
  if (period > LAST_PERIOD_OF_LATE_FILERS && filesLate(seed, employer)) return undefined;
  return { people: employer.staffPeople, wagesFen: taxedWagesFen(seed, employer, period) };
}

/** Some have not filed for the latest months yet: no common month there, so nothing can be compared. */
function filesLate(seed: number, employer: SampleEmployer): boolean {
  return randomSource(seed, 'late', employer.index).chance(0.02);
}

/** Employer by employer within each month, as monthly exports are appended. */
export function eachMonth(
  employers: readonly SampleEmployer[],
  visit: (employer: SampleEmployer, period: Period) => void,
): void {
  for (const period of SAMPLE_PERIODS) {
    for (const employer of employers) visit(employer, period);
  }
}
