import { cellText, isBlankCell, isDate } from './cell';
import type { CellReading } from './column';
import { readDay } from './read-day';
import { BLANK, readAs } from './reading';

const MILLISECONDS_PER_DAY = 86_400_000;
const CHINA_OFFSET_MILLISECONDS = 8 * 3_600_000;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?/;

/**
 * A moment on China's wall clock as text, such as `2023-12-20 09:30:00`: from a date, a serial number with a fraction,
 * or text of a day with a time. A day without a time is its midnight.
 */
export function readMoment(cell: unknown): CellReading<string> {
  if (isBlankCell(cell)) return BLANK;
  const { value: day, problem } = readDay(cell);
  if (day === undefined) return { value: undefined, problem };
  return readAs(`${day} ${timeOf(cell)}`);
}

function timeOf(cell: unknown): string {
  if (isDate(cell)) return timeOfMilliseconds(cell.getTime() + CHINA_OFFSET_MILLISECONDS);
  if (typeof cell === 'number') return timeOfMilliseconds(Math.round((cell % 1) * 86_400) * 1000);
  const [, hours = '0', minutes = '00', seconds = '00'] = TIME.exec(cellText(cell)) ?? [];
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
}

function timeOfMilliseconds(milliseconds: number): string {
  const ofDay =
    ((milliseconds % MILLISECONDS_PER_DAY) + MILLISECONDS_PER_DAY) % MILLISECONDS_PER_DAY;
  return new Date(ofDay).toISOString().slice(11, 19);
}
