import type { BookModel, Scalar, SheetModel, CellStyle, RichTextRun } from '../../book/model';
import { cellKey } from '../../book/model';
import { pageWords } from '../../page/words';
import { RoundTripGate } from '../../services/hook';
import { ScriptException } from '../../services/script-error';
import { createSpreadsheetApp } from '../../services/spreadsheet';
import type { Desk } from '../../services/spreadsheet/desk';
import { cellA1 } from '../../services/spreadsheet/grid/a1-notation';
import {
  formulaAt,
  putFormula,
  putStyle,
  putValue,
  styleAt,
  valueAt,
} from '../../services/spreadsheet/grid/cells';
import { touches } from '../../services/spreadsheet/grid/check-protection';
import { checkAgainstValidations, ruleAt } from '../../services/spreadsheet/grid/check-validation';
import { displayedAt } from '../../services/spreadsheet/grid/read-values';
import { patchedStyle } from '../../services/spreadsheet/grid/styles';
import { isAutomatic } from '../../services/spreadsheet/text/display-text';
import type { EditProblem, HandEdit } from '../protocol';

/** What edits are made on. */
export interface EditSetting {
  readonly book: BookModel;
  readonly now: () => number;
  /** OpenBook.rowsMovedAt. */
  readonly rowsMovedAt: ReadonlyMap<number, number>;
}

export interface EditOutcome {
  readonly problem: EditProblem | undefined;
  /** Puts the cell back; undefined when nothing was written. */
  readonly takeBack: (() => void) | undefined;
}

const SILENT = new RoundTripGate(undefined);

/**
 * Writes what a person entered into one cell as Google does: text is read as typed, a strict rule refuses, a loose one warns,
 * a protection that warns asks first. Nothing is written over a value the person has not seen.
 */
export function makeEdit(setting: EditSetting, edit: HandEdit, knowsWarning: boolean): EditOutcome {
  const sheet = setting.book.sheets.find(({ id }) => id === edit.sheetId);
  const refusal = sheet
    ? (movedRows(setting, edit) ?? obstacle(sheet, edit, knowsWarning))
    : problem(edit, 'invalid', pageWords.sheetGone);
  if (!sheet || refusal) return { problem: refusal, takeBack: undefined };
  const takeBack = rememberCell(setting.book, sheet, edit);
  try {
    enter(setting, edit);
  } catch (error) {
    if (!(error instanceof ScriptException)) throw error;
    return { problem: refused(sheet, edit, error.message), takeBack: undefined };
  }
  bringFormat(sheet, edit);
  return { problem: doubt(setting.book, sheet, edit), takeBack };
}

/** Somebody inserted or deleted rows while this was typed: it would come to stand in another row. */
function movedRows({ rowsMovedAt }: EditSetting, edit: HandEdit): EditProblem | undefined {
  const { sheetId, row, column, rowsOf } = edit;
  if (rowsOf === undefined || rowsOf >= (rowsMovedAt.get(sheetId) ?? 0)) return undefined;
  return problem(edit, 'conflict', pageWords.conflictRows(cellA1(row, column)));
}

function obstacle(
  sheet: SheetModel,
  edit: HandEdit,
  knowsWarning: boolean,
): EditProblem | undefined {
  const { row, column, before } = edit;
  if (row < 0 || column < 0 || row >= sheet.maxRows || column >= sheet.maxColumns) {
    return problem(edit, 'invalid', pageWords.outside(cellA1(row, column)));
  }
  if (before !== undefined && before !== valueAt(sheet, row, column)) {
    const shown = displayedAt(sheet, row, column);
    const cell = cellA1(row, column);
    return problem(
      edit,
      'conflict',
      shown === '' ? pageWords.conflictEmpty(cell) : pageWords.conflict(cell, shown),
    );
  }
  if (!knowsWarning && warns(sheet, row, column)) {
    return problem(edit, 'protected', pageWords.protectedSheet(sheet.name));
  }
  return undefined;
}

function warns(sheet: SheetModel, row: number, column: number): boolean {
  const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return sheet.protections.some(
    (protection) => protection.warningOnly && touches(protection, area),
  );
}

/** Through the stand-in's own face, so that reading what was typed and its checks are the very same as for scripts. */
function enter({ book, now }: EditSetting, { sheetId, row, column, entry }: HandEdit): void {
  const app = createSpreadsheetApp({
    ...{ book, ui: undefined, gate: SILENT },
    now: () => new Date(now()),
  });
  const sheet = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  const range = sheet?.getRange(row + 1, column + 1);
  if (entry === null) range?.clearContent();
  else range?.setValue(entry);
}

/** A pasted number keeps the format it had (a date stays a date) in a cell that has none of its own. */
function bringFormat(sheet: SheetModel, { row, column, entry, numberFormat }: HandEdit): void {
  const style = styleAt(sheet, row, column);
  if (numberFormat === undefined || typeof entry !== 'number' || !isAutomatic(style?.numberFormat))
    return;
  putStyle(sheet, row, column, patchedStyle(style, { numberFormat }));
}

function refused(sheet: SheetModel, edit: HandEdit, message: string): EditProblem {
  const cell = cellA1(edit.row, edit.column);
  if (message.includes('protected')) return problem(edit, 'invalid', pageWords.locked(cell));
  return problem(edit, 'invalid', pageWords.invalid(cell, helpAt(sheet, edit)));
}

/** A rule that only warns lets the entry stand and says so. */
function doubt(book: BookModel, sheet: SheetModel, edit: HandEdit): EditProblem | undefined {
  const { row, column } = edit;
  const cell = cellA1(row, column);
  if (formulaAt(sheet, row, column) !== undefined)
    return problem(edit, 'warning', pageWords.formulaKept(cell));
  const rule = ruleAt(sheet.validations, row, column);
  if (!rule?.allowInvalid) return undefined;
  const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const asStrict = {
    ...sheet,
    validations: [{ areas: [area], rule: { ...rule, allowInvalid: false } }],
  };
  // The check looks at nothing of the desk but its book.
  const check = checkAgainstValidations({ book } as Desk, asStrict, area);
  try {
    check?.(row, column, { value: valueAt(sheet, row, column) });
    return undefined;
  } catch {
    return problem(edit, 'doubtful', pageWords.doubtful(cell, helpAt(sheet, edit)));
  }
}

function helpAt(sheet: SheetModel, { row, column }: HandEdit): string {
  return ruleAt(sheet.validations, row, column)?.helpText ?? pageWords.invalidWithoutHelp;
}

function problem(
  { sheetId, row, column }: HandEdit,
  kind: EditProblem['kind'],
  sentence: string,
): EditProblem {
  return { kind, sheetId, row, column, sentence };
}

/** Remembers a cell; what it returns puts it back into the sheet as it is then: an undone action brings in another object. */
function rememberCell(book: BookModel, from: SheetModel, { row, column }: HandEdit): () => void {
  const value: Scalar = valueAt(from, row, column);
  const formula = formulaAt(from, row, column);
  const style: CellStyle | undefined = styleAt(from, row, column);
  const rich: readonly RichTextRun[] | undefined = from.richTexts?.get(cellKey(row, column));
  return () => {
    const sheet = book.sheets.find(({ id }) => id === from.id);
    if (!sheet) return;
    if (formula === undefined) putValue(sheet, row, column, value);
    else putFormula(sheet, row, column, formula, value);
    putStyle(sheet, row, column, style);
    if (rich) sheet.richTexts?.set(cellKey(row, column), rich);
  };
}
