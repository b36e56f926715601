import type { IsoDay, Period } from '../calendar/day';
import type { EnrolmentEntry, Township } from '../campaign/records';
import { periodsOf } from '../screening/periods';
import type { SocialInsuranceRow } from '../screening/records';
import type { TownshipVerification } from '../screening/verification-line';
import { type EnrolmentVerification, verifyEnrolment } from '../screening/verify-enrolment';
import { isDue, type TownshipResolver } from './place-entries';

/** What 核实数 is made from. */
export interface ClaimSources {
  readonly year: number;
  readonly asOf: IsoDay;
  /** 核实基准所属期. */
  readonly basePeriod: Period;
  readonly entries: readonly EnrolmentEntry[];
  readonly social: readonly SocialInsuranceRow[];
  /** Each name once. */
  readonly townships: readonly Pick<Township, 'name' | 'team'>[];
  readonly resolver: TownshipResolver;
}

/** 客观真实 (design rule 5): what 参保数据 says of the claims that count by the as-of day. */
export type ClaimVerification =
  | {
      readonly kind: 'verified';
      readonly base: Period;
      readonly compared: Period;
      /** In the order of the directory, and only what it knows: the lines of 进度. */
      readonly townships: readonly TownshipVerification[];
      readonly findings: EnrolmentVerification['findings'];
    }
  | { readonly kind: 'notVerifiable'; readonly base: Period; readonly reason: MissingMonths };

/** 参保数据 has no month at all, not the base month, or none after it up to the as-of day. */
export type MissingMonths = 'noData' | 'noBase' | 'noLaterMonth';

/**
 * The claims of the campaign's year up to the as-of day against the growth of insured payers from the base month to the
 * latest month of 参保数据 that is not after the as-of day's. Only entries that count for 已完成 (or would, if their
 * township were known) are claims here, so that 核实数 is a part of 已完成.
 *
 * 参保数据 knows whole months only: growth in the days of the as-of day's month that are still to come counts too, so that in the
 * middle of a month an over-claim may stay hidden, but nobody honest is named.
 *
 * 单位台账 is left out: 参保数据 has townships of its own, and 进度 and 数据问题 must come to the same figures whichever
 * sheets they read.
 */
export function verifyClaims(sources: ClaimSources): ClaimVerification {
  const { basePeriod: base, asOf, social, townships, resolver } = sources;
  const months = comparedMonth(sources);
  if (months.kind === 'missing') return { kind: 'notVerifiable', base, reason: months.reason };
  const { compared } = months;
  const verification = verifyEnrolment({
    entries: sources.entries.filter((entry) => isDue(entry, { year: sources.year, asOf })),
    ...{ social, ledger: [], townships, resolver },
    ...{ basePeriod: base, comparedPeriod: compared },
  });
  const known = verification.townships.slice(0, townships.length);
  return {
    ...{ kind: 'verified', base, compared },
    townships: known,
    findings: verification.findings,
  };
}

type ComparedMonth =
  | { readonly kind: 'found'; readonly compared: Period }
  | { readonly kind: 'missing'; readonly reason: MissingMonths };

function comparedMonth({ social, basePeriod, asOf }: ClaimSources): ComparedMonth {
  const periods = periodsOf(social);
  if (periods.length === 0) return { kind: 'missing', reason: 'noData' };
  if (!periods.includes(basePeriod)) return { kind: 'missing', reason: 'noBase' };
  const later = periods.filter((one) => one > basePeriod && one <= asOf.slice(0, 7));
  const compared = later[later.length - 1];
  return compared === undefined
    ? { kind: 'missing', reason: 'noLaterMonth' }
    : { kind: 'found', compared };
}

/** 核实数 by township; empty while nothing can be verified. */
export function verifiedByTownship(
  verification: ClaimVerification | undefined,
): ReadonlyMap<string, number> {
  if (verification?.kind !== 'verified') return new Map();
  return new Map(verification.townships.map((line) => [line.name, line.verifiedPeople]));
}
