import type { SheetHandle } from '../desk';
import { CLOSED } from '../grid/a1-notation';
import { deleteKeysIn, lastColumnWithContent, lastRowWithContent, wholeSheet } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { writeValues } from '../grid/write-values';
import { textFinder } from '../parts/text-finder';
import { clearContents, clearFormats, clearLooks } from '../range/clearing';
import { sortArea } from '../structure/sort';
import { checkBounds } from './bounds';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Filling, emptying, sorting and searching a whole sheet. */
export class SheetContents implements Pick<
  GoogleSheet,
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'createTextFinder'
  | 'sort'
> {
  constructor(
    private readonly at: SheetHandle,
    private readonly face: GoogleSheet,
  ) {}

  /** Writes below the last row with content; the sheet grows if it must. */
  appendRow(rowContents: unknown[]): GoogleSheet {
    const { desk, sheet } = this.at;
    const row = lastRowWithContent(sheet);
    sheet.maxRows = Math.max(sheet.maxRows, row + 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, rowContents.length);
    if (rowContents.length === 0) return this.face;
    const area = { startRow: row, startColumn: 0, endRow: row, endColumn: rowContents.length - 1 };
    checkMayEdit(sheet, area);
    writeValues({ desk, sheet, area, open: CLOSED }, (_row, column) => rowContents[column]);
    return this.face;
  }

  /** Contents and formats go; notes and validations stay. */
  clear(
    options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {},
  ): GoogleSheet {
    const { sheet } = this.at;
    const { contentsOnly, formatOnly } = options;
    const isPlain = ![contentsOnly, formatOnly].includes(true);
    checkMayEdit(sheet, wholeSheet(sheet));
    if (isPlain || contentsOnly) clearContents(sheet, wholeSheet(sheet));
    if (isPlain || formatOnly) clearFormats(sheet, wholeSheet(sheet));
    return this.face;
  }

  clearContents(): GoogleSheet {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): GoogleSheet {
    const { sheet } = this.at;
    checkMayEdit(sheet, wholeSheet(sheet));
    clearLooks(sheet, wholeSheet(sheet));
    return this.face;
  }

  clearNotes(): GoogleSheet {
    const { sheet } = this.at;
    checkMayEdit(sheet, wholeSheet(sheet));
    deleteKeysIn(sheet.notes, wholeSheet(sheet));
    return this.face;
  }

  clearConditionalFormatRules(): void {
    this.at.sheet.conditionalFormats = [];
  }

  /** Sorts every row that is not frozen, a heading row too. */
  sort(columnPosition: number, ascending = true): GoogleSheet {
    const { desk, sheet } = this.at;
    checkBounds(sheet, { row: 1, column: columnPosition, numRows: 1, numColumns: 1 });
    const area = {
      startRow: sheet.frozenRows,
      startColumn: 0,
      endRow: lastRowWithContent(sheet) - 1,
      endColumn: Math.max(lastColumnWithContent(sheet), columnPosition) - 1,
    };
    if (area.endRow <= area.startRow) return this.face;
    checkMayEdit(sheet, area);
    sortArea(desk.book, sheet, area, [{ column: columnPosition - 1, ascending }]);
    return this.face;
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { desk, sheet } = this.at;
    return textFinder({ desk, sheet, area: wholeSheet(sheet), open: CLOSED }, findText);
  }
}
