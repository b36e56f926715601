/**
 * What a spreadsheet may take for a formula: `= + - @` at the start, also full-width (Chinese input methods) or behind
 * spaces and invisible characters, and a leading tab or line break (which some programs drop on import).
 */
const FORMULA_START = /^[\t\r\n]|^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/;

/** True for a text that a spreadsheet could run instead of show. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * A text from outside as it may be written into a cell (design, decision "text that comes from outside is never
 * allowed to become a formula"). Google Sheets takes a leading apostrophe in `setValues` as "this is text", does not
 * show it, and does not give it back on reading; in an .xlsx file the cell is a string and no program runs it. Numbers
 * are no business of this function: write them as numbers.
 *
 * @example neutraliseFormula('=HYPERLINK("…")') // => '\'=HYPERLINK("…")'
 * @example neutraliseFormula('资源镇') // => '资源镇'
 */
export function neutraliseFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** Any value on its way into a cell: texts made safe, everything else as it is. */
export function safeCell<T>(value: T): T | string {
  return typeof value === 'string' ? neutraliseFormula(value) : value;
}
