import { done, type ActionReport } from '../core/action-report';
import { readSettings } from '../core/campaign/settings';
import { checkData } from '../core/table/check-data';
import { problemRows } from '../core/table/problem-rows';
import { allSheets } from '../core/table/sheets';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { problemsFound, problemsPerSheet } from '../core/words/check-data';
import { today } from '../google/clock';
import { writeProblems } from '../google/problem-sheet';
import { readGrids, type Spreadsheet } from '../google/workbook';

/** 检查数据问题: every problem of every sheet at once, on 数据问题. */
export function checkDataAction(workbook: Spreadsheet): ActionReport {
  const grids = readGrids(
    workbook,
    allSheets.map(({ name }) => name),
  );
  const { settings, problems: settingProblems } = readSettings(
    grids.get(SHEET_NAMES.settings) ?? [],
  );
  const limits = { campaignYear: settings.year, today: today() };
  const problems = [...settingProblems, ...checkData(grids, limits)];
  writeProblems(workbook, problemRows(problems));
  return done(problemsFound(problems.length), problemsPerSheet(problems));
}
