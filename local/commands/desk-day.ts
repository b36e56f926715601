import { deskWords } from '../words';
import { momentOfWallTime, zoneOffsetMilliseconds } from '../services/time-zone';
import { badUse } from './command-failure';

const OFFICE_TIME_ZONE = 'Asia/Shanghai';
const DAY_MILLISECONDS = 86_400_000;

/**
 * The clock of a run that plays another day: that day in Beijing, at the present time of day, running on.
 *
 * @param day `2023-12-20`
 * @param now the machine's clock, milliseconds since 1970 UTC
 * @throws CommandFailure for anything that is not a day
 */
export function clockOnDay(day: string, now: () => number): () => number {
  const wantedMidnight = midnightOf(day);
  const started = now();
  const today = Math.floor(
    (started + zoneOffsetMilliseconds(started, OFFICE_TIME_ZONE)) / DAY_MILLISECONDS,
  );
  const shift = wantedMidnight - momentOfWallTime(today * DAY_MILLISECONDS, OFFICE_TIME_ZONE);
  return () => now() + shift;
}

function midnightOf(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const [year, month, date] = (match ?? []).slice(1).map(Number) as [number, number, number];
  const wall = new Date(match ? Date.UTC(year, month - 1, date) : NaN);
  // 2023-02-30 would become 2 March: the parts must come back as they were given.
  if (Number.isNaN(wall.getTime()) || wall.toISOString().slice(0, 10) !== day) {
    throw badUse(deskWords.badDay(day));
  }
  return momentOfWallTime(wall.getTime(), OFFICE_TIME_ZONE);
}
