import { done } from '../core/action-report';
import type { IssueCall, IssueRequest } from '../core/issue/issue-request';
import { issuePreview, type IssueReport } from '../core/issue/issue-page';
import { planIssue } from '../core/issue/plan-issue';
import { templatesOf } from '../core/issue/render-volume';
import { voided, voidReasonBlocks } from '../core/issue/void-notice';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { SetupError } from '../core/text/setup-error';
import {
  batchCancelled,
  batchDone,
  batchNumbered,
  batchToContinue,
  CANCEL_REASON,
  ISSUE_ANSWERS,
  nothingToIssue,
  previewLine,
} from '../core/words/issue';
import { withDocumentLock } from '../google/lock';
import { filedNotices, findContentSheet } from '../google/notice-sheets';
import { referencedSheet, writeGrowing, type Spreadsheet } from '../google/workbook';
import { beginBatch } from './begin-batch';
import { faultyTemplates, goOn, neededTemplates } from './issue-notices';
import { endBatch, openBatch, type MadeVolumes, type OpenBatch } from './make-batch';
import { openNotices, type NoticeSession } from './notice-session';
import { readTemplates } from './notice-templates';

/**
 * 批量制发文书 as a page asks for it, one call a stage: `preview` reads only, `start` numbers, `continue` makes one volume,
 * `cancel` stops and makes the numbers void whose documents are not made. The page has asked its own questions.
 */
export function issueNoticesPageAction(
  workbook: Spreadsheet,
  { stage, request, agreedCount }: IssueCall,
): IssueReport {
  switch (stage) {
    case 'preview':
      return preview(workbook, request);
    case 'start':
      return start(workbook, request, agreedCount);
    case 'continue':
      return withDocumentLock(() => goOnWithOne(workbook));
    case 'cancel':
      return withDocumentLock(() => cancel(workbook));
  }
}

function preview(workbook: Spreadsheet, request: IssueRequest): IssueReport {
  const session = openNotices(workbook);
  const contents = findContentSheet(workbook);
  const plan = planIssue(session.sources, request, session.today, filedNotices(contents));
  const shown = issuePreview(plan, request.day ?? session.today);
  const open = openBatch(session, contents);
  const progress = open === undefined ? {} : { progress: progressOf(open) };
  return { ...done(previewLine(plan)), preview: shown, ...progress };
}

function start(
  workbook: Spreadsheet,
  request: IssueRequest,
  agreedCount: number | undefined,
): IssueReport {
  const session = openNotices(workbook);
  const contents = findContentSheet(workbook);
  const left = openBatch(session, contents);
  if (left !== undefined) {
    const progress = progressOf(left);
    return { ...done(batchToContinue(left.batch, progress.made, progress.total)), progress };
  }
  const plan = planIssue(session.sources, request, session.today, filedNotices(contents));
  if (plan.planned.length === 0) return done(nothingToIssue(plan.blocked.length));
  if (agreedCount !== undefined && agreedCount !== plan.planned.length) {
    throw new SetupError(ISSUE_ANSWERS.changed);
  }
  const templates = readTemplates(workbook, neededTemplates(plan));
  if (templates.problems.length > 0) return faultyTemplates(templates);
  return withDocumentLock(() => {
    const { open } = beginBatch(session, request, plan);
    const progress = progressOf(open);
    return { ...done(batchNumbered(open.batch, progress.total), templates.lines), progress };
  });
}

function goOnWithOne(workbook: Spreadsheet): IssueReport {
  const session = openNotices(workbook);
  const open = openBatch(session, findContentSheet(workbook));
  if (open === undefined) return done(ISSUE_ANSWERS.finishedByOther);
  const templates = readTemplates(workbook, templatesOf(open.notices));
  if (templates.problems.length > 0) {
    return { ...faultyTemplates(templates), progress: progressOf(open) };
  }
  const progress = goOn(session, open, templates, { mayHaveFiles: true, isOneVolumeOnly: true });
  const { batch, made, total, isFinished } = progress;
  const sentence = isFinished ? batchDone(batch, total) : batchToContinue(batch, made, total);
  return { ...done(sentence, templates.lines), progress };
}

function cancel(workbook: Spreadsheet): IssueReport {
  const session = openNotices(workbook);
  const open = openBatch(session, findContentSheet(workbook));
  if (open === undefined) return done(ISSUE_ANSWERS.nothingToCancel);
  const made = madeVolumes(open);
  const unmade = new Set(
    open.notices.filter(({ volume }) => !made.has(volume)).map(({ number }) => number),
  );
  const dropped = open.rows.filter(({ number = '' }) => unmade.has(number));
  const kept = open.rows.filter(({ number = '' }) => !unmade.has(number));
  endBatch(
    withVoid(
      session,
      dropped.map(({ rowNumber }) => rowNumber),
    ),
    { ...open, rows: kept },
    made,
  );
  const progress = { ...progressOf(open), isFinished: true };
  return { ...done(batchCancelled(open.batch, kept.length, dropped.length)), progress };
}

/** The reason is written first; 状态, which `endBatch` writes last, is what makes a row void. */
function withVoid(session: NoticeSession, rowNumbers: readonly number[]): NoticeSession {
  const { workbook, sources } = session;
  const dropped = new Set(rowNumbers);
  const blocks = voidReasonBlocks(dropped, sources.register.positions, CANCEL_REASON);
  writeGrowing(referencedSheet(workbook, SHEET_NAMES.notices), blocks);
  const records = voided(sources.register.records, dropped, CANCEL_REASON);
  return { ...session, sources: { ...sources, register: { ...sources.register, records } } };
}

function madeVolumes({ notices }: OpenBatch): MadeVolumes {
  return new Map(
    notices.flatMap(({ volume, files }) => (files === undefined ? [] : [[volume, files] as const])),
  );
}

function progressOf({ batch, notices }: OpenBatch): NonNullable<IssueReport['progress']> {
  const made = notices.filter(({ files }) => files !== undefined).length;
  return { batch, made, total: notices.length, isFinished: false };
}
