import fc from 'fast-check';
import type { Period } from '../../../src/core/calendar/day';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import type { CountyRows } from './sql-engine';

/** Written well, in small letters, with a gap, in full width, with letters for digits; and the old number inside the first. */
const SPELLINGS: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code,
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => ` ${code.slice(0, 8)}\u00a0${code.slice(8)}\u200b`,
  (code) => code.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (code) => code.replace(/0/g, 'O').replace(/1/, 'i'),
  (code) => `${code.slice(0, 8)}-${code.slice(8)}`,
  (code) => code.slice(2, 17),
];

export const CODES = Array.from({ length: 9 }, (_, unit) =>
  `91450329MA5X${100_000 + unit}W`.slice(0, 18),
);
/** The same organisation with two registrations: its old number names nobody. */
export const TWINS = ['91450329MA5TW1NAA1', '92450329MA5TW1NAA1'];
const DAMAGED = ['9.14503E+17', '914503290000000000', '91450329', ''];

const code = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...CODES, ...CODES, ...TWINS), fc.constantFrom(...SPELLINGS))
      .map(([one, spell]) => spell(one)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...DAMAGED, undefined) },
);

const people = fc.constantFrom(undefined, 0, 1, 3, 5, 5, 5, 6);
const fen = fc.oneof(
  fc.constantFrom(undefined, 0, 500_000, 2_500_000, 2_500_000, 2_500_000, 2_500_001, 2_625_000),
  fc.integer({ min: 0, max: 20_000_000 }),
);
const premium = fc.constantFrom(undefined, 0, 600_000, 600_000, 600_000, 600_001);

/** Small counties with everything that makes matching hard; names are each row's own unless `names` says otherwise. */
export function counties(
  periods: readonly (Period | undefined)[],
  names: readonly string[] = [],
): fc.Arbitrary<CountyRows> {
  const period = fc.constantFrom(...periods);
  const name = fc.constantFrom(undefined, ...names);
  const social = fc.record({
    ...{
      uscc: code,
      name,
      period,
      socialInsuranceNumber: fc.constantFrom(undefined, '1', '1', '2'),
    },
    status: fc.constantFrom(undefined, '参保缴费', '参保缴费', '停保', '暂停缴费'),
    ...{ insuredPeople: people, declaredBaseFen: fen, duePremiumFen: premium },
    ...{ paidPremiumFen: premium, township: fc.constant('资源镇') },
  });
  const tax = fc.record({
    ...{ uscc: code, name, period, registeredPeople: people, wagesFen: fen },
    status: fc.constantFrom(undefined, '正常', '正常', '正常', '非正常户', '注销'),
    township: fc.constant('资源镇'),
  });
  return fc.tuple(withRepeats(social), withRepeats(tax)).map(([socialRows, taxRows]) => ({
    social: socialRows.map((row, at): SocialInsuranceRow => ({
      ...row,
      rowNumber: at + 2,
      name: row.name ?? `参保${at}`,
    })),
    tax: taxRows.map((row, at): TaxRow => ({
      ...row,
      rowNumber: at + 2,
      name: row.name ?? `纳税${at}`,
    })),
  }));
}

/** Rows of which some stand there once more, one figure of which may differ. */
function withRepeats<R extends object>(row: fc.Arbitrary<R>): fc.Arbitrary<readonly R[]> {
  const rows = fc.array(fc.tuple(row, fc.constantFrom(1, 1, 1, 1, 2)), { maxLength: 40 });
  return rows.map((list) => list.flatMap(([one, times]) => Array<R>(times).fill(one)));
}
