import { chinaDayOf } from '../calendar/day';
import { mayHoldPersonalNumber } from '../text/personal-data';
import { cellText, isDate } from './cell';

/** As much as helps to find the cell again. */
export const LONGEST_CONTENT_CHARACTERS = 40;

/**
 * A cell as a problem may show it: cleaned, one line, at most 40 characters; empty if a person's number may be in it
 * (design rule 12).
 */
export function shownContent(cell: unknown): string {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : chinaDayOf(cell);
  const text = cellText(cell);
  if (mayHoldPersonalNumber(text)) return '';
  if (text.length <= LONGEST_CONTENT_CHARACTERS) return text;
  const characters = Array.from(text);
  if (characters.length <= LONGEST_CONTENT_CHARACTERS) return text;
  return `${characters.slice(0, LONGEST_CONTENT_CHARACTERS - 1).join('')}…`;
}
