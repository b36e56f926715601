/** Latin letters, digits, half-width marks and spaces take half the room of a Chinese character. */
const HALF = /[\u0000-\u2000]/;

/**
 * How wide a text is, in Chinese characters.
 *
 * @example widthInCharacters('2023年') // => 3
 */
export function widthInCharacters(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (HALF.test(one) ? 0.5 : 1), 0);
}

/** A digit of a font that stands in for a missing one, and the gap that LibreOffice leaves on either side of a run of them. */
const [WIDE_HALF, GAPS_OF_A_RUN] = [0.65, 0.5];

/**
 * The most room that a text takes, in Chinese characters, whichever program prints it with whichever fonts.
 *
 * @example mostRoom('2023年') // => 4.1
 */
export function mostRoom(text: string): number {
  const runs = text.match(/[\u0000-\u2000]+/g) ?? [];
  const more = runs.map((run) => run.length * (WIDE_HALF - 0.5) + GAPS_OF_A_RUN);
  return more.reduce((sum, one) => sum + one, widthInCharacters(text));
}
