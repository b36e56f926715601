import {
  type VerificationLine,
  compareLines,
  isWorthTelling,
  verificationTotals,
} from '../../../src/core/screening/verification-line';

/** A line with nothing in it but these fields. */
function line(fields: Partial<VerificationLine> = {}): VerificationLine {
  return {
    ...{ township: '梅溪镇', uscc: undefined, name: undefined },
    ...{ claimedPeople: 0, verifiedPeople: 0, overClaimedPeople: 0, notVerifiablePeople: 0 },
    ...{ unclaimedPeople: 0, grownPeople: undefined, reason: undefined, claimRows: [] },
    ...fields,
  };
}

describe('compareLines', () => {
  it.each<[string, Partial<VerificationLine>, Partial<VerificationLine>]>([
    [
      'the larger over-claim',
      { overClaimedPeople: 2 },
      { overClaimedPeople: 1, notVerifiablePeople: 9 },
    ],
    [
      'more that cannot be verified',
      { notVerifiablePeople: 2 },
      { notVerifiablePeople: 1, unclaimedPeople: 9 },
    ],
    [
      'more growth that nobody claims',
      { unclaimedPeople: 2 },
      { unclaimedPeople: 1, township: '丙镇' },
    ],
    ['the township', { township: '丁镇', name: '乙' }, { township: '梅溪镇', name: '丙' }],
    ['no name before a name', { uscc: '9' }, { name: '甲', uscc: '1' }],
    ['the name', { name: '丙', uscc: '9' }, { name: '乙', uscc: '1' }],
    ['no code before a code', {}, { uscc: '1' }],
    ['the code', { uscc: '1' }, { uscc: '9' }],
  ])('goes by %s, whichever stands first', (_, first, second) => {
    const [one, other] = [line(first), line(second)];
    expect([one, other].sort(compareLines)).toEqual([one, other]);
    expect([other, one].sort(compareLines)).toEqual([one, other]);
  });

  it('leaves lines that agree in all of it as they stand', () => {
    expect(compareLines(line({ name: '甲' }), line({ name: '甲' }))).toBe(0);
  });
});

describe('isWorthTelling', () => {
  it.each<[Partial<VerificationLine>, boolean]>([
    [{ claimedPeople: 5, verifiedPeople: 5 }, false],
    [{ overClaimedPeople: 1 }, true],
    [{ notVerifiablePeople: -1 }, true],
    [{ unclaimedPeople: 1 }, true],
  ])('of %j is %p', (fields, expected) => {
    expect(isWorthTelling(line(fields))).toBe(expected);
  });
});

describe('verificationTotals', () => {
  const nothing = { claimedPeople: 0, verifiedPeople: 0, overClaimedPeople: 0 };

  it('adds up a township’s lines, in the order of the directory, then of other names', () => {
    const lines = [
      line({ township: '龙胜镇', notVerifiablePeople: 4 }),
      line({ claimedPeople: 5, verifiedPeople: 3, overClaimedPeople: 2 }),
      line({ claimedPeople: 2, verifiedPeople: 2, unclaimedPeople: 7 }),
    ];
    const { townships, total } = verificationTotals(lines, ['资源镇', '梅溪镇']);
    expect(townships).toEqual([
      { name: '资源镇', ...nothing, notVerifiablePeople: 0, unclaimedPeople: 0 },
      {
        ...{ name: '梅溪镇', claimedPeople: 7, verifiedPeople: 5, overClaimedPeople: 2 },
        ...{ notVerifiablePeople: 0, unclaimedPeople: 7 },
      },
      { name: '龙胜镇', ...nothing, notVerifiablePeople: 4, unclaimedPeople: 0 },
    ]);
    expect(total).toEqual({
      ...{ name: '', claimedPeople: 7, verifiedPeople: 5, overClaimedPeople: 2 },
      ...{ notVerifiablePeople: 4, unclaimedPeople: 7 },
    });
  });
});
