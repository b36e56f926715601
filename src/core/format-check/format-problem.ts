import { FORMAT_PLACES, type FORMAT_WORDS, type FormatWords } from '../words/format-check';
import type { CheckedParagraph } from './document-model';

export type FormatRule = keyof typeof FORMAT_WORDS | 'file';

/** One thing in a document that GB/T 9704-2012 wants otherwise; the texts are finished Chinese. */
export interface FormatProblem {
  readonly rule: FormatRule;
  /** Such as `第3段“各乡（镇）人民政府”`. */
  readonly place: string;
  readonly problem: string;
  readonly advice: string;
}

const QUOTED_CHARACTERS = 15;

/** A problem of a rule at a place. */
export function problemAt(rule: FormatRule, place: string, words: FormatWords): FormatProblem {
  return { rule, place, ...words };
}

/** The place of a paragraph; `index` counts from 0 over all paragraphs of the document. */
export function paragraphPlace(index: number, { text }: CheckedParagraph): string {
  return FORMAT_PLACES.paragraph(index + 1, quoted(text));
}

/** The beginning of a text, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > QUOTED_CHARACTERS
    ? `${characters.slice(0, QUOTED_CHARACTERS).join('')}……`
    : line;
}
