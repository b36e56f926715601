import type { IsoDay } from '../../src/core/calendar/day';
import type { SampleClaim } from './claims';
import { type DaySerial, sampleToday, serialOf } from './days';
import type { DirtKind } from './dirt/kinds';
import { columnIndex, type DraftRow, type SheetDraft } from './draft';
import { SAMPLE_PLACES, type SamplePlace } from './places';

/** What one township has reached by some day. Money in fen. */
export interface SampleReached {
  readonly place: SamplePlace;
  readonly people: number;
  readonly collectedFen: number;
}

/** An invented target. Money in fen, whole 10,000 yuan. */
export interface SampleTarget {
  readonly place: SamplePlace;
  readonly people: number;
  readonly collectionFen: number;
}

const FEN_PER_WAN = 1_000_000;
const LAST_DAY: IsoDay = '2023-12-31';
const NOT_COUNTED: readonly DirtKind[] = ['unknownTownship', 'dayOutsideYear', 'impossibleDay'];
const NO_MONEY: readonly DirtKind[] = ['hyphenForNothing', 'dashForNothing'];

/**
 * Targets that the log reaches as far as each place says. Round as real ones are: people by five, money by a whole
 * 万元; never 0, however small the county.
 */
export function sampleTargets(claims: readonly SampleClaim[]): SampleTarget[] {
  return reachedBy(claims, serialOf(LAST_DAY)).map(({ place, people, collectedFen }) => ({
    place,
    people: Math.max(5, Math.round(people / place.enrolmentByYearEnd / 5) * 5),
    collectionFen:
      Math.max(1, Math.round(collectedFen / place.collectionByYearEnd / FEN_PER_WAN)) * FEN_PER_WAN,
  }));
}

/** What the townships had reached by the end of a day, all claims counted as they stand. */
export function reachedBy(claims: readonly SampleClaim[], lastDay: DaySerial): SampleReached[] {
  return SAMPLE_PLACES.map((place) => {
    const ours = claims.filter(
      ({ employer, serial }) => employer.place === place && serial <= lastDay,
    );
    return {
      place,
      people: ours.reduce((sum, { people }) => sum + (people ?? 0), 0),
      collectedFen: ours.reduce((sum, { collectedFen }) => sum + collectedFen, 0),
    };
  });
}

/**
 * The claims that a careful reader of the soiled log can count: without those on no day of the year or of no known
 * township, and without sums that stand there as a dash. Row n of the log must still be claim n.
 */
export function readableClaims(claims: readonly SampleClaim[], log: SheetDraft): SampleClaim[] {
  return claims.flatMap((claim, index) => {
    const row = log.rows[index];
    const kinds = row?.marks?.map(({ kind }) => kind) ?? [];
    if (kinds.some((kind) => NOT_COUNTED.includes(kind))) return [];
    const noMoney = kinds.some((kind) => NO_MONEY.includes(kind));
    return [noMoney ? { ...claim, collectedFen: 0 } : claim];
  });
}

/** Whether a row of the log lies between the last snapshot and the demonstration's day. */
export function isAfterSnapshots(log: SheetDraft, { cells }: DraftRow): boolean {
  const serial = cells[columnIndex(log.columns, '日期')];
  const [after, before] = [serialOf('2023-10-31'), serialOf(sampleToday)];
  return typeof serial === 'number' && serial > after && serial < before;
}
