import { done, type ActionReport } from '../core/action-report';
import { DEFAULT_PRESET } from '../core/campaign/presets';
import {
  campaignProgress,
  VERIFIED_PROGRESS_SOURCE_SHEETS,
} from '../core/progress/campaign-progress';
import { progressSheetPicture } from '../core/progress/sheet-picture';
import type { Grid } from '../core/table/column';
import { allSheets } from '../core/table/sheets';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { SetupError } from '../core/text/setup-error';
import { migrationLine, setUpSummary } from '../core/words/setup';
import { templatesInstalled } from '../core/words/template-folder';
import type { PresentWorkbook } from '../core/workbook/plan-type';
import { planMigrations, type PlannedMigration } from '../core/workbook/migrations';
import { planSetUp } from '../core/workbook/set-up-plan';
import { prepareStore } from '../google/bulletin-sheets';
import { today } from '../google/clock';
import { withDocumentLock } from '../google/lock';
import { carryOutMigrations } from '../google/migrate';
import { dressedWorkbook } from '../google/present-dress';
import {
  gridsOf,
  presentWithFormulas,
  presentWorkbook,
  readSheets,
  type ReadSheet,
} from '../google/present-workbook';
import { setUpProgressSheet } from '../google/progress-sheet';
import { carryOutSetUp } from '../google/set-up';
import { installTemplates } from '../google/template-folder';
import { readGrids, referencedSheet, type Spreadsheet } from '../google/workbook';
import { knownTemplates } from './known-templates';

/** All days in the workbook are days in China; a spreadsheet made elsewhere would shift them. */
const TIME_ZONE = 'Asia/Shanghai';

/**
 * 建立或补全工作簿: older shapes brought up, then whatever is missing added; nothing typed or chosen is changed. Under the
 * document lock, for two at once would each find the same things missing.
 */
export function setUpWorkbookAction(workbook: Spreadsheet): ActionReport {
  return withDocumentLock(() => setUp(workbook));
}

function setUp(workbook: Spreadsheet): ActionReport {
  if (workbook.getSpreadsheetTimeZone() !== TIME_ZONE) workbook.setSpreadsheetTimeZone(TIME_ZONE);
  const found = readSheets(workbook);
  const migrations = migrate(workbook, found);
  const present = dressedWorkbook(
    migrations.length === 0 ? found : readSheets(workbook),
    allSheets,
  );
  const plan = planSetUp({ present, declarations: allSheets, preset: DEFAULT_PRESET });
  carryOutSetUp(workbook, plan);
  prepareStore(workbook, found);
  const { sentence, lines } = setUpSummary(plan.outcome);
  const grids =
    plan.sheets.length === 0
      ? gridsOf(present)
      : readGrids(workbook, VERIFIED_PROGRESS_SOURCE_SHEETS);
  return done(sentence, [
    ...migrationLines(migrations),
    ...lines,
    ...firstProgress(workbook, grids),
    ...templateLines(workbook),
  ]);
}

/** Templates that are missing are installed; those that staff edited stay as they are. */
function templateLines(workbook: Spreadsheet): string[] {
  const { installed } = installTemplates(workbook, knownTemplates());
  return installed.length === 0 ? [] : [templatesInstalled(installed)];
}

/** Formulas are read only where there is something to migrate: on a current workbook the first plan is empty. */
function migrate(workbook: Spreadsheet, found: readonly ReadSheet[]): readonly PlannedMigration[] {
  const sheetNames = allSheets.map(({ name }) => name);
  const planOn = (present: PresentWorkbook) => planMigrations(present, sheetNames, DEFAULT_PRESET);
  if (planOn(presentWorkbook(found)).length === 0) return [];
  const migrations = planOn(presentWithFormulas(found));
  carryOutMigrations(workbook, migrations);
  return migrations;
}

function migrationLines(migrations: readonly PlannedMigration[]): string[] {
  return migrations
    .filter(({ changesContent }) => changesContent)
    .map(({ version, describe }) => migrationLine(version, describe));
}

/** 进度 is laid out right away. Where the sheets cannot be computed yet, the reason is a line of the report. */
function firstProgress(
  workbook: Spreadsheet,
  grids: ReadonlyMap<string, Grid | undefined>,
): string[] {
  try {
    const { report } = campaignProgress(grids, today());
    setUpProgressSheet(
      referencedSheet(workbook, SHEET_NAMES.progress),
      progressSheetPicture(report),
    );
    return [];
  } catch (error) {
    if (error instanceof SetupError) return [error.message];
    throw error;
  }
}
