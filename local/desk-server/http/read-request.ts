import { serverWords } from '../../page/words';
import type { ButtonName } from '../../services/spreadsheet/ui-port';
import type { Scalar } from '../../book/model';
import {
  MOST_ROWS,
  type AnswerToQuestion,
  type EditRequest,
  type HandEdit,
  type RowRequest,
  type RunRequest,
} from '../protocol';
import { Refusal } from './refusal';

type Body = Readonly<Record<string, unknown>>;

const BUTTONS: readonly ButtonName[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];
const MOST_EDITS = 50_000;
const ROW_CHANGES: readonly RowRequest['change'][] = ['insert above', 'insert below', 'delete'];

/** A whole number in an address. */
export function numberIn(url: URL, name: string): number {
  const number = Number(url.searchParams.get(name) ?? NaN);
  if (!Number.isSafeInteger(number)) throw unreadable();
  return number;
}

/** What the page asks to run; anything else than that is refused. */
export function runRequest({ client, name, title, args }: Body): RunRequest {
  if (typeof client !== 'string' || typeof name !== 'string' || !Array.isArray(args))
    throw unreadable();
  return { client, name, title: typeof title === 'string' ? title : name, args };
}

/** The answer to a question of a script. */
export function answerRequest({ id, button, text }: Body): AnswerToQuestion {
  const known = BUTTONS.find((one) => one === button);
  if (typeof id !== 'number' || !known) throw unreadable();
  return { id, button: known, text: typeof text === 'string' ? text : '' };
}

/** What was typed into cells. */
export function editRequest({ client, edits, knowsWarning }: Body): EditRequest {
  if (typeof client !== 'string' || !Array.isArray(edits) || edits.length > MOST_EDITS)
    throw unreadable();
  return { client, edits: edits.map(handEdit), knowsWarning: knowsWarning === true };
}

/** Rows to insert or delete; not more at once than a person has on the screen a few times. */
export function rowRequest({
  client,
  sheetId,
  change,
  row,
  count,
  seen,
  knowsWarning,
}: Body): RowRequest {
  const known = ROW_CHANGES.find((one) => one === change);
  if (typeof client !== 'string' || !known || !isIndex(sheetId) || !isIndex(row))
    throw unreadable();
  if (!isIndex(count) || count < 1 || count > MOST_ROWS || !isRows(seen) || seen.length > count)
    throw unreadable();
  return { client, sheetId, change: known, row, count, seen, knowsWarning: knowsWarning === true };
}

function isRows(value: unknown): value is readonly (readonly Scalar[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isScalar));
}

function handEdit(edit: unknown): HandEdit {
  if (typeof edit !== 'object' || edit === null) throw unreadable();
  const { sheetId, row, column, entry, before, numberFormat, rowsOf } = edit as Body;
  if (!isIndex(sheetId) || !isIndex(row) || !isIndex(column) || !isScalar(entry))
    throw unreadable();
  return {
    ...{ sheetId, row, column, entry },
    ...(isScalar(before) && { before }),
    ...(isIndex(rowsOf) && { rowsOf }),
    ...(typeof numberFormat === 'string' && { numberFormat }),
  };
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isScalar(value: unknown): value is Scalar {
  return (
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && value.length <= 50_000)
  );
}

function unreadable(): Refusal {
  return new Refusal(400, serverWords.badRequest);
}
