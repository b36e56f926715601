import { wanYuanText } from '../money/fen';
import { MEASURE_WORDS } from '../words/progress';
import type { Fraction } from './fraction';
import { roundedTo } from './fraction';
import type { MeasureKind } from './measure';

/**
 * A rate as percent with one decimal.
 *
 * @example percentText({ numerator: 512, denominator: 1200 }) // => '42.7%'
 */
export function percentText(rate: Fraction): string {
  return `${pointsText(rate)}%`;
}

/** A rate or a difference of rates in percentage points with one decimal. */
export function pointsText(fraction: Fraction): string {
  return roundedTo({ ...fraction, numerator: fraction.numerator * 100 }, 1).toFixed(1);
}

/**
 * People or fen with the unit they are read in.
 *
 * @example amountText('collection', 1_234_567_890) // => '1,234.57 万元'
 */
export function amountText(kind: MeasureKind, amount: number): string {
  const figure = kind === 'collection' ? wanYuanText(amount) : wholeText(amount);
  return `${figure} ${MEASURE_WORDS[kind].unit}`;
}

function wholeText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
