import { FEN_PER_YUAN } from './fen';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const YI = 100_000_000;
const WAN = 10_000;

/**
 * An amount in capitals, as demanded on notices and bank papers (支付结算办法, 附一: 正确填写票据和结算凭证的基本规定).
 *
 * @param fen whole, not negative
 * @throws RangeError for negative, fractional or inexact amounts: they have no capitals
 * @example rmbUpper(100101) // => '壹仟零壹元零壹分'
 * @example rmbUpper(10000000) // => '壹拾万元整'
 */
export function rmbUpper(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) {
    throw new RangeError(`no capitals for ${fen} fen`);
  }
  const yuan = Math.floor(fen / FEN_PER_YUAN);
  const cents = fen % FEN_PER_YUAN;
  if (yuan === 0) return cents === 0 ? '零元整' : centsText(cents, false);
  return `${wholeNumberText(yuan)}元${centsText(cents, true)}`;
}

/** 角 and 分; 零 stands for missing 角 behind yuan (伍元零伍分), not at the start (伍分). */
function centsText(cents: number, behindYuan: boolean): string {
  const jiao = Math.floor(cents / 10);
  const fen = cents % 10;
  if (cents === 0) return '整';
  if (fen === 0) return `${digitText(jiao)}角整`;
  const missingJiao = behindYuan ? '零' : '';
  return `${jiao === 0 ? missingJiao : `${digitText(jiao)}角`}${digitText(fen)}分`;
}

function wholeNumberText(value: number): string {
  if (value >= YI) return dividedText(value, YI, '亿');
  if (value >= WAN) return dividedText(value, WAN, '万');
  return fourDigitsText(value);
}

/** What stands before and after a unit; 零 bridges the gap when the digit right behind the unit is missing. */
function dividedText(value: number, unit: number, unitName: string): string {
  const rest = value % unit;
  const front = wholeNumberText(Math.floor(value / unit)) + unitName;
  if (rest === 0) return front;
  return `${front}${rest < unit / 10 ? '零' : ''}${wholeNumberText(rest)}`;
}

/** 1 to 9999; one 零 for any number of zeros between two digits, none before the first and behind the last. */
function fourDigitsText(value: number): string {
  return String(value)
    .padStart(4, '0')
    .replace(/^(.)(.)(.)(.)$/, '$1仟$2佰$3拾$4')
    .replace(/\d/g, (digit) => digitText(Number(digit)))
    .replace(/零[仟佰拾]/g, '零')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

function digitText(digit: number): string {
  return DIGITS.charAt(digit);
}
