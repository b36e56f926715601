import type { Area } from '../../../book/model';
import { columnLetters, columnOfLetters } from './column-letters';

/** A reference in a formula: a cell, or a range when `to` is there. Rows and columns are 0-based. */
export interface FormulaReference {
  /** `cells` such as `B2:C5`, whole `columns` such as `B:C`, or whole `rows` such as `2:5`. */
  readonly covers: 'cells' | 'columns' | 'rows';
  readonly sheetPrefix: string;
  readonly from: FormulaCell;
  readonly to: FormulaCell | undefined;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const TEXT = '"(?:[^"]|"")*"';
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d*';
const REFERENCE = `(?<from>${CELL})(?::(?<to>${CELL}))?|(?<columns>${COLUMN}:${COLUMN})|(?<rows>${ROW}:${ROW})`;
const REFERENCES = new RegExp(
  `${TEXT}|(?<![\\p{L}\\p{N}_.$!:])(?<sheet>${SHEET})?(?:${REFERENCE})(?![\\p{L}\\p{N}_.(!])`,
  'gu',
);
const SHEET_NAMES = new RegExp(`${TEXT}|(?<![\\p{L}\\p{N}_.'])(?<sheet>${SHEET})`, 'gu');

/** Beyond the last line of every sheet. */
const ENDLESS = 99_999_999;

/** The formula with every reference outside of quoted text rewritten; `rewrite` returns the new text. */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: FormulaReference) => string,
): string {
  return formula.replace(REFERENCES, (...match: unknown[]) => {
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    const found = readReferenceParts(groups);
    return found ? rewrite({ sheetPrefix: groups['sheet'] ?? '', ...found }) : String(match[0]);
  });
}

/** The formula with the sheet names in it rewritten; a name comes and goes with its `!`. */
export function rewriteSheetNames(
  formula: string,
  rewrite: (sheetPrefix: string) => string,
): string {
  return formula.replace(SHEET_NAMES, (...match: unknown[]) => {
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    const sheet = groups['sheet'];
    return sheet === undefined ? String(match[0]) : rewrite(sheet);
  });
}

function readReferenceParts(
  groups: Readonly<Record<string, string | undefined>>,
): Omit<FormulaReference, 'sheetPrefix'> | undefined {
  const { from, to, columns, rows } = groups;
  if (from !== undefined) {
    return { covers: 'cells', from: readCell(from), to: to === undefined ? to : readCell(to) };
  }
  if (columns !== undefined) {
    const [first = '', last = ''] = columns.split(':');
    const corner = (text: string, row: number): FormulaCell => ({
      ...readCell(`${text}$1`),
      row,
    });
    return { covers: 'columns', from: corner(first, 0), to: corner(last, ENDLESS) };
  }
  if (rows === undefined) return undefined;
  const [first = '', last = ''] = rows.split(':');
  const corner = (text: string, column: number): FormulaCell => ({
    ...readCell(`$A${text}`),
    column,
  });
  return { covers: 'rows', from: corner(first, 0), to: corner(last, ENDLESS) };
}

function readCell(text: string): FormulaCell {
  const [, columnMark, letters = '', rowMark, digits = ''] =
    /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  return {
    row: Number(digits) - 1,
    column: columnOfLetters(letters),
    fixedRow: rowMark === '$',
    fixedColumn: columnMark === '$',
  };
}

/** A reference as text; `#REF!` if it has left the grid. */
export function referenceText(reference: FormulaReference): string {
  const cells = reference.to ? [reference.from, reference.to] : [reference.from];
  if (cells.some((cell) => cell.row < 0 || cell.column < 0)) return '#REF!';
  return reference.sheetPrefix + cells.map((cell) => cellText(cell, reference.covers)).join(':');
}

function cellText(cell: FormulaCell, covers: FormulaReference['covers']): string {
  const column = (): string => `${cell.fixedColumn ? '$' : ''}${columnLetters(cell.column)}`;
  const row = `${cell.fixedRow ? '$' : ''}${cell.row + 1}`;
  if (covers === 'columns') return column();
  return covers === 'rows' ? row : `${column()}${row}`;
}

/**
 * The formula as it reads when it is copied: relative references move along.
 *
 * @example movedFormula('=SUM(A1:B$2)', 1, 0) // '=SUM(A2:B$2)'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (cell: FormulaCell): FormulaCell => ({
    ...cell,
    row: cell.fixedRow ? cell.row : cell.row + rows,
    column: cell.fixedColumn ? cell.column : cell.column + columns,
  });
  return rewriteReferences(formula, (reference) =>
    referenceText({
      ...reference,
      from: move(reference.from),
      to: reference.to && move(reference.to),
    }),
  );
}

/**
 * The formula after rows or columns of a sheet came, went or moved.
 *
 * @param concerns whether a reference with this sheet prefix means the changed sheet
 * @param change where an area ends up; undefined if it is gone
 */
export function restructuredFormula(
  formula: string,
  concerns: (sheetPrefix: string) => boolean,
  change: (area: Area) => Area | undefined,
): string {
  return rewriteReferences(formula, (reference) => {
    if (!concerns(reference.sheetPrefix)) return referenceText(reference);
    const changed = change(areaOf(reference));
    return changed ? referenceText(withArea(reference, changed)) : '#REF!';
  });
}

function areaOf({ from, to = from }: FormulaReference): Area {
  return {
    startRow: Math.min(from.row, to.row),
    startColumn: Math.min(from.column, to.column),
    endRow: Math.max(from.row, to.row),
    endColumn: Math.max(from.column, to.column),
  };
}

function withArea(reference: FormulaReference, area: Area): FormulaReference {
  const from = { ...reference.from, row: area.startRow, column: area.startColumn };
  const to = reference.to && { ...reference.to, row: area.endRow, column: area.endColumn };
  return { ...reference, from, to };
}
