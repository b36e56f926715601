import { removeGhosts, removeSpaces } from './spaces';
import { halfWidth } from './width';

/** The characters of a unified social credit code; a character's value is its place (no I, O, Z, S, V). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(ALPHABET, (character, value) => [character, value] as const),
);

/** 3^i mod 31 for the first 17 places (GB 32100-2015). */
export const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export const USCC_LENGTH = 18;

/** Most codes need no step of normalising. */
const WRITTEN_WELL = /^[0-9A-Z]+$/;

/** Letters that the code does not have, with the character they are mistaken for. */
const LOOKALIKES = [
  [/O/g, '0'],
  [/I/g, '1'],
  [/Z/g, '2'],
  [/S/g, '5'],
] as const;

/**
 * The check character for the first 17 characters, or undefined if one of them cannot stand in a code.
 *
 * @example usccCheckCharacter('91350100M000100Y4') // => '3'
 */
export function usccCheckCharacter(first17: string): string | undefined {
  if (first17.length !== USCC_WEIGHTS.length) return undefined;
  let sum = 0;
  for (const [place, weight] of USCC_WEIGHTS.entries()) {
    const value = VALUES.get(first17.charAt(place));
    if (value === undefined) return undefined;
    sum += value * weight;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/** True for a code written as it should be whose check character is right (GB 32100-2015). */
export function isValidUscc(code: string): boolean {
  if (code.length !== USCC_LENGTH) return false;
  const check = usccCheckCharacter(code.slice(0, USCC_LENGTH - 1));
  return check !== undefined && check === code[USCC_LENGTH - 1];
}

/**
 * The code as it should be written, nothing guessed: half-width capitals, without spaces and hyphens.
 *
 * @example normaliseUscc(' ９１350100-m000100y43') // => '91350100M000100Y43'
 */
export function normaliseUscc(text: string): string {
  if (WRITTEN_WELL.test(text)) return text;
  return removeSpaces(removeGhosts(halfWidth(text)))
    .replace(/-/g, '')
    .toUpperCase();
}

/**
 * The valid code that was probably meant when letters were typed for digits (O for 0, I for 1, Z for 2, S for 5), or
 * undefined. A suggestion for people, never applied by itself.
 */
export function usccSuggestion(written: string): string | undefined {
  const typed = normaliseUscc(written);
  const replaced = LOOKALIKES.reduce((text, [letter, digit]) => text.replace(letter, digit), typed);
  return replaced !== typed && isValidUscc(replaced) ? replaced : undefined;
}
