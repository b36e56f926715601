/**
 * Money is held in fen (1/100 yuan), whole numbers, so that sums are exact. Here fen become yuan; yuan become fen where a cell
 * is read (`table/read-money.ts`).
 */
export const FEN_PER_YUAN = 100;

/**
 * A decimal number times a power of ten, as exact as on paper: 1.005 moved by 2 is 100.5, not 100.49999999999999.
 */
export function shiftDecimal(value: number, places: number): number {
  const text = String(value);
  return text.includes('e') ? value * 10 ** places : Number(`${text}e${places}`);
}

/** The nearest whole number; halves go away from zero (-2.5 gives -3), as on every bill. Never -0. */
export function roundHalfAwayFromZero(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}

/** The amount in yuan as a number, for a cell whose format shows it. */
export function yuanOfFen(fen: number): number {
  return shiftDecimal(fen, -2);
}

/** The amount in 万元 as a number, for a cell whose format shows it. */
export function wanYuanOfFen(fen: number): number {
  return shiftDecimal(fen, -6);
}

/**
 * The amount in yuan as people write it.
 *
 * @example yuanText(123450) // => '1,234.50'
 */
export function yuanText(fen: number): string {
  return decimalText(fen, 2);
}

/**
 * The amount in 万元, rounded to 2 decimals unless told otherwise.
 *
 * @param decimals 0 to 6
 * @example wanYuanText(1234567890) // => '1,234.57'
 */
export function wanYuanText(fen: number, decimals = 2): string {
  return decimalText(roundHalfAwayFromZero(shiftDecimal(fen, decimals - 6)), decimals);
}

/** A whole number of units of 10^-decimals, with a decimal point and thousands separators. */
function decimalText(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${units < 0 ? '-' : ''}${whole}${fraction}`;
}
