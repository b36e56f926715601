import { failed, type ActionReport } from '../core/action-report';
import { SetupError } from '../core/text/setup-error';
import { actionWords } from '../core/words/actions';
import { failureSentence } from '../core/words/failures';
import { toast, userInterface } from './feedback';
import { logOperation } from './operation-log';
import { activeWorkbook, type Spreadsheet } from './workbook';

/**
 * Runs one action as a menu click does: shows its summary, writes the line in 操作日志, and turns whatever goes wrong
 * into words. Where nobody is looking (a time trigger) an error is thrown on, so that Google reports it to the owner.
 */
export function runAction(
  name: string,
  action: (workbook: Spreadsheet) => ActionReport,
): ActionReport {
  const title = actionWords(name)?.title ?? name;
  try {
    const workbook = activeWorkbook();
    const report = action(workbook);
    tell(workbook, title, report);
    return report;
  } catch (error) {
    return reportFailure(title, error);
  }
}

/** What is done stays done: that its line or its note fails must not be told as the action's own failure. */
function tell(workbook: Spreadsheet, title: string, report: ActionReport): void {
  try {
    logOperation(workbook, title, report);
    toast(workbook, report.summary);
  } catch (error) {
    console.error(error);
  }
}

/** Answers a page's question: nothing is done, so nothing is logged or shown beside the page. */
export function answerPage(
  name: string,
  question: (workbook: Spreadsheet) => ActionReport,
): ActionReport {
  try {
    return question(activeWorkbook());
  } catch (error) {
    if (!(error instanceof SetupError)) console.error(name, error);
    return failed(sentenceOf(error));
  }
}

function reportFailure(title: string, error: unknown): ActionReport {
  const report = failed(sentenceOf(error));
  if (!(error instanceof SetupError)) console.error(error);
  logFailure(title, report);
  const ui = userInterface();
  if (!ui) throw error;
  ui.alert(title, report.summary, ui.ButtonSet.OK);
  return report;
}

/** What failed is worth a line too; that the line fails, as a full service does, must not hide what went wrong. */
function logFailure(title: string, report: ActionReport): void {
  try {
    logOperation(activeWorkbook(), title, report);
  } catch (error) {
    console.error(error);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof SetupError) return error.message;
  return failureSentence(error instanceof Error ? error.message : String(error));
}
