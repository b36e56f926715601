import { type IsoDay, yearOf } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import { isNotCompared } from '../screening/marks';
import { comparableCode } from '../screening/unit-code';
import { comparisonKey } from '../text/comparison-key';
import { amountOf } from './amounts';
import { issuedNotices } from './case-standing';
import type { EnforcementCase } from './case-type';
import { monthsIn } from './episodes';
import { LADDER_ORDER, leadOf } from './ladder';
import type { BatchContext, BatchRequest, Warning } from './plan-type';

/** What 社保法 63 and 86 give to the collecting authority, since 2020-11-01 the tax bureau (domain: 谁署名). */
const COLLECTING_AUTHORITY: readonly NoticeCode[] = [
  'reminder',
  'rectificationOrder',
  'deductionApplication',
];

/** Who decides where the tax bureau collects is for the county's legal office to say (若干规定 28 is silent). */
const DECIDING_OFFICE: readonly NoticeCode[] = [
  'finalDemand',
  'deductionDecision',
  'deductionAssistance',
];

/** 稽核办法 10: working days after the inspection within which its result is told in writing. */
export const FINDINGS_WORKING_DAYS = { found: 10, nothingFound: 5 } as const;

/** What people should look at before a notice goes out, in the order of showing. */
export function warningsFor(
  code: NoticeCode,
  one: EnforcementCase,
  request: BatchRequest,
  context: BatchContext,
  leadIssuedOn: IsoDay | undefined,
): readonly Warning[] {
  return [
    ...signerWarnings(code, context),
    ...addresseeWarnings(one),
    ...findingsWarnings(code, one, request, context),
    ...figureWarnings(code, one, request, context),
    ...(leadOf(code) !== undefined && leadIssuedOn !== undefined && leadIssuedOn !== request.day
      ? [{ code: 'notSameDay', notice: code, issuedOn: leadIssuedOn } as const]
      : []),
  ];
}

function signerWarnings(code: NoticeCode, { settings }: BatchContext): Warning[] {
  const [lead] = settings.signing[code].offices;
  const warnings: Warning[] = [];
  if (COLLECTING_AUTHORITY.includes(code) && lead.role !== '税务') {
    warnings.push({ code: 'taxAuthorityMatter', notice: code });
  }
  if (DECIDING_OFFICE.includes(code)) warnings.push({ code: 'decidingOffice', notice: code });
  if (lead.contact === undefined || lead.phone === undefined) {
    warnings.push({ code: 'contactMissing', office: lead.name });
  }
  return warnings;
}

function addresseeWarnings({ unit, employer }: EnforcementCase): Warning[] {
  const warnings: Warning[] = [];
  if (employer?.address === undefined) warnings.push({ code: 'addressMissing' });
  if (comparableCode(unit.uscc) === '') warnings.push({ code: 'codeMissing' });
  return warnings;
}

function findingsWarnings(
  code: NoticeCode,
  one: EnforcementCase,
  request: BatchRequest,
  { calendar }: BatchContext,
): Warning[] {
  if (code !== 'auditFindings') return [];
  const warnings: Warning[] = [];
  if (request.namedInspectorsOf(one) === undefined) warnings.push({ code: 'inspectorsUnknown' });
  const inspectedOn = issuedNotices(one.notices).get('auditNotice')?.inspectedOn;
  if (inspectedOn === undefined) return warnings;
  const wasFound = request.wasFound(one);
  const { found, nothingFound } = FINDINGS_WORKING_DAYS;
  const lastDay = calendar.addWorkingDays(inspectedOn, wasFound ? found : nothingFound);
  if (request.day > lastDay)
    warnings.push({ code: 'findingsLate', wasFound, inspectedOn, lastDay });
  return warnings;
}

function figureWarnings(
  code: NoticeCode,
  one: EnforcementCase,
  request: BatchRequest,
  { settings }: BatchContext,
): Warning[] {
  const { keyEmployer, periods, violation } = one;
  const warnings: Warning[] = [];
  const [firstMonth] = monthsIn(periods);
  const year = firstMonth === undefined ? yearOf(request.day) : Number(firstMonth.slice(0, 4));
  const bases = settings.contributionBases;
  const base = bases.find((each) => each.year === year) ?? bases[bases.length - 1];
  if (violation !== 'arrears' && base?.verified === false) {
    warnings.push({ code: 'baseUnverified', year: base.year });
  }
  if (violation === 'arrears' && periods !== undefined && year < yearOf(request.day)) {
    warnings.push({ code: 'oldArrears', periods });
  }
  if (isNotCompared(keyEmployer?.explanation)) warnings.push({ code: 'notCompared' });
  const onRow = keyEmployer?.periods;
  if (periods !== undefined && onRow !== undefined && !isSameText(periods, onRow)) {
    warnings.push({ code: 'periodsChanged', periods, onRow });
  }
  const amount = amountOf(one, request);
  const isDemand = LADDER_ORDER.indexOf(code) >= LADDER_ORDER.indexOf('rectificationOrder');
  if (isDemand && amount !== undefined && amount.basis !== '核定') {
    warnings.push({ code: 'amountUnconfirmed', basis: amount.basis });
  }
  return warnings;
}

function isSameText(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}
