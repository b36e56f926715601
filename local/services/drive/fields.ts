import { DriveException } from './error';

type Json = Record<string, unknown>;

/** The fields asked for: `true` takes all of a part, a nested selection some of it. */
interface Selection {
  readonly [field: string]: true | Selection;
}

/**
 * The part of an answer that a `fields` parameter names: `id,name`, `files(id,name),nextPageToken`, `files/id` or `*`.
 *
 * @throws DriveException for a field Drive does not know
 */
export function selectFields(
  method: string,
  answer: Json,
  fields: string,
  knownFields: ReadonlySet<string>,
): Json {
  return pick(method, answer, parse(fields), knownFields);
}

function pick(method: string, value: Json, wanted: Selection, known: ReadonlySet<string>): Json {
  if ('*' in wanted) return value;
  const picked: Json = {};
  for (const [field, part] of Object.entries(wanted)) {
    if (!known.has(field)) {
      throw new DriveException(method, 400, `Invalid field selection ${field}`);
    }
    const found = value[field];
    if (found !== undefined)
      picked[field] = part === true ? found : within(method, found, part, known);
  }
  return picked;
}

function within(
  method: string,
  value: unknown,
  part: Selection,
  known: ReadonlySet<string>,
): unknown {
  if (Array.isArray(value)) return value.map((one) => within(method, one, part, known));
  return typeof value === 'object' && value !== null
    ? pick(method, value as Json, part, known)
    : value;
}

function parse(fields: string): Selection {
  return Object.fromEntries(splitAtTop(fields).map(parseOne));
}

function parseOne(text: string): [string, true | Selection] {
  const nested = /^([^(/]+)\((.*)\)$/.exec(text) ?? /^([^(/]+)\/(.*)$/.exec(text);
  if (!nested) return [text, true];
  return [nested[1] ?? '', parse(nested[2] ?? '')];
}

/** Parts between commas that stand in no bracket. */
function splitAtTop(fields: string): readonly string[] {
  return fields.replace(/\s/g, '').match(/[^,(]+(\([^)]*\))?/g) ?? [];
}
