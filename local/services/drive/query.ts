import { notSupported } from '../script-error';
import { DriveException } from './error';
import type { DriveEntry } from './entry';

/** A condition on files; `trashed` tells whether the file or a folder above it is in the bin. */
export type DriveCondition = (entry: DriveEntry, trashed: boolean) => boolean;

const TERM =
  /\s*(?:(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'|'((?:[^'\\]|\\.)*)'\s+in\s+(parents)|(trashed)\s*(=|!=)\s*(true|false))\s*/y;

/** A query that is being read, and how far. */
interface Reading {
  readonly q: string;
  position: number;
}

/**
 * The condition of a `q` parameter: `name`, `mimeType`, `'id' in parents` and `trashed`, joined with `and` and `or` from left
 * to right, with brackets.
 *
 * @throws ScriptException "not supported…" for `not` and other fields; Drive's "Invalid Value" for no query
 */
export function parseDriveQuery(q: string): DriveCondition {
  const reading = { q, position: 0 };
  const found = joinedConditions(reading);
  if (reading.position < q.length) throw misread(q);
  return found;
}

function joinedConditions(reading: Reading): DriveCondition {
  let all = operand(reading);
  for (let joint = taken(reading, /and\b|or\b/y); joint !== undefined;) {
    const [left, right] = [all, operand(reading)];
    all =
      joint === 'and'
        ? (entry, trashed) => left(entry, trashed) && right(entry, trashed)
        : (entry, trashed) => left(entry, trashed) || right(entry, trashed);
    joint = taken(reading, /and\b|or\b/y);
  }
  return all;
}

function operand(reading: Reading): DriveCondition {
  if (taken(reading, /\s*\(/y) !== undefined) {
    const inner = joinedConditions(reading);
    if (taken(reading, /\s*\)\s*/y) === undefined) throw misread(reading.q);
    return inner;
  }
  TERM.lastIndex = reading.position;
  const match = TERM.exec(reading.q);
  if (!match) throw misread(reading.q);
  reading.position = TERM.lastIndex;
  return condition(match);
}

/** What a pattern finds right here; the reading goes on behind it. */
function taken(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.position;
  const [found] = pattern.exec(reading.q) ?? [];
  if (found !== undefined) reading.position += found.length;
  return found;
}

function condition(match: RegExpExecArray): DriveCondition {
  const [, field, operator, value, parent, inParents, , trashOperator, trashValue] = match;
  if (inParents !== undefined) {
    const id = unescaped(parent ?? '');
    return (entry) => entry.parent === id;
  }
  if (field === undefined) {
    const wanted = (trashValue === 'true') === (trashOperator === '=');
    return (_entry, trashed) => trashed === wanted;
  }
  const text = unescaped(value ?? '');
  const read = (entry: DriveEntry): string => (field === 'name' ? entry.name : entry.mimeType);
  if (operator === '=') return (entry) => read(entry) === text;
  if (operator === '!=') return (entry) => read(entry) !== text;
  // Drive's `contains` matches the beginnings of words of a name.
  const beginning = new RegExp(`(^|[^\\p{L}\\p{N}])${escapedPattern(text)}`, 'iu');
  return (entry) => beginning.test(read(entry));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function escapedPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function misread(q: string): Error {
  const looksLikeQuery = /\b(or|not|in|contains|has)\b|[=<>]/.test(q);
  return looksLikeQuery
    ? notSupported(`Drive.Files.list with q: ${q}`)
    : new DriveException('list', 400, 'Invalid Value');
}
