import type {
  Area,
  AreaLook,
  AreaValidation,
  CellLook,
  SetUpPlan,
  SheetPlan,
  SheetProtection,
} from '../core/workbook/plan-type';
import type { Sheet, Spreadsheet } from './workbook';

/** Carries out a set-up plan in its order, so that a run that dies anywhere is finished by the next one. */
export function carryOutSetUp(workbook: Spreadsheet, plan: SetUpPlan): void {
  plan.insertions.forEach(({ name, position }) => workbook.insertSheet(name, position));
  plan.removals.forEach((name) => {
    const sheet = workbook.getSheetByName(name);
    if (sheet) workbook.deleteSheet(sheet);
  });
  plan.sheets.forEach((sheetPlan) => {
    const sheet = workbook.getSheetByName(sheetPlan.name);
    if (sheet) carryOutSheet(workbook, sheet, sheetPlan);
  });
}

function carryOutSheet(workbook: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  growTo(sheet, plan.minimumSize);
  if (plan.tabColor !== undefined) sheet.setTabColor(plan.tabColor);
  if (plan.hiddenGridlines) sheet.setHiddenGridlines(true);
  plan.looks.forEach((look) => {
    applyLook(sheet, look);
  });
  plan.columnWidths.forEach(({ column, columnCount, pixels }) =>
    sheet.setColumnWidths(column, columnCount, pixels),
  );
  if (plan.frozenRows !== undefined) sheet.setFrozenRows(plan.frozenRows);
  plan.merges.forEach((area) => rangeOf(sheet, area).merge());
  const { notes } = plan;
  if (notes) {
    const place = { row: notes.row, column: notes.column, rowCount: 1 };
    rangeOf(sheet, { ...place, columnCount: notes.notes.length }).setNotes([[...notes.notes]]);
  }
  plan.validations.forEach((validation) => {
    applyValidation(workbook, sheet, validation);
  });
  if (plan.protection) protect(sheet, plan.protection);
  plan.values.forEach(({ row, column, rows }) => {
    const area = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    rangeOf(sheet, area).setValues(rows.map((cells) => [...cells]));
  });
}

function growTo(sheet: Sheet, size: SheetPlan['minimumSize']): void {
  const missingRows = size.rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = size.columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** The range of an area; one without a row count reaches down to the sheet's last row. */
function rangeOf(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  const rowCount = area.rowCount ?? sheet.getMaxRows() - area.row + 1;
  return sheet.getRange(area.row, area.column, rowCount, area.columnCount);
}

function applyLook(sheet: Sheet, { area, look }: AreaLook): void {
  const range = rangeOf(sheet, area);
  applyText(range, look);
  if (look.numberFormat !== undefined) range.setNumberFormat(look.numberFormat);
  if (look.background !== undefined) range.setBackground(look.background);
  if (look.horizontal !== undefined) range.setHorizontalAlignment(look.horizontal);
  if (look.vertical !== undefined) range.setVerticalAlignment(look.vertical);
  if (look.wrap !== undefined) range.setWrap(look.wrap);
}

function applyText(range: GoogleAppsScript.Spreadsheet.Range, look: CellLook): void {
  if (look.fontColor !== undefined) range.setFontColor(look.fontColor);
  if (look.fontSizePoints !== undefined) range.setFontSize(look.fontSizePoints);
  if (look.bold !== undefined) range.setFontWeight(look.bold ? 'bold' : 'normal');
}

function applyValidation(workbook: Spreadsheet, sheet: Sheet, validation: AreaValidation): void {
  const { rule, strict, helpText } = validation;
  const builder = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(!strict)
    .setHelpText(helpText);
  if (rule.from === 'list') {
    builder.requireValueInList([...rule.values], true);
  } else {
    const source = workbook.getSheetByName(rule.sheet);
    if (!source) return;
    builder.requireValueInRange(rangeOf(source, rule.area), true);
  }
  rangeOf(sheet, validation.area).setDataValidation(builder.build());
}

/** Replaces a protection of the same description, so that a repeated run leaves one. */
function protect(sheet: Sheet, { description, openAreas }: SheetProtection): void {
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter((protection) => protection.getDescription() === description)
    .forEach((protection) => {
      protection.remove();
    });
  const protection = sheet.protect().setDescription(description).setWarningOnly(true);
  if (openAreas.length > 0) {
    protection.setUnprotectedRanges(openAreas.map((area) => rangeOf(sheet, area)));
  }
}
