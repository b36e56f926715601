import { format } from 'numfmt';
import type { StoredCell } from '../cell-store';

const LOCALE = 'zh-CN';
const TEXT_FORMAT = '@';
/** Digits the grid shows of a number without a format. */
const MOST_DIGITS = 12;

/**
 * A cell as the grid shows it, by the library the grid itself asks.
 *
 * @example shownText({ value: 0.256, … }, '0.0%') // '25.6%'
 */
export function shownText(
  { value, formula }: Pick<StoredCell, 'value' | 'formula'>,
  numberFormat: string | undefined,
): string {
  if (value === null) return formula ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === TEXT_FORMAT) return String(value);
  if (isGeneral(numberFormat)) return String(Number(value.toPrecision(MOST_DIGITS)));
  return format(numberFormat, value, { locale: LOCALE, throws: false });
}

function isGeneral(numberFormat: string | undefined): numberFormat is undefined {
  return numberFormat === undefined || numberFormat === '' || numberFormat === 'General';
}
