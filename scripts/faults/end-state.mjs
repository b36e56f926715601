/**
 * What an action leaves behind, as texts by name that can be compared: every sheet with its looks and rules, properties,
 * triggers, Drive's files with their content, and the mails. Left out is what two honest runs may differ in: the journal of
 * clicks (操作日志), which sheet is shown, the ids that Drive gives, and a mail's own number and date.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSameSheet } from './remains.mjs';

const LOG_SHEET = '操作日志';
const BACKUP = '导入前备份';

/**
 * @param desk an open desk
 * @param out its folder
 * @returns a Map from a name such as `sheet 进度` to a text
 */
export function endState(desk, out) {
  const state = JSON.parse(readState(out));
  const files = Object.values(state.drive.entries).filter(({ trashed }) => !trashed);
  const named = withoutIds(files);
  const parts = new Map();
  desk.book.sheets
    .filter(({ name }) => name !== LOG_SHEET)
    .forEach((sheet) => {
      const { text, mayNameFile } = knownText(sheet);
      parts.set(`sheet ${sheet.name}`, mayNameFile ? named(text) : text);
    });
  parts.set('order of sheets', desk.book.sheets.map(({ name }) => name).join());
  Object.values(state.workbooks).forEach(({ documentProperties, scriptProperties, triggers }) => {
    parts.set('properties', named(sortedText({ ...documentProperties, ...scriptProperties })));
    parts.set('triggers', triggers.map(triggerText).sort().join('\n'));
  });
  for (const [path, bytes] of driveFiles(join(out, 'drive')))
    parts.set(`file ${path}`, digest(bytes));
  parts.set(
    'files in Drive',
    files
      .map(({ name }) => name)
      .sort()
      .join('\n'),
  );
  parts.set('mails', mailTexts(out).sort().join('\n'));
  return parts;
}

/** Names of parts that differ, each with the first place where it does. */
export function differences(wanted, found) {
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  return names
    .filter((name) => wanted.get(name) !== found.get(name))
    .map((name) => `${name}: ${firstDifference(wanted.get(name) ?? '∅', found.get(name) ?? '∅')}`);
}

function firstDifference(wanted, found) {
  const chars = [...wanted];
  let index = chars.findIndex((char, at) => char !== found[at]);
  if (index < 0) index = wanted.length;
  const near = (text) => text.slice(Math.max(0, index - 30), index + 60).replace(/\s+/g, ' ');
  return `wanted …${near(wanted)}… found …${near(found)}…`;
}

function readState(out) {
  const file = join(out, '.kuomian.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '{"workbooks":{},"drive":{"entries":{}}}';
}

/** Drive's ids are given anew in every run: a file is known by its name. */
function withoutIds(files) {
  const names = new Map(files.map(({ id, name }) => [id, name]));
  return (text) => {
    const withoutAddresses = text
      .replace(
        /https?:\/\/[^"\s,]*?([0-9A-Za-z_-]{33})[^"\s,]*/g,
        (_, id) => `<${names.get(id) ?? id}>`,
      )
      .replace(/file:\/\/[^"\s,]*\//g, 'file:…/');
    // Looking for each id is far quicker than looking at every place for anything that might be one.
    return [...names].reduce(
      (left, [id, name]) => left.replaceAll(id, `<${name}>`),
      withoutAddresses,
    );
  };
}

/** The record of mails is shown while there is doubt about one, and says when each went. */
const SHOWN_IN_DOUBT = '发送记录';

/** An address, or anything as long as an id. */
const MAY_NAME_FILE = /:\/\/|[0-9A-Za-z_-]{33}/;

/** The last sheet of each name as it was, and its text: most sheets are the same in most states. */
const known = new Map();

/** A sheet's text and whether a file may be named in it. */
function knownText(sheet) {
  const former = known.get(sheet.name);
  if (former !== undefined && isSameSheet(former.sheet, sheet)) return former;
  const text = sheetText(sheet);
  const found = { sheet: copyOf(sheet), text, mayNameFile: MAY_NAME_FILE.test(text) };
  known.set(sheet.name, found);
  return found;
}

/** A sheet of its own: what changes in place is copied, looks and rules never do. */
function copyOf(sheet) {
  return Object.fromEntries(Object.entries(sheet).map(([name, part]) => [name, ownPart(part)]));
}

function ownPart(part) {
  if (Array.isArray(part)) return part.map((row) => (Array.isArray(row) ? row.slice() : row));
  const kind = Object.prototype.toString.call(part);
  if (kind === '[object Map]') return new Map(part);
  return kind === '[object Set]' ? new Set(part) : part;
}

function sheetText({ id: _, values, styles, validations, charts, ...sheet }) {
  // Cells are many, and have no keys to be put in order.
  const cells = JSON.stringify(trimmed(values.map((row) => trimmed(row))));
  if (sheet.name === SHOWN_IN_DOUBT) return cells;
  const rules = validations.flatMap(({ areas, rule }) =>
    areas.map((area) => `${factText(area)} ${factText(rule)}`),
  );
  const facts = {
    ...sheet,
    rules: rules.sort(),
    charts: charts.map(({ id: __, ...chart }) => chart),
  };
  // A hidden copy of content: nobody looks at it, and putting content back leaves the looks of blank cells.
  const looks = sheet.name.startsWith(BACKUP) ? '' : trimmed(styles.map(rowLooks)).join('\n');
  return `${cells}${factText(facts)}${looks}`;
}

/** A value as text; the entries of records, maps and sets in order, since theirs means nothing. */
function factText(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(factText).join()}]`;
  // Those that an action made are of its own realm.
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Map]' || kind === '[object Set]')
    return `[${[...value].map(entryText).sort().join()}]`;
  const entries = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .map(([name, own]) => `${name}:${factText(own)}`);
  return `{${entries.sort().join()}}`;
}

function entryText(entry) {
  const journal =
    typeof entry?.[1] === 'string' ? entry[1].replace(/"sequence":\d+/, '') : undefined;
  return journal === undefined ? factText(entry) : factText([entry[0], journal]);
}

/** The looks of a row up to its last that is not blank, one that stands more than once in turn written with how often. */
function rowLooks(row) {
  const length = lengthWithoutBlanks(row);
  const texts = [];
  for (let start = 0, end = 0; start < length; start = end) {
    const look = lookText(row[start]);
    while (end < length && (row[end] === row[start] || lookText(row[end]) === look)) end += 1;
    texts.push(`${end - start}×${look}`);
  }
  return texts.join();
}

const looks = new WeakMap();

/** A look as text, written once for the many cells that share it. */
function lookText(style) {
  if (style === undefined || style === null) return '';
  const text = looks.get(style) ?? JSON.stringify(Object.entries(style).sort());
  looks.set(style, text);
  return text;
}

/** A list without what is blank at its end. */
function trimmed(list) {
  return list.slice(0, lengthWithoutBlanks(list));
}

function lengthWithoutBlanks(list) {
  let { length } = list;
  while (length > 0 && isBlank(list[length - 1])) length -= 1;
  return length;
}

function isBlank(entry) {
  return entry === null || entry === undefined || entry === '' || entry.length === 0;
}

function sortedText(record) {
  return JSON.stringify(Object.entries(record).sort());
}

function triggerText({ id: _, uniqueId: __, ...trigger }) {
  return sortedText(trigger);
}

function* driveFiles(folder, under = '') {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = `${under}${entry.name}`;
    if (entry.isDirectory()) yield* driveFiles(path, `${name}/`);
    else yield [name, readFileSync(path)];
  }
}

/** To whom and about what: a mail's number, date and the marks between its parts are new in every run. */
function mailTexts(out) {
  const folder = join(out, 'outbox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const [head = ''] = readFileSync(join(folder, name), 'utf8').split('\r\n\r\n');
    const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
    return lines.filter((line) => /^(To|Cc|Bcc|Subject):/i.test(line)).join(' ');
  });
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
