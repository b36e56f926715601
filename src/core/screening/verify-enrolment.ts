import type { Period } from '../calendar/day';
import type { EnrolmentEntry, Township } from '../campaign/records';
import type { TownshipResolver } from '../progress/place-entries';
import { NO_TOWNSHIP } from '../words/screening';
import { assigner } from './assignment';
import { type Claim, allClaims, gatherClaims } from './claims';
import { employerFinder } from './employer-finder';
import { compareTexts } from './hit';
import { payerGrowth } from './payer-growth';
import { periodsOf } from './periods';
import type { LedgerRow, SocialInsuranceRow } from './records';
import { NO_TAX, socialName, townshipsOf } from './shown';
import { comparableCode } from './unit-code';
import { type Unit, codeOf, gatherUnits, socialUnits } from './units';
import {
  type TownshipVerification,
  type VerificationLine,
  type VerificationReason,
  compareLines,
  isWorthTelling,
  verificationTotals,
} from './verification-line';

/** Everything the verification is made from. */
export interface VerificationInput {
  readonly entries: readonly EnrolmentEntry[];
  readonly social: readonly SocialInsuranceRow[];
  readonly ledger: readonly LedgerRow[];
  readonly townships: readonly Pick<Township, 'name' | 'team'>[];
  readonly resolver: TownshipResolver;
  /** Undefined: the first month of 参保数据. */
  readonly basePeriod: Period | undefined;
  /** Undefined: the last month of 参保数据. */
  readonly comparedPeriod: Period | undefined;
}

/** 客观真实 (plan, stage three): what is claimed against what 参保数据 shows. */
export interface EnrolmentVerification {
  /** Undefined when 参保数据 does not have two months to compare: then nothing can be verified. */
  readonly months: { readonly base: Period; readonly compared: Period } | undefined;
  readonly townships: readonly TownshipVerification[];
  readonly total: TownshipVerification;
  /** Over-claims, claims that cannot be verified, growth that nobody claims: the largest over-claim first. */
  readonly findings: readonly VerificationLine[];
}

/**
 * For each employer the people claimed after the base month against the growth of its insured payers from the base month
 * to the compared month (design rule 5). A claim is verified as far as payers have grown. Of several townships that claim
 * one employer its own comes first.
 *
 * @example claimed 5, payers 7 → 10 // => verified 3, over-claimed 2
 */
export function verifyEnrolment(input: VerificationInput): EnrolmentVerification {
  const months = monthsToCompare(input);
  const lines =
    months === undefined
      ? allClaims(input.entries, input.resolver).map((claim) => notVerifiable(claim, 'noMonths'))
      : linesOf(input, months.base, months.compared);
  const names = input.townships.map(({ name }) => name);
  return {
    months,
    ...verificationTotals(lines, names),
    findings: lines.filter(isWorthTelling).sort(compareLines),
  };
}

function monthsToCompare({
  social,
  basePeriod,
  comparedPeriod,
}: VerificationInput): EnrolmentVerification['months'] {
  const present = periodsOf(social);
  const base = basePeriod ?? present[0];
  const compared = comparedPeriod ?? present[present.length - 1];
  if (base === undefined || compared === undefined || base >= compared) return undefined;
  return present.includes(base) && present.includes(compared) ? { base, compared } : undefined;
}

function linesOf(input: VerificationInput, base: Period, compared: Period): VerificationLine[] {
  const { resolver, ledger } = input;
  const units = gatherUnits(input.social, [], []);
  const find = employerFinder(units, ledger);
  const claims = gatherClaims(input.entries, { base, compared, resolver, find });
  const assign = assigner({ ...input, actions: [] });
  const lines: VerificationLine[] = [
    ...claims.unfound.map(unfoundLine),
    ...claims.notDue.map((claim) => notVerifiable(claim, 'notDue')),
  ];
  for (const unit of socialUnits(units)) {
    const claimed = claims.byUnit.get(unit) ?? [];
    lines.push(...unitLines(unit, claimed, { base, compared, assign }));
  }
  return lines;
}

interface UnitContext {
  readonly base: Period;
  readonly compared: Period;
  readonly assign: ReturnType<typeof assigner>;
}

function unitLines(
  unit: Unit,
  claims: readonly Claim[],
  { base, compared, assign }: UnitContext,
): readonly VerificationLine[] {
  const growth = payerGrowth(unit, base, compared);
  if (growth.kind === 'unknown') return claims.map((claim) => notVerifiable(claim, growth.reason));
  const grownPeople = growth.after - growth.before;
  if (claims.length === 0 && grownPeople <= 0) return [];
  const code = codeOf(unit);
  const uscc = code === '' ? undefined : code;
  const name = socialName(unit);
  const townships = townshipsOf(unit, NO_TAX);
  const assignment = assign({ code, name, townships, isInArrears: false });
  const own = assignment.township ?? NO_TOWNSHIP;
  return shareGrowth(claims, grownPeople, own).map((share) => ({
    ...NOTHING,
    ...share,
    uscc,
    name,
    grownPeople,
    reason: undefined,
  }));
}

type Share = Pick<
  VerificationLine,
  | 'township'
  | 'claimedPeople'
  | 'verifiedPeople'
  | 'overClaimedPeople'
  | 'unclaimedPeople'
  | 'claimRows'
>;

/** Shares the growth among the townships that claim it; what nobody claims goes to the employer's own township. */
function shareGrowth(claims: readonly Claim[], grownPeople: number, own: string): readonly Share[] {
  const ordered = [...claims].sort(
    (one, other) =>
      Number(other.township === own) - Number(one.township === own) ||
      compareTexts(one.township, other.township),
  );
  const corrected = ordered.reduce((sum, { people }) => sum + Math.min(people, 0), 0);
  let left = Math.max(grownPeople, 0) - corrected;
  const shares = ordered.map(({ township, people, claimRows }): Share => {
    const verifiedPeople = Math.min(people, left);
    left -= Math.max(verifiedPeople, 0);
    return {
      township,
      claimedPeople: people,
      verifiedPeople,
      overClaimedPeople: people - verifiedPeople,
      unclaimedPeople: 0,
      claimRows,
    };
  });
  const unclaimedPeople = Math.max(0, Math.min(left, grownPeople));
  return unclaimedPeople === 0 ? shares : withUnclaimed(shares, unclaimedPeople, own);
}

function withUnclaimed(
  shares: readonly Share[],
  unclaimedPeople: number,
  own: string,
): readonly Share[] {
  const hasOwn = shares.some(({ township }) => township === own);
  if (!hasOwn) {
    const nothing = { claimedPeople: 0, verifiedPeople: 0, overClaimedPeople: 0, claimRows: [] };
    return [...shares, { township: own, ...nothing, unclaimedPeople }];
  }
  return shares.map((share) => (share.township === own ? { ...share, unclaimedPeople } : share));
}

const NOTHING = {
  claimedPeople: 0,
  verifiedPeople: 0,
  overClaimedPeople: 0,
  notVerifiablePeople: 0,
  unclaimedPeople: 0,
  grownPeople: undefined,
} as const;

/** A code that 参保数据 does not have is nobody enrolled; a name it does not have may be misspelt. */
function unfoundLine(claim: Claim): VerificationLine {
  if (comparableCode(claim.uscc) === '') {
    return notVerifiable(claim, claim.name === undefined ? 'noEmployer' : 'nameNotFound');
  }
  const { people, ...identity } = claim;
  return {
    ...NOTHING,
    ...identity,
    claimedPeople: people,
    verifiedPeople: Math.min(people, 0),
    overClaimedPeople: Math.max(people, 0),
    reason: 'noSuchUnit',
  };
}

function notVerifiable(claim: Claim, reason: VerificationReason): VerificationLine {
  const { people, ...identity } = claim;
  return {
    ...NOTHING,
    ...identity,
    claimedPeople: people,
    notVerifiablePeople: people,
    reason,
  };
}
