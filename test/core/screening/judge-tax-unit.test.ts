import { CODE_A, CODE_B, codes, kinds, onlyHit, screen, social, tax } from './screening-records';

const AUGUST = '2023-08' as const;
const BOTH_MONTHS = { from: AUGUST, to: '2023-09' } as const;

describe('a unit of 税务数据', () => {
  it('of which a rule finds something has no problem beside it, and was compared', () => {
    const result = screen({ social: [social({ insuredPeople: 9 })] });
    expect([kinds(result), codes(result)]).toEqual([['headCount'], []]);
    expect(result.wasCompared({ uscc: CODE_A, name: undefined }, 'headCount')).toBe(true);
  });

  it('that 参保数据 does not know, and that pays no tax, has no problem', () => {
    const stranger = social({ uscc: CODE_B, name: '资源县乙店' });
    const result = screen({ social: [stranger], tax: [tax({ status: '注销' })] });
    expect([kinds(result), codes(result)]).toEqual([[], []]);
    expect(result.wasCompared({ uscc: CODE_A, name: undefined }, 'base')).toBe(true);
  });

  it('is compared in the months that it has, and in no other', () => {
    const result = screen({
      social: [social({ period: AUGUST }), social()],
      tax: [tax(), tax({ uscc: CODE_B, period: AUGUST })],
      range: BOTH_MONTHS,
    });
    expect(codes(result)).toEqual([]);
    expect(result.wasCompared({ uscc: CODE_A, name: undefined }, 'base')).toBe(true);
    const { finding } = onlyHit(result);
    expect([finding.kind, finding.periods]).toEqual(['unregistered', [AUGUST]]);
  });

  it('is held against the same month of 参保数据', () => {
    const result = screen({
      social: [social({ period: AUGUST, insuredPeople: 9 }), social()],
      tax: [tax({ period: AUGUST }), tax()],
      range: BOTH_MONTHS,
    });
    expect(onlyHit(result).finding.periods).toEqual([AUGUST]);
  });

  it('whose rows of a month disagree is not compared in it', () => {
    const result = screen({ tax: [tax({ rowNumber: 2 }), tax({ rowNumber: 3, wagesFen: 1 })] });
    expect(kinds(result)).toEqual([]);
    expect(result.wasCompared({ uscc: CODE_A, name: undefined }, 'base')).toBe(false);
  });

  it('was compared only if it has a row of a compared month', () => {
    const result = screen({
      social: [social(), social({ uscc: CODE_B, period: AUGUST })],
      tax: [tax(), tax({ uscc: CODE_B, period: AUGUST })],
    });
    const compared = (uscc: string) => result.wasCompared({ uscc, name: undefined }, 'arrears');
    expect([CODE_A, CODE_B].map(compared)).toEqual([true, false]);
  });
});
