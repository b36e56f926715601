import { formatValue, isDateFormat } from 'hucre';
import type { CellStyle, Scalar } from '../../../book/model';

/** What Google calls the format of a cell nobody formatted. */
export const AUTOMATIC_FORMAT = '0.###############';
/** The format that keeps what is typed as text. */
export const TEXT_FORMAT = '@';

const dateStyles = new WeakMap<CellStyle, boolean>();

/** True if numbers under this style are dates or times. */
export function isDateStyle(style: CellStyle | undefined): boolean {
  if (style?.numberFormat === undefined) return false;
  const known = dateStyles.get(style);
  if (known !== undefined) return known;
  const isDate = isDateFormat(style.numberFormat);
  dateStyles.set(style, isDate);
  return isDate;
}

/** True if the cell has no format of its own, so that what is entered may bring one. */
export function isAutomatic(numberFormat: string | undefined): boolean {
  return numberFormat === undefined || /^(?:general|0\.#{15})$/i.test(numberFormat);
}

/**
 * A cell's value as the sheet shows it.
 *
 * @example displayText(45210, { numberFormat: 'yyyy"年"m"月"d"日"' }) // '2023年10月11日'
 */
export function displayText(value: Scalar, style: CellStyle | undefined): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = style?.numberFormat;
  if (typeof value === 'number' && (isAutomatic(format) || format === TEXT_FORMAT)) {
    return automaticNumber(value);
  }
  if (typeof value === 'string' && isAutomatic(format)) return value;
  return formatValue(value, format ?? AUTOMATIC_FORMAT);
}

/** A number without a format: up to ten decimals, powers of ten for what is very large or very small. */
function automaticNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-5)) return scientific(value);
  return String(Number(value.toFixed(Math.min(10, decimalsLeft(size)))));
}

function decimalsLeft(size: number): number {
  return Math.max(0, 15 - Math.ceil(Math.log10(size + 1)));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${String(Number(mantissa))}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}
