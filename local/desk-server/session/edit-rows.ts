import type { Area, SheetModel } from '../../book/model';
import { pageWords } from '../../page/words';
import { ScriptException } from '../../services/script-error';
import { valueAt } from '../../services/spreadsheet/grid/cells';
import { checkMayEdit, touches } from '../../services/spreadsheet/grid/check-protection';
import { deleteLines } from '../../services/spreadsheet/structure/lines';
import type { RowProblem, RowReply, RowRequest } from '../protocol';
import { restore, snapshotOf, type BookSnapshot } from './clone-book';
import { insertRows, insertionOf } from './insert-rows';
import { tellState, type OpenBook } from './open-book';
import { tellChanges } from './tell-changes';

/**
 * Inserts or deletes whole rows as a person does in Google Sheets: merges, rules, notes, filters, charts and formulas move
 * along. One step to undo. Rows with headings stay, and nothing is done to rows that are not what the person saw.
 */
export function editRows(open: OpenBook, request: RowRequest): RowReply {
  const { book } = open.desk;
  const sheet = book.sheets.find(({ id }) => id === request.sheetId);
  const obstacle = sheet ? obstacleTo(sheet, request) : refusal(pageWords.sheetGone);
  if (!sheet || obstacle) return { problem: obstacle ?? null };
  const { content } = open;
  const before = snapshotOf(book);
  try {
    if (request.change === 'delete') {
      deleteLines(book, sheet, { axis: 'rows', at: request.row, count: request.count });
    } else insertRows(book, sheet, insertionOf(sheet, request));
  } catch (error) {
    if (!(error instanceof ScriptException)) throw error;
    return { problem: refusal(pageWords.rowsMustStay) };
  }
  tellRows(open, before, request.sheetId);
  open.undoSteps.push({
    ...{ what: whatWasDone(request), leavesFiles: false, isHeavy: true, content },
    takeBack: () => {
      const undone = snapshotOf(book);
      restore(book, before);
      tellRows(open, undone, request.sheetId);
    },
  });
  tellState(open);
  return { problem: null };
}

/** What is typed into rows as they were before would come to stand in others. */
function tellRows(open: OpenBook, before: BookSnapshot, sheetId: number): void {
  tellChanges(open, before);
  open.rowsMovedAt.set(sheetId, open.revision);
}

function whatWasDone({ change, row, count }: RowRequest): string {
  return change === 'delete'
    ? pageWords.rowsDeleteUndo(row + 1, count)
    : pageWords.rowsInsertUndo(row + 1, count);
}

function obstacleTo(sheet: SheetModel, request: RowRequest): RowProblem | undefined {
  const { change, row, count, seen, knowsWarning = false } = request;
  if (row + count > sheet.maxRows) return refusal(pageWords.rowsOutside);
  const isAmongHeadings = row < sheet.frozenRows;
  const isBelowHeadings = change === 'insert below' && row + count === sheet.frozenRows;
  if (isAmongHeadings && !isBelowHeadings) return refusal(pageWords.headingRowsStay);
  if (!isAsSeen(sheet, row, seen)) return refusal(pageWords.rowsChanged);
  const area = rowsOf(sheet, row, count);
  if (isLocked(sheet, area)) return refusal(pageWords.rowsLocked);
  const isWarned = sheet.protections.some((one) => one.warningOnly && touches(one, area));
  if (!isWarned || knowsWarning) return undefined;
  return { kind: 'protected', sentence: pageWords.protectedSheet(sheet.name) };
}

function isLocked(sheet: SheetModel, area: Area): boolean {
  try {
    checkMayEdit(sheet, area);
    return false;
  } catch {
    return true;
  }
}

/** True if the rows hold what stood there for the person. */
function isAsSeen(sheet: SheetModel, row: number, seen: RowRequest['seen']): boolean {
  return seen.every((values, position) => {
    const width = Math.max(values.length, sheet.values[row + position]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).every(
      (column) => valueAt(sheet, row + position, column) === (values[column] ?? null),
    );
  });
}

function rowsOf({ maxColumns }: SheetModel, row: number, count: number): Area {
  return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: maxColumns - 1 };
}

function refusal(sentence: string): RowProblem {
  return { kind: 'refused', sentence };
}
