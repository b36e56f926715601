import { done, type ActionReport } from '../core/action-report';
import { auditDataProblems } from '../core/audit/audit-campaign';
import { readSettings } from '../core/campaign/settings';
import { registerProblems } from '../core/issue/register-problems';
import { screeningDataProblems } from '../core/screening/campaign-screening';
import { checkData } from '../core/table/check-data';
import { parseTable } from '../core/table/parse-table';
import { problemRows } from '../core/table/problem-rows';
import { allSheets } from '../core/table/sheets';
import { noticesSheet } from '../core/table/sheets/notices';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { AUDIT_PROBLEM_WORDS } from '../core/words/audit';
import { CLAIM_PROBLEM_WORDS } from '../core/words/claim-problems';
import { problemsFound, problemsPerSheet } from '../core/words/check-data';
import { REGISTER_PROBLEM_WORDS } from '../core/words/register-problems';
import { SCREENING_PROBLEM_WORDS } from '../core/words/screening-problems';
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
  const { year: campaignYear, asOf = today(), verificationBasePeriod } = settings;
  const limits = { campaignYear, today: today(), asOf, verificationBasePeriod };
  const problems = [
    ...settingProblems,
    ...checkData(grids, limits),
    ...screeningDataProblems(grids),
    ...auditDataProblems(grids, today()),
    ...registerProblems(parseTable(noticesSheet, grids.get(SHEET_NAMES.notices)).records),
  ];
  writeProblems(
    workbook,
    problemRows(problems, {
      ...AUDIT_PROBLEM_WORDS,
      ...CLAIM_PROBLEM_WORDS,
      ...REGISTER_PROBLEM_WORDS,
      ...SCREENING_PROBLEM_WORDS,
    }),
  );
  return done(problemsFound(problems.length), problemsPerSheet(problems));
}
