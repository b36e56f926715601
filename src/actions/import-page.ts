import { done, type ActionReport } from '../core/action-report';
import type { ExportKind } from '../core/import/export-type';
import { actionWords } from '../core/words/actions';
import { IMPORT_ANSWERS } from '../core/words/import';

const PAGE_WIDTH_PIXELS = 640;
const PAGE_HEIGHT_PIXELS = 620;

const ACTION_OF: Readonly<Record<ExportKind, string>> = {
  socialInsurance: 'importSocialInsurance',
  tax: 'importTax',
};

/** Modeless, so that the question before writing can be asked over it. Opens the page where a file is chosen and read; the kind is chosen already. */
export function openImportPageAction(kind: ExportKind): ActionReport {
  const page = HtmlService.createHtmlOutputFromFile('Import');
  page.setContent(page.getContent().replace('data-kind=""', `data-kind="${kind}"`));
  page.setWidth(PAGE_WIDTH_PIXELS).setHeight(PAGE_HEIGHT_PIXELS);
  SpreadsheetApp.getUi().showModelessDialog(page, actionWords(ACTION_OF[kind])?.title ?? kind);
  return done(IMPORT_ANSWERS.chooseFile);
}
