import type { ExportKind } from '../core/import/export-type';
import { isImportCall, readImportCall } from '../core/import/import-call';
import type { ImportReport } from '../core/import/import-report';
import type { Spreadsheet } from '../google/workbook';
import { importExportAction } from './import-export';
import { openImportPageAction } from './import-page';
import { stagedImportAction } from './staged-import';

/** 导入: the page opens, a page's call is answered, or an upload is imported as a whole. */
export function importAction(workbook: Spreadsheet, kind: ExportKind, call: unknown): ImportReport {
  if (call === undefined) return openImportPageAction(kind);
  if (isImportCall(call)) return stagedImportAction(workbook, kind, readImportCall(call));
  return importExportAction(workbook, kind, call);
}
