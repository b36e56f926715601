/** Full-width forms stand this far above their ASCII characters (U+FF01 is `！`, U+0021 is `!`). */
const FULL_WIDTH_OFFSET = 0xfee0;

const FULL_WIDTH_ALPHANUMERICS = /[０-９Ａ-Ｚａ-ｚ]/g;
const FULL_WIDTH_FORMS = /[！-～]/g;

/**
 * The text with full-width letters and digits as ASCII. Chinese punctuation keeps its form: this is fit for showing.
 *
 * @example halfWidthAlphanumerics('（２０２３）Ａ') // => '（2023）A'
 */
export function halfWidthAlphanumerics(text: string): string {
  return text.replace(FULL_WIDTH_ALPHANUMERICS, halfWidthCharacter);
}

/**
 * The text with every full-width form as ASCII, punctuation included: fit for comparing and for reading numbers, not
 * for showing.
 *
 * @example halfWidth('扩面目标（人）') // => '扩面目标(人)'
 */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH_FORMS, halfWidthCharacter).replace(/\u3000/g, ' ');
}

function halfWidthCharacter(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}
