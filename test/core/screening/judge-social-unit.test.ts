import { CODE_A, CODE_B, codes, onlyHit, screen, social, tax } from './screening-records';

const OWING = { paidPremiumFen: 0 };

describe('arrears', () => {
  it('are of the unit as 参保数据 calls it, and need nobody to confirm a match', () => {
    const names = { social: '资源县甲厂', tax: '资源县甲商贸有限公司' };
    const { name, match, finding } = onlyHit(
      screen({
        social: [social({ ...OWING, name: names.social })],
        tax: [tax({ name: names.tax })],
      }),
    );
    expect([finding.kind, name]).toEqual(['arrears', names.social]);
    expect(match).toEqual({ by: 'oneSide', isConfirmed: true });
  });

  it('of a unit without a code stand for themselves', () => {
    const result = screen({ social: [social({ ...OWING, uscc: undefined })], tax: [] });
    expect(onlyHit(result)).toMatchObject({ uscc: undefined, match: { isConfirmed: true } });
  });

  it('found have no problem beside them, and were looked for', () => {
    const result = screen({ social: [social(OWING)] });
    expect(codes(result)).toEqual([]);
    expect(result.wasCompared({ uscc: CODE_A, name: undefined }, 'arrears')).toBe(true);
  });

  it('are not known of a unit that 参保数据 does not have', () => {
    const result = screen({ tax: [tax({ uscc: CODE_B, status: '注销' })] });
    expect(result.wasCompared({ uscc: CODE_B, name: undefined }, 'arrears')).toBe(false);
  });
});
