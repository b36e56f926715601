import { decoded, matches } from './xml';

/** A paragraph's words, and where they stand in the text of the whole part as the template library counts it. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Paragraph borders and texts; the text of every kind of run counts, as in the library. */
const PIECE = /<w:p(?:\s[^>]*[^/])?>|<\/w:p>|<(w:t|a:t|m:t)(?:\s[^>]*)?>([^<]*)<\/\1>/g;

const WORDS_EACH_SIDE = 15;

/** The paragraphs of a part that have text. */
export function passagesOf(xml: string): readonly Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let text = '';
  const close = (): void => {
    if (text !== '') passages.push({ start, end: start + text.length, xml: text });
    start += text.length;
    text = '';
  };
  matches(xml, PIECE).forEach(([, , content]) => {
    if (content === undefined) close();
    else text += content;
  });
  close();
  return passages;
}

/**
 * The words around a place, for a person to find it by: up to 15 characters on each side, within the paragraph.
 *
 * @param offset counted in characters of the part's text as it is written in the file
 */
export function wordsAround(passages: readonly Passage[], offset: number): string {
  const passage = passages.find((one) => offset >= one.start && offset < one.end);
  if (passage === undefined) return '';
  const at = offset - passage.start;
  const before = Array.from(decoded(passage.xml.slice(0, at)));
  const after = Array.from(decoded(passage.xml.slice(at)));
  const most = WORDS_EACH_SIDE * 2;
  return [
    before.length > WORDS_EACH_SIDE ? '…' : '',
    ...before.slice(-WORDS_EACH_SIDE),
    ...after.slice(0, most),
    after.length > most ? '…' : '',
  ]
    .join('')
    .trim();
}
