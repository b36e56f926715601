import type { IsoDay } from '../../src/core/calendar/day';
import { NOTICE_TYPES, type NoticeCode } from '../../src/core/campaign/notice-types';
import type { Office, Settings } from '../../src/core/campaign/settings-type';
import type { NoticeContext } from '../../src/core/document/notice-data';
import type { NoticeTemplateCode } from '../../src/core/document/placeholders/template-codes';
import { citationsFor } from '../../src/core/enforcement/citations';
import { LADDER_ORDER, deadlineCode, leadOf } from '../../src/core/enforcement/ladder';
import { type LateFee, lateFee } from '../../src/core/enforcement/late-fee';
import type { PlannedNotice } from '../../src/core/enforcement/plan-type';
import type { HitKind } from '../../src/core/screening/hit';
import { HIT_KIND_WORDS } from '../../src/core/words/screening';
import {
  INSPECTORS,
  caseWith,
  employer,
  legalBases,
  notice,
  row,
  settings as preset,
} from '../core/enforcement/case-records';

const contactOf = (office: Office, serial: number): Office => ({
  ...office,
  contact: ['蒋兴', '肖丽琴', '程鹏'][serial],
  phone: `0773-431${serial}000`,
  address: `资源县资源镇城北路${serial + 1}号`,
});

/** The settings of a county that has filled in its 参数. */
export const settings: Settings = (() => {
  const offices = {
    税务: contactOf(preset.offices.税务, 0),
    社保: contactOf({ ...preset.offices.社保, name: '资源县社会保险事业管理中心' }, 1),
    人社: contactOf(preset.offices.人社, 2),
  };
  const signing = Object.fromEntries(
    NOTICE_TYPES.map(({ code }) => {
      const signers = preset.signing[code].offices.map(({ role }) => offices[role]);
      return [code, { offices: signers, seal: signers.map(({ name }) => name).join('、') }];
    }),
  ) as unknown as Settings['signing'];
  return { ...preset, offices, signing };
})();

export const LATE_FEE: LateFee = lateFee(
  [
    { period: '2023-07', principalFen: 350_000, dueOn: '2023-08-31' },
    { period: '2023-08', principalFen: 350_000, dueOn: '2023-09-30' },
    { period: '2023-09', principalFen: 355_050, dueOn: '2023-10-31' },
  ],
  { asOf: '2023-12-20', isCapped: true, exemptions: [] },
);

/** 2023-07 to 2023-09 of a unit, with the notices before this one served. */
export function plannedNotice(
  code: NoticeCode,
  violation: HitKind = 'headCount',
  parts: Partial<PlannedNotice> = {},
): PlannedNotice {
  const issuedOn: IsoDay = parts.issuedOn ?? '2023-12-20';
  const before = LADDER_ORDER.slice(0, LADDER_ORDER.indexOf(code));
  const former = before
    .filter((each) => each !== 'transferLetter' && each !== leadOf(code))
    .map((each, index) =>
      notice({
        number: `资社保〔2023〕${index + 1}号`,
        kind: NOTICE_TYPES.find((type) => type.code === each)?.name,
        issuedOn: `2023-11-0${index + 1}`,
        servedOn: `2023-11-1${index}`,
        inspectedOn: each === 'auditNotice' ? '2023-11-20' : undefined,
      }),
    );
  const keyEmployer = row({
    periods: '2023-07至2023-09',
    situations: [HIT_KIND_WORDS[violation]],
    arrearsFen: violation === 'arrears' ? 1_055_050 : undefined,
  });
  const term = deadlineCode(code);
  return {
    ...{ number: '资社保〔2023〕12号', code, caseKey: 'case', violation, issuedOn, former },
    one: caseWith(former, {
      ...{ keyEmployer, violation, periods: keyEmployer.periods },
      employer: employer(),
    }),
    offices: settings.signing[code].offices,
    seal: settings.signing[code].seal,
    term: term === undefined ? undefined : settings.deadlines[term],
    amount: { fen: 1_055_050, basis: '核定' },
    citations: citationsFor(code, violation, issuedOn, legalBases).citations,
    inspection: code === 'auditNotice' ? { day: '2023-12-27', inspectors: INSPECTORS } : undefined,
    closedBy: undefined,
    warnings: [],
    ...parts,
  };
}

export function noticeContext(parts: Partial<NoticeContext> = {}): NoticeContext {
  return {
    settings,
    legalBases,
    employer: {
      legalRepresentative: '张大山',
      address: '资源县中峰镇大庄田村1号',
      contact: '李小河',
      telephone: '0773-4312345',
    },
    socialInsuranceNumbers: ['450329000123'],
    ...parts,
  };
}

/** A planned notice for any template: the late-fee table goes with a reminder of arrears. */
export function plannedFor(code: NoticeTemplateCode, violation?: HitKind): PlannedNotice {
  return code === 'lateFeeTable'
    ? plannedNotice('reminder', 'arrears')
    : plannedNotice(code, violation);
}
