import { done, type ActionReport } from '../core/action-report';
import { actionBoard } from '../core/board/action-board';
import { actionBoardRows } from '../core/board/action-board-rows';
import { bulletinInput } from '../core/bulletin/bulletin-input';
import { actionBoardSheet } from '../core/table/sheets/action-board';
import { boardRefreshed, publicityStanding } from '../core/words/action-board';
import { readBulletinSources } from '../google/bulletin-sources';
import { today } from '../google/clock';
import { writeComputedTable } from '../google/computed-table';
import type { Spreadsheet } from '../google/workbook';

/** 更新行动进展: the plan's eight actions as they stand, and whether publicity has done what the plan asks. */
export function refreshActionBoardAction(workbook: Spreadsheet): ActionReport {
  const grids = readBulletinSources(workbook);
  const board = actionBoard(bulletinInput(grids, today(), { kind: 'summary' }));
  writeComputedTable(workbook, actionBoardSheet, actionBoardRows(board));
  return done(boardRefreshed(board), [publicityStanding(board)]);
}
