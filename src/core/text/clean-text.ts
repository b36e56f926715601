import { collapseSpaces, collapseSpacesInLines, removeGhosts } from './spaces';
import { halfWidthAlphanumerics } from './width';

/** Finds a text that some step would change; most cells are clean already and skip the steps. */
const MAY_NEED_CLEANING = new RegExp(
  '^ | $|  |[\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff０-９Ａ-Ｚａ-ｚ]',
);

/**
 * A cell's text as people mean it: no ghosts, single plain spaces, letters and digits half-width. Chinese punctuation
 * stays.
 *
 * @example cleanText('　资源县\u00a0Ａ矿业（集团）\n') // => '资源县 A矿业（集团）'
 */
export function cleanText(text: string): string {
  if (!MAY_NEED_CLEANING.test(text)) return text;
  return collapseSpaces(removeGhosts(halfWidthAlphanumerics(text)));
}

/** The same for remarks of several lines, whose line breaks stay. */
export function cleanLines(text: string): string {
  if (!MAY_NEED_CLEANING.test(text)) return text;
  return collapseSpacesInLines(removeGhosts(halfWidthAlphanumerics(text)));
}
