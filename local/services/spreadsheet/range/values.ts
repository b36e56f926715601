import type { RangeHandle } from '../desk';
import { checkMayEdit } from '../grid/check-protection';
import { checkDataShape } from '../grid/data-shape';
import { displayedAt, readDisplayTexts, readValues, scriptValue } from '../grid/read-values';
import { formulaAt, styleAt, valueAt } from '../grid/cells';
import { forEachCell } from '../grid/areas';
import { writeValues } from '../grid/write-values';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What stands in the cells. */
export class RangeValues implements Pick<
  GoogleRange,
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setValue'
  | 'setValues'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  getValue(): unknown {
    const { desk, sheet, area } = this.at;
    const { startRow, startColumn } = area;
    return scriptValue(
      desk,
      valueAt(sheet, startRow, startColumn),
      styleAt(sheet, startRow, startColumn),
    );
  }

  getValues(): unknown[][] {
    return readValues(this.at);
  }

  getDisplayValue(): string {
    return displayedAt(this.at.sheet, this.at.area.startRow, this.at.area.startColumn);
  }

  getDisplayValues(): string[][] {
    return readDisplayTexts(this.at);
  }

  isBlank(): boolean {
    const { sheet, area } = this.at;
    let isBlank = true;
    forEachCell(area, (row, column) => {
      if (valueAt(sheet, row, column) !== null || formulaAt(sheet, row, column) !== undefined) {
        isBlank = false;
      }
    });
    return isBlank;
  }

  setValue(value: unknown): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    writeValues(this.at, () => value);
    return this.face;
  }

  setValues(values: unknown[][]): GoogleRange {
    checkDataShape(values, this.at.area);
    checkMayEdit(this.at.sheet, this.at.area);
    writeValues(this.at, (row, column) => values[row]?.[column]);
    return this.face;
  }
}
