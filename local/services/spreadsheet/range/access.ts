import type { RangeHandle } from '../desk';
import { ScriptException } from '../../script-error';
import { activeSheetOf } from '../grid/references';
import { mayEdit, touches } from '../grid/check-protection';
import { intersection, sameArea } from '../grid/areas';
import { createFilter, filterOf } from '../parts/filter';
import { protect } from '../parts/protection';
import { textFinder } from '../parts/text-finder';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Selecting, protecting, filtering and searching. */
export class RangeAccess implements Pick<
  GoogleRange,
  | 'activate'
  | 'activateAsCurrentCell'
  | 'canEdit'
  | 'createFilter'
  | 'createTextFinder'
  | 'getFilter'
  | 'protect'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  activate(): GoogleRange {
    const { desk, sheet, area } = this.at;
    desk.book.activeSheetId = sheet.id;
    desk.book.selection = area;
    return this.face;
  }

  activateAsCurrentCell(): GoogleRange {
    const { area, desk, sheet } = this.at;
    const isCell = area.startRow === area.endRow && area.startColumn === area.endColumn;
    if (!isCell || activeSheetOf(desk.book) !== sheet) {
      throw new ScriptException('The range must be a single cell of the active sheet.');
    }
    return this.activate();
  }

  canEdit(): boolean {
    const { sheet, area } = this.at;
    return sheet.protections.every((one) => mayEdit(one) || !touches(one, area));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { desk, sheet, area } = this.at;
    const rest = sheet.protections.filter((one) => !one.area || !sameArea(one.area, area));
    sheet.protections = rest;
    return protect(desk, sheet, area);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.at.desk, this.at.sheet, this.at.area);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const filter = this.at.sheet.filter;
    const touches = filter && intersection(filter.area, this.at.area);
    return touches ? filterOf(this.at.desk, this.at.sheet) : null;
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this.at, findText);
  }
}
