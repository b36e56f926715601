/**
 * A number kept exact as a quotient of two whole numbers, the denominator above 0. Rates are kept so until they are shown
 * (design rule 2): two townships that are really level must never be told apart by a rounding, nor the other way round.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The fraction, or undefined when the denominator is missing or not above 0: a rate of nothing is no rate. */
export function fractionOf(
  numerator: number,
  denominator: number | undefined,
): Fraction | undefined {
  if (denominator === undefined || denominator <= 0) return undefined;
  return { numerator, denominator };
}

/**
 * Negative, 0 or positive as `left` is below, equal to or above `right`.
 *
 * Compared like cross-multiplication but without its products, which for money in fen pass 2^53: whole parts first, then
 * the remainders turned upside down, as in Euclid's algorithm.
 *
 * @example compareFractions({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 }) // => 0
 */
export function compareFractions(left: Fraction, right: Fraction): number {
  const wholeDifference = wholePart(left) - wholePart(right);
  if (wholeDifference !== 0) return wholeDifference;
  const leftRest = restOf(left);
  const rightRest = restOf(right);
  if (leftRest === 0 || rightRest === 0) return leftRest - rightRest;
  return compareFractions(
    { numerator: right.denominator, denominator: rightRest },
    { numerator: left.denominator, denominator: leftRest },
  );
}

/** `left − right`; exact while the products stay below 2^53, as they do for fen against the days of a year. */
export function differenceOf(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator - right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

/** The fraction as a plain number, for a cell whose number format does the rounding. */
export function valueOf(fraction: Fraction): number {
  return fraction.numerator / fraction.denominator;
}

/**
 * The fraction rounded half away from zero to so many decimals, without the errors of binary halves.
 *
 * @example roundedTo({ numerator: 5, denominator: 1000 }, 2) // => 0.01
 */
export function roundedTo(fraction: Fraction, decimals: number): number {
  const scale = 10 ** decimals;
  const doubled = {
    numerator: 2 * Math.abs(fraction.numerator) * scale + fraction.denominator,
    denominator: 2 * fraction.denominator,
  };
  const rounded = wholePart(doubled) / scale;
  return fraction.numerator < 0 && rounded > 0 ? -rounded : rounded;
}

/** The largest whole number not above the fraction. Divides only what divides evenly, so that it is exact. */
function wholePart(fraction: Fraction): number {
  return (fraction.numerator - restOf(fraction)) / fraction.denominator;
}

function restOf({ numerator, denominator }: Fraction): number {
  const rest = numerator % denominator;
  return rest < 0 ? rest + denominator : rest;
}
