import type { Period } from '../calendar/day';
import type { EnrolmentEntry } from '../campaign/records';
import type { TownshipResolver } from '../progress/place-entries';
import { NO_TOWNSHIP } from '../words/screening';
import type { ClaimedEmployer } from './employer-finder';
import type { UnitIdentity } from './records';
import { type Unit, unitKey } from './units';

/** What one township claims for one employer: rows of 扩面登记 added up, corrections subtracted. */
export interface Claim extends UnitIdentity {
  readonly township: string;
  people: number;
  /** Where they stand in 扩面登记. */
  readonly claimRows: number[];
}

/** The claims of 扩面登记, each row in exactly one place. */
export interface Claims {
  readonly byUnit: ReadonlyMap<Unit, readonly Claim[]>;
  /** Claims for employers that 参保数据 does not have. */
  readonly unfound: readonly Claim[];
  /** Claims without a day, or later than the compared month. */
  readonly notDue: readonly Claim[];
}

export interface ClaimScope {
  /** Growth is counted from the end of this month: only later claims belong to it. */
  readonly base: Period;
  readonly compared: Period;
  readonly resolver: TownshipResolver;
  readonly find: (employer: ClaimedEmployer) => Unit | undefined;
}

/** Claims of people after the base month. Rows that are about money only are no claims. */
export function gatherClaims(entries: readonly EnrolmentEntry[], scope: ClaimScope): Claims {
  const byUnit = new Map<Unit, Map<string, Claim>>();
  const unfound = new Map<string, Claim>();
  const notDue = new Map<string, Claim>();
  for (const entry of entries) {
    const month = entry.day?.slice(0, 7);
    if (month !== undefined && month <= scope.base) continue;
    if (month === undefined || month > scope.compared) {
      addClaim(notDue, entry, scope.resolver);
      continue;
    }
    const unit = scope.find(entry);
    addClaim(unit === undefined ? unfound : claimsOf(byUnit, unit), entry, scope.resolver, unit);
  }
  return {
    byUnit: new Map([...byUnit].map(([unit, claims]) => [unit, [...claims.values()]])),
    unfound: [...unfound.values()],
    notDue: [...notDue.values()],
  };
}

/** Every claim of people, whatever its day. */
export function allClaims(
  entries: readonly EnrolmentEntry[],
  resolver: TownshipResolver,
): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const entry of entries) addClaim(claims, entry, resolver);
  return [...claims.values()];
}

/** @param unit the unit the claims are kept for already, so that only the township tells them apart */
function addClaim(
  claims: Map<string, Claim>,
  { rowNumber, uscc, employerName: name, township: spelling, newlyInsuredPeople }: EnrolmentEntry,
  resolver: TownshipResolver,
  unit?: Unit,
): void {
  if (newlyInsuredPeople === undefined) return;
  const township = townshipName(spelling, resolver);
  const key = unit === undefined ? `${township}|${unitKey({ uscc, name })}` : township;
  const claim = claims.get(key);
  if (claim === undefined) {
    const claimRows = [rowNumber];
    claims.set(key, { township, uscc, name, people: newlyInsuredPeople, claimRows });
    return;
  }
  claim.people += newlyInsuredPeople;
  claim.claimRows.push(rowNumber);
}

function claimsOf(byUnit: Map<Unit, Map<string, Claim>>, unit: Unit): Map<string, Claim> {
  const claims = byUnit.get(unit) ?? new Map<string, Claim>();
  byUnit.set(unit, claims);
  return claims;
}

function townshipName(spelling: string | undefined, resolver: TownshipResolver): string {
  if (spelling === undefined) return NO_TOWNSHIP;
  const finding = resolver.find(spelling);
  return finding.kind === 'found' ? finding.township.name : spelling;
}
