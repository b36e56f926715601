/**
 * Characters that take no room on screen but make two equal-looking texts differ: soft hyphen, zero-width spaces,
 * direction marks, byte-order mark, and control characters that no document can hold.
 */
const GHOSTS =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Everything that looks like a gap: tabs, line breaks, no-break and full-width spaces. */
const GAPS = /\s+/g;
const GAPS_IN_A_LINE = /[^\S\n]+/g;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The text without invisible characters. */
export function removeGhosts(text: string): string {
  return text.replace(GHOSTS, '');
}

/**
 * The text with every run of spaces, tabs and line breaks as one plain space, and none at the ends.
 *
 * @example collapseSpaces('　县税务局\n办公室 ') // => '县税务局 办公室'
 */
export function collapseSpaces(text: string): string {
  return text.replace(GAPS, ' ').trim();
}

/** The same line by line: line breaks stay, as `\n`. */
export function collapseSpacesInLines(text: string): string {
  const lines = text.replace(LINE_BREAKS, '\n').split('\n');
  return lines
    .map((line) => line.replace(GAPS_IN_A_LINE, ' ').trim())
    .join('\n')
    .trim();
}

/** The text without any spaces, tabs or line breaks. */
export function removeSpaces(text: string): string {
  return text.replace(GAPS, '');
}
