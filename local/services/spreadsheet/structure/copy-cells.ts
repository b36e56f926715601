import {
  cellKey,
  type Area,
  type CellStyle,
  type RichTextRun,
  type Scalar,
  type SheetModel,
  type ValidationRule,
} from '../../../book/model';
import {
  cellArea,
  columnsOf,
  containsArea,
  intersection,
  mapCells,
  movedArea,
  rowsOf,
} from '../grid/areas';
import { formulaAt, putFormula, putStyle, putValue, styleAt, valueAt } from '../grid/cells';
import { ruleAt } from '../grid/check-validation';
import { movedFormula } from '../grid/formula-references';
import { patchedStyle } from '../grid/styles';
import { clearValidations } from '../range/clearing';

/** What of the cells is copied. */
export interface CopyParts {
  /** `formulas`: formulas stay formulas; `values`: their results are copied. */
  readonly contents: 'formulas' | 'values' | 'none';
  /** `no-borders`: everything but the lines. */
  readonly formats: 'all' | 'no-borders' | 'none';
  readonly validations: boolean;
  readonly notes: boolean;
  readonly conditionalFormats: boolean;
}

/** A piece of a sheet taken up, so that source and target may overlap. */
export interface Clipping {
  readonly area: Area;
  readonly sheet: SheetModel;
  readonly cells: readonly (readonly ClippedCell[])[];
  readonly merges: readonly Area[];
}

interface ClippedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly style: CellStyle | undefined;
  readonly note: string | undefined;
  readonly runs: readonly RichTextRun[] | undefined;
  readonly rule: ValidationRule | undefined;
}

/** Takes up the cells of an area; with `transposed` rows become columns. */
export function clip(sheet: SheetModel, area: Area, transposed = false): Clipping {
  const cells = mapCells(area, (row, column): ClippedCell => {
    const key = cellKey(row, column);
    return {
      row,
      column,
      value: valueAt(sheet, row, column),
      formula: formulaAt(sheet, row, column),
      style: styleAt(sheet, row, column),
      note: sheet.notes.get(key),
      runs: sheet.richTexts?.get(key),
      rule: ruleAt(sheet.validations, row, column),
    };
  });
  const merges = transposed ? [] : sheet.merges.filter((merge) => containsArea(area, merge));
  return { area, sheet, cells: transposed ? transpose(cells) : cells, merges };
}

function transpose(cells: readonly (readonly ClippedCell[])[]): ClippedCell[][] {
  const [first = []] = cells;
  return first.map((_cell, column) => cells.flatMap((row) => row[column] ?? []));
}

/**
 * The areas a clipping is pasted into: once for a target smaller than it, else as often as it fits whole.
 */
export function pasteAreas(clipping: Clipping, target: Area): Area[] {
  const height = clipping.cells.length;
  const width = clipping.cells[0]?.length ?? 0;
  const down = Math.max(1, Math.floor(rowsOf(target) / height));
  const across = Math.max(1, Math.floor(columnsOf(target) / width));
  return Array.from({ length: down * across }, (_copy, index) => {
    const startRow = target.startRow + Math.floor(index / across) * height;
    const startColumn = target.startColumn + (index % across) * width;
    return {
      startRow,
      startColumn,
      endRow: startRow + height - 1,
      endColumn: startColumn + width - 1,
    };
  });
}

/** Puts a clipping down with its top-left cell at that of the area. */
export function paste(target: SheetModel, area: Area, clipping: Clipping, parts: CopyParts): void {
  const { startRow, startColumn } = area;
  clipping.cells.forEach((cells, rowOffset) => {
    cells.forEach((cell, columnOffset) => {
      pasteCell(target, startRow + rowOffset, startColumn + columnOffset, cell, parts);
    });
  });
  if (parts.formats !== 'none') pasteMerges(target, area, clipping);
  if (parts.conditionalFormats) pasteConditionalFormats(target, area, clipping);
}

function pasteCell(
  target: SheetModel,
  row: number,
  column: number,
  cell: ClippedCell,
  parts: CopyParts,
): void {
  const key = cellKey(row, column);
  if (parts.contents !== 'none') pasteContents(target, row, column, cell, parts.contents);
  if (parts.formats === 'all') putStyle(target, row, column, cell.style);
  if (parts.formats === 'no-borders') {
    putStyle(target, row, column, patchedStyle(cell.style, { borders: undefined }));
  }
  if (parts.notes && cell.note !== undefined) target.notes.set(key, cell.note);
  if (parts.notes && cell.note === undefined) target.notes.delete(key);
  if (parts.validations) {
    clearValidations(target, cellArea(row, column));
    if (cell.rule) target.validations.push({ areas: [cellArea(row, column)], rule: cell.rule });
  }
}

function pasteContents(
  target: SheetModel,
  row: number,
  column: number,
  cell: ClippedCell,
  contents: 'formulas' | 'values',
): void {
  if (contents === 'formulas' && cell.formula !== undefined) {
    const formula = movedFormula(cell.formula, row - cell.row, column - cell.column);
    putFormula(target, row, column, formula, cell.value);
    return;
  }
  putValue(target, row, column, cell.value);
  if (!cell.runs) return;
  target.richTexts ??= new Map();
  target.richTexts.set(cellKey(row, column), cell.runs);
}

function pasteMerges(target: SheetModel, area: Area, clipping: Clipping): void {
  const rows = area.startRow - clipping.area.startRow;
  const columns = area.startColumn - clipping.area.startColumn;
  const pasted = clipping.merges.map((merge) => movedArea(merge, rows, columns));
  target.merges = [...target.merges.filter((merge) => !intersection(merge, area)), ...pasted];
}

function pasteConditionalFormats(target: SheetModel, area: Area, clipping: Clipping): void {
  const rows = area.startRow - clipping.area.startRow;
  const columns = area.startColumn - clipping.area.startColumn;
  const added = clipping.sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas
      .flatMap((one) => intersection(one, clipping.area) ?? [])
      .map((one) => movedArea(one, rows, columns));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  target.conditionalFormats.push(...added);
}
