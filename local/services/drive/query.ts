import { notSupported } from '../script-error';
import { DriveException } from './error';
import type { DriveEntry } from './entry';

/** A condition on files; `trashed` tells whether the file or a folder above it is in the bin. */
export type DriveCondition = (entry: DriveEntry, trashed: boolean) => boolean;

const TERM =
  /\s*(?:(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'|'((?:[^'\\]|\\.)*)'\s+in\s+(parents)|(trashed)\s*(=|!=)\s*(true|false))\s*/y;

/**
 * The condition of a `q` parameter: `name`, `mimeType`, `'id' in parents` and `trashed`, joined with `and`.
 *
 * @throws ScriptException "not supported…" for `or`, `not`, brackets and other fields; Drive's "Invalid Value" for no query
 */
export function parseDriveQuery(q: string): DriveCondition {
  const conditions: DriveCondition[] = [];
  let position = 0;
  for (;;) {
    TERM.lastIndex = position;
    const match = TERM.exec(q);
    if (!match) throw misread(q);
    conditions.push(condition(match));
    position = TERM.lastIndex;
    if (position === q.length) {
      return (entry, trashed) => conditions.every((one) => one(entry, trashed));
    }
    const joint = /^and\b/.exec(q.slice(position));
    if (!joint) throw misread(q);
    position += joint[0].length;
  }
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
