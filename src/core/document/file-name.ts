import { WITHOUT_NAME } from '../words/templates';
import { withoutLoneSurrogates } from './printable-text';

const MOST_CHARACTERS = 100;

/** A name may have 255 bytes on Linux and in archives; some are left for what a program adds, such as " (2)". */
const MOST_BYTES = 240;

/** What Windows refuses in a name; its full-width twin, which people read as the same, stands this far above. */
const REFUSED = /[\\/:*?"<>|]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Control characters, and the marks that can make `gpj.exe` read as `exe.jpg`. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

const ENDING = /\.[A-Za-z0-9]{1,8}$/;

/**
 * A text as a file's name on any system: what cannot stand in one is shown by its full-width twin, nothing is read as a
 * folder, at most 100 characters and 240 bytes; an ending such as `.docx` stays when the rest is cut.
 *
 * @example safeFileName('资社催〔2023〕1号 A/B:公司.docx') // => '资社催〔2023〕1号 A／B：公司.docx'
 */
export function safeFileName(text: string): string {
  const shown = withoutLoneSurrogates(text)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(REFUSED, wideTwin)
    .replace(/^[ .]+|[ .]+$/g, '');
  const ending = ENDING.exec(shown)?.[0] ?? '';
  const stem = shown.slice(0, shown.length - ending.length);
  const name = `${shortened(stem, ending.length)}${ending}`;
  if (name === '' || name === ending) return `${WITHOUT_NAME}${ending}`;
  return name.replace(DEVICE, '$1_');
}

/** Whole characters from the start, as many as fit beside the ending. */
function shortened(stem: string, endingLength: number): string {
  let bytes = endingLength;
  let characters = endingLength;
  let kept = '';
  for (const character of Array.from(stem)) {
    bytes += byteLength(character);
    characters += character.length;
    if (bytes > MOST_BYTES || characters > MOST_CHARACTERS) break;
    kept += character;
  }
  return kept.replace(/[ .]+$/, '');
}

/** In UTF-8. */
function byteLength(character: string): number {
  return encodeURIComponent(character).replace(/%../g, 'b').length;
}

function wideTwin(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET);
}
