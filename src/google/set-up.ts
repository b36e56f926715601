import { GUIDE_SHEET_NAME } from '../core/table/sheets/sheet-names';
import { lookGroups } from '../core/workbook/look-groups';
import type {
  Area,
  AreaValidation,
  CellLook,
  SetUpPlan,
  SheetPlan,
  SheetProtection,
} from '../core/workbook/plan-type';
import { makeRoom, sheetSize } from './sheet-size';
import type { Sheet, Spreadsheet } from './workbook';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

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
  // Each new sheet has come to the front; whoever opens a new workbook should first read what it is for.
  if (plan.insertions.length > 0) workbook.getSheetByName(GUIDE_SHEET_NAME)?.activate();
}

/** A sheet with the number of its rows. */
interface SizedSheet {
  readonly sheet: Sheet;
  readonly maxRows: number;
}

function carryOutSheet(workbook: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  const sized = growTo(sheet, plan.minimumSize);
  if (plan.tabColor !== undefined) sheet.setTabColor(plan.tabColor);
  if (plan.hiddenGridlines) sheet.setHiddenGridlines(true);
  lookGroups(plan.looks).forEach(({ look, areas }) => {
    applyLook(rangeListOf(sized, areas), look);
  });
  plan.columnWidths.forEach(({ column, columnCount, pixels }) =>
    sheet.setColumnWidths(column, columnCount, pixels),
  );
  if (plan.frozenRows !== undefined) sheet.setFrozenRows(plan.frozenRows);
  plan.merges.forEach((area) => rangeOf(sized, area).merge());
  const { notes } = plan;
  if (notes) {
    const place = { row: notes.row, column: notes.column, rowCount: 1 };
    rangeOf(sized, { ...place, columnCount: notes.notes.length }).setNotes([[...notes.notes]]);
  }
  plan.validations.forEach((validation) => {
    applyValidation(workbook, sized, validation);
  });
  if (plan.protection) protect(sized, plan.protection);
  plan.values.forEach(({ row, column, rows }) => {
    const area = { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    rangeOf(sized, area).setValues(rows.map((cells) => [...cells]));
  });
}

function growTo(sheet: Sheet, size: SheetPlan['minimumSize']): SizedSheet {
  const { rows } = makeRoom(sheet, { rowCount: size.rows, columnCount: size.columns });
  return { sheet, maxRows: rows };
}

/** The range of an area; one without a row count reaches down to the sheet's last row. */
function rangeOf({ sheet, maxRows }: SizedSheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  const rowCount = area.rowCount ?? maxRows - area.row + 1;
  return sheet.getRange(area.row, area.column, rowCount, area.columnCount);
}

function rangeListOf(sized: SizedSheet, areas: readonly Area[]): RangeList {
  return sized.sheet.getRangeList(areas.map((area) => rangeOf(sized, area).getA1Notation()));
}

function applyLook(ranges: RangeList, look: CellLook): void {
  applyText(ranges, look);
  if (look.numberFormat !== undefined) ranges.setNumberFormat(look.numberFormat);
  if (look.background !== undefined) ranges.setBackground(look.background);
  if (look.horizontal !== undefined) ranges.setHorizontalAlignment(look.horizontal);
  if (look.vertical !== undefined) ranges.setVerticalAlignment(look.vertical);
  if (look.wrap !== undefined) ranges.setWrap(look.wrap);
}

function applyText(ranges: RangeList, look: CellLook): void {
  if (look.fontColor !== undefined) ranges.setFontColor(look.fontColor);
  if (look.fontSizePoints !== undefined) ranges.setFontSize(look.fontSizePoints);
  if (look.bold !== undefined) ranges.setFontWeight(look.bold ? 'bold' : 'normal');
}

function applyValidation(
  workbook: Spreadsheet,
  sized: SizedSheet,
  validation: AreaValidation,
): void {
  const { rule, strict, helpText } = validation;
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict).setHelpText(helpText);
  if (rule.from === 'list') {
    builder.requireValueInList([...rule.values], true);
  } else {
    const source = workbook.getSheetByName(rule.sheet);
    if (!source) return;
    builder.requireValueInRange(
      rangeOf({ sheet: source, maxRows: sheetSize(source).rows }, rule.area),
      true,
    );
  }
  rangeOf(sized, validation.area).setDataValidation(builder.build());
}

/**
 * Replaces a protection of the same description, so that a repeated run leaves one. That it only warns is set last: it marks
 * a protection that is finished.
 */
function protect(sized: SizedSheet, { description, openAreas }: SheetProtection): void {
  const { sheet } = sized;
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter((protection) => protection.getDescription() === description)
    .forEach((protection) => {
      protection.remove();
    });
  const protection = sheet.protect().setDescription(description);
  if (openAreas.length > 0) {
    protection.setUnprotectedRanges(openAreas.map((area) => rangeOf(sized, area)));
  }
  protection.setWarningOnly(true);
}
