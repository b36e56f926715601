import fc from 'fast-check';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import { clearPlaces } from '../../../src/core/screening/plainly-clear';
import { SEPTEMBER, screen, social, tax } from './screening-records';

const people = fc.constantFrom(0, 9, 10, 11, undefined);
const fen = fc.constantFrom(0, 999, 1000, 1001, undefined);
const period = fc.constantFrom(SEPTEMBER, SEPTEMBER, SEPTEMBER, '2023-08' as const, undefined);

const oneSocial: fc.Arbitrary<SocialInsuranceRow> = fc
  .record({
    period,
    status: fc.constantFrom('参保缴费', '停保', undefined),
    insuredPeople: people,
    declaredBaseFen: fen,
    duePremiumFen: fen,
    paidPremiumFen: fen,
  })
  .map((fields) => social(fields));

const oneTax: fc.Arbitrary<TaxRow> = fc
  .record({
    period,
    status: fc.constantFrom('正常', '注销', undefined),
    registeredPeople: people,
    wagesFen: fen,
  })
  .map((fields) => tax(fields));

/** The same rows once more: they say nothing new, but a unit with several rows is always judged by the rules. */
function twice<R extends { readonly rowNumber: number }>(row: R): readonly R[] {
  return [row, { ...row, rowNumber: row.rowNumber + 1 }];
}

/** What a screening says of the unit of a row. */
function told(
  { hits, coverage, wasCompared }: ReturnType<typeof screen>,
  unit: SocialInsuranceRow,
) {
  const kinds = ['unregistered', 'headCount', 'base', 'arrears'] as const;
  return { hits, coverage, compared: kinds.filter((kind) => wasCompared(unit, kind)) };
}

describe('a plainly clear place of any row', () => {
  it('is that of no unit that the rules have something to say about', () => {
    let clear = 0;
    fc.assert(
      fc.property(oneSocial, oneTax, (one, other) => {
        const quick = screen({ social: [one], tax: [other] });
        const judged = screen({ social: twice(one), tax: twice(other) });
        expect(told(quick, one)).toEqual(told(judged, one));
        const places = clearPlaces(1, { month: SEPTEMBER, baseTolerance: 0 });
        places.noteSocial(0, one);
        places.noteTax(0, other);
        const isClear = places.isClear(0);
        if (isClear) expect(quick.hits).toEqual([]);
        clear += Number(isClear);
      }),
      { numRuns: 2_000 },
    );
    expect(clear).toBeGreaterThan(10);
  });
});
