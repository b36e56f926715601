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
