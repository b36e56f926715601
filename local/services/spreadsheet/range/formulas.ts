import type { RangeHandle } from '../desk';
import { forEachCell, mapCells } from '../grid/areas';
import { formulaAt, putFormula, putValue } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { checkDataShape } from '../grid/data-shape';
import { movedFormula } from '../grid/formula-references';
import { formulaFromR1C1, formulaToR1C1 } from '../grid/r1c1';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Formulas are kept as text with the result the file had; nothing is calculated here. */
export class RangeFormulas implements Pick<
  GoogleRange,
  | 'getFormula'
  | 'getFormulaR1C1'
  | 'getFormulas'
  | 'getFormulasR1C1'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setFormulas'
  | 'setFormulasR1C1'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  getFormula(): string {
    return formulaAt(this.at.sheet, this.at.area.startRow, this.at.area.startColumn) ?? '';
  }

  getFormulas(): string[][] {
    return mapCells(this.at.area, (row, column) => formulaAt(this.at.sheet, row, column) ?? '');
  }

  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }

  getFormulasR1C1(): (string | null)[][] {
    return mapCells(this.at.area, (row, column) => {
      const formula = formulaAt(this.at.sheet, row, column);
      return formula === undefined ? null : formulaToR1C1(formula, row, column);
    });
  }

  setFormula(formula: string): GoogleRange {
    const { startRow, startColumn } = this.at.area;
    return this.write((row, column) =>
      movedFormula(withSign(formula), row - startRow, column - startColumn),
    );
  }

  setFormulas(formulas: string[][]): GoogleRange {
    checkDataShape(formulas, this.at.area);
    return this.write((row, column) => withSign(this.given(formulas, row, column)));
  }

  setFormulaR1C1(formula: string): GoogleRange {
    return this.write((row, column) => formulaFromR1C1(withSign(formula), row, column));
  }

  setFormulasR1C1(formulas: string[][]): GoogleRange {
    checkDataShape(formulas, this.at.area);
    return this.write((row, column) =>
      formulaFromR1C1(withSign(this.given(formulas, row, column)), row, column),
    );
  }

  private given(formulas: readonly (readonly string[])[], row: number, column: number): string {
    const { startRow, startColumn } = this.at.area;
    return formulas[row - startRow]?.[column - startColumn] ?? '';
  }

  private write(formulaOf: (row: number, column: number) => string): GoogleRange {
    const { sheet, area } = this.at;
    checkMayEdit(sheet, area);
    forEachCell(area, (row, column) => {
      const formula = formulaOf(row, column);
      if (formula === '') putValue(sheet, row, column, null);
      else putFormula(sheet, row, column, formula);
    });
    return this.face;
  }
}

/** A text without `=` becomes a formula all the same: "Value" is "=Value". */
function withSign(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
