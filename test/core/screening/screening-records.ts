import type { Period } from '../../../src/core/calendar/day';
import { townshipDirectory } from '../../../src/core/campaign/township-directory';
import type { Hit, HitKind } from '../../../src/core/screening/hit';
import type { KeyEmployerRow } from '../../../src/core/screening/key-employer-row';
import type {
  LedgerRow,
  ScreeningSettings,
  SocialInsuranceRow,
  TaxRow,
} from '../../../src/core/screening/records';
import { screenEmployers } from '../../../src/core/screening/screen-employers';
import type { ScreeningResult } from '../../../src/core/screening/screen-employers';
import type { ScreeningInput } from '../../../src/core/screening/screening-run';

/** Invented codes; what is tested does not depend on their check characters. */
export const CODE_A = '91450329MA5XN00001';
export const CODE_B = '91450329MA5XN00002';
export const CODE_C = '91450329MA5XN00003';

export const SEPTEMBER: Period = '2023-09';

export const TOWNSHIPS = [
  { name: '资源镇', aliases: ['城关'], team: '一组' },
  { name: '梅溪镇', aliases: [], team: '二组' },
  { name: '车田苗族乡', aliases: ['车田乡'], team: '三组' },
];

export const RESOLVER = townshipDirectory(TOWNSHIPS);

export const ACTIONS = [
  { number: 1, name: '编外聘用与民办非企业', keywords: ['学校', '培训'] },
  { number: 3, name: '建筑运输', keywords: ['建筑', '工程', '汽车'] },
  { number: 5, name: '电站水库', keywords: ['水电', '水电站'] },
  { number: 8, name: '欠费清收稽核', keywords: [] },
];

/** Floor 3,863.40 and ceiling 19,317.00 yuan, both rates 24 %, no tolerance. */
export const SETTINGS: ScreeningSettings = {
  rates: { employer: 0.16, employee: 0.08 },
  contributionBases: [
    { year: 2023, floorFen: 386_340, ceilingFen: 1_931_700, source: undefined, verified: false },
  ],
  baseTolerance: 0,
};

/** A row of 参保数据 in good order: 10 people at 5,000 yuan, all paid. */
export function social(fields: Partial<SocialInsuranceRow> = {}): SocialInsuranceRow {
  return {
    rowNumber: 2,
    uscc: CODE_A,
    name: '资源县甲商贸有限公司',
    socialInsuranceNumber: '4503290001',
    township: '资源镇',
    period: SEPTEMBER,
    status: '参保缴费',
    insuredPeople: 10,
    declaredBaseFen: 5_000_000,
    duePremiumFen: 1_200_000,
    paidPremiumFen: 1_200_000,
    ...fields,
  };
}

/** A row of 税务数据 that fits it. */
export function tax(fields: Partial<TaxRow> = {}): TaxRow {
  return {
    rowNumber: 2,
    uscc: CODE_A,
    name: '资源县甲商贸有限公司',
    township: '资源镇',
    period: SEPTEMBER,
    registeredPeople: 10,
    wagesFen: 5_000_000,
    status: '正常',
    ...fields,
  };
}

export function ledgerRow(fields: Partial<LedgerRow> = {}): LedgerRow {
  return {
    uscc: CODE_A,
    name: '资源县甲商贸有限公司',
    township: undefined,
    industry: undefined,
    action: undefined,
    exclusionReason: undefined,
    ...fields,
  };
}

export function screen(fields: Partial<ScreeningInput> = {}): ScreeningResult {
  return screenEmployers({
    social: [social()],
    tax: [tax()],
    ledger: [],
    actions: ACTIONS,
    townships: TOWNSHIPS,
    resolver: RESOLVER,
    decisions: [],
    settings: SETTINGS,
    range: undefined,
    ...fields,
  });
}

export function kinds({ hits }: Pick<ScreeningResult, 'hits'>): readonly HitKind[] {
  return hits.map(({ finding }) => finding.kind);
}

export function codes({ problems }: Pick<ScreeningResult, 'problems'>): readonly string[] {
  return problems.map(({ code }) => code);
}

/** The only hit. */
export function onlyHit(result: Pick<ScreeningResult, 'hits'>): Hit {
  const [hit, ...others] = result.hits;
  if (hit === undefined || others.length > 0) throw new Error(`${result.hits.length} hits`);
  return hit;
}

/** A blank row of 重点企业 but for these cells. */
export function keyEmployer(fields: Partial<KeyEmployerRow> = {}): KeyEmployerRow {
  return {
    uscc: CODE_A,
    name: '资源县甲商贸有限公司',
    township: '资源镇',
    team: '一组',
    action: undefined,
    periods: SEPTEMBER,
    situations: ['人数不足'],
    registeredPeople: undefined,
    insuredPeople: undefined,
    missingPeople: undefined,
    wagesFen: undefined,
    declaredBaseFen: undefined,
    missingBaseFen: undefined,
    missingShare: undefined,
    arrearsFen: undefined,
    estimatedPremiumFen: undefined,
    explanation: undefined,
    currentNotice: undefined,
    nextStep: undefined,
    possibleFrom: undefined,
    exclusionReason: undefined,
    remark: undefined,
    ...fields,
  };
}
