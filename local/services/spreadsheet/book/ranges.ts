import { ScriptException } from '../../script-error';
import type { RangeHandle } from '../desk';
import { enumName } from '../face/enumeration';
import { handleOf } from '../face/registry';
import { activeSheetOf, namedReference, readReference } from '../grid/references';
import { nameRange, namedRangeFaces, removeName } from '../parts/named-range';
import { protectionsOf } from '../parts/protection';
import type { SpreadsheetHandle } from './handle';
import { currentCell, select, selectedHandle, selectedRange, selectList } from './selection';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Ranges by reference and by name, protections, the selection. */
export class SpreadsheetRanges implements Pick<
  GoogleSpreadsheet,
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getNamedRanges'
  | 'getProtections'
  | 'getRange'
  | 'getRangeByName'
  | 'getRangeList'
  | 'getSelection'
  | 'removeNamedRange'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSelection'
  | 'setCurrentCell'
  | 'setNamedRange'
> {
  constructor(private readonly at: SpreadsheetHandle) {}

  getRange(a1Notation: string): Range {
    const { sheet, area, open } = this.reference(a1Notation);
    return this.at.desk.make.range(sheet, area, open);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return this.at.desk.make.rangeList(a1Notations.map((notation) => this.reference(notation)));
  }

  getRangeByName(name: string): Range | null {
    const { desk } = this.at;
    const found = namedReference(desk.book, name) ?? readReference(desk.book, name);
    return found ? desk.make.range(found.sheet, found.area, found.open) : null;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangeFaces(this.at.desk);
  }

  setNamedRange(name: string, range: Range): void {
    nameRange(this.at.desk.book, name, handleOf<RangeHandle>(range, 'Range'));
  }

  removeNamedRange(name: string): void {
    const { book } = this.at.desk;
    if (!namedReference(book, name)) {
      throw new ScriptException(`There is no named range called "${name}".`);
    }
    removeName(book, name);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const { desk } = this.at;
    return desk.book.sheets.flatMap((sheet) => protectionsOf(desk, sheet, enumName(type)));
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.at.desk.make.selection();
  }

  getActiveRange(): Range {
    return selectedRange(this.at.desk);
  }

  getActiveRangeList(): RangeList {
    return this.at.desk.make.rangeList([selectedHandle(this.at.desk)]);
  }

  getActiveCell(): Range {
    return currentCell(this.at.desk);
  }

  getCurrentCell(): Range {
    return currentCell(this.at.desk);
  }

  setActiveRange(range: Range): Range {
    return select(this.home(), range);
  }

  setActiveSelection(selection: Range | string): Range {
    return select(this.home(), selection);
  }

  setCurrentCell(cell: Range): Range {
    return select(this.home(), cell);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return selectList(this.at.desk, rangeList);
  }

  private home(): { desk: SpreadsheetHandle['desk']; sheet: RangeHandle['sheet'] } {
    return { desk: this.at.desk, sheet: activeSheetOf(this.at.desk.book) };
  }

  private reference(notation: string): RangeHandle {
    const { desk } = this.at;
    const found = readReference(desk.book, notation);
    if (!found) throw new ScriptException('Range not found');
    return { desk, ...found };
  }
}
