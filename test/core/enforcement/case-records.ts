import type { IsoDay } from '../../../src/core/calendar/day';
import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import { LEGAL_BASES } from '../../../src/core/campaign/preset-ziyuan-2023/legal-bases';
import { readSettings } from '../../../src/core/campaign/settings';
import type {
  EnforcementCase,
  RegisteredEmployer,
  RegisteredNotice,
} from '../../../src/core/enforcement/case-type';
import type { BatchContext, BatchRequest } from '../../../src/core/enforcement/plan-type';
import type { KeyEmployerRow } from '../../../src/core/table/sheets/key-employers';
import type { LegalBasis } from '../../../src/core/table/sheets/legal-bases';

export const CODE = '91450329MA5L000012';
export const NAME = '资源县兴旺矿业有限公司';

/** The settings of a new workbook: the preset's. */
export const { settings } = readSettings([]);
export const calendar = workingCalendar([]);
export const rules = { calendar, settings };

export const legalBases: readonly LegalBasis[] = LEGAL_BASES.map((basis, index) => ({
  ...basis,
  rowNumber: index + 2,
}));

export function notice(parts: Partial<RegisteredNotice> = {}): RegisteredNotice {
  return {
    number: '资税〔2023〕1号',
    kind: '催缴通知书',
    uscc: CODE,
    name: NAME,
    issuedOn: '2023-09-27',
    serviceMethod: '直接送达',
    servedOn: '2023-09-28',
    term: '5个工作日',
    state: undefined,
    closedOn: undefined,
    closedBy: undefined,
    amountFen: undefined,
    ...parts,
  };
}

export function row(parts: Partial<KeyEmployerRow> = {}): KeyEmployerRow {
  return {
    rowNumber: 2,
    uscc: CODE,
    name: NAME,
    township: '中峰镇',
    team: '一组',
    action: '矿山冶炼',
    periods: '2023-09',
    situations: ['人数不足'],
    registeredPeople: 12,
    insuredPeople: 10,
    missingPeople: 2,
    wagesFen: 6_000_000,
    declaredBaseFen: 5_000_000,
    missingBaseFen: 1_000_000,
    missingShare: 0.1667,
    arrearsFen: undefined,
    estimatedPremiumFen: 240_000,
    explanation: '2023-09税务登记职工12人，参保缴费10人，相差2人。',
    currentNotice: undefined,
    nextStep: undefined,
    possibleFrom: undefined,
    exclusionReason: undefined,
    remark: undefined,
    ...parts,
  };
}

export function employer(parts: Partial<RegisteredEmployer> = {}): RegisteredEmployer {
  return {
    uscc: CODE,
    name: NAME,
    address: '资源县中峰镇1号',
    state: '在营',
    exclusionReason: undefined,
    ...parts,
  };
}

/** A case of 人数不足 in 2023-09 with these notices. */
export function caseWith(
  notices: readonly RegisteredNotice[],
  parts: Partial<EnforcementCase> = {},
): EnforcementCase {
  return {
    key: `${CODE}|headCount|2023-09`,
    unit: { uscc: CODE, name: NAME },
    violation: 'headCount',
    periods: '2023-09',
    keyEmployer: row(),
    employer: employer(),
    notices,
    unassigned: [],
    ...parts,
  };
}

export const INSPECTORS = [
  { name: '王一', certificate: '桂A001' },
  { name: '李二', certificate: '桂A002' },
];

export function request(day: IsoDay, parts: Partial<BatchRequest> = {}): BatchRequest {
  return {
    day,
    kind: undefined,
    selection: {},
    inspectionOf: () => ({
      day: calendar.addWorkingDays(day, 5),
      inspectors: INSPECTORS,
    }),
    namedInspectorsOf: () => INSPECTORS,
    wasFound: () => true,
    confirmedAmountFenOf: () => undefined,
    ...parts,
  };
}

export function context(
  registeredNumbers: readonly (string | undefined)[] = [],
  parts: Partial<BatchContext> = {},
): BatchContext {
  return { calendar, settings, legalBases, registeredNumbers, ...parts };
}

/** A unit that climbs the ladder: each notice the first day it may be issued, served at once. */
export const SERVED = caseWith([notice()]);
export const AUDITED = notice({
  ...{ number: '资社保〔2023〕1号', kind: '稽核检查通知书', term: '3个工作日' },
  ...{ issuedOn: '2023-10-12', servedOn: '2023-10-12' },
});
export const INFORMED = notice({
  ...{ number: '资社保〔2023〕2号', kind: '稽核情况告知书', term: '10个工作日' },
  ...{ issuedOn: '2023-10-18', servedOn: '2023-10-18', amountFen: 300_000 },
});
export const ORDERED = notice({
  ...{ number: '资社保〔2023〕3号', kind: '稽核责令整改书', term: '10个工作日' },
  ...{ issuedOn: '2023-11-02', servedOn: '2023-11-02' },
});
export const TRANSFERRED = notice({
  ...{ number: '资社保〔2023〕4号', kind: '移交函', term: undefined, issuedOn: '2023-11-02' },
  servedOn: undefined,
});
