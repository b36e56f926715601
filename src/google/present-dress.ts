import type { SheetDeclaration } from '../core/table/sheet-declaration';
import type { PresentDress, PresentTableDress } from '../core/workbook/dress-type';
import { dressQuestions, type TableQuestions } from '../core/workbook/dress-questions';
import type { PresentWorkbook } from '../core/workbook/plan-type';
import { PROTECTION_DESCRIPTION } from '../core/words/setup';
import type { ReadSheet } from './present-workbook';
import { sheetSize } from './sheet-size';
import type { Sheet } from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What was read, with the dress of the declared sheets in use: at most eight round trips a sheet, however long it is.
 * A sheet that will be dressed whole anyway is not asked.
 */
export function dressedWorkbook(
  sheets: readonly ReadSheet[],
  declarations: readonly SheetDeclaration<unknown>[],
): PresentWorkbook {
  return {
    sheets: sheets.map(({ sheet, present }) => {
      const questions = dressQuestions(declarations, present);
      if (questions === undefined) return present;
      const { table, asksProtection } = questions;
      const dress: PresentDress = {
        hasTabColor: Boolean(sheet.getTabColor()),
        isProtected: asksProtection && isProtected(sheet),
        table: table && tableDress(sheet, table),
      };
      return { ...present, dress };
    }),
  };
}

/**
 * True if the sheet as a whole is protected. A protection of ours that does not warn only is what a run left that died
 * while it was protecting: it counts as none.
 */
function isProtected(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some(
      (protection) =>
        protection.isWarningOnly() || protection.getDescription() !== PROTECTION_DESCRIPTION,
    );
}

function tableDress(sheet: Sheet, questions: TableQuestions): PresentTableDress {
  const { headingRow, nextRow, columnCount, asksRules, asksFormats } = questions;
  const maxRows = asksRules || asksFormats ? sheetSize(sheet).rows : nextRow;
  const rowsThere = (...rows: readonly number[]) =>
    [...new Set(rows)]
      .filter((row) => row <= maxRows)
      .map((row) => sheet.getRange(row, 1, 1, columnCount));
  const headings = sheet.getRange(headingRow, 1, 1, columnCount);
  const frozenRows = sheet.getFrozenRows();
  const [nextRange] = rowsThere(nextRow);
  return {
    frozenRows,
    headingEndRow: frozenRows > 0 ? headingRow : endRowOf(headings, headingRow),
    notes: headings.getNotes()[0] ?? [],
    hasRule: asksRules ? columnsWithRule(columnCount, rowsThere(headingRow + 1, nextRow)) : [],
    nextRowFormats: (asksFormats ? nextRange?.getNumberFormats()[0] : undefined) ?? [],
  };
}

/** The last row of the cells that are merged with a row's. */
function endRowOf(range: Range, row: number): number {
  return Math.max(row, ...range.getMergedRanges().map((merged) => merged.getLastRow()));
}

/** For each column, whether any of the rows has a rule on what may be typed there. */
function columnsWithRule(columnCount: number, rows: readonly Range[]): readonly boolean[] {
  const rules = rows.map((range) => range.getDataValidations()[0] ?? []);
  return Array.from({ length: columnCount }, (_, column) =>
    rules.some((rulesOfRow) => Boolean(rulesOfRow[column])),
  );
}
