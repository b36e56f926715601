import type { UnitIdentity } from './records';
import { compareTexts } from './hit';

/**
 * One employer's claims in one township against the growth of its insured payers. Always
 * claimed = verified + over-claimed + not verifiable.
 */
export interface VerificationLine extends UnitIdentity {
  readonly township: string;
  readonly claimedPeople: number;
  /** 核实数: claimed people that the growth bears out. Below 0 only for a correction of earlier claims. */
  readonly verifiedPeople: number;
  readonly overClaimedPeople: number;
  readonly notVerifiablePeople: number;
  /** Growth beyond all claims; it stands with the employer's own township. */
  readonly unclaimedPeople: number;
  /** Growth of the whole employer; undefined if nobody knows it. */
  readonly grownPeople: number | undefined;
  readonly reason: VerificationReason | undefined;
  /** The rows of 扩面登记 that the claim adds up; none where nobody claims. */
  readonly claimRows: readonly number[];
}

/**
 * Why growth is unknown or nil. `noMonths`: 参保数据 has no two months to compare; `notDue`: no day, or later than the
 * compared month; `noEmployer`, `nameNotFound`: nobody knows which unit is meant; `noSuchUnit`: 参保数据 does not have the
 * code; `noRecord`, `blank`, `conflicting`: it has the unit, but not its number of payers.
 */
export type VerificationReason =
  | 'noMonths'
  | 'notDue'
  | 'noEmployer'
  | 'nameNotFound'
  | 'noSuchUnit'
  | 'noRecord'
  | 'blank'
  | 'conflicting';

/** A township's totals. */
export type TownshipVerification = Pick<
  VerificationLine,
  | 'claimedPeople'
  | 'verifiedPeople'
  | 'overClaimedPeople'
  | 'notVerifiablePeople'
  | 'unclaimedPeople'
> & { readonly name: string };

/** The totals of each township of the directory in its order, then of names it does not know, and of them all. */
export function verificationTotals(
  lines: readonly VerificationLine[],
  townships: readonly string[],
): { readonly townships: readonly TownshipVerification[]; readonly total: TownshipVerification } {
  const groups = new Map<string, VerificationLine[]>(townships.map((name) => [name, []]));
  for (const line of lines) {
    const group = groups.get(line.township);
    if (group === undefined) groups.set(line.township, [line]);
    else group.push(line);
  }
  return {
    townships: [...groups].map(([name, group]) => totalOf(name, group)),
    total: totalOf('', lines),
  };
}

/** True for a line that staff must look at: over-claimed, unclaimed or not verifiable. */
export function isWorthTelling(line: VerificationLine): boolean {
  return (
    line.overClaimedPeople !== 0 || line.notVerifiablePeople !== 0 || line.unclaimedPeople !== 0
  );
}

/** The largest over-claim first, then what cannot be verified, then unclaimed growth; then by township, name and code. */
export function compareLines(one: VerificationLine, other: VerificationLine): number {
  return (
    other.overClaimedPeople - one.overClaimedPeople ||
    other.notVerifiablePeople - one.notVerifiablePeople ||
    other.unclaimedPeople - one.unclaimedPeople ||
    compareTexts(one.township, other.township) ||
    compareTexts(one.name ?? '', other.name ?? '') ||
    compareTexts(one.uscc ?? '', other.uscc ?? '')
  );
}

function totalOf(name: string, lines: readonly VerificationLine[]): TownshipVerification {
  const total = {
    claimedPeople: 0,
    verifiedPeople: 0,
    overClaimedPeople: 0,
    notVerifiablePeople: 0,
    unclaimedPeople: 0,
  };
  for (const line of lines) {
    total.claimedPeople += line.claimedPeople;
    total.verifiedPeople += line.verifiedPeople;
    total.overClaimedPeople += line.overClaimedPeople;
    total.notVerifiablePeople += line.notVerifiablePeople;
    total.unclaimedPeople += line.unclaimedPeople;
  }
  return { name, ...total };
}
