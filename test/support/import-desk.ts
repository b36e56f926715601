import { copyBook } from '../../local/book/copy-book';
import type { BookModel, Scalar, SheetModel } from '../../local/book/model';
import { openDesk, type Desk, type DeskOptions } from '../../local/desk';
import { setUpState } from './set-up-state';

/** A desk that tells its folder. */
export interface ImportDesk extends Desk {
  readonly out: string;
}

/** A workbook as set-up leaves it. */
export async function setUpBook(out: string): Promise<BookModel> {
  return setUpState('台账', out);
}

/** A desk over a workbook of its own that starts as the given one. */
export async function deskOver(
  book: BookModel,
  out: string,
  options: Partial<DeskOptions> = {},
): Promise<ImportDesk> {
  const desk = await openDesk({ workbook: copyBook(book), out, answers: 'yes', ...options });
  return Object.assign(desk, { out });
}

/** The filled part of a sheet: no blank rows at the end, no blank cells at the end of a row. */
export function contentOf(book: BookModel, name: string): Scalar[][] {
  const rows = sheetOf(book, name).values.map((row) => trimmed([...row], (cell) => cell === null));
  return trimmed(rows, (row) => row.length === 0);
}

/** What an import leaves of a sheet: its content, the hidden copy, and the journal on it without when and as which it was made. */
export function importState(book: BookModel, name: string) {
  const backup = book.sheets.find((one) => one.name === `导入前备份·${name}`);
  const note = backup?.notes.get('0,0') ?? '';
  // A copy without a journal has the note of the heading it was copied from.
  const noted = note.startsWith('{') ? note : '{"state":"none"}';
  const journal = { ...(JSON.parse(noted) as Journal), at: undefined, sequence: undefined };
  return {
    sheets: book.sheets.map((sheet) => sheet.name),
    content: contentOf(book, name),
    formulas: [...sheetOf(book, name).formulas],
    former: backup === undefined ? 'none' : contentOf(book, backup.name),
    isHidden: backup?.hidden,
    journal,
  };
}

interface Journal {
  readonly at?: string;
  readonly sequence?: number;
  readonly state: string;
}

export function sheetOf(book: BookModel, name: string): SheetModel {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every cell, formula and note of every sheet, hidden ones too. */
export function everythingIn(book: BookModel): string {
  return JSON.stringify(
    book.sheets.map(({ name, values, formulas, notes }) => [
      name,
      values,
      [...formulas],
      [...notes],
    ]),
  );
}

function trimmed<T>(items: T[], isBlank: (item: T) => boolean): T[] {
  const list = Array.from(items, (item) => item ?? null) as T[];
  while (list.length > 0 && isBlank(list[list.length - 1]!)) list.pop();
  return list;
}
