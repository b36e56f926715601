import { confirmedAmounts } from '../../../src/core/issue/confirmed-amounts';
import type { AuditResultRow } from '../../../src/core/table/sheets/audit-results';
import { CODE, NAME, caseWith, notice } from '../enforcement/case-records';

const AUDIT: AuditResultRow = {
  ...{ rowNumber: 2, uscc: CODE, name: NAME, omittedPeople: 2, underdeclaredPeople: 0 },
  ...{ missingBaseFen: 1_000_000, employerPremiumFen: 160_000, employeePremiumFen: 80_000 },
  ...{ lateFeeFen: 500, totalFen: 240_500 },
};

const headCount = caseWith([], { key: 'headCount' });
const base = caseWith([], { key: 'base', violation: 'base' });
const arrears = caseWith([], { key: 'arrears', violation: 'arrears' });

describe('confirmedAmounts', () => {
  it('are the premiums of both sides, without the late fee, which runs on', () => {
    expect([...confirmedAmounts([headCount], [AUDIT])]).toEqual([['headCount', 240_000]]);
  });

  it('are not those of arrears, which an audit is not about', () => {
    expect([...confirmedAmounts([headCount, arrears], [AUDIT])]).toEqual([['headCount', 240_000]]);
  });

  it('belong to no case of several, lest the same money be demanded twice', () => {
    expect([...confirmedAmounts([headCount, base], [AUDIT])]).toEqual([]);
  });

  it('belong to the one that is still open', () => {
    const closed = { ...base, notices: [notice({ closedBy: '已足额补缴' })] };
    expect([...confirmedAmounts([headCount, closed], [AUDIT])]).toEqual([['headCount', 240_000]]);
  });

  it('are unknown where the audit has no figure', () => {
    const blank = { ...AUDIT, employerPremiumFen: undefined, employeePremiumFen: undefined };
    expect([...confirmedAmounts([headCount], [blank])]).toEqual([]);
  });
});

describe('confirmedAmounts of an audit that found one side’s premium only', () => {
  it.each([
    ['the employer’s', { employeePremiumFen: undefined }, 160_000],
    ['the persons’', { employerPremiumFen: undefined }, 80_000],
  ])('is %s', (_, parts, fen) => {
    expect([...confirmedAmounts([headCount], [{ ...AUDIT, ...parts }])]).toEqual([
      ['headCount', fen],
    ]);
  });
});
