import { wanYuanText } from '../money/fen';
import { MEASURE_WORDS } from '../words/progress';
import { verifiedClause } from '../words/progress-summary';
import type { Fraction } from './fraction';
import { roundedTo } from './fraction';
import type { MeasureKind } from './measure';
import type { ProgressLine } from './progress-line';

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

/**
 * What a line has done, with 核实数 where it is known.
 *
 * @example doneText('enrolment', { done: 512, verified: 480 }) // => '512 人（核实 480 人）'
 */
export function doneText(
  kind: MeasureKind,
  { done, verified }: Pick<ProgressLine, 'done' | 'verified'>,
): string {
  const clause = verified === undefined ? '' : verifiedClause(amountText(kind, verified));
  return `${amountText(kind, done)}${clause}`;
}

function wholeText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
