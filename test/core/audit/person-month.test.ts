import { judgePersonMonth } from '../../../src/core/audit/person-month';
import type { AuditDetail } from '../../../src/core/table/sheets/audit-details';

const SETTINGS = {
  rates: { employer: 0.16, employee: 0.08 },
  contributionBases: [
    { year: 2023, floorFen: 386_340, ceilingFen: 1_931_700, source: undefined, verified: true },
  ],
};

const DETAIL: AuditDetail = {
  rowNumber: 3,
  uscc: '91450329MA5L000012',
  name: '甲公司',
  personMark: '职工01',
  period: '2023-10',
  wageFen: 500_000,
  isInsured: true,
  declaredBaseFen: 500_000,
};

describe('judgePersonMonth', () => {
  it.each([
    // wage, insured, declared → finding, due base, missing base, employer, employee
    [500_000, true, 500_000, '足额', 500_000, 0, 0, 0],
    [500_000, true, 499_999, '少报', 500_000, 1, 0, 0],
    [500_000, true, 500_001, '足额', 500_000, 0, 0, 0],
    [500_000, true, 386_340, '少报', 500_000, 113_660, 18_186, 9_093],
    [500_000, false, undefined, '漏保', 500_000, 500_000, 80_000, 40_000],
    [500_000, false, 0, '漏保', 500_000, 500_000, 80_000, 40_000],
    // floor: one under, exactly, one over
    [386_339, false, undefined, '漏保', 386_340, 386_340, 61_814, 30_907],
    [386_340, false, undefined, '漏保', 386_340, 386_340, 61_814, 30_907],
    [386_341, false, undefined, '漏保', 386_341, 386_341, 61_815, 30_907],
    // ceiling: one under, exactly, one over
    [1_931_699, true, 1_000_000, '少报', 1_931_699, 931_699, 149_072, 74_536],
    [1_931_700, true, 1_931_700, '足额', 1_931_700, 0, 0, 0],
    [1_931_701, true, 1_931_700, '足额', 1_931_700, 0, 0, 0],
    // a month without wages still counts at the floor for who was insured on less
    [0, true, 386_339, '少报', 386_340, 1, 0, 0],
  ] as const)(
    'finds for wage %d, insured %s, declared %s: %s',
    (wageFen, isInsured, declaredBaseFen, finding, dueBaseFen, missing, employer, employee) => {
      const detail = { ...DETAIL, wageFen, isInsured, declaredBaseFen };
      expect(judgePersonMonth(detail, SETTINGS).month).toMatchObject({
        finding,
        dueBaseFen,
        missingBaseFen: missing,
        employerPremiumFen: employer,
        employeePremiumFen: employee,
      });
    },
  );

  it.each([
    ['auditPersonMissing', { personMark: undefined }],
    ['auditPeriodMissing', { period: undefined }],
    ['auditWageMissing', { wageFen: undefined }],
    ['auditInsuredMissing', { isInsured: undefined }],
    ['auditBaseMissing', { declaredBaseFen: undefined }],
    ['auditBaseContradicts', { isInsured: false, declaredBaseFen: 1 }],
    ['auditYearMissing', { period: '2024-01' }],
    ['auditYearMissing', { period: '2022-12' }],
  ] as const)('gives %s instead of a figure', (problem, change) => {
    expect(judgePersonMonth({ ...DETAIL, ...change }, SETTINGS)).toEqual({
      month: undefined,
      problem,
    });
  });
});
