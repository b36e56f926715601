import { ScriptException } from '../../script-error';
import type { RangeHandle } from '../desk';
import { columnsOf, forEachCell } from '../grid/areas';
import { formulaAt, putValue, valueAt } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { clip, paste } from '../structure/copy-cells';
import { sortArea, type SortKey } from '../structure/sort';
import { clearContents } from './clearing';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Sorting, trimming, removing duplicates. */
export class RangeTidying implements Pick<
  GoogleRange,
  'removeDuplicates' | 'sort' | 'trimWhitespace'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  /** Columns are those of the sheet, not of the range. */
  sort(sortSpecObj: unknown): GoogleRange {
    const { desk, sheet, area } = this.at;
    checkMayEdit(sheet, area);
    const specs: unknown[] = Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj];
    sortArea(
      desk.book,
      sheet,
      area,
      specs.map((spec) => this.sortKey(spec)),
    );
    return this.face;
  }

  trimWhitespace(): GoogleRange {
    const { sheet, area } = this.at;
    checkMayEdit(sheet, area);
    forEachCell(area, (row, column) => {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || formulaAt(sheet, row, column) !== undefined) return;
      const trimmed = value.trim().replace(/\s+/g, ' ');
      if (trimmed !== value) putValue(sheet, row, column, trimmed === '' ? null : trimmed);
    });
    return this.face;
  }

  /** Keeps the first of equal rows and closes the gaps; the answer is what is left of the range. */
  removeDuplicates(columnsToCompare?: number[]): GoogleRange {
    const { desk, sheet, area } = this.at;
    checkMayEdit(sheet, area);
    const columns =
      columnsToCompare ??
      Array.from({ length: columnsOf(area) }, (_c, i) => area.startColumn + i + 1);
    const seen = new Set<string>();
    let next = area.startRow;
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const key = JSON.stringify(
        columns.map((column) => comparable(valueAt(sheet, row, column - 1))),
      );
      if (seen.has(key)) continue;
      seen.add(key);
      if (next < row) this.moveRow(row, next);
      next += 1;
    }
    if (next <= area.endRow) clearContents(sheet, { ...area, startRow: next });
    return desk.make.range(sheet, { ...area, endRow: next - 1 });
  }

  private moveRow(from: number, to: number): void {
    const { sheet, area } = this.at;
    const clipping = clip(sheet, { ...area, startRow: from, endRow: from });
    paste(sheet, { ...area, startRow: to, endRow: to }, clipping, {
      contents: 'formulas',
      formats: 'none',
      validations: false,
      notes: false,
      conditionalFormats: false,
    });
  }

  private sortKey(spec: unknown): SortKey {
    const { column, ascending } = readSpec(spec);
    const { area } = this.at;
    if (column - 1 < area.startColumn || column - 1 > area.endColumn) {
      throw new ScriptException('The sort column is outside of the range.');
    }
    return { column: column - 1, ascending };
  }
}

function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function readSpec(spec: unknown): { column: number; ascending: boolean } {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = { ...(spec as { column?: unknown; ascending?: unknown }) };
  if (typeof column !== 'number') throw new ScriptException('Invalid argument: sortSpecObj');
  return { column, ascending: ascending !== false };
}
