import { payerGrowth } from '../../../src/core/screening/payer-growth';
import type { SocialInsuranceRow } from '../../../src/core/screening/records';
import { SEPTEMBER, social } from './screening-records';

const AUGUST = '2023-08' as const;

/** Growth from August to September of a unit with these rows. */
function growth(first: SocialInsuranceRow, ...others: readonly SocialInsuranceRow[]): unknown {
  const more = others.length === 0 ? undefined : { social: [...others], tax: [] };
  return payerGrowth({ firstSocial: first, more }, AUGUST, SEPTEMBER);
}

const before = (insuredPeople: number | undefined) => social({ period: AUGUST, insuredPeople });
const after = (insuredPeople: number | undefined) => social({ insuredPeople });

describe('payerGrowth', () => {
  it.each<[string, unknown, unknown]>([
    ['both months', growth(before(7), after(9)), { kind: 'known', before: 7, after: 9 }],
    ['the compared month only', growth(after(9)), { kind: 'known', before: 0, after: 9 }],
    ['the base month only', growth(before(7)), { kind: 'unknown', reason: 'noRecord' }],
    ['a blank in the base month', growth(before(undefined), after(9)), unknown('blank')],
    ['a blank in the compared month', growth(before(7), after(undefined)), unknown('blank')],
    [
      'two numbers in the base month',
      growth(before(7), before(8), after(9)),
      unknown('conflicting'),
    ],
    ['two in the compared month', growth(before(7), after(9), after(8)), unknown('conflicting')],
  ])('with %s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});

function unknown(reason: string): unknown {
  return { kind: 'unknown', reason };
}
