import { columnLetters } from './column-letters';
import { referenceText, rewriteReferences, type FormulaCell } from './formula-references';

/**
 * An A1 formula in R1C1 notation as seen from a cell (0-based), as getFormulaR1C1 writes it. Whole rows and
 * columns stay as they are.
 *
 * @example formulaToR1C1('=A1', 1, 0) // '=R[-1]C[0]'
 */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  const part = (cell: FormulaCell): string => {
    const rowPart = cell.fixedRow ? String(cell.row + 1) : `[${cell.row - row}]`;
    const columnPart = cell.fixedColumn ? String(cell.column + 1) : `[${cell.column - column}]`;
    return `R${rowPart}C${columnPart}`;
  };
  return rewriteReferences(formula, (reference) => {
    const { covers, sheetPrefix, from, to } = reference;
    if (covers !== 'cells') return referenceText(reference);
    return `${sheetPrefix}${part(from)}${to ? `:${part(to)}` : ''}`;
  });
}

const R1C1 =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])R(?<row>[1-9]\d*|\[-?\d+\])?C(?<column>[1-9]\d*|\[-?\d+\])?(?![\p{L}\p{N}_.(!])/gu;

/** An R1C1 formula in A1 notation for a cell (0-based). A missing number means the cell's own row or column. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (...match: unknown[]) => {
    const text = String(match[0]);
    if (text.startsWith('"')) return text;
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    const at = { row: place(groups['row'], row), column: place(groups['column'], column) };
    if (at.row.index < 0 || at.column.index < 0) return '#REF!';
    const letters = `${at.column.fixed ? '$' : ''}${columnLetters(at.column.index)}`;
    return `${letters}${at.row.fixed ? '$' : ''}${at.row.index + 1}`;
  });
}

function place(part: string | undefined, own: number): { index: number; fixed: boolean } {
  if (part === undefined) return { index: own, fixed: false };
  if (part.startsWith('[')) return { index: own + Number(part.slice(1, -1)), fixed: false };
  return { index: Number(part) - 1, fixed: true };
}
