import type { Area, PlacedValidation, ValidationRule } from '../../../book/model';
import type { RangeHandle } from '../desk';
import { handleOf } from '../face/registry';
import { cellArea, forEachCell, mapCells } from '../grid/areas';
import { putValue, valueAt } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { checkboxValues, ruleAt } from '../grid/check-validation';
import { checkDataShape } from '../grid/data-shape';
import { writeValues } from '../grid/write-values';
import { validationFace, type ValidationHandle } from '../rules/data-validation';
import { clearValidations } from './clearing';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rules on what may be typed, and checkboxes, which are such rules. */
export class RangeValidation implements Pick<
  GoogleRange,
  | 'check'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'insertCheckboxes'
  | 'isChecked'
  | 'removeCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'uncheck'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  getDataValidation(): DataValidation | null {
    const { area } = this.at;
    return this.ruleFace(this.ruleAt(area.startRow, area.startColumn));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return mapCells(this.at.area, (row, column) => this.ruleFace(this.ruleAt(row, column)));
  }

  setDataValidation(rule: DataValidation | null): GoogleRange {
    this.place(this.at.area, rule === null ? undefined : ruleOf(rule));
    return this.face;
  }

  setDataValidations(rules: (DataValidation | null)[][]): GoogleRange {
    const { sheet, area } = this.at;
    checkDataShape(rules, area);
    this.place(area, undefined);
    const areasOf = new Map<ValidationRule, Area[]>();
    forEachCell(area, (row, column) => {
      const face = rules[row - area.startRow]?.[column - area.startColumn];
      if (face == null) return;
      const rule = ruleOf(face);
      const areas = areasOf.get(rule) ?? [];
      areasOf.set(rule, [...areas, cellArea(row, column)]);
    });
    sheet.validations.push(
      ...[...areasOf].map(([rule, areas]): PlacedValidation => ({ areas, rule })),
    );
    return this.face;
  }

  insertCheckboxes(...values: unknown[]): GoogleRange {
    const { sheet, area } = this.at;
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: true, helpText: null };
    this.place(area, rule);
    const [checked, unchecked] = checkboxValues(rule);
    const known = [checked, unchecked];
    writeValues(this.at, (row, column) => {
      const value = valueAt(sheet, area.startRow + row, area.startColumn + column);
      return known.includes(value) ? value : unchecked;
    });
    return this.face;
  }

  removeCheckboxes(): GoogleRange {
    const { sheet, area } = this.at;
    forEachCell(area, (row, column) => {
      if (this.ruleAt(row, column)?.criteria !== 'CHECKBOX') return;
      clearValidations(sheet, cellArea(row, column));
      putValue(sheet, row, column, null);
    });
    return this.face;
  }

  check(): GoogleRange {
    return this.tick(0);
  }

  uncheck(): GoogleRange {
    return this.tick(1);
  }

  /** null if not every cell is a checkbox, or if they differ. */
  isChecked(): boolean | null {
    const states = new Set(
      mapCells(this.at.area, (row, column) => this.tickedAt(row, column)).flat(),
    );
    const [state = null] = states;
    return states.size === 1 ? state : null;
  }

  private tickedAt(row: number, column: number): boolean | null {
    const rule = this.ruleAt(row, column);
    if (rule?.criteria !== 'CHECKBOX') return null;
    return valueAt(this.at.sheet, row, column) === checkboxValues(rule)[0];
  }

  private tick(which: 0 | 1): GoogleRange {
    const { desk, sheet, area, open } = this.at;
    forEachCell(area, (row, column) => {
      const rule = this.ruleAt(row, column);
      if (rule?.criteria !== 'CHECKBOX') return;
      const value = checkboxValues(rule)[which];
      writeValues({ desk, sheet, open, area: cellArea(row, column) }, () => value);
    });
    return this.face;
  }

  private ruleAt(row: number, column: number): ValidationRule | undefined {
    return ruleAt(this.at.sheet.validations, row, column);
  }

  private ruleFace(rule: ValidationRule | undefined): DataValidation | null {
    return rule ? validationFace(this.at.desk, rule) : null;
  }

  private place(area: Area, rule: ValidationRule | undefined): void {
    const { sheet } = this.at;
    checkMayEdit(sheet, area);
    clearValidations(sheet, area);
    if (rule) sheet.validations.push({ areas: [area], rule });
  }
}

function ruleOf(face: DataValidation): ValidationRule {
  return handleOf<ValidationHandle>(face, 'DataValidation').rule;
}
