import type { IsoDay } from '../calendar/day';
import { safeFileName } from '../document/file-name';
import { lateFeeTableData } from '../document/notice-data';
import type { NoticeContext } from '../document/notice-context';
import type { EnforcementCase } from '../enforcement/case-type';
import { citationsFor } from '../enforcement/citations';
import type { LateFee } from '../enforcement/late-fee';
import { noticeCodeOf } from '../enforcement/ladder';
import type { PlannedNotice } from '../enforcement/plan-type';
import { unitKey } from '../screening/units';
import type { NoticeRow } from '../table/sheets/notices';
import { lateFeeTableName, singleFileName } from '../words/issue';
import { confirmedAmounts } from './confirmed-amounts';
import type { DebtSources } from './debt-sources';
import type { NoticeSources } from './issue-sources';
import type { StoredDocument } from './notice-content';
import { lateFeeFinder } from './owed-periods';

/** A 滞纳金计算汇总表 of its own, and what it comes to. */
export interface LateFeeDocument {
  readonly document: StoredDocument;
  readonly lateFee: LateFee;
}

/** The days of a late-fee table. */
export interface LateFeeDays {
  /** 成文日期. */
  readonly today: IsoDay;
  /** The last day the fee is reckoned for, such as the day of payment. */
  readonly until: IsoDay;
}

/**
 * 滞纳金计算汇总表 of what a notice of the register demands, reckoned up to another day than the one printed on it: 社保法 86
 * counts to the day of payment. Undefined where no fee runs: see `lateFeeFinder`.
 */
export function lateFeeDocument(
  row: NoticeRow,
  sources: NoticeSources,
  debts: DebtSources,
  days: LateFeeDays,
): LateFeeDocument | undefined {
  const one = sources.cases.find(({ notices }) => notices.includes(row));
  const demand = one === undefined ? undefined : demandOf(row, one, sources);
  if (demand === undefined) return undefined;
  const fee = lateFeeFinder(debts, sources.settings)({ ...demand, issuedOn: days.until });
  if (fee === undefined) return undefined;
  const { name, uscc } = demand.one.unit;
  const title = lateFeeTableName(days.until);
  return {
    lateFee: fee,
    document: {
      template: 'lateFeeTable',
      fileName: safeFileName(singleFileName(demand.number, title, name ?? uscc ?? '')),
      data: lateFeeTableData(
        asTable(demand, sources, days.today),
        contextOf(demand, fee, sources, debts),
      ),
    },
  };
}

/** The notice as it was planned, as far as its row tells. */
function demandOf(
  { number, kind, issuedOn, amountFen }: NoticeRow,
  one: EnforcementCase,
  { settings, cases, audits }: NoticeSources,
): PlannedNotice | undefined {
  const code = noticeCodeOf(kind);
  const { violation } = one;
  const isWhole = number !== undefined && issuedOn !== undefined && amountFen !== undefined;
  if (code === undefined || violation === undefined || !isWhole) return undefined;
  const isConfirmed = confirmedAmounts(cases, audits).get(one.key) === amountFen;
  return {
    ...{ number, code, caseKey: one.key, one, violation, issuedOn },
    // Who gave the number signs what stands under it.
    offices: settings.signing[code].offices,
    seal: settings.signing[code].seal,
    amount: { fen: amountFen, basis: isConfirmed ? '核定' : '前一文书' },
    ...{ term: undefined, citations: [], former: [], inspection: undefined },
    ...{ closedBy: undefined, warnings: [] },
  };
}

/** It goes to the employer, and rests on what a reminder of arrears rests on: 社保法 86. */
function asTable(
  demand: PlannedNotice,
  { legalBases }: NoticeSources,
  today: IsoDay,
): PlannedNotice {
  const { citations } = citationsFor('reminder', 'arrears', today, legalBases);
  return { ...demand, code: 'reminder', issuedOn: today, citations };
}

function contextOf(
  { one }: PlannedNotice,
  lateFee: LateFee,
  { settings, legalBases, employers }: NoticeSources,
  debts: DebtSources,
): NoticeContext {
  return {
    ...{ settings, legalBases, lateFee },
    employer: employers.find((employer) => unitKey(employer) === unitKey(one.unit)),
    socialInsuranceNumbers: debts.socialInsuranceNumbersOf(one.unit),
  };
}
