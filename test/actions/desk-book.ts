import { createHash } from 'node:crypto';
import { copyBook } from '../../local/book/copy-book';
import {
  emptyBook,
  newSheet,
  type BookModel,
  type CellStyle,
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

/**
 * A digest of everything that people see on each sheet, by its tab and its name, without what says in which order things
 * came there: thousands of cells are compared at once.
 */
export function seenIn(book: BookModel): readonly (readonly [string, string])[] {
  return book.sheets
    .filter(({ name }) => name !== '操作日志')
    .map((sheet) => [sheet.name, createHash('sha256').update(seenOn(sheet)).digest('hex')]);
}

function seenOn({ id: _, values, styles, validations, charts, ...sheet }: SheetModel): string {
  const rules = validations.flatMap(({ areas, rule }) =>
    areas.map((area) => JSON.stringify({ area, rule })),
  );
  // Cells are many, and have neither maps nor keys to be put in order.
  const cells = JSON.stringify(trimmed(values.map((row) => trimmed(row, null))));
  const looks = trimmed(styles.map((row) => trimmed(row, undefined).map(lookNumber).join()));
  const facts = {
    ...sheet,
    rules: rules.sort(),
    charts: charts.map(({ id: __, ...chart }) => chart),
  };
  return [cells, ...looks, inOrder(facts)].join('\n');
}

/** As JSON, whatever the order of keys and of what lies in maps and sets. */
function inOrder(facts: object): string {
  return JSON.stringify(facts, (_key, value: unknown) => {
    if (isCollection(value)) return [...value].map(String).sort();
    return isPlain(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  });
}

/** Also for one of another realm: a copy comes from Node's own. */
function isCollection(value: unknown): value is Iterable<unknown> {
  return ['[object Map]', '[object Set]'].includes(Object.prototype.toString.call(value));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const lookNumbers = new Map<string, number>();
const numbersOf = new WeakMap<CellStyle, number>();

/** A look as a number of its own, found once for the many cells that share it; looks that are the same have the same. */
function lookNumber(style: CellStyle | undefined): number | '' {
  if (style === undefined) return '';
  const known = numbersOf.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.entries(style).sort());
  const number = lookNumbers.get(text) ?? lookNumbers.size;
  lookNumbers.set(text, number);
  numbersOf.set(style, number);
  return number;
}

/** A list without the blank entries, the empty texts and the empty lists at its end. */
function trimmed<T>(list: readonly T[], blank?: unknown): readonly T[] {
  const isBlank = (entry: T | undefined) =>
    entry === blank || entry === '' || (Array.isArray(entry) && entry.length === 0);
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1])) length -= 1;
  return Array.from(list.slice(0, length));
}

/** A copy that a run may change. */
export function copyOf(book: BookModel): BookModel {
  return copyBook(book);
}
