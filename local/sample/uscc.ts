/** GB 32100-2015: the characters of a unified social credit code; a character's value is its place. */
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11714-1997: the subject part of the code (characters 9–17) ends with a check character of its own. */
const SUBJECT_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Division code of 资源县 (characters 3–8). */
const DIVISION = '450329';

/** Who registered the unit and what it is (characters 1–2). */
export type RegistrationKind = '91' | '92' | '12' | '51' | '52';

/**
 * The check character of the first 17 characters, or undefined if a character is outside the alphabet.
 *
 * @example usccCheckCharacter('91350100M000100Y4') // => '3'
 */
export function usccCheckCharacter(first17: string): string | undefined {
  const values = Array.from(first17).map((character) => USCC_ALPHABET.indexOf(character));
  if (values.length !== USCC_WEIGHTS.length || values.includes(-1)) return undefined;
  const sum = values.reduce((total, value, index) => total + value * (USCC_WEIGHTS[index] ?? 0), 0);
  return USCC_ALPHABET[(31 - (sum % 31)) % 31];
}

/**
 * An invented code, valid in both check characters. Its subject part begins with XN (虚拟): no register has issued such
 * a number, so it can never be a real unit's code.
 *
 * @param serialNumber 0 … 999999, unique within a workbook
 */
export function inventedUscc(kind: RegistrationKind, serialNumber: number): string {
  return completed(kind, `XN${String(serialNumber).padStart(6, '0')}`);
}

/**
 * An invented code of digits only, the kind that a spreadsheet turns into a number; undefined if no check characters
 * that are digits can be found. The standard alone cannot tell that it is invented, so few employers carry one.
 */
export function inventedDigitsUscc(
  kind: RegistrationKind,
  serialNumber: number,
): string | undefined {
  const tail = String(serialNumber).padStart(6, '0');
  for (let second = 0; second <= 9; second += 1) {
    const code = completed(kind, `0${second}${tail}`);
    if (/^\d{18}$/.test(code)) return code;
  }
  return undefined;
}

/** The same code with a last character that cannot be right. */
export function withWrongCheckCharacter(uscc: string): string {
  const value = USCC_ALPHABET.indexOf(uscc.slice(-1));
  return uscc.slice(0, -1) + USCC_ALPHABET.charAt((value + 7) % USCC_ALPHABET.length);
}

function completed(kind: RegistrationKind, subject8: string): string {
  const first17 = kind + DIVISION + subject8 + subjectCheckCharacter(subject8);
  return first17 + (usccCheckCharacter(first17) ?? '');
}

function subjectCheckCharacter(subject8: string): string {
  const sum = Array.from(subject8).reduce(
    (total, character, index) => total + parseInt(character, 36) * (SUBJECT_WEIGHTS[index] ?? 0),
    0,
  );
  const remainder = 11 - (sum % 11);
  if (remainder === 11) return '0';
  return remainder === 10 ? 'X' : String(remainder);
}
