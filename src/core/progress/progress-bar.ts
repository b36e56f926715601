import type { Fraction } from './fraction';

const BAR_CELLS = 10;
const FULL = '█';
const EMPTY = '░';
/** Behind a full bar: the rate is above 100 %. */
const OVER = '+';

/**
 * A rate as ten blocks of text, since a spreadsheet service has no data bars. A block is filled only when its tenth is
 * wholly done, so a full bar means done; above 100 % the bar is full and marked, below 0 it is empty.
 *
 * @example progressBar({ numerator: 427, denominator: 1000 }) // => '████░░░░░░'
 */
export function progressBar(rate: Fraction): string {
  const tenths = Math.floor((rate.numerator * BAR_CELLS) / rate.denominator);
  const filled = Math.min(Math.max(tenths, 0), BAR_CELLS);
  const mark = rate.numerator > rate.denominator ? OVER : '';
  return FULL.repeat(filled) + EMPTY.repeat(BAR_CELLS - filled) + mark;
}
