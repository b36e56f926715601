import {
  emptyBook,
  newSheet,
  type BookModel,
  type Scalar,
  type SheetModel,
} from '../../local/book/model';
import { openDesk, type ActionRun } from '../../local/desk';
import type { ServiceCallHook } from '../../local/services/hook';

/** Ten in the morning in China, inside the campaign. */
export const NOW = new Date('2023-11-20T10:00:00+08:00');

/** A workbook of sheets as people make them: values and nothing else. */
export function bookOf(grids: Readonly<Record<string, readonly (readonly Scalar[])[]>>): BookModel {
  const book = emptyBook('台账');
  book.sheets = Object.entries(grids).map(([name, rows], index) => ({
    ...newSheet(index + 1, name),
    values: rows.map((row) => [...row]),
  }));
  book.nextId = book.sheets.length + 1;
  return book;
}

/** The sheet of this name. */
export function sheetIn(book: BookModel, name: string): SheetModel {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Runs an action of the real bundle on a workbook; rejects with what the hook threw. */
export async function runOn(
  book: BookModel,
  out: string,
  action: string,
  onServiceCall?: ServiceCallHook,
): Promise<ActionRun> {
  const desk = await openDesk({ workbook: book, out, now: NOW, onServiceCall });
  const run = await desk.run(action);
  desk.close();
  return run;
}

/** Everything on the sheets that people see, without what says in which order it came there. */
export function seenIn(book: BookModel): unknown {
  return book.sheets
    .filter(({ name }) => name !== '操作日志')
    .map(({ id, values, styles, validations, charts, ...sheet }) => ({
      ...sheet,
      isNumbered: id > 0,
      values: trimmed(
        values.map((row) => trimmed(row, null)),
        undefined,
      ),
      styles: trimmed(
        styles.map((row) => trimmed(row, undefined)),
        undefined,
      ),
      validations: validations
        .flatMap(({ areas, rule }) => areas.map((area) => JSON.stringify({ area, rule })))
        .sort(),
      charts: charts.map(({ id: chartId, ...chart }) => ({ ...chart, isNumbered: chartId > 0 })),
    }));
}

/** A list without the blank entries and the empty lists at its end. */
function trimmed<T>(list: readonly T[], blank: unknown): readonly T[] {
  const isBlank = (entry: T) => entry === blank || (Array.isArray(entry) && entry.length === 0);
  const last = Array.from(list).findLastIndex((entry) => !isBlank(entry));
  return Array.from(list).slice(0, last + 1);
}

/** A copy that a run may change. */
export function copyOf(book: BookModel): BookModel {
  return structuredClone(book);
}
