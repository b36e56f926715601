import type { Period } from '../../../src/core/calendar/day';
import { findUnit, gatherUnits, socialUnits } from '../../../src/core/screening/units';
import { CODE_A, CODE_B, CODE_C, social, tax } from './screening-records';

const SEPTEMBER: readonly Period[] = ['2023-09'];
const NAMELESS = { uscc: undefined, name: undefined };

describe('gatherUnits', () => {
  it.each<[string, readonly Period[], readonly string[]]>([
    ['the only month', ['2023-09'], [CODE_A]],
    ['two months', ['2023-08', '2023-09'], [CODE_A, CODE_B]],
    ['no month', [], []],
  ])(
    'takes rows of 税务数据 of %s that is compared, and all of 参保数据',
    (_, periods, expected) => {
      const rows = [
        tax(),
        tax({ uscc: CODE_B, period: '2023-08' }),
        tax({ uscc: CODE_C, period: undefined }),
      ];
      const { coded } = gatherUnits([social({ uscc: CODE_C, period: '2022-01' })], rows, periods);
      const found = coded.onlyIn('tax').map((place) => coded.unitAt(place).key);
      expect(found).toEqual(expected);
      expect(coded.onlyIn('social').map((place) => coded.unitAt(place).key)).toEqual([CODE_C]);
    },
  );

  it('keeps the rows of a unit without a code under its name, each side by itself, in their order', () => {
    const named = (rowNumber: number) => ({ rowNumber, uscc: undefined });
    const { namedSocial, namedTax, coded } = gatherUnits(
      [social(named(2)), social(named(3)), social(named(4))],
      [tax(named(5)), tax(named(6))],
      SEPTEMBER,
    );
    const rowsOf = (units: typeof namedTax) =>
      [...units.values()].map(({ firstSocial, firstTax, more }) => [
        ...[firstSocial?.rowNumber, firstTax?.rowNumber],
        ...[more?.social, more?.tax].map((rows) => rows?.map(({ rowNumber }) => rowNumber)),
      ]);
    expect(coded.count).toBe(0);
    expect(rowsOf(namedSocial)).toEqual([[2, undefined, [3, 4], []]]);
    expect(rowsOf(namedTax)).toEqual([[undefined, 5, [], [6]]]);
  });

  it('sets aside what has neither a code nor a name', () => {
    const [socialRow, taxRow] = [social(NAMELESS), tax(NAMELESS)];
    const { unidentified } = gatherUnits([socialRow], [taxRow], SEPTEMBER);
    expect(unidentified).toEqual([socialRow, taxRow]);
  });
});

describe('findUnit', () => {
  const units = gatherUnits(
    [social(), social({ uscc: undefined, name: '乙公司' })],
    [tax({ uscc: CODE_B }), tax({ uscc: undefined, name: '丙公司' })],
    SEPTEMBER,
  );

  it.each<['tax' | 'social', string | undefined, string | undefined, string | undefined]>([
    ['social', CODE_A, '丙公司', CODE_A],
    ['tax', CODE_A, undefined, undefined],
    ['tax', CODE_B, undefined, CODE_B],
    ['social', CODE_B, undefined, undefined],
    ['social', undefined, '乙公司', 'name:乙公司'],
    ['tax', undefined, '乙公司', undefined],
    ['tax', undefined, '丙公司', 'name:丙公司'],
    ['tax', undefined, undefined, undefined],
  ])('in %s finds under %p and %p the unit %p', (side, uscc, name, key) => {
    expect(findUnit(units, { uscc, name }, side)?.key).toBe(key);
  });
});

describe('socialUnits', () => {
  it('are all that 参保数据 has, and nobody else', () => {
    const units = gatherUnits(
      [social({ uscc: undefined, name: '乙公司' }), social()],
      [tax({ uscc: CODE_B }), tax()],
      SEPTEMBER,
    );
    expect(socialUnits(units).map(({ key }) => key)).toEqual([CODE_A, 'name:乙公司']);
  });
});
