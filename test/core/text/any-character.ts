import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000 - SURROGATES;

function characterAt(index: number): string {
  return String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES);
}

function indexOf(character: unknown): number {
  const codePoint = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (codePoint === undefined || String.fromCodePoint(codePoint) !== character) {
    throw new Error('no single character');
  }
  return codePoint < FIRST_SURROGATE ? codePoint : codePoint - SURROGATES;
}

/**
 * Any character of Unicode, for `fc.string({ unit: anyCharacter })`: the same as `unit: 'binary'`, which makes a table of a
 * million characters first and takes a second for it in every test file.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: CODE_POINTS - 1 })
  .map(characterAt, indexOf);
