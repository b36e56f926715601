import fc from 'fast-check';
import {
  compareFractions,
  differenceOf,
  fractionOf,
  roundedTo,
  valueOf,
  type Fraction,
} from '../../../src/core/progress/fraction';

const anyFraction = fc.record({
  numerator: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
  denominator: fc.integer({ min: 1, max: 10 ** 12 }),
});

function fraction(numerator: number, denominator: number): Fraction {
  return { numerator, denominator };
}

/** Cross-multiplied with whole numbers of any size. */
function signByCrossMultiplication(left: Fraction, right: Fraction): number {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) -
    BigInt(right.numerator) * BigInt(left.denominator);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

describe('fractionOf', () => {
  it.each<[number, number | undefined, Fraction | undefined]>([
    [5, 10, fraction(5, 10)],
    [0, 10, fraction(0, 10)],
    [-5, 10, fraction(-5, 10)],
    [5, 0, undefined],
    [5, -1, undefined],
    [5, undefined, undefined],
  ])('of %d over %d is %j', (numerator, denominator, expected) => {
    expect(fractionOf(numerator, denominator)).toEqual(expected);
  });
});

describe('compareFractions', () => {
  it.each<[Fraction, Fraction, number]>([
    [fraction(1, 3), fraction(2, 6), 0],
    [fraction(1, 3), fraction(333_333_333, 1_000_000_000), 1],
    [fraction(0, 5), fraction(0, 9), 0],
    [fraction(-1, 3), fraction(1, 3), -1],
    [fraction(-1, 3), fraction(-1, 2), 1],
    [fraction(4, 2), fraction(2, 1), 0],
    [fraction(5, 2), fraction(2, 1), 1],
    [fraction(-4, 2), fraction(-2, 1), 0],
    // The products of these two differ by 1 beyond 2^53, where numbers no longer can.
    [fraction(1_000_000_007, 1_000_000_009), fraction(1_000_000_006, 1_000_000_008), 1],
  ])('puts %j and %j in order', (left, right, expected) => {
    expect(Math.sign(compareFractions(left, right)) + 0).toBe(expected);
  });

  it('agrees with cross-multiplication of whole numbers of any size', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (left, right) => {
        const sign = Math.sign(compareFractions(left, right)) + 0;
        expect(sign).toBe(signByCrossMultiplication(left, right));
      }),
    );
  });

  it('holds a fraction level with any multiple of it', () => {
    fc.assert(
      fc.property(
        anyFraction,
        fc.integer({ min: 1, max: 1000 }),
        ({ numerator, denominator }, times) => {
          const multiple = fraction(numerator * times, denominator * times);
          expect(compareFractions(fraction(numerator, denominator), multiple) + 0).toBe(0);
        },
      ),
    );
  });
});

describe('differenceOf', () => {
  it('subtracts exactly', () => {
    expect(differenceOf(fraction(1, 2), fraction(1, 3))).toEqual(fraction(1, 6));
    expect(differenceOf(fraction(427, 1000), fraction(293, 365))).toEqual(
      fraction(427 * 365 - 293 * 1000, 365_000),
    );
  });
});

describe('valueOf', () => {
  it('is the plain quotient', () => {
    expect(valueOf(fraction(1, 4))).toBe(0.25);
  });
});

describe('roundedTo', () => {
  it.each<[Fraction, number, number]>([
    [fraction(5, 1000), 2, 0.01],
    [fraction(1005, 1000), 2, 1.01],
    [fraction(4, 1000), 2, 0],
    [fraction(-5, 1000), 2, -0.01],
    [fraction(-4, 1000), 2, 0],
    [fraction(512 * 100, 1200), 1, 42.7],
    [fraction(7, 1), 0, 7],
  ])('%j to %i decimals is %d', (exact, decimals, expected) => {
    expect(roundedTo(exact, decimals)).toBe(expected);
  });
});
