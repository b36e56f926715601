import { done, type ActionReport } from '../core/action-report';
import {
  campaignProgress,
  VERIFIED_PROGRESS_SOURCE_SHEETS,
} from '../core/progress/campaign-progress';
import { progressLines } from '../core/progress/progress-lines';
import { progressSummary } from '../core/progress/progress-summary';
import { progressSheetPicture } from '../core/progress/sheet-picture';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { today } from '../google/clock';
import { writeProgressSheet } from '../google/progress-sheet';
import { readGrids, referencedSheet, type Spreadsheet } from '../google/workbook';

/** 刷新进度: the 进度 sheet anew from 扩面登记, its claims checked against 参保数据. */
export function refreshProgressAction(workbook: Spreadsheet): ActionReport {
  const grids = readGrids(workbook, VERIFIED_PROGRESS_SOURCE_SHEETS);
  const { report } = campaignProgress(grids, today());
  writeProgressSheet(referencedSheet(workbook, SHEET_NAMES.progress), progressSheetPicture(report));
  return done(progressSummary(report), progressLines(report));
}
