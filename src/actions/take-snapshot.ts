import { done, type ActionReport } from '../core/action-report';
import { campaignProgress, PROGRESS_SOURCE_SHEETS } from '../core/progress/campaign-progress';
import { snapshotBlocks } from '../core/progress/snapshot-blocks';
import { planSnapshot } from '../core/progress/snapshot-plan';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { snapshotSaved } from '../core/words/progress-summary';
import { today } from '../google/clock';
import { readGrids, requireSheet, writeBlocks, type Spreadsheet } from '../google/workbook';

/** 保存进度快照: today's figures into 进度快照, in place of an earlier snapshot of the same day. */
export function takeSnapshotAction(workbook: Spreadsheet): ActionReport {
  const grids = readGrids(workbook, PROGRESS_SOURCE_SHEETS);
  const { report, snapshots } = campaignProgress(grids, today());
  const plan = planSnapshot(report, snapshots.records);
  const lastRow = grids.get(SHEET_NAMES.snapshots)?.length ?? 0;
  const blocks = snapshotBlocks(plan, snapshots, lastRow);
  writeBlocks(requireSheet(workbook, SHEET_NAMES.snapshots), blocks);
  return done(snapshotSaved(report.asOf, plan.append.length, plan.overwrite.length));
}
