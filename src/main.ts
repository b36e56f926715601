/**
 * Every entry point Google may call and nothing else: menu items, the panel's calls, custom functions. Each export becomes
 * a top-level function of the bundle (scripts/entry-points.mjs). What an action does stands in actions/, one file each.
 */
import { checkDataAction } from './actions/check-data';
import { townshipRateCell, workdayCell } from './actions/cell-functions';
import { importExportAction } from './actions/import-export';
import { openImportPageAction } from './actions/import-page';
import { undoImportAction } from './actions/undo-import';
import { aboutAction, openPanelAction } from './actions/panel';
import { refreshProgressAction } from './actions/refresh-progress';
import { screenEmployersAction } from './actions/screen-employers';
import { setUpWorkbookAction } from './actions/set-up-workbook';
import { takeSnapshotAction } from './actions/take-snapshot';
import { failed, type ActionReport } from './core/action-report';
import { amountInCapitals, overCells, usccValid } from './core/cell-functions/cell-functions';
import type { Upload } from './core/import/upload';
import { actionWords } from './core/words/actions';
import { notAvailableYet } from './core/words/failures';
import { runAction } from './google/run-action';
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

/** With an upload (from a page or the desk) it is imported; without one (from the menu) the page to choose a file opens. */
export function importSocialInsurance(upload?: Upload): ActionReport {
  return runAction('importSocialInsurance', (workbook) =>
    upload === undefined
      ? openImportPageAction('socialInsurance')
      : importExportAction(workbook, 'socialInsurance', upload),
  );
}

export function importTax(upload?: Upload): ActionReport {
  return runAction('importTax', (workbook) =>
    upload === undefined
      ? openImportPageAction('tax')
      : importExportAction(workbook, 'tax', upload),
  );
}

export function undoImport(): ActionReport {
  return runAction('undoImport', undoImportAction);
}

export function screenEmployers(): ActionReport {
  return runAction('screenEmployers', screenEmployersAction);
}

export function openPanel(): void {
  openPanelAction();
}

export function about(): void {
  aboutAction();
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

export function issueNotices(): ActionReport {
  return notYet('issueNotices');
}

export function issueSelected(): ActionReport {
  return notYet('issueSelected');
}

export function reprintNotice(): ActionReport {
  return notYet('reprintNotice');
}

export function voidNotice(): ActionReport {
  return notYet('voidNotice');
}

export function closeCase(): ActionReport {
  return notYet('closeCase');
}

export function auditEmployer(): ActionReport {
  return notYet('auditEmployer');
}

export function composeBulletin(): ActionReport {
  return notYet('composeBulletin');
}

export function composeBriefing(): ActionReport {
  return notYet('composeBriefing');
}

export function previewBulletin(): ActionReport {
  return notYet('previewBulletin');
}

export function sendBulletin(): ActionReport {
  return notYet('sendBulletin');
}

export function remindOverdue(): ActionReport {
  return notYet('remindOverdue');
}

export function installSchedule(): ActionReport {
  return notYet('installSchedule');
}

export function removeSchedule(): ActionReport {
  return notYet('removeSchedule');
}

/** The contract names these actions already; a later version brings them. They are in no menu and change nothing. */
function notYet(name: string): ActionReport {
  return failed(notAvailableYet(actionWords(name)?.title ?? name));
}
