import type { IsoDay } from '../calendar/day';
import { yearOf } from '../calendar/day';
import type { EnrolmentEntry, Township } from '../campaign/records';

/** What the progress needs of the township directory: who is meant by a spelling. */
export interface TownshipResolver {
  find(spelling: string): TownshipFinding;
}

export type TownshipFinding =
  | { readonly kind: 'found'; readonly township: Pick<Township, 'name'> }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' };

/** Why an entry counts for no township. */
export type SetAsideReason = 'noDay' | 'otherYear' | 'afterAsOf' | UnplacedReason;

type UnplacedReason = 'noTownship' | 'unknownTownship' | 'ambiguousTownship';

/** An entry that counts for no township, with the reason. */
export interface SetAsideEntry {
  readonly entry: EnrolmentEntry;
  readonly reason: SetAsideReason;
}

/** The entries that count, and from when to when. */
export interface EntryScope {
  readonly year: number;
  readonly asOf: IsoDay;
  /** Each name once. */
  readonly townships: readonly Township[];
  readonly resolver: TownshipResolver;
}

/** A township with the entries that count for it. */
export interface PlaceWithEntries {
  readonly township: Township;
  readonly entries: readonly EnrolmentEntry[];
}

/** Each entry in exactly one place: with its township, or set aside. */
export interface PlacedEntries {
  /** In the order of the townships given. */
  readonly places: readonly PlaceWithEntries[];
  readonly setAside: readonly SetAsideEntry[];
}

/**
 * Each entry of 扩面登记 put with its township, or set aside with the reason; none is lost. An entry counts when its day is
 * in the campaign's year and not after the as-of day and its township is known. A later day comes before everything else
 * that may be wrong: such a row is not due yet.
 */
export function placeEntries(entries: readonly EnrolmentEntry[], scope: EntryScope): PlacedEntries {
  const places = scope.townships.map((township) => ({ township, entries: [] }));
  const byName = new Map<string, EnrolmentEntry[]>(
    places.map((place) => [place.township.name, place.entries]),
  );
  const setAside: SetAsideEntry[] = [];
  for (const entry of entries) {
    const reason = dayReason(entry.day, scope);
    const place = reason ?? townshipPlace(entry.township, scope.resolver, byName);
    if (typeof place === 'string') setAside.push({ entry, reason: place });
    else place.push(entry);
  }
  return { places, setAside };
}

/** Whether an entry stands in the 待归属 line. One dated after the as-of day does not: it is only not due yet. */
export function isUnassigned({ reason }: SetAsideEntry): boolean {
  return reason !== 'afterAsOf';
}

/** Whether an entry's day is in the campaign's year and not after the as-of day, whatever else may be wrong with it. */
export function isDue({ day }: EnrolmentEntry, scope: Pick<EntryScope, 'year' | 'asOf'>): boolean {
  return dayReason(day, scope) === undefined;
}

function dayReason(
  day: IsoDay | undefined,
  { year, asOf }: Pick<EntryScope, 'year' | 'asOf'>,
): SetAsideReason | undefined {
  if (day === undefined) return 'noDay';
  if (yearOf(day) !== year) return 'otherYear';
  return day > asOf ? 'afterAsOf' : undefined;
}

function townshipPlace(
  spelling: string | undefined,
  resolver: TownshipResolver,
  byName: ReadonlyMap<string, EnrolmentEntry[]>,
): EnrolmentEntry[] | SetAsideReason {
  if (spelling === undefined) return 'noTownship';
  const finding = resolver.find(spelling);
  if (finding.kind === 'ambiguous') return 'ambiguousTownship';
  if (finding.kind === 'unknown') return 'unknownTownship';
  return byName.get(finding.township.name) ?? 'unknownTownship';
}
