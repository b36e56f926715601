import { ScriptException } from '../../script-error';
import { enumValueOf } from './enumeration';
import { faceKindOf } from './registry';

/**
 * The members of one of Google's interfaces: name → the kinds of its arguments (`number, String? | any[][]`: overloads
 * parted by `|`, `?` marks where null is welcome), or `property`.
 */
export type MemberTable = Readonly<Record<string, string>>;

const parsed = new Map<string, readonly (readonly string[])[]>();

/** Throws Google's own error unless the arguments fit one of the overloads. */
export function checkSignature(member: string, overloads: string, args: readonly unknown[]): void {
  if (parseOverloads(overloads).some((kinds) => fits(kinds, args))) return;
  const shown = args.map(kindShown).join(',');
  throw new ScriptException(
    `The parameters (${shown}) don't match the method signature for ${member}.`,
  );
}

function parseOverloads(overloads: string): readonly (readonly string[])[] {
  const known = parsed.get(overloads);
  if (known) return known;
  const made = overloads.split('|').map((overload) =>
    overload
      .split(',')
      .map((kind) => kind.trim())
      .filter((kind) => kind !== ''),
  );
  parsed.set(overloads, made);
  return made;
}

function fits(kinds: readonly string[], args: readonly unknown[]): boolean {
  return kinds.length === args.length && kinds.every((kind, index) => isOfKind(args[index], kind));
}

function isOfKind(value: unknown, kind: string): boolean {
  if (kind === 'any') return true;
  if (kind.endsWith('?')) return value == null || isOfKind(value, kind.slice(0, -1));
  if (kind.endsWith('[][]')) return Array.isArray(value) && value.every(Array.isArray);
  if (kind.endsWith('[]')) return isListOf(value, kind.slice(0, -2));
  switch (kind) {
    case 'number':
      return typeof value === 'number';
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return isDate(value);
    case 'Object':
      return isObject(value) && faceKindOf(value) === undefined && !isDate(value);
    default:
      return isNamed(value, kind);
  }
}

/** A list of texts takes numbers and truth values too: `requireValueInList([9, false])` is written so in the wild. What
 * null means in a list, the method says. */
function isListOf(value: unknown, kind: string): boolean {
  if (!Array.isArray(value)) return false;
  if (kind === 'String') return value.every((item) => item !== null && typeof item !== 'object');
  return value.every((item) => item === null || isOfKind(item, kind));
}

/** A stand-in or enumeration must be of the very kind; of other services' objects (HtmlOutput, Blob, User) only the shape is known. */
function isNamed(value: unknown, kind: string): boolean {
  if (!isObject(value) || isDate(value) || Array.isArray(value)) return false;
  const name = faceKindOf(value) ?? enumValueOf(value)?.typeName;
  return name === undefined ? !OWN_KINDS.test(kind) : name === kind;
}

const OWN_KINDS =
  /^(?:Range|RangeList|Sheet|Spreadsheet|DataValidation|ConditionalFormatRule|EmbeddedChart|NamedRange|RichTextValue|TextStyle|Color|Filter|FilterCriteria|Menu|.*(?:Type|Criteria|Strategy|Style|Date|Dimension|Direction|ButtonSet))$/;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** True for a Date of any realm: scripts run in a context of their own, so `instanceof` would not do. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function kindShown(value: unknown): string {
  if (value == null) return 'null';
  if (Array.isArray(value)) return listShown(value);
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (isDate(value)) return 'Date';
  const kind = typeof value === 'object' ? faceKindOf(value) : undefined;
  return kind === undefined ? '(class)' : `SpreadsheetApp.${kind}`;
}

function listShown(list: readonly unknown[]): string {
  return list.length === 0 ? 'number[]' : `${kindShown(list[0])}[]`;
}
