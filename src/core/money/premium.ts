import { roundHalfAwayFromZero } from './fen';

/** Rates are kept to a millionth, so that 0.16 and 0.08 are whole numbers of them. */
const MILLIONTHS = 1_000_000;

/**
 * The premium on a contribution base, rounded to the fen, halves up.
 *
 * @param rate as a fraction, such as 0.16
 * @example premiumFen(386_340, 0.16) // => 61_814
 */
export function premiumFen(baseFen: number, rate: number): number {
  return roundHalfAwayFromZero((baseFen * Math.round(rate * MILLIONTHS)) / MILLIONTHS);
}
