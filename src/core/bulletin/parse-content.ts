import { type IsoDay, isoDay } from '../calendar/day';
import { SetupError } from '../text/setup-error';
import { frozenContentBroken } from '../words/bulletin';
import {
  BULLETIN_KINDS,
  type BulletinAttachment,
  type BulletinContent,
  type BulletinParagraph,
  type BulletinSection,
  type BulletinTable,
  COLUMN_KINDS,
  type FrozenFigure,
  ROW_KINDS,
  SECTION_KEYS,
  TABLE_KEYS,
} from './content-type';
import type { BulletinOverride } from './override';

/**
 * A frozen bulletin read back from its JSON.
 *
 * @throws SetupError naming the place if the text is no JSON or anything in it is missing or of another kind
 */
export function parseContent(json: string): BulletinContent {
  const read = reader(parsed(json), 'content');
  if (read.value('format') !== 1) throw broken('format');
  return {
    format: 1,
    kind: read.oneOf('kind', BULLETIN_KINDS),
    number: read.text('number'),
    office: read.text('office'),
    title: read.text('title'),
    addressees: read.texts('addressees'),
    opening: paragraph(read.object('opening')),
    sections: read.list('sections').map(section),
    attachments: read.list('attachments').map(attachment),
    day: read.day('day'),
    asOf: read.day('asOf'),
    copiesTo: read.texts('copiesTo'),
    printingOffice: read.text('printingOffice'),
    figures: read.list('figures').map(figure),
    ...(read.value('period') === undefined ? {} : { period: period(read.object('period')) }),
  };
}

function period(read: Reader): { readonly start: IsoDay; readonly end: IsoDay } {
  return { start: read.day('start'), end: read.day('end') };
}

/**
 * What staff typed, read back from its JSON.
 *
 * @throws SetupError as `parseContent`
 */
export function parseOverrides(json: string): readonly BulletinOverride[] {
  const read = reader({ overrides: parsed(json) }, 'content');
  return read.list('overrides').map((one) => ({
    section: one.oneOf('section', SECTION_KEYS),
    mode: one.oneOf('mode', ['replace', 'add'] as const),
    paragraph: one.text('paragraph'),
    texts: one.texts('texts'),
  }));
}

function paragraph(read: Reader): BulletinParagraph {
  return {
    key: read.text('key'),
    lead: read.text('lead'),
    text: read.text('text'),
    facts: read.texts('facts'),
    by: read.oneOf('by', ['composed', 'staff'] as const),
  };
}

function section(read: Reader): BulletinSection {
  return {
    key: read.oneOf('key', SECTION_KEYS),
    heading: read.text('heading'),
    paragraphs: read.list('paragraphs').map(paragraph),
  };
}

function attachment(read: Reader): BulletinAttachment {
  return {
    number: read.count('number'),
    title: read.text('title'),
    tables: read.list('tables').map(table),
  };
}

function table(read: Reader): BulletinTable {
  const columns = read.list('columns').map((column) => ({
    heading: column.text('heading'),
    kind: column.oneOf('kind', COLUMN_KINDS),
  }));
  const rows = read.list('rows').map((row) => {
    const cells = row.texts('cells');
    if (cells.length !== columns.length) throw broken(`${row.place}.cells`);
    return { kind: row.oneOf('kind', ROW_KINDS), name: row.text('name'), cells };
  });
  return {
    ...{ key: read.oneOf('key', TABLE_KEYS), caption: read.text('caption') },
    ...{ unit: read.text('unit'), columns, rows, notes: read.texts('notes') },
  };
}

function figure(read: Reader): FrozenFigure {
  return {
    key: read.text('key'),
    text: read.text('text'),
    unit: read.text('unit'),
    sources: read.texts('sources'),
  };
}

/** Reads the fields of one object; what is not there or of another kind is told by its place. */
interface Reader {
  readonly place: string;
  readonly value: (name: string) => unknown;
  readonly text: (name: string) => string;
  readonly texts: (name: string) => string[];
  readonly count: (name: string) => number;
  readonly day: (name: string) => IsoDay;
  readonly oneOf: <T extends string>(name: string, words: readonly T[]) => T;
  readonly object: (name: string) => Reader;
  readonly list: (name: string) => Reader[];
}

function reader(source: unknown, place: string): Reader {
  const fields = fieldsOf(source, place);
  const value = (name: string): unknown => fields.get(name);
  const at = (name: string): string => `${place}.${name}`;
  const text = (name: string): string => textOf(value(name), at(name));
  return {
    ...{ place, value, text },
    texts: (name) => listOf(value(name), at(name)).map((one) => textOf(one, at(name))),
    count: (name) => {
      const count = value(name);
      if (typeof count !== 'number' || !Number.isInteger(count)) throw broken(at(name));
      return count;
    },
    day: (name) => dayOf(text(name), at(name)),
    oneOf: (name, words) => {
      const found = words.find((word) => word === value(name));
      if (found === undefined) throw broken(at(name));
      return found;
    },
    object: (name) => reader(value(name), at(name)),
    list: (name) =>
      listOf(value(name), at(name)).map((one, index) => reader(one, `${at(name)}[${index}]`)),
  };
}

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    throw broken('JSON');
  }
}

function fieldsOf(source: unknown, place: string): ReadonlyMap<string, unknown> {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) throw broken(place);
  return new Map<string, unknown>(Object.entries(source));
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(place);
  return value;
}

function textOf(value: unknown, place: string): string {
  if (typeof value !== 'string') throw broken(place);
  return value;
}

function dayOf(text: string, place: string): IsoDay {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = parts && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day === null || day === undefined) throw broken(place);
  return day;
}

function broken(place: string): SetupError {
  return new SetupError(frozenContentBroken(place));
}
