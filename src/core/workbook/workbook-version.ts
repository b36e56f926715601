import { WORKBOOK_VERSION_LABEL } from '../campaign/setting-definitions';
import { findSettingColumns, settingRows } from '../campaign/setting-rows';
import { readCount } from '../table/read-number';
import { SHEET_NAMES } from '../table/sheets/sheet-names';
import { headingKey } from '../text/comparison-key';
import { SetupError } from '../text/setup-error';
import { newerWorkbook } from '../words/setup';
import type { PresentSheet, PresentWorkbook } from './plan-type';
import type { WorkbookChange } from './workbook-change';

/** The shape of a workbook that is set up now; every change of shape adds a migration and raises this by one. */
export const CURRENT_WORKBOOK_VERSION = 3;

/**
 * The version that stands in 参数. A workbook without one, or with one nobody can read, counts as version 0: every step
 * looks at what is there, so repeating one does no harm.
 *
 * @throws SetupError if it is higher than this program knows
 */
export function workbookVersionOf(workbook: PresentWorkbook): number {
  const typed = versionRow(settingsSheet(workbook))?.value;
  const version = readCount(typed).value ?? 0;
  if (version > CURRENT_WORKBOOK_VERSION) {
    throw new SetupError(newerWorkbook(version, CURRENT_WORKBOOK_VERSION));
  }
  return version;
}

/** Writes the version into 参数, into its row or a new one at the end; nothing where there is no 参数 to write in. */
export function recordVersion(
  workbook: PresentWorkbook,
  version: number,
): readonly WorkbookChange[] {
  const sheet = settingsSheet(workbook);
  const columns = sheet === undefined ? undefined : findSettingColumns(sheet.grid);
  if (sheet === undefined || columns === undefined) return [];
  const row = versionRow(sheet)?.number ?? sheet.lastRow + 1;
  const write = (column: number, cell: unknown): WorkbookChange => ({
    kind: 'setCells',
    sheet: SHEET_NAMES.settings,
    row,
    column: column + 1,
    rows: [[cell]],
  });
  const label =
    versionRow(sheet) === undefined ? [write(columns.label, WORKBOOK_VERSION_LABEL)] : [];
  return [...label, write(columns.value, version)];
}

function settingsSheet({ sheets }: PresentWorkbook): PresentSheet | undefined {
  return sheets.find(({ name }) => name === SHEET_NAMES.settings);
}

function versionRow(sheet: PresentSheet | undefined) {
  const key = headingKey(WORKBOOK_VERSION_LABEL);
  return settingRows(sheet?.grid ?? []).find((row) => row.key === key);
}
