import { CODE_A, CODE_B, CODE_C, screen, social, tax } from './screening-records';

const CODES = ['91450329MA5XN00011', '91450329MA5XN00012', '91450329MA5XN00013'];

/** One unit of every kind: by code; by name, confirmed and not; with two namesakes; with no counterpart. */
const SOCIAL = [
  social({ uscc: CODE_A, name: '资源县甲店' }),
  social({ uscc: CODE_B, name: '资源县乙店' }),
  social({ uscc: CODE_C, name: '资源县丙店' }),
  social({ uscc: '91450329MA5XN00004', name: '资源县丁店' }),
  social({ uscc: '91450329MA5XN00005', name: '资源县丁店' }),
  social({ uscc: '91450329MA5XN00006', name: '资源县戊店' }),
];
const TAX = [
  tax({ uscc: CODE_A, name: '资源县甲店' }),
  tax({ uscc: CODES[0], name: '资源县乙店' }),
  tax({ uscc: CODES[1], name: '资源县丙店' }),
  tax({ uscc: undefined, name: '资源县丁店' }),
  tax({ uscc: CODES[2], name: '资源县己店' }),
  tax({ uscc: undefined, name: '资源县庚店' }),
];
const CONFIRMED = {
  tax: { uscc: CODES[0], name: '资源县乙店' },
  social: { uscc: CODE_B, name: '资源县乙店' },
  verdict: 'confirmed' as const,
};

describe('the coverage of a screening', () => {
  const { coverage } = screen({ social: SOCIAL, tax: TAX, decisions: [CONFIRMED] });

  it('counts each unit of 税务数据 once, under what matched it', () => {
    expect(coverage).toEqual({
      taxUnits: 6,
      matchedByCode: 1,
      matchedByConfirmedName: 1,
      awaitingConfirmation: 1,
      undecided: 1,
      unmatched: 2,
      socialUnits: 6,
      socialUnitsWithoutTax: 3,
      oldTaxNumbers: 0,
      unitsWithoutCode: 2,
    });
  });

  it('is of nothing where there is nothing', () => {
    const nothing = screen({ social: [], tax: [] }).coverage;
    expect(new Set(Object.values(nothing))).toEqual(new Set([0]));
  });
});
