import type { Period } from '../calendar/day';
import type { EnrolmentEntry } from '../campaign/records';
import type { TownshipResolver } from '../progress/place-entries';
import { NO_TOWNSHIP } from '../words/screening';

/** What a township claims for one employer: rows of 扩面登记 added up, corrections subtracted. */
export interface TownshipClaim {
  readonly township: string;
  claimedPeople: number;
}

/** The claims of 扩面登记, brought together by employer. */
export interface ClaimsByEmployer<U> {
  readonly byUnit: ReadonlyMap<U, readonly TownshipClaim[]>;
  /** Claims for which no unit of 参保数据 was found. */
  readonly unfound: readonly UnfoundClaim[];
  /** Claims without a day or later than the compared month: nothing can be said of them yet. */
  readonly notDue: readonly TownshipClaim[];
}

/** Claims for an employer that 参保数据 does not have. */
export interface UnfoundClaim extends TownshipClaim {
  readonly uscc: string | undefined;
  readonly name: string | undefined;
}

export interface ClaimScope<U> {
  /** Growth is counted from the end of this month: claims of later months count. */
  readonly basePeriod: Period;
  readonly comparedPeriod: Period;
  readonly resolver: TownshipResolver;
  readonly find: (entry: Pick<EnrolmentEntry, 'uscc' | 'employerName'>) => U | undefined;
  /** Groups the claims of one employer that is not found; '' if the entry names none. */
  readonly keyOf: (entry: Pick<EnrolmentEntry, 'uscc' | 'employerName'>) => string;
}

/** Each claim of people in exactly one place; claims up to the base month and rows of money only are left out. */
export function claimsByEmployer<U>(
  entries: readonly EnrolmentEntry[],
  scope: ClaimScope<U>,
): ClaimsByEmployer<U> {
  const byUnit = new Map<U, TownshipClaim[]>();
  const unfound = new Map<string, UnfoundClaim>();
  const notDue: TownshipClaim[] = [];
  for (const entry of entries) {
    const { day, newlyInsuredPeople: people } = entry;
    const month = day?.slice(0, 7);
    const isBefore = month !== undefined && month <= scope.basePeriod;
    if (people === undefined || isBefore) continue;
    const township = townshipOf(entry, scope.resolver);
    const unit = scope.find(entry);
    if (month === undefined || month > scope.comparedPeriod) addTo(notDue, township, people);
    else if (unit === undefined) addUnfound(unfound, entry, scope.keyOf(entry), township, people);
    else addTo(listOf(byUnit, unit), township, people);
  }
  return { byUnit, unfound: [...unfound.values()], notDue };
}

function townshipOf({ township }: EnrolmentEntry, resolver: TownshipResolver): string {
  if (township === undefined) return NO_TOWNSHIP;
  const finding = resolver.find(township);
  return finding.kind === 'found' ? finding.township.name : township;
}

function addUnfound(
  unfound: Map<string, UnfoundClaim>,
  { uscc, employerName: name }: EnrolmentEntry,
  key: string,
  township: string,
  people: number,
): void {
  const id = `${township}|${key}`;
  const claim = unfound.get(id);
  if (claim === undefined) unfound.set(id, { township, uscc, name, claimedPeople: people });
  else claim.claimedPeople += people;
}

function addTo(claims: TownshipClaim[], township: string, people: number): void {
  const claim = claims.find((one) => one.township === township);
  if (claim === undefined) claims.push({ township, claimedPeople: people });
  else claim.claimedPeople += people;
}

function listOf<U>(map: Map<U, TownshipClaim[]>, unit: U): TownshipClaim[] {
  const list = map.get(unit) ?? [];
  map.set(unit, list);
  return list;
}
