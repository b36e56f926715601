import { done, type ActionReport } from '../core/action-report';
import type { NoticeTemplateCode } from '../core/document/placeholders/template-codes';
import type { BatchPlan } from '../core/enforcement/plan-type';
import type { IssueRequest } from '../core/issue/issue-request';
import { planIssue } from '../core/issue/plan-issue';
import { templatesOf } from '../core/issue/render-volume';
import {
  batchDone,
  batchFinished,
  batchToContinue,
  blockedLines,
  ISSUE_ANSWERS,
  ISSUE_TITLES,
  issueQuestion,
  nothingToIssue,
  totalLine,
  warningLines,
} from '../core/words/issue';
import { templatesFaulty } from '../core/words/template-folder';
import { confirm } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { filedNotices, findContentSheet } from '../google/notice-sheets';
import type { Spreadsheet } from '../google/workbook';
import { beginBatch } from './begin-batch';
import { endBatch, makeVolumes, openBatch, type OpenBatch } from './make-batch';
import { openNotices, reopenNotices, settleNotices, type NoticeSession } from './notice-session';
import { readTemplates, type ReadTemplates } from './notice-templates';

/**
 * 批量制发文书 from the menu: what an earlier run left is finished first. Otherwise the batch is planned, shown and, if the
 * person agrees, planned again under the lock, numbered, rendered and filed.
 */
export function issueNoticesAction(workbook: Spreadsheet, request: IssueRequest): ActionReport {
  const session = openNotices(workbook);
  const contents = findContentSheet(workbook);
  if (openBatch(session, contents) !== undefined) return finishBatch(session);
  const plan = planIssue(session.sources, request, session.today, filedNotices(contents));
  if (plan.planned.length === 0) return nothingPlanned(session, plan);
  const templates = readTemplates(workbook, neededTemplates(plan));
  if (templates.problems.length > 0) return faultyTemplates(templates);
  const question = issueQuestion(plan, request.day ?? session.today);
  if (!confirm(ISSUE_TITLES.confirm, question)) return done(ISSUE_ANSWERS.declined);
  return withDocumentLock(() => {
    const { session: now, open } = beginBatch(session, request, plan);
    const progress = goOn(now, open, templates, { mayHaveFiles: false, isOneVolumeOnly: false });
    return reportOf(progress, batchDone(open.batch, open.notices.length), [
      ...plan.totals.map(totalLine),
      ...templates.lines,
      ...warningLines(plan),
      ...blockedLines(plan),
    ]);
  });
}

/** 状态, 截止日期 and 下一步 are brought up to date although nothing is issued. */
function nothingPlanned(session: NoticeSession, plan: BatchPlan): ActionReport {
  withDocumentLock(() => {
    const now = reopenNotices(session);
    settleNotices(now, now.sources.register.records);
  });
  return done(nothingToIssue(plan.blocked.length), blockedLines(plan));
}

/** Ends what an earlier run began, without a question: the numbers are given. */
function finishBatch(session: NoticeSession): ActionReport {
  return withDocumentLock(() => {
    const now = reopenNotices(session);
    const open = openBatch(now, findContentSheet(session.workbook));
    if (open === undefined) return done(ISSUE_ANSWERS.finishedByOther);
    const templates = readTemplates(session.workbook, templatesOf(open.notices));
    if (templates.problems.length > 0) return faultyTemplates(templates);
    const progress = goOn(now, open, templates, { mayHaveFiles: true, isOneVolumeOnly: false });
    const sentence = batchFinished(open.batch, open.notices.length);
    return reportOf(progress, sentence, templates.lines);
  });
}

/** How far a batch is after a run. */
export interface Progress {
  readonly batch: string;
  readonly made: number;
  readonly total: number;
  readonly isFinished: boolean;
}

/** Makes what can be made in this run, and ends the batch when all of it is. */
export function goOn(
  session: NoticeSession,
  open: OpenBatch,
  { folder, templates }: ReadTemplates,
  options: { readonly mayHaveFiles: boolean; readonly isOneVolumeOnly: boolean },
): Progress {
  const { folderId } = folder;
  const volumes = makeVolumes(open, { ...options, folderId, templates });
  const { batch, notices } = open;
  const made = notices.filter(({ volume }) => volumes.has(volume)).length;
  const isFinished = made === notices.length;
  if (isFinished) endBatch(session, open, volumes);
  return { batch, made, total: notices.length, isFinished };
}

function reportOf(progress: Progress, sentence: string, lines: readonly string[]): ActionReport {
  const { batch, made, total, isFinished } = progress;
  return done(isFinished ? sentence : batchToContinue(batch, made, total), lines);
}

/** No number is given before every template is in order. */
export function faultyTemplates({ problems, lines }: ReadTemplates): ActionReport {
  return {
    ok: false,
    summary: templatesFaulty(problems.length),
    details: [...problems.map(({ sentence }) => sentence), ...lines],
  };
}

/** The templates that a plan needs. */
export function neededTemplates({ planned }: BatchPlan): readonly NoticeTemplateCode[] {
  return [...new Set(planned.map(({ code }) => code))];
}
