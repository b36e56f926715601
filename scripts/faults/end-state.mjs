/**
 * What an action leaves behind, as texts by name that can be compared: every sheet with its looks and rules, properties,
 * triggers, Drive's files with their content, and the mails. Left out is what two honest runs may differ in: the journal of
 * clicks (操作日志), which sheet is shown, the ids that Drive gives, and a mail's own number and date.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    .forEach((sheet) => parts.set(`sheet ${sheet.name}`, named(sheetText(sheet))));
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

function sheetText({ id: _, values, styles, validations, charts, ...sheet }) {
  if (sheet.name === SHOWN_IN_DOUBT)
    return JSON.stringify(trimmed(values.map((row) => trimmed(row))));
  const rules = validations.flatMap(({ areas, rule }) =>
    areas.map((area) => JSON.stringify({ area, rule })),
  );
  // Cells are many, and have no keys to be put in order.
  const cells = JSON.stringify(trimmed(values.map((row) => trimmed(row))));
  const facts = {
    ...sheet,
    // A hidden copy of content: nobody looks at it, and putting content back leaves the looks of blank cells.
    styles: sheet.name.startsWith(BACKUP) ? [] : trimmed(styles.map(rowLooks)),
    rules: rules.sort(),
    charts: charts.map(({ id: __, ...chart }) => chart),
  };
  return (
    cells +
    JSON.stringify(facts, (_key, value) => {
      if (value instanceof Map || value instanceof Set) return [...value].map(entryText).sort();
      const kind = Object.prototype.toString.call(value);
      if (kind === '[object Map]' || kind === '[object Set]')
        return [...value].map(entryText).sort();
      return kind === '[object Object]' ? Object.fromEntries(Object.entries(value).sort()) : value;
    })
  );
}

function rowLooks(row) {
  return trimmed(row).map(lookText).join();
}

function entryText(entry) {
  const journal =
    typeof entry?.[1] === 'string' ? entry[1].replace(/"sequence":\d+/, '') : undefined;
  return journal === undefined ? JSON.stringify(entry) : JSON.stringify([entry[0], journal]);
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
  let { length } = list;
  while (length > 0 && isBlank(list[length - 1])) length -= 1;
  return Array.from(list.slice(0, length));
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
