import type { BatchPlan, PlannedNotice } from '../core/enforcement/plan-type';
import { batchContents } from '../core/issue/batch-contents';
import { nextBatchName, unfinishedBatch } from '../core/issue/batch-state';
import { DEBT_SHEETS, debtSources } from '../core/issue/debt-sources';
import type { IssueRequest } from '../core/issue/issue-request';
import type { PlacedNotice, StoredNotice } from '../core/issue/notice-content';
import { planIssue } from '../core/issue/plan-issue';
import { registerCells, wholeRows } from '../core/issue/register-cells';
import { noticesSheet, type NoticeRow } from '../core/table/sheets/notices';
import { SetupError } from '../core/text/setup-error';
import { ISSUE_ANSWERS } from '../core/words/issue';
import {
  contentSheet,
  filedNotices,
  findContentSheet,
  readNoticeSheets,
  writeContents,
  type ContentSheet,
} from '../google/notice-sheets';
import { referencedSheet, writeGrowing } from '../google/workbook';
import type { OpenBatch } from './make-batch';
import { reopenNotices, type NoticeSession } from './notice-session';

/** A batch just numbered, and the sheets as they are now. */
export interface BegunBatch {
  readonly session: NoticeSession;
  readonly open: OpenBatch;
}

/**
 * Plans again on the sheets as they are under the lock, and numbers the batch. What its notices say is kept first; the rows of
 * the register are written in one piece and are what counts: a run that dies before them has given no number, one that dies
 * after them has given all.
 *
 * @param shown what the person agreed to
 * @throws SetupError if that has changed since
 */
export function beginBatch(
  before: NoticeSession,
  request: IssueRequest,
  shown: BatchPlan,
): BegunBatch {
  const session = reopenNotices(before);
  const { sources, today, workbook } = session;
  const register = sources.register.records;
  const found = findContentSheet(workbook);
  const plan = planIssue(sources, request, today, filedNotices(found));
  if (unfinishedBatch(register) !== undefined || !isSame(plan, shown)) {
    throw new SetupError(ISSUE_ANSWERS.changed);
  }
  const batch = nextBatchName([...register, ...filedNotices(found)], request.day ?? today);
  const debts = debtSources(readNoticeSheets(workbook, DEBT_SHEETS));
  const stored = batchContents(plan.planned, batch, sources, debts);
  const contents = contentSheet(workbook, found);
  const keep = lastRegisteredRow(contents, register);
  writeContents(contents, keep, stored);
  writeRegister(session, plan.planned, batch);
  const notices = placed(stored, keep);
  const after = reopenNotices(session);
  const rows = unfinishedBatch(after.sources.register.records)?.rows ?? [];
  return { session: after, open: { batch, rows, contents, notices } };
}

/** The same notices for the same cases; their numbers may differ, since another run may have taken some. */
function isSame(plan: BatchPlan, shown: BatchPlan): boolean {
  const facts = ({ caseKey, code, amount }: PlannedNotice): string =>
    [caseKey, code, amount?.fen ?? ''].join('|');
  const now = plan.planned.map(facts);
  const then = shown.planned.map(facts);
  return now.length === then.length && now.every((fact, index) => fact === then[index]);
}

/** Rows below it were left by a run that died before it numbered them: neither registered nor made. */
function lastRegisteredRow({ notices }: ContentSheet, register: readonly NoticeRow[]): number {
  const known = new Set(register.map(({ batch, number }) => `${batch ?? ''}|${number ?? ''}`));
  const rows = notices
    .filter(({ batch, number, files }) => files !== undefined || known.has(`${batch}|${number}`))
    .map(({ rowNumber }) => rowNumber);
  return Math.max(1, ...rows);
}

function placed(stored: readonly StoredNotice[], keep: number): readonly PlacedNotice[] {
  return stored.map((notice, index) => ({ ...notice, rowNumber: keep + 1 + index }));
}

function writeRegister(
  { workbook, sources }: NoticeSession,
  planned: readonly PlannedNotice[],
  batch: string,
): void {
  const headings = noticesSheet.columns.map(({ heading }) => heading);
  const cells = planned.map((notice) => registerCells(notice, batch));
  const values = wholeRows(sources.register.positions, headings, cells);
  const row = sources.registerRowCount + 1;
  writeGrowing(referencedSheet(workbook, noticesSheet.name), [{ row, column: 1, values }]);
}
