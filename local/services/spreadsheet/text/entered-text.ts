import type { Scalar } from '../../../book/model';
import { isAutomatic, TEXT_FORMAT } from './display-text';
import { serialOfCalendar } from './serial-date';

/** What a text becomes when it is entered into a cell, as if it had been typed. */
export interface Entry {
  readonly value: Scalar;
  /** Set if the text is a formula (with its `=`). */
  readonly formula?: string;
  /** The number format that the text brings along for a cell without one. */
  readonly numberFormat?: string;
}

/**
 * Reads a text as Google Sheets reads what is typed: `12` a number, `5%` a percentage, `TRUE` a truth value,
 * `2023-10-11` a date, `=A1` a formula, everything else text. A leading apostrophe makes it text and is dropped; in a
 * cell with the text format everything stays text.
 *
 * @param currentYear the year of a date typed without one (`10/11`)
 */
export function readEntry(
  text: string,
  numberFormat: string | undefined,
  currentYear: number,
): Entry {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) === '' ? null : text.slice(1) };
  if (numberFormat === TEXT_FORMAT) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (!MAY_BE_MORE_THAN_TEXT.test(text)) return { value: text };
  const trimmed = text.trim();
  const entry = readTruth(trimmed) ?? readNumber(trimmed) ?? readDate(trimmed, currentYear);
  if (!entry) return { value: text };
  if (entry.numberFormat !== undefined && !isAutomatic(numberFormat)) return { value: entry.value };
  return entry;
}

/** The date formats a date or a date with a time of day brings along. */
export const DATE_FORMAT = 'yyyy-mm-dd';
export const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

const MAY_BE_MORE_THAN_TEXT = /^\s*(?:[-+.(¥￥$]?\s*[-.¥￥$\d]|true\s*$|false\s*$)/i;

function readTruth(text: string): Entry | undefined {
  if (/^true$/i.test(text)) return { value: true };
  return /^false$/i.test(text) ? { value: false } : undefined;
}

const NUMBER =
  /^(?<sign>[-+])?(?<currency>[¥￥$])?(?<digits>\d{1,3}(?:,\d{3})+|\d+)?(?<decimals>\.\d*)?(?<exponent>e[-+]?\d+)?(?<percent>%)?$/i;

function readNumber(text: string): Entry | undefined {
  const groups = NUMBER.exec(text)?.groups;
  const digits = groups?.['digits'] ?? '';
  const decimals = groups?.['decimals'] ?? '';
  if (!groups || (digits === '' && decimals.length < 2)) return undefined;
  const exponent = groups['exponent'] ?? '';
  const size = Number(`${digits.replaceAll(',', '') || '0'}${decimals}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const share = groups['percent'] === undefined ? size : percentValue(size, decimals);
  const value = groups['sign'] === '-' && share !== 0 ? -share : share;
  return withFormat(value, formatOfNumber(groups));
}

/** 5.55 % is exactly 0.0555, not 0.05550000000000001. */
function percentValue(size: number, decimals: string): number {
  return Number((size / 100).toFixed(Math.min(20, decimals.length + 2)));
}

function formatOfNumber(groups: Record<string, string | undefined>): string | undefined {
  const places = (groups['decimals'] ?? '').length > 1 ? '.00' : '';
  if (groups['percent'] !== undefined) return `0${places}%`;
  if (groups['exponent'] !== undefined) return '0.00E+00';
  if (groups['currency'] !== undefined) return `${groups['currency']}#,##0${places}`;
  return groups['digits']?.includes(',') ? `#,##0${places}` : undefined;
}

function withFormat(value: number, numberFormat: string | undefined): Entry {
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

const DATE_SHAPES: readonly { readonly shape: RegExp; readonly format?: string }[] = [
  { shape: /^(?<y>\d{4})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})/ },
  { shape: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日/, format: 'yyyy"年"m"月"d"日"' },
  { shape: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { shape: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, format: 'yyyy-mm' },
  { shape: /^(?<m>\d{1,2})月(?<d>\d{1,2})日/, format: 'm"月"d"日"' },
  { shape: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/ },
];
const TIME = /^(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?$/;

function readDate(text: string, currentYear: number): Entry | undefined {
  const alone = readTime(text);
  if (alone) return { value: alone.dayFraction, numberFormat: alone.format };
  for (const { shape, format } of DATE_SHAPES) {
    const match = shape.exec(text);
    if (match) return dateEntry(match, text.slice(match[0].length).trim(), format, currentYear);
  }
  return undefined;
}

function dateEntry(
  match: RegExpExecArray,
  rest: string,
  format: string | undefined,
  currentYear: number,
): Entry | undefined {
  const number = (name: string, otherwise: number): number =>
    Number(match.groups?.[name] ?? otherwise);
  const [year, month, day] = [number('y', currentYear), number('m', 1), number('d', 1)];
  const time = rest === '' ? undefined : readTime(rest);
  if ((rest !== '' && !time) || !isCalendarDate(year, month, day)) return undefined;
  const value = serialOfCalendar(year, month, day, time?.dayFraction ?? 0);
  return { value, numberFormat: time ? DATE_TIME_FORMAT : (format ?? DATE_FORMAT) };
}

function readTime(text: string): { dayFraction: number; format: string } | undefined {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return undefined;
  const [hours, minutes, seconds] = [
    Number(groups['h']),
    Number(groups['min']),
    Number(groups['s'] ?? 0),
  ];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const dayFraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { dayFraction, format: groups['s'] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
