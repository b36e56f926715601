/**
 * Every entry point Google may call and nothing else: menu items, the panel's calls, custom functions. Each export becomes
 * a top-level function of the bundle (scripts/entry-points.mjs). What an action does stands in actions/, one file each.
 */
import { auditEmployerAction } from './actions/audit-employer';
import { checkDataAction } from './actions/check-data';
import { checkFormatAction, type FormatReport } from './actions/check-format';
import { townshipRateCell, workdayCell } from './actions/cell-functions';
import { importAction } from './actions/import-action';
import { undoImportAction } from './actions/undo-import';
import { closeCaseAction } from './actions/close-case';
import { composeBriefingAction } from './actions/compose-briefing';
import { composeBulletinAction } from './actions/compose-bulletin';
import { installScheduleAction } from './actions/install-schedule';
import { issueNoticesAction } from './actions/issue-notices';
import { issueNoticesPageAction } from './actions/issue-notices-page';
import { issueSelectedAction } from './actions/issue-selected';
import type { ComposeReport } from './actions/make-bulletin';
import { previewBulletinAction, type BulletinPreviewReport } from './actions/preview-bulletin';
import { recordServiceAction } from './actions/record-service';
import { remindOverdueAction, type ReminderReport } from './actions/remind-overdue';
import { removeScheduleAction } from './actions/remove-schedule';
import { sendBulletinAction } from './actions/send-bulletin';
import { printLateFeeAction } from './actions/print-late-fee';
import { reprintNoticeAction, type ReprintReport } from './actions/reprint-notice';
import { restoreTemplatesAction } from './actions/restore-templates';
import { voidNoticeAction } from './actions/void-notice';
import { aboutAction, openPanelAction } from './actions/panel';
import { panelAnswer, saveSettingsAction } from './actions/panel-answers';
import { refreshActionBoardAction } from './actions/refresh-action-board';
import { refreshProgressAction } from './actions/refresh-progress';
import { screenEmployersAction, screenEmployersPageAction } from './actions/screen-employers';
import { setUpWorkbookAction } from './actions/set-up-workbook';
import { takeSnapshotAction } from './actions/take-snapshot';
import type { ActionReport } from './core/action-report';
import { amountInCapitals, overCells, usccValid } from './core/cell-functions/cell-functions';
import { isImportQuestion, type ImportCall } from './core/import/import-call';
import type { ImportReport } from './core/import/import-report';
import type { Upload } from './core/import/upload';
import type { IssueReport } from './core/issue/issue-page';
import { EVERYTHING, isIssueQuestion, readIssueCall } from './core/issue/issue-request';
import {
  isScreeningQuestion,
  readScreeningCall,
  type ScreeningCall,
} from './core/screening/screening-call';
import type { ScreeningReport } from './core/screening/screening-preview';
import { savesSettings } from './core/panel/panel-question';
import type { PanelReport } from './core/panel/panel-report';
import { isPreviewCall, isReadCall } from './core/sending/bulletin-call';
import { SETTINGS_TITLE } from './core/words/panel-settings';
import { answerPage, runAction } from './google/run-action';
import { addMenu } from './menu';

/** Builds the menu when the workbook is opened. */
export function onOpen(): void {
  addMenu();
}

/** The same for whoever has just installed the add-on. */
export function onInstall(): void {
  addMenu();
}

export function setUpWorkbook(): ActionReport {
  return runAction('setUpWorkbook', setUpWorkbookAction);
}

export function checkData(): ActionReport {
  return runAction('checkData', checkDataAction);
}

export function refreshProgress(): ActionReport {
  return runAction('refreshProgress', refreshProgressAction);
}

export function takeSnapshot(): ActionReport {
  return runAction('takeSnapshot', takeSnapshotAction);
}

/**
 * Without an argument (from the menu) the page to choose a file opens; with an upload (from the command line) it is imported as a
 * whole; with `{ stage, … }` (core/import/import-call) a page's call.
 */
export function importSocialInsurance(call?: Upload | ImportCall): ImportReport {
  const run = isImportQuestion(call) ? answerPage : runAction;
  return run('importSocialInsurance', (workbook) =>
    importAction(workbook, 'socialInsurance', call),
  );
}

export function importTax(call?: Upload | ImportCall): ImportReport {
  const run = isImportQuestion(call) ? answerPage : runAction;
  return run('importTax', (workbook) => importAction(workbook, 'tax', call));
}

export function undoImport(): ActionReport {
  return runAction('undoImport', undoImportAction);
}

/** Without an argument it is the menu; with `{ stage: 'plan' | 'write' }` a page's call. */
export function screenEmployers(call?: ScreeningCall): ScreeningReport {
  if (call === undefined) return runAction('screenEmployers', screenEmployersAction);
  const run = isScreeningQuestion(call) ? answerPage : runAction;
  return run('screenEmployers', (workbook) =>
    screenEmployersPageAction(workbook, readScreeningCall(call)),
  );
}

/** Without an argument it is the menu; with `{ ask, … }` (core/panel/panel-question) a page's question. */
export function openPanel(question?: unknown): PanelReport {
  if (question === undefined) return runAction('openPanel', openPanelAction);
  return savesSettings(question)
    ? runAction(SETTINGS_TITLE, (workbook) => saveSettingsAction(workbook, question))
    : answerPage('openPanel', (workbook) => panelAnswer(workbook, question));
}

export function about(): ActionReport {
  return runAction('about', aboutAction);
}

/**
 * 检查统一社会信用代码是否有效（GB 32100-2015 校验码）。
 *
 * @param {string} code 统一社会信用代码
 * @return {boolean} 有效为 TRUE
 * @customfunction
 */
export function USCC_VALID(code: unknown): unknown {
  return overCells(code, usccValid);
}

/**
 * 把金额（元）写成人民币大写。
 *
 * @param {number} amount 金额，单位元
 * @return {string} 例如 RMB_UPPER(1001.01) 得“壹仟零壹元零壹分”
 * @customfunction
 */
export function RMB_UPPER(amount: unknown): unknown {
  return overCells(amount, amountInCapitals);
}

/**
 * 从某日起第 N 个工作日（当日不计，按国务院放假安排和「节假日」表）。
 *
 * @param {date} start 起算日期，例如送达日期
 * @param {number} days 工作日天数
 * @return {date} 届满日期
 * @customfunction
 */
export function WORKDAY_CN(start: unknown, days: unknown): Date {
  return workdayCell(start, days);
}

/**
 * 某乡（镇）的任务完成率。
 *
 * @param {string} township 乡（镇）名称或别名，也可以是“全县”或工作组名称
 * @param {string} measure “扩面”（默认）或“征缴”
 * @return {number} 完成率，例如 0.427
 * @customfunction
 */
export function TOWNSHIP_RATE(township: unknown, measure: unknown): number | string {
  return townshipRateCell(township, measure);
}

/** Without an argument it is the menu; with `{ stage, … }` (core/issue/issue-request) a page's call. */
export function issueNotices(call?: unknown): IssueReport {
  if (call === undefined) {
    return runAction('issueNotices', (workbook) => issueNoticesAction(workbook, EVERYTHING));
  }
  const run = isIssueQuestion(call) ? answerPage : runAction;
  return run('issueNotices', (workbook) => issueNoticesPageAction(workbook, readIssueCall(call)));
}

export function issueSelected(): ActionReport {
  return runAction('issueSelected', issueSelectedAction);
}

/** With `{ number }` from a page. */
export function reprintNotice(call?: unknown): ReprintReport {
  return runAction('reprintNotice', (workbook) => reprintNoticeAction(workbook, call));
}

/** With `{ number, day }` from a page; without `day` up to today. */
export function printLateFee(call?: unknown): ReprintReport {
  return runAction('printLateFee', (workbook) => printLateFeeAction(workbook, call));
}

/** With `{ number, reason }` from a page. */
export function voidNotice(call?: unknown): ActionReport {
  return runAction('voidNotice', (workbook) => voidNoticeAction(workbook, call));
}

/** With `{ number or caseKey, reason, day }` from a page. */
export function closeCase(call?: unknown): ActionReport {
  return runAction('closeCase', (workbook) => closeCaseAction(workbook, call));
}

/** With `{ entries: [{ number, servedOn, method }] }` from a page. */
export function recordService(call?: unknown): ActionReport {
  return runAction('recordService', (workbook) => recordServiceAction(workbook, call));
}

/** With `{ name, base64 }` from a page: 全部 or one template, and an upload that takes its place. */
export function restoreTemplates(call?: unknown): ActionReport {
  return runAction('restoreTemplates', (workbook) => restoreTemplatesAction(workbook, call));
}

export function auditEmployer(): ActionReport {
  return runAction('auditEmployer', auditEmployerAction);
}

export function refreshActionBoard(): ActionReport {
  return runAction('refreshActionBoard', refreshActionBoardAction);
}

/** Of the newest document; with `{ name, base64 }` from a page, of an uploaded one. */
export function checkFormat(call?: unknown): FormatReport {
  return runAction('checkFormat', () => checkFormatAction(call));
}

/** Without an argument it is the menu; with `{ stage: 'read' | 'save' | 'compose', … }` (core/sending/bulletin-call) a page's call. */
export function composeBulletin(call?: unknown): ComposeReport {
  const run = isReadCall(call) ? answerPage : runAction;
  return run('composeBulletin', (workbook) => composeBulletinAction(workbook, call));
}

/** The same for the days `{ period: { start, end } }`. */
export function composeBriefing(call?: unknown): ComposeReport {
  const run = isReadCall(call) ? answerPage : runAction;
  return run('composeBriefing', (workbook) => composeBriefingAction(workbook, call));
}

/** With `{ number }` from a page. */
export function previewBulletin(call?: unknown): BulletinPreviewReport {
  const run = call === undefined ? runAction : answerPage;
  return run('previewBulletin', (workbook) => previewBulletinAction(workbook, call));
}

/** With `{ stage: 'preview' | 'send' | 'continue' | 'verified', … }` from a page. */
export function sendBulletin(call?: unknown): BulletinPreviewReport {
  const run = isPreviewCall(call) ? answerPage : runAction;
  return run('sendBulletin', (workbook) => sendBulletinAction(workbook, call));
}

/** With `{ stage: 'preview' | 'send' }` from a page; a time trigger hands over its event. */
export function remindOverdue(call?: unknown): ReminderReport {
  const run = isPreviewCall(call) ? answerPage : runAction;
  return run('remindOverdue', (workbook) => remindOverdueAction(workbook, call));
}

export function installSchedule(): ActionReport {
  return runAction('installSchedule', installScheduleAction);
}

export function removeSchedule(): ActionReport {
  return runAction('removeSchedule', removeScheduleAction);
}
