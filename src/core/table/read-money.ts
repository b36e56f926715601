import { FEN_PER_YUAN, roundHalfAwayFromZero, yuanText } from '../money/fen';
import { amountInYuan } from '../words/problem-details';
import type { CellReading } from './column';
import { readScaled, type UnitPowers } from './read-number';
import { doubtful, readAs, unreadable } from './reading';

/**
 * 10 billion yuan: more than a county collects in a year. Beyond it yuan were typed in a column of 万元, or a code in
 * a column of money.
 */
const MOST_FEN = 10_000_000_000 * FEN_PER_YUAN;

/** Powers of ten from the written unit to fen. A unit written in the cell wins over the column's. */
const WRITTEN_UNITS = [
  ...['元', '圆', '元整', '圆整', '元人民币', '块'].map((unit) => [unit, 2] as const),
  ...['千', '千元'].map((unit) => [unit, 5] as const),
  ...['万', '万元', '万圆', '万元整'].map((unit) => [unit, 6] as const),
  ...['亿', '亿元'].map((unit) => [unit, 10] as const),
] as const;

const IN_YUAN: UnitPowers = new Map<string, number>([...WRITTEN_UNITS, ['', 2]]);
const IN_WAN_YUAN: UnitPowers = new Map<string, number>([...WRITTEN_UNITS, ['', 6]]);

/**
 * Fen of a cell in a column of yuan. `1,234.00元`, `￥1,234.5`, `(1,234.00)` and `12.3万元` are read. Parts of a fen
 * are rounded half away from zero, and noted unless they are a computer's rounding noise: the two systems' exports
 * never have them, so they are the mark of a formula or of a wrong unit.
 */
export function readFen(cell: unknown): CellReading<number> {
  return roundedToFen(readScaled(cell, IN_YUAN));
}

/** The same in a column of 万元: `12.3` and `12.3万元` are 123,000 yuan; `123000元` is what it says. */
export function readFenFromWanYuan(cell: unknown): CellReading<number> {
  return roundedToFen(readScaled(cell, IN_WAN_YUAN));
}

function roundedToFen(reading: CellReading<number>): CellReading<number> {
  const exact = reading.value;
  if (exact === undefined) return reading;
  if (Math.abs(exact) > MOST_FEN)
    return unreadable('numberTooLarge', amountInYuan(yuanText(MOST_FEN)));
  if (Number.isInteger(exact)) return reading;
  const fen = roundHalfAwayFromZero(exact);
  return isNoise(exact - fen, exact) ? readAs(fen) : doubtful(fen, 'fractionOfFen');
}

/** A millionth of a fen, or what a sum of binary fractions of this size may be off by. */
function isNoise(difference: number, size: number): boolean {
  return Math.abs(difference) <= Math.max(1e-6, Math.abs(size) * 2 ** -45);
}
