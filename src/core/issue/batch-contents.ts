import { safeFileName } from '../document/file-name';
import type { NoticeContext } from '../document/notice-context';
import { noticeData } from '../document/notice-data';
import { noticeName } from '../enforcement/ladder';
import type { PlannedNotice } from '../enforcement/plan-type';
import { unitKey } from '../screening/units';
import { singleFileName } from '../words/issue';
import { NOTICES_PER_VOLUME } from './batch-state';
import type { DebtSources } from './debt-sources';
import { deliveryFacts } from './delivery-rows';
import type { NoticeSources } from './issue-sources';
import type { StoredDocument, StoredNotice } from './notice-content';
import { lateFeeFinder } from './owed-periods';

/** What every notice of a batch says, to be kept beside the register so that it can be printed word for word later. */
export function batchContents(
  planned: readonly PlannedNotice[],
  batch: string,
  sources: NoticeSources,
  debts: DebtSources,
): readonly StoredNotice[] {
  const employers = new Map(sources.employers.map((employer) => [unitKey(employer), employer]));
  const lateFeeOf = lateFeeFinder(debts, sources.settings);
  const byCase = new Map<string, PlannedNotice[]>();
  for (const one of planned) byCase.set(one.caseKey, [...(byCase.get(one.caseKey) ?? []), one]);
  return planned.map((one, index) => {
    const context: NoticeContext = {
      settings: sources.settings,
      legalBases: sources.legalBases,
      employer: employers.get(unitKey(one.one.unit)),
      socialInsuranceNumbers: debts.socialInsuranceNumbersOf(one.one.unit),
      lateFee: lateFeeOf(one),
      companions: (byCase.get(one.caseKey) ?? []).filter((other) => other !== one),
    };
    return {
      batch,
      volume: Math.floor(index / NOTICES_PER_VOLUME) + 1,
      number: one.number,
      files: undefined,
      delivery: deliveryFacts(one, (key) => employers.get(key)),
      document: documentOf(one, context),
    };
  });
}

function documentOf(one: PlannedNotice, context: NoticeContext): StoredDocument {
  const { code, number } = one;
  const { name, uscc } = one.one.unit;
  return {
    template: code,
    fileName: safeFileName(singleFileName(number, noticeName(code), name ?? uscc ?? '')),
    data: noticeData(one, context),
  };
}
