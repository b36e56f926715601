import { wanYuanText } from '../money/fen';
import { pointsText } from '../progress/figure-text';
import type { Fraction } from '../progress/fraction';
import { valueOf } from '../progress/fraction';
import type { MeasureKind } from '../progress/measure';
import { FIGURE_UNITS } from '../words/bulletin-figures';

/**
 * One figure of a bulletin, formatted once: prose and tables take the same text from here, so they cannot differ. Official
 * documents write figures without thousands separators.
 */
export interface Figure {
  /** What it is, such as `enrolment.资源镇.rate`. */
  readonly key: string;
  /** People, fen, documents …; a rate as a fraction. Only for comparing. */
  readonly value: number;
  /** As in a table: `-3.2`. */
  readonly text: string;
  /** Without its sign, for sentences whose verb tells the direction: `3.2`. */
  readonly size: string;
  readonly unit: string;
  /** Names of the sheets it is counted on. */
  readonly sources: readonly string[];
}

type FigureUnit = keyof typeof FIGURE_UNITS;

/** So many people, documents or the like. */
export function countFigure(
  key: string,
  count: number,
  unit: FigureUnit,
  sources: readonly string[],
): Figure {
  const text = String(count);
  return { key, value: count, text, size: unsigned(text), unit: FIGURE_UNITS[unit], sources };
}

/** Money in 万元 with two decimals. @example fen 1_234_567_890 // => '1234.57' */
export function moneyFigure(key: string, fen: number, sources: readonly string[]): Figure {
  const text = wanYuanText(fen).replace(/,/g, '');
  return { key, value: fen, text, size: unsigned(text), unit: FIGURE_UNITS.wanYuan, sources };
}

/** People or fen of one of the two tasks. */
export function amountFigure(
  measure: MeasureKind,
  key: string,
  amount: number,
  sources: readonly string[],
): Figure {
  return measure === 'collection'
    ? moneyFigure(key, amount, sources)
    : countFigure(key, amount, 'people', sources);
}

/**
 * A rate in percent with one decimal. What is not complete never reads 100.0: 99.96 % is 99.9.
 *
 * @example rateFigure('r', { numerator: 512, denominator: 1200 }, []) // => text '42.7'
 */
export function rateFigure(key: string, rate: Fraction, sources: readonly string[]): Figure {
  const rounded = pointsText(rate);
  const isShort = rate.numerator < rate.denominator;
  const text = isShort && rounded === '100.0' ? '99.9' : rounded;
  const value = valueOf(rate);
  return { key, value, text, size: unsigned(text), unit: FIGURE_UNITS.percent, sources };
}

/** A difference of rates in percentage points with one decimal, with its sign. */
export function pointsFigure(key: string, gap: Fraction, sources: readonly string[]): Figure {
  const rounded = pointsText(gap);
  const text = gap.numerator > 0 && rounded !== '0.0' ? `+${rounded}` : rounded;
  const value = valueOf(gap);
  return { key, value, text, size: unsigned(text), unit: FIGURE_UNITS.points, sources };
}

/** A growth, with its sign in tables. */
export function signed(figure: Figure): Figure {
  return figure.value > 0 ? { ...figure, text: `+${figure.text}` } : figure;
}

function unsigned(text: string): string {
  return text.replace(/^[+-]/, '');
}
