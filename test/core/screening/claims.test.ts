import type { EnrolmentEntry } from '../../../src/core/campaign/records';
import { type ClaimScope, allClaims, gatherClaims } from '../../../src/core/screening/claims';
import type { Unit } from '../../../src/core/screening/units';
import { CODE_A, CODE_B, RESOLVER, social } from './screening-records';

const NAME = '资源县甲商贸有限公司';
const UNIT: Unit = { key: CODE_A, firstSocial: social(), firstTax: undefined, more: undefined };

function entry(rowNumber: number, fields: Partial<EnrolmentEntry> = {}): EnrolmentEntry {
  return {
    ...{ rowNumber, day: '2023-10-20', township: '资源镇', employerName: NAME, uscc: CODE_A },
    ...{ newlyInsuredPeople: 5, collectedFen: undefined },
    ...fields,
  };
}

/** September to November; only CODE_A is known. */
const SCOPE: ClaimScope = {
  ...{ base: '2023-09', compared: '2023-11', resolver: RESOLVER },
  find: ({ uscc }) => (uscc === CODE_A ? UNIT : undefined),
};

describe('allClaims', () => {
  it('adds up what one township claims for one employer, whatever the day and the spelling', () => {
    const entries = [
      entry(2, { township: '城关' }),
      entry(4, { day: undefined, newlyInsuredPeople: -2 }),
      entry(7, { day: '2022-01-01', uscc: '91450329ma5xn00001', employerName: '别的名字' }),
    ];
    expect(allClaims(entries, RESOLVER)).toEqual([
      { township: '资源镇', uscc: CODE_A, name: NAME, people: 8, claimRows: [2, 4, 7] },
    ]);
  });

  it.each<[string, Partial<EnrolmentEntry>]>([
    ['townships', { township: '梅溪镇' }],
    ['codes', { uscc: CODE_B }],
    ['names, where no code stands,', { uscc: undefined, employerName: '乙公司' }],
  ])('keeps different %s apart', (_, fields) => {
    const first = entry(
      2,
      fields.uscc === undefined && 'uscc' in fields ? { uscc: undefined } : {},
    );
    const claims = allClaims([first, entry(3, fields)], RESOLVER);
    expect(claims.map(({ people, claimRows }) => [people, claimRows])).toEqual([
      [5, [2]],
      [5, [3]],
    ]);
  });

  it('takes no notice of rows about money only', () => {
    expect(allClaims([entry(2, { newlyInsuredPeople: undefined })], RESOLVER)).toEqual([]);
  });
});

describe('gatherClaims', () => {
  const gather = (...entries: readonly EnrolmentEntry[]) => {
    const { byUnit, unfound, notDue } = gatherClaims(entries, SCOPE);
    const rowsOf = (claims: readonly { claimRows: readonly number[] }[] = []) =>
      claims.map(({ claimRows }) => claimRows);
    return { ofUnit: rowsOf(byUnit.get(UNIT)), unfound: rowsOf(unfound), notDue: rowsOf(notDue) };
  };
  const nobody = { uscc: undefined, employerName: '查无此名' };

  it('puts each row in exactly one place', () => {
    const rows = [
      entry(2, { day: '2023-09-30' }),
      entry(7, { day: '2022-12-31' }),
      entry(3, { day: '2023-10-01' }),
      entry(4, nobody),
      entry(5, { day: '2023-12-01' }),
      entry(6, { day: undefined }),
    ];
    expect(gather(...rows)).toEqual({ ofUnit: [[3]], unfound: [[4]], notDue: [[5, 6]] });
  });

  it('adds up the claims for a unit by township alone, whatever it is called', () => {
    const rows = [
      entry(2),
      entry(3, { employerName: '别的名字' }),
      entry(4, { township: '梅溪镇' }),
      entry(5),
    ];
    expect(gather(...rows).ofUnit).toEqual([[2, 3, 5], [4]]);
  });

  it('adds up the claims for a unit that was found by its code and by its name', () => {
    const find = () => UNIT;
    const rows = [entry(2), entry(3, { uscc: undefined }), entry(4, { uscc: CODE_B })];
    const claims = gatherClaims(rows, { ...SCOPE, find }).byUnit.get(UNIT);
    expect(claims).toMatchObject([{ township: '资源镇', people: 15, claimRows: [2, 3, 4] }]);
  });

  it('adds up the claims for employers that nobody knows by their names', () => {
    const rows = [
      entry(2, nobody),
      entry(3, { ...nobody, employerName: '也没有' }),
      entry(4, nobody),
    ];
    expect(gather(...rows).unfound).toEqual([[2, 4], [3]]);
  });
});
