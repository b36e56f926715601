import type { Area } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { RangeHandle } from '../desk';
import { columnsOf, containsArea, forEachCell, intersection, rowsOf } from '../grid/areas';
import { putValue } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Cells shown as one. */
export class RangeMerges implements Pick<
  GoogleRange,
  'breakApart' | 'getMergedRanges' | 'isPartOfMerge' | 'merge' | 'mergeAcross' | 'mergeVertically'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  merge(): GoogleRange {
    return this.mergeAll([this.at.area]);
  }

  mergeAcross(): GoogleRange {
    const { area } = this.at;
    return this.mergeAll(
      Array.from({ length: rowsOf(area) }, (_row, offset) => {
        const row = area.startRow + offset;
        return { ...area, startRow: row, endRow: row };
      }),
    );
  }

  mergeVertically(): GoogleRange {
    const { area } = this.at;
    return this.mergeAll(
      Array.from({ length: columnsOf(area) }, (_column, offset) => {
        const column = area.startColumn + offset;
        return { ...area, startColumn: column, endColumn: column };
      }),
    );
  }

  breakApart(): GoogleRange {
    this.checkWholeMerges();
    const { sheet, area } = this.at;
    sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
    return this.face;
  }

  isPartOfMerge(): boolean {
    return this.touching().length > 0;
  }

  getMergedRanges(): GoogleRange[] {
    const { desk, sheet } = this.at;
    return this.touching().map((merge) => desk.make.range(sheet, merge));
  }

  private touching(): readonly Area[] {
    return this.at.sheet.merges.filter((merge) => intersection(merge, this.at.area) !== undefined);
  }

  private mergeAll(areas: readonly Area[]): GoogleRange {
    this.breakApart();
    const { sheet } = this.at;
    for (const area of areas) {
      if (rowsOf(area) * columnsOf(area) === 1) continue;
      forEachCell(area, (row, column) => {
        if (row !== area.startRow || column !== area.startColumn)
          putValue(sheet, row, column, null);
      });
      sheet.merges.push(area);
    }
    return this.face;
  }

  private checkWholeMerges(): void {
    const { sheet, area } = this.at;
    checkMayEdit(sheet, area);
    if (this.touching().every((merge) => containsArea(area, merge))) return;
    throw new ScriptException(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  }
}
