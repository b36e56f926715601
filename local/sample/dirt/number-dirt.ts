import type { Scalar } from '../../book/model';
import { COUNT_FORMAT, TEXT_FORMAT } from '../draft';
import { type DirtType, fullWidth, type Soil } from './rule';

/** Writes a number as text with the same meaning. */
function asText(write: (value: number) => string): Soil {
  return (clean) =>
    typeof clean === 'number'
      ? { cell: write(clean), format: TEXT_FORMAT, understood: clean }
      : undefined;
}

/** Replaces a number by something that says nothing. */
function byNothing(cell: Scalar): Soil {
  return (clean) =>
    typeof clean === 'number' && clean !== 0
      ? { cell, format: cell === null ? COUNT_FORMAT : TEXT_FORMAT, understood: null }
      : undefined;
}

/** @example withThousands(1234.5) // => '1,234.50' */
function withThousands(value: number): string {
  return value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** Exact to the fen: `46360.8` is `4.63608万元`. */
function inWan(value: number): string {
  return `${(value / 10_000).toFixed(6).replace(/\.?0+$/, '')}万元`;
}

/** What happens to numbers of people. */
export const COUNT_DIRT = {
  text: { kind: 'textNumber', handling: 'repaired', soil: asText(String) },
  fullWidth: {
    kind: 'fullWidthNumber',
    handling: 'repaired',
    soil: asText((value) => fullWidth(String(value))),
  },
  withUnit: {
    kind: 'numberWithUnit',
    handling: 'repaired',
    soil: asText((value) => `${value}人`),
  },
  blank: { kind: 'blankCount', handling: 'blank', soil: byNothing(null) },
} as const satisfies Record<string, DirtType>;

/** What happens to sums of money in yuan. */
export const MONEY_DIRT = {
  text: {
    kind: 'textNumber',
    handling: 'repaired',
    soil: asText((value) => value.toFixed(2)),
  },
  withUnit: {
    kind: 'moneyWithUnit',
    handling: 'repaired',
    soil: asText((value) => `${withThousands(value)}元`),
  },
  inWan: { kind: 'moneyInWan', handling: 'repaired', soil: asText(inWan) },
  hyphen: { kind: 'hyphenForNothing', handling: 'blank', soil: byNothing('-') },
  dash: { kind: 'dashForNothing', handling: 'blank', soil: byNothing('—') },
} as const satisfies Record<string, DirtType>;
