import { amountOfText } from './amount-text';
import { cellText, isBlankCell, isBlankMark, isDate, isErrorValue } from './cell';
import type { CellReading } from './column';
import { BLANK, readAs, unreadable } from './reading';

/** What a unit behind a number multiplies it by, as a power of ten. */
export type UnitPowers = ReadonlyMap<string, number>;

/** More people than any county has; beyond it a phone number or a code was typed. */
const MOST_PEOPLE = 10_000_000;

/** Beyond this a number is no measure of anything here. */
const LARGEST_NUMBER = 1e12;

const COUNT_POWERS: UnitPowers = new Map([
  ...['', '人', '名', '位', '个', '户', '家', '次', '人次', '场', '岁', '天', '日', '条'].map(
    (unit) => [unit, 0] as const,
  ),
  ...['万', '万人', '万人次', '万户'].map((unit) => [unit, 4] as const),
]);

const PERCENT_POWERS: UnitPowers = new Map([
  ['', 0],
  ['%', -2],
  ['‰', -3],
]);

/** Any number, negative too. Numbers typed as text are read, with thousands separators and a unit of counting. */
export function readNumber(cell: unknown): CellReading<number> {
  return bounded(readScaled(cell, COUNT_POWERS), LARGEST_NUMBER);
}

/** A whole number of people, units or times, not negative. `12人`, `1,234` and `1.2万人` are read. */
export function readCount(cell: unknown): CellReading<number> {
  const reading = readSignedCount(cell);
  return reading.value !== undefined && reading.value < 0 ? unreadable('negativeNumber') : reading;
}

/** The same where corrections may be negative (扩面登记). */
export function readSignedCount(cell: unknown): CellReading<number> {
  const reading = bounded(readScaled(cell, COUNT_POWERS), MOST_PEOPLE);
  const isFractional = reading.value !== undefined && !Number.isInteger(reading.value);
  return isFractional ? unreadable('notWhole') : reading;
}

/** A rate as a fraction: `12.5%` and a cell formatted as percent are both 0.125. */
export function readPercent(cell: unknown): CellReading<number> {
  return bounded(readScaled(cell, PERCENT_POWERS), LARGEST_NUMBER);
}

/**
 * The number in a cell times its unit; a number cell has no unit. Text is scaled in decimal, so that `12.3万` is
 * exactly 123,000.
 */
export function readScaled(cell: unknown, unitPowers: UnitPowers): CellReading<number> {
  if (typeof cell === 'number') return readNumberCell(cell, unitPowers.get('') ?? 0);
  if (isBlankCell(cell)) return BLANK;
  if (typeof cell === 'boolean') return unreadable('unexpectedBoolean');
  if (isDate(cell)) return unreadable('unexpectedDate');
  return readScaledText(cellText(cell), unitPowers);
}

function readNumberCell(cell: number, power: number): CellReading<number> {
  if (!Number.isFinite(cell)) return unreadable('notNumber');
  if (Number.isInteger(cell)) return readAs(cell === 0 ? 0 : cell * 10 ** power);
  return readAs(power === 0 ? cell : decimal(String(cell), power));
}

function readScaledText(text: string, unitPowers: UnitPowers): CellReading<number> {
  if (isBlankMark(text)) return BLANK;
  if (isErrorValue(text)) return unreadable('errorValue', text);
  const amount = amountOfText(text);
  if (amount === undefined) return unreadable('notNumber');
  const power = unitPowers.get(amount.unit);
  if (power === undefined) return unreadable('unknownUnit', amount.unit.slice(0, 10));
  const size = decimal(amount.digits, power);
  return readAs(amount.negative && size !== 0 ? -size : size);
}

/** Decimal digits times a power of ten without binary noise. */
function decimal(digits: string, power: number): number {
  return digits.includes('e') ? Number(digits) * 10 ** power : Number(`${digits}e${power}`);
}

function bounded(reading: CellReading<number>, largest: number): CellReading<number> {
  const isTooLarge = reading.value !== undefined && Math.abs(reading.value) > largest;
  return isTooLarge ? unreadable('numberTooLarge', String(largest)) : reading;
}
