import { neutraliseFormula } from './formula';

/** What a spreadsheet reads as a number, a date or a truth value when it is entered. */
const MAY_BE_MORE_THAN_TEXT = /^'|^\s*(?:[-+.(¥￥$]?\s*[-.¥￥$\d]|(?:true|false)\s*$)/i;

/**
 * A text as it is written into a cell that has not the text format, so that it stays this text: an all-digit code would
 * become a number and lose digits, `2023-10` a date. The apostrophe means "this is text" and is not kept (see
 * `neutraliseFormula`).
 *
 * @example literalText('110000012345') // => '\'110000012345'
 * @example literalText('资源县电力公司') // => '资源县电力公司'
 */
export function literalText(text: string): string {
  return MAY_BE_MORE_THAN_TEXT.test(text) ? `'${text}` : neutraliseFormula(text);
}
