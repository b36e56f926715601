import { CODE_B, onlyHit, screen, social, tax } from './screening-records';

const RANGE = { from: '2023-08', to: '2023-09' } as const;

/** The finding of the only hit over August and September. */
function finding(fields: Parameters<typeof screen>[0]): ReturnType<typeof onlyHit>['finding'] {
  return onlyHit(screen({ range: RANGE, ...fields })).finding;
}

describe('a finding of 欠费', () => {
  it('adds up what is open, with the people of the last month that is open', () => {
    const months = [
      social({
        period: '2023-08',
        insuredPeople: 8,
        declaredBaseFen: 3,
        paidPremiumFen: 1_000_000,
      }),
      social({ insuredPeople: 9, declaredBaseFen: 4, paidPremiumFen: 1_199_999 }),
      social({ uscc: CODE_B }),
    ];
    expect(finding({ social: months, tax: [tax({ uscc: CODE_B })] })).toEqual({
      ...{ kind: 'arrears', periods: ['2023-08', '2023-09'], arrearsFen: 200_001 },
      ...{ registeredPeople: undefined, insuredPeople: 9, missingPeople: undefined },
      ...{ wagesFen: undefined, declaredBaseFen: 7, missingBaseFen: undefined },
      missingShare: undefined,
      estimate: {
        fen: 200_001,
        formula: { kind: 'arrears', dueFen: 2_400_000, paidFen: 2_199_999 },
      },
      months: [['2023-08', 8, 3, 1_000_000] as const, ['2023-09', 9, 4, 1_199_999] as const].map(
        ([period, insuredPeople, declaredBaseFen, paidPremiumFen]) => ({
          ...{ period, insuredPeople, declaredBaseFen, paidPremiumFen, duePremiumFen: 1_200_000 },
          ...{ isHit: true, registeredPeople: undefined, wagesFen: undefined },
        }),
      ),
    });
  });
});

describe('a finding of 基数不足', () => {
  const august = { period: '2023-08' } as const;

  it('has the people of the last month', () => {
    const found = finding({
      social: [social({ ...august, insuredPeople: 12 }), social({ declaredBaseFen: 1_000_000 })],
      tax: [tax({ ...august, registeredPeople: 12 }), tax()],
    });
    expect(found).toMatchObject({
      ...{ kind: 'base', registeredPeople: 10, insuredPeople: 10, missingPeople: 0 },
      ...{ wagesFen: 10_000_000, declaredBaseFen: 6_000_000, missingBaseFen: 4_000_000 },
      missingShare: 0.4,
    });
  });

  it('leaves wages without people out of the average wage', () => {
    const found = finding({
      social: [social({ ...august, declaredBaseFen: 0 }), social({ declaredBaseFen: 1_000_000 })],
      tax: [tax({ ...august, registeredPeople: 0, wagesFen: 900 }), tax()],
    });
    expect(found.estimate.formula).toMatchObject({ wage: { averageFen: 500_000 } });
  });

  it('has no limits where one month’s people are blank', () => {
    const found = finding({
      social: [social(august), social({ declaredBaseFen: 1_000_000 })],
      tax: [tax({ ...august, registeredPeople: undefined }), tax()],
    });
    expect(found.estimate.formula.kind).toBe('wholeGap');
  });
});
