import type { IsoDay, Period } from '../calendar/day';
import type { CellReading, Choices, Column, ColumnKind } from './column';
import { choiceReader, yesNoReader } from './read-choice';
import { readEmail, readPhone } from './read-contact';
import { readDay } from './read-day';
import { readFen, readFenFromWanYuan } from './read-money';
import { readMoment } from './read-moment';
import { readCount, readPercent, readSignedCount } from './read-number';
import { readPeriod } from './read-period';
import { readCode, readList, readLongText, readPersonMark, readText } from './read-text';
import { readUscc } from './read-uscc';

/** What a column may have beside its heading and its note. */
export interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly choices?: Choices;
  readonly staffOwned?: boolean;
  readonly widthPixels?: number;
}

type Read<T> = (cell: unknown) => CellReading<T>;

/** A drop-down of fixed words; other words may be typed unless `strict`. */
export function words(values: readonly string[], strict = false): Choices {
  return { from: 'list', values, strict };
}

/** A drop-down of what stands in a column of another sheet; other spellings may be typed. */
export function namesFrom(sheet: string, heading: string): Choices {
  return { from: 'column', sheet, heading, strict: false };
}

/** A short text. */
export function text(heading: string, note: string, options: ColumnOptions = {}): Column<string> {
  return column('text', readText, heading, note, options);
}

/** A remark or description of any length. */
export function longText(
  heading: string,
  note: string,
  options: ColumnOptions = {},
): Column<string> {
  return column('longText', readLongText, heading, note, options);
}

/** A code that is text even when it looks like a number. */
export function code(heading: string, note: string, options: ColumnOptions = {}): Column<string> {
  return column('code', readCode, heading, note, options);
}

/** A mark that stands for a person without naming one. */
export function personMark(heading: string, note: string, options: ColumnOptions): Column<string> {
  return column('code', readPersonMark, heading, note, options);
}

const USCC_NOTE = '18位，由数字和大写字母组成。请先把整列设为“纯文本”再粘贴，以免末尾变成0。';

/** The 统一社会信用代码 of an employer, the same on every sheet. */
export function uscc(options: ColumnOptions = {}): Column<string> {
  const aliases = [
    '信用代码',
    '社会信用代码',
    '纳税人识别号',
    '社会信用代码(纳税人识别号)',
    '税号',
  ];
  return column('code', readUscc, '统一社会信用代码', USCC_NOTE, {
    widthPixels: 170,
    ...options,
    aliases: [...aliases, ...(options.aliases ?? [])],
  });
}

/** Items in one cell, separated by 、 or commas; the cell wraps, so that none is hidden behind the next column. */
export function list(
  heading: string,
  note: string,
  options: ColumnOptions = {},
): Column<readonly string[]> {
  return column('longText', readList, heading, note, options);
}

/** A whole number, not negative. */
export function count(heading: string, note: string, options: ColumnOptions = {}): Column<number> {
  return column('count', readCount, heading, note, options);
}

/** A whole number that a correction may make negative. */
export function signedCount(
  heading: string,
  note: string,
  options: ColumnOptions = {},
): Column<number> {
  return column('count', readSignedCount, heading, note, options);
}

/** A rate, as a fraction (12.5% is 0.125). */
export function percent(
  heading: string,
  note: string,
  options: ColumnOptions = {},
): Column<number> {
  return column('percent', readPercent, heading, note, options);
}

const MONEY_BY_UNIT = { 元: readFen, 万元: readFenFromWanYuan };

/** Money shown in yuan, read as fen. */
export function yuan(heading: string, note: string, options: ColumnOptions = {}): Column<number> {
  return { ...column('yuan', readFen, heading, note, options), readInUnit: MONEY_BY_UNIT };
}

/** Money shown in 万元, read as fen. */
export function wanYuan(
  heading: string,
  note: string,
  options: ColumnOptions = {},
): Column<number> {
  const read = readFenFromWanYuan;
  return { ...column('wanYuan', read, heading, note, options), readInUnit: MONEY_BY_UNIT };
}

/** A calendar day. */
export function day(heading: string, note: string, options: ColumnOptions = {}): Column<IsoDay> {
  return column('day', readDay, heading, note, options);
}

/** A moment on China's wall clock, such as `2023-12-20 09:30:00`. */
export function moment(heading: string, note: string, options: ColumnOptions = {}): Column<string> {
  return column('moment', readMoment, heading, note, options);
}

/** A month that a payment belongs to. */
export function period(heading: string, note: string, options: ColumnOptions = {}): Column<Period> {
  return column('period', readPeriod, heading, note, options);
}

/** What else means yes and no in one column. */
export interface YesNoOptions extends ColumnOptions {
  readonly yesWords?: readonly string[];
  readonly noWords?: readonly string[];
}

/** Yes or no. */
export function yesNo(heading: string, note: string, options: YesNoOptions = {}): Column<boolean> {
  const { yesWords, noWords, ...rest } = options;
  const withChoices = { choices: words(['是', '否']), ...rest };
  return column('yesNo', yesNoReader(yesWords, noWords), heading, note, withChoices);
}

/** An e-mail address. */
export function email(heading: string, note: string, options: ColumnOptions = {}): Column<string> {
  return column('email', readEmail, heading, note, { widthPixels: 200, ...options });
}

/** An office's telephone. */
export function phone(heading: string, note: string, options: ColumnOptions = {}): Column<string> {
  return column('phone', readPhone, heading, note, options);
}

/** One of some fixed words; anything else is a problem. */
export function choice<T extends string>(
  heading: string,
  note: string,
  values: readonly T[],
  options: ColumnOptions & { readonly wordAliases?: Readonly<Record<string, T>> } = {},
): Column<T> {
  const { wordAliases, ...rest } = options;
  const withChoices = { choices: words(values, true), ...rest };
  return column('text', choiceReader(values, wordAliases), heading, note, withChoices);
}

/** A value whose kind depends on the row (the 参数 sheet): kept as it is, for others to read. */
export function rawValue(
  heading: string,
  note: string,
  options: ColumnOptions = {},
): Column<unknown> {
  const read = (cell: unknown): CellReading<unknown> => ({
    value: cell === '' || cell === null ? undefined : cell,
    problem: undefined,
  });
  return column('text', read, heading, note, options);
}

function column<T>(
  kind: ColumnKind,
  read: Read<T>,
  heading: string,
  note: string,
  options: ColumnOptions,
): Column<T> {
  const { aliases = [], required = false, ...rest } = options;
  return { heading, aliases, kind, required, note, read, ...rest };
}
