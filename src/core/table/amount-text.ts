import { halfWidth } from '../text/width';

/** A number written as text, taken apart. `digits` is a plain decimal such as `1234.50`. */
export interface AmountText {
  readonly negative: boolean;
  readonly digits: string;
  /** What stands behind the digits, such as `万元`; empty if nothing does. */
  readonly unit: string;
}

const AMOUNT =
  /^(\()?([-+])?(?:[￥¥]|rmb|cny|人民币)?([-+])?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(?:e\+?(\d{1,2}))?([^\d.,()+-]*)(\))?$/;

/**
 * A number as people write it: thousands separators, currency signs, full-width digits, a minus sign of any length,
 * accountants' parentheses for negatives, a unit behind it. Undefined for anything else; `1,23` and `12 34` are not
 * guessed at.
 *
 * @example amountOfText('￥1,234.5元') // => { negative: false, digits: '1234.5', unit: '元' }
 * @example amountOfText('（1,234.00）') // => { negative: true, digits: '1234.00', unit: '' }
 */
export function amountOfText(cleanedText: string): AmountText | undefined {
  const match = AMOUNT.exec(plainForm(cleanedText));
  if (match === null) return undefined;
  const [, open, sign, signBehindCurrency, digits, exponent, unit, close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  if (sign !== undefined && signBehindCurrency !== undefined) return undefined;
  const negative = open !== undefined || sign === '-' || signBehindCurrency === '-';
  return { negative, digits: plainDigits(String(digits), exponent), unit: String(unit) };
}

/** Spaces go where they only set things apart; between digits one is allowed as a thousands separator. */
function plainForm(text: string): string {
  const form = halfWidth(text)
    .toLowerCase()
    .replace(/^[−–—]/, '-');
  if (!form.includes(' ')) return form;
  return form.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ',').replace(/ (?!\d)|(?<!\d) /g, '');
}

function plainDigits(digits: string, exponent: string | undefined): string {
  const plain = digits.replace(/,/g, '');
  return exponent === undefined ? plain : String(Number(`${plain}e${exponent}`));
}
