import fc from 'fast-check';
import { anyCharacter } from './any-character';

describe('any character', () => {
  it('is one code point and no half of a pair', () => {
    fc.assert(
      fc.property(anyCharacter, (character) => {
        expect(Array.from(character)).toHaveLength(1);
        expect(character).not.toMatch(/^[\ud800-\udfff]$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes from the whole of Unicode', () => {
    const codePoints = fc.sample(anyCharacter, 1000).map((one) => one.codePointAt(0) ?? 0);
    expect(codePoints.some((one) => one < 0x80)).toBe(true);
    expect(codePoints.some((one) => one > 0xffff)).toBe(true);
  });

  it('makes strings of several, names of object properties among them', () => {
    const strings = fc.sample(fc.string({ unit: anyCharacter }), 3000);
    expect(strings.some((one) => one === '')).toBe(true);
    expect(strings.some((one) => Array.from(one).length > 5)).toBe(true);
    expect(strings.some((one) => ['__proto__', 'toString', 'valueOf'].includes(one))).toBe(true);
  });
});
