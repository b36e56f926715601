import type { Area, SheetFilter, SheetModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { displayedAt } from '../grid/read-values';
import { FILTER_MEMBERS } from '../members/parts';
import { filterCriteriaFace, type CriteriaHandle } from './filter-criteria';
import { sortArea } from '../structure/sort';
import { sortSpecFace } from './sort-spec';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

interface FilterHandle {
  readonly desk: Desk;
  readonly sheet: SheetModel;
}

/** The filter of a sheet; only hidden values are known as criteria. */
class FilterTopic implements Filter {
  constructor(
    private readonly at: FilterHandle,
    private readonly face: Filter,
  ) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.at.desk.make.range(this.at.sheet, this.filter().area);
  }

  remove(): void {
    this.filter();
    this.at.sheet.filter = undefined;
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const hidden = this.filter().hiddenValues.get(this.column(columnPosition));
    return hidden ? filterCriteriaFace(this.at.desk, hidden) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): Filter {
    const column = this.column(columnPosition);
    const hidden =
      criteria === null
        ? undefined
        : handleOf<CriteriaHandle>(criteria, 'FilterCriteria').hiddenValues;
    this.hide(column, hidden);
    return this.face;
  }

  removeColumnFilterCriteria(columnPosition: number): Filter {
    this.hide(this.column(columnPosition), undefined);
    return this.face;
  }

  /** Sorts below the heading row; the column counts from the filter's left edge. */
  sort(columnPosition: number, ascending: boolean): Filter {
    const { area } = this.filter();
    const column = this.column(columnPosition);
    sortArea(this.at.desk.book, this.at.sheet, { ...area, startRow: area.startRow + 1 }, [
      { column, ascending },
    ]);
    this.at.sheet.filter = { ...this.filter(), sortedBy: { column, ascending } };
    return this.face;
  }

  /** Live on Google although the published types do not name it. */
  getColumnSortSpec(columnPosition: number): GoogleAppsScript.Spreadsheet.SortSpec {
    this.column(columnPosition);
    return sortSpecFace(this.at.desk, columnPosition, this.filter());
  }

  private filter(): SheetFilter {
    if (!this.at.sheet.filter) throw new ScriptException('The filter has been removed.');
    return this.at.sheet.filter;
  }

  private hide(column: number, values: readonly string[] | undefined): void {
    const { hiddenValues, ...rest } = this.filter();
    const changed = new Map(hiddenValues);
    if (values && values.length > 0) changed.set(column, values);
    else changed.delete(column);
    this.at.sheet.filter = { ...rest, hiddenValues: changed };
  }

  private column(columnPosition: number): number {
    const { area } = this.filter();
    const column = area.startColumn + columnPosition - 1;
    if (column < area.startColumn || column > area.endColumn) {
      throw new ScriptException('The column is outside of the filter.');
    }
    return column;
  }
}

const KIND = faceKind<FilterHandle, Filter>({
  name: 'Filter',
  members: { ...FILTER_MEMBERS, getColumnSortSpec: 'number' },
  topics: [FilterTopic],
  free: ['getRange'],
});

/** The filter of a sheet, if it has one. */
export function filterOf(desk: Desk, sheet: SheetModel): Filter | null {
  return sheet.filter ? makeFace(KIND, { desk, sheet }, desk.gate) : null;
}

/** Puts a filter on an area; a sheet can have only one. */
export function createFilter(desk: Desk, sheet: SheetModel, area: Area): Filter {
  if (sheet.filter) {
    throw new ScriptException("You can't create a filter in a sheet that already has a filter.");
  }
  sheet.filter = { area, hiddenValues: new Map() };
  return makeFace(KIND, { desk, sheet }, desk.gate);
}

/** True if the filter hides the row (0-based). */
export function isHiddenByFilter(sheet: SheetModel, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.area.startRow || row > filter.area.endRow) return false;
  return [...filter.hiddenValues].some(([column, hidden]) =>
    hidden.includes(displayedAt(sheet, row, column)),
  );
}
