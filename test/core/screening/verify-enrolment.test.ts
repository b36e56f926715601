import type { IsoDay, Period } from '../../../src/core/calendar/day';
import type { EnrolmentEntry } from '../../../src/core/campaign/records';
import {
  type EnrolmentVerification,
  type VerificationInput,
  verifyEnrolment,
} from '../../../src/core/screening/verify-enrolment';
import {
  CODE_A,
  CODE_B,
  CODE_C,
  RESOLVER,
  TOWNSHIPS,
  ledgerRow,
  social,
} from './screening-records';

function entry(fields: Partial<EnrolmentEntry> = {}): EnrolmentEntry {
  return {
    rowNumber: 2,
    day: '2023-10-20',
    township: '资源镇',
    employerName: '资源县甲商贸有限公司',
    uscc: CODE_A,
    newlyInsuredPeople: 5,
    collectedFen: undefined,
    ...fields,
  };
}

/** Payers of one unit in September and in November. */
function payers(
  before: number | undefined,
  after: number | undefined,
  fields: Parameters<typeof social>[0] = {},
): ReturnType<typeof social>[] {
  return [
    social({ period: '2023-09', insuredPeople: before, ...fields }),
    social({ period: '2023-11', insuredPeople: after, ...fields }),
  ];
}

/** Keeps both months in the data whatever else is tested; nobody claims or grows. */
const STANDING = payers(4, 4, { uscc: CODE_C, name: '资源县丙公司' });

function verify(fields: Partial<VerificationInput> = {}): EnrolmentVerification {
  return verifyEnrolment({
    entries: [entry()],
    social: payers(7, 12),
    ledger: [],
    townships: TOWNSHIPS,
    resolver: RESOLVER,
    basePeriod: undefined,
    comparedPeriod: undefined,
    ...fields,
  });
}

/** claimed, verified, over-claimed, not verifiable, unclaimed */
function figures({ total }: EnrolmentVerification): readonly number[] {
  return [
    total.claimedPeople,
    total.verifiedPeople,
    total.overClaimedPeople,
    total.notVerifiablePeople,
    total.unclaimedPeople,
  ];
}

describe('verifyEnrolment', () => {
  it.each<[string, number, readonly number[]]>([
    ['one fewer than claimed', 11, [5, 4, 1, 0, 0]],
    ['exactly as many', 12, [5, 5, 0, 0, 0]],
    ['one more', 13, [5, 5, 0, 0, 1]],
    ['none', 7, [5, 0, 5, 0, 0]],
    ['a decline', 6, [5, 0, 5, 0, 0]],
  ])('with 5 claimed and growth of %s', (_situation, after, expected) => {
    expect(figures(verify({ social: payers(7, after) }))).toEqual(expected);
  });

  it('lists over-claims, unclaimed growth and what cannot be verified, and nothing that agrees', () => {
    const result = verify({
      social: [
        ...payers(7, 10),
        ...payers(3, 6, { uscc: CODE_B, name: '资源县乙公司', township: '梅溪镇' }),
        ...STANDING,
      ],
      entries: [entry(), entry({ uscc: undefined, employerName: '查无此名' })],
    });
    expect(result.findings).toMatchObject([
      { uscc: CODE_A, overClaimedPeople: 2, verifiedPeople: 3, grownPeople: 3, township: '资源镇' },
      { name: '查无此名', notVerifiablePeople: 5, reason: 'nameNotFound' },
      { uscc: CODE_B, unclaimedPeople: 3, claimedPeople: 0, township: '梅溪镇' },
    ]);
  });

  it('adds up claims of one employer, corrections included', () => {
    const entries = [entry(), entry({ newlyInsuredPeople: 3 }), entry({ newlyInsuredPeople: -3 })];
    expect(figures(verify({ entries }))).toEqual([5, 5, 0, 0, 0]);
  });

  it('keeps a correction of earlier claims negative', () => {
    const entries = [entry({ newlyInsuredPeople: -2 })];
    expect(figures(verify({ entries, social: payers(7, 7) }))).toEqual([-2, -2, 0, 0, 0]);
    expect(figures(verify({ entries, social: payers(7, 8) }))).toEqual([-2, -2, 0, 0, 1]);
  });

  it.each<[IsoDay | undefined, readonly number[]]>([
    ['2023-09-30', [0, 0, 0, 0, 5]],
    ['2023-10-01', [5, 5, 0, 0, 0]],
    ['2023-11-30', [5, 5, 0, 0, 0]],
    ['2023-12-01', [5, 0, 0, 5, 5]],
    [undefined, [5, 0, 0, 5, 5]],
  ])('counts a claim of %s after the base month, up to the compared one', (day, expected) => {
    expect(figures(verify({ entries: [entry({ day })] }))).toEqual(expected);
  });

  it('adds up several numbers (社保单位编号) of an employer', () => {
    const rows = [
      ...payers(3, 5, { socialInsuranceNumber: '1' }),
      ...payers(4, 7, { socialInsuranceNumber: '2' }),
    ];
    expect(figures(verify({ social: rows }))).toEqual([5, 5, 0, 0, 0]);
  });

  it('takes a unit without a row in the base month for new', () => {
    const [, after] = payers(undefined, 5);
    const rows = [...STANDING, ...(after === undefined ? [] : [after])];
    expect(figures(verify({ social: rows }))).toEqual([5, 5, 0, 0, 0]);
  });

  it.each<[string, ReturnType<typeof social>[], string]>([
    ['a blank in the base month', payers(undefined, 12), 'blank'],
    ['a blank in the compared month', payers(7, undefined), 'blank'],
    ['no row in the compared month', payers(7, 12).slice(0, 1), 'noRecord'],
    [
      'rows that disagree',
      [...payers(7, 12), social({ period: '2023-11', insuredPeople: 1 })],
      'conflicting',
    ],
  ])('does not verify with %s', (_situation, rows, reason) => {
    const result = verify({ social: [...rows, ...STANDING] });
    expect(figures(result)).toEqual([5, 0, 0, 5, 0]);
    expect(result.findings).toMatchObject([{ reason, grownPeople: undefined }]);
  });

  it('says nothing of unknown growth that nobody claims', () => {
    const result = verify({ entries: [], social: [...payers(undefined, 12), ...STANDING] });
    expect(result.findings).toEqual([]);
  });

  it.each<[string, Partial<EnrolmentEntry>, readonly number[], string | undefined]>([
    ['its name', { uscc: undefined }, [5, 5, 0, 0, 0], undefined],
    ['its name, the code being another', { uscc: CODE_B }, [5, 5, 0, 0, 0], undefined],
    [
      'a code that nobody has',
      { uscc: CODE_B, employerName: '查无此名' },
      [5, 0, 5, 0, 5],
      'noSuchUnit',
    ],
    [
      'a name that nobody has',
      { uscc: undefined, employerName: '查无此名' },
      [5, 0, 0, 5, 5],
      'nameNotFound',
    ],
    ['neither', { uscc: undefined, employerName: undefined }, [5, 0, 0, 5, 5], 'noEmployer'],
  ])('finds the employer by %s', (_situation, fields, expected, reason) => {
    const result = verify({ entries: [entry(fields)] });
    expect(figures(result)).toEqual(expected);
    expect(result.findings[0]?.reason).toBe(reason);
  });

  it('does not credit a correction for a code that nobody has', () => {
    const entries = [entry({ uscc: CODE_B, employerName: undefined, newlyInsuredPeople: -1 })];
    expect(figures(verify({ entries, social: STANDING }))).toEqual([-1, -1, 0, 0, 0]);
  });

  it('does not go by a name that two units have', () => {
    const result = verify({
      entries: [entry({ uscc: undefined })],
      social: [...payers(7, 12), ...payers(1, 1, { uscc: CODE_B })],
    });
    expect(figures(result)).toEqual([5, 0, 0, 5, 5]);
  });

  it('finds an employer under the name the ledger has for its code, and units without a code', () => {
    const ledger = [
      ledgerRow({ name: '资源县新名公司' }),
      ledgerRow({ uscc: undefined, name: '不在参保数据的公司' }),
    ];
    const byLedger = verify({
      ledger,
      entries: [entry({ uscc: undefined, employerName: '资源县新名公司' })],
    });
    const named = verify({
      social: payers(7, 12, { uscc: undefined }),
      entries: [entry({ uscc: undefined })],
    });
    expect(figures(byLedger)).toEqual([5, 5, 0, 0, 0]);
    expect(figures(named)).toEqual([5, 5, 0, 0, 0]);
  });

  it('goes by the code before the name', () => {
    const other = { uscc: CODE_B, name: '资源县乙公司' };
    const result = verify({
      social: [...payers(7, 12), ...payers(1, 1, other)],
      entries: [entry({ employerName: '资源县乙公司' })],
    });
    expect(figures(result)).toEqual([5, 5, 0, 0, 0]);
  });

  it('finds an employer under its former name in brackets, which another row of the ledger has too', () => {
    const result = verify({
      entries: [entry({ uscc: undefined, employerName: '新名公司（原资源县甲商贸有限公司）' })],
      ledger: [ledgerRow({ uscc: CODE_C })],
    });
    expect(figures(result)).toEqual([5, 5, 0, 0, 0]);
  });

  it('serves the employer’s own township first when two claim it', () => {
    const entries = [entry({ township: '梅溪镇' }), entry({ township: '车田乡' })];
    const result = verify({ entries, social: payers(7, 13, { township: '车田苗族乡' }) });
    expect(result.townships).toMatchObject([
      { name: '资源镇', claimedPeople: 0 },
      { name: '梅溪镇', verifiedPeople: 1, overClaimedPeople: 4 },
      { name: '车田苗族乡', verifiedPeople: 5, overClaimedPeople: 0 },
    ]);
  });

  it.each([
    [['车田乡', '梅溪镇', '资源镇']],
    [['梅溪镇', '车田乡', '资源镇']],
    [['资源镇', '梅溪镇', '车田乡']],
    [['梅溪镇', '资源镇', '车田乡']],
  ])(
    'serves its own before the others by their names, in whatever order they claim: %j',
    (order) => {
      const entries = order.map((township) => entry({ township, newlyInsuredPeople: 2 }));
      const { townships } = verify({ entries, social: payers(7, 10, { township: '车田苗族乡' }) });
      expect(townships.map(({ name, verifiedPeople }) => [name, verifiedPeople])).toEqual([
        ['资源镇', 0],
        ['梅溪镇', 1],
        ['车田苗族乡', 2],
      ]);
    },
  );

  it('gives growth beyond the claims of several to its own alone', () => {
    const entries = [entry({ township: '梅溪镇' }), entry()];
    const { findings } = verify({ entries, social: payers(7, 20) });
    expect(findings).toMatchObject([{ township: '资源镇', claimedPeople: 5, unclaimedPeople: 3 }]);
  });

  it('has no line for a township that neither claims nor is owed anything', () => {
    const { findings, townships } = verify({ social: payers(7, 12, { township: undefined }) });
    expect(findings).toEqual([]);
    expect(townships.map(({ name }) => name)).toEqual(['资源镇', '梅溪镇', '车田苗族乡']);
  });

  it('tells of growth that another township claims in part, with no claim of its own', () => {
    const { findings } = verify({ social: payers(7, 14, { township: '梅溪镇' }) });
    expect(findings).toEqual([
      {
        ...{ township: '梅溪镇', uscc: CODE_A, name: '资源县甲商贸有限公司', grownPeople: 7 },
        ...{ claimedPeople: 0, verifiedPeople: 0, overClaimedPeople: 0, notVerifiablePeople: 0 },
        ...{ unclaimedPeople: 2, reason: undefined, claimRows: [] },
      },
    ]);
  });

  it('tells of a unit without a code by its name alone', () => {
    const { findings } = verify({ entries: [], social: payers(7, 9, { uscc: undefined }) });
    expect(findings.map(({ uscc, name }) => [uscc, name])).toEqual([
      [undefined, '资源县甲商贸有限公司'],
    ]);
  });

  it('says of a claim that is not due that it is not', () => {
    const { findings } = verify({ entries: [entry({ day: undefined })], social: payers(7, 7) });
    expect(findings).toMatchObject([{ reason: 'notDue', claimRows: [2] }]);
  });

  it('gives growth beyond the claims to the employer’s own township', () => {
    const rows = payers(7, 14, { township: '梅溪镇' });
    const foreign = verify({ social: rows });
    const own = verify({ social: rows, entries: [entry({ township: '梅溪镇' })] });
    const nobodys = verify({ social: payers(7, 14, { township: undefined }), entries: [] });
    expect(foreign.townships[1]).toMatchObject({ name: '梅溪镇', unclaimedPeople: 2 });
    expect(foreign.townships[0]).toMatchObject({ verifiedPeople: 5, unclaimedPeople: 0 });
    expect(own.findings).toMatchObject([{ claimedPeople: 5, unclaimedPeople: 2 }]);
    expect(nobodys.townships[3]).toMatchObject({ name: '未填乡镇', unclaimedPeople: 7 });
  });

  it('keeps claims of unknown townships under the name they were given', () => {
    const entries = [entry({ township: '龙胜镇' }), entry({ township: undefined })];
    const names = verify({ entries }).townships.map(({ name }) => name);
    expect(names).toEqual(['资源镇', '梅溪镇', '车田苗族乡', '未填乡镇', '龙胜镇']);
  });

  it('takes no notice of rows that are about money only', () => {
    expect(figures(verify({ entries: [entry({ newlyInsuredPeople: undefined })] }))).toEqual([
      0, 0, 0, 0, 5,
    ]);
  });

  it('uses the first and last month of the data unless told otherwise', () => {
    const rows = [...payers(7, 12), social({ period: '2023-10', insuredPeople: 9 })];
    expect(verify({ social: rows }).months).toEqual({ base: '2023-09', compared: '2023-11' });
    const october = verify({ social: rows, comparedPeriod: '2023-10' });
    expect(october.months).toEqual({ base: '2023-09', compared: '2023-10' });
    expect(figures(october)).toEqual([5, 2, 3, 0, 0]);
    expect(verify({ social: rows, basePeriod: '2023-10' }).months?.base).toBe('2023-10');
  });

  it.each<[string, Period | undefined, Period | undefined, ReturnType<typeof social>[]]>([
    ['no data', undefined, undefined, []],
    ['one month', undefined, undefined, [social()]],
    ['a base month that is not there', '2023-08', undefined, payers(7, 12)],
    ['a compared month that is not there', undefined, '2023-12', payers(7, 12)],
    ['a base month after the compared one', '2023-11', '2023-09', payers(7, 12)],
  ])('verifies nothing with %s', (_situation, basePeriod, comparedPeriod, rows) => {
    const result = verify({ basePeriod, comparedPeriod, social: rows });
    expect(result.months).toBeUndefined();
    expect(figures(result)).toEqual([5, 0, 0, 5, 0]);
    expect(result.findings).toMatchObject([{ reason: 'noMonths' }]);
  });
});
