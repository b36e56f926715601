import fc from 'fast-check';
import { codeIndex } from '../../../src/core/screening/code-index';
import { comparableCode } from '../../../src/core/screening/unit-code';
import { CODE_A, CODE_B } from './screening-records';

const OLD = '450329MA5XN0000';
/** Whose three parts of six have the values that those of five of OLD have. */
const OLD_WITH_NOUGHTS = '04503209MA5X0N0000';

const characters = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'));
const code18 = fc.string({ unit: characters, minLength: 18, maxLength: 18 });
const code15 = fc.string({ unit: characters, minLength: 15, maxLength: 15 });
/** Codes of one county: alike up to a few characters, so that many fall beside each other. */
const alike = fc
  .string({ unit: fc.constantFrom('0', '1', 'Z'), minLength: 3, maxLength: 3 })
  .map((end) => `91450329MA5XN00${end}`);

describe('codeIndex', () => {
  it('gives places in the order in which the codes come, to each code one', () => {
    const index = codeIndex(3);
    expect([CODE_B, CODE_A, CODE_B, OLD, CODE_A].map(index.add)).toEqual([0, 1, 0, 2, 1]);
    expect(index.size()).toBe(3);
    expect([CODE_A, OLD, '91450329MA5XN00009'].map(index.find)).toEqual([1, 2, -1]);
  });

  it('tells a code of 15 characters from the one of 18 with the same numbers', () => {
    const index = codeIndex(2);
    expect([OLD, OLD_WITH_NOUGHTS].map(index.add)).toEqual([0, 1]);
    expect([OLD_WITH_NOUGHTS, OLD].map(index.find)).toEqual([1, 0]);
  });

  it.each([
    ['the first', ['91450329MA5XN00001', '92450329MA5XN00001']],
    ['the second', ['91450329MA5XN00001', '91450329MA5YN00001']],
    ['the third', ['91450329MA5XN00001', '91450329MA5XN00002']],
    ['the first, of 15 characters', ['450329MA5XN0001', '460329MA5XN0001']],
    ['the first, which is small', ['00000AAAAAAAAAA', '00001AAAAAAAAAA']],
    ['the first, beside it a code of 18', ['00001AAAAAAAAAA', '0000000AAAAA0AAAAA']],
    ['the first, with a code of 18 after it', ['00000AAAAAAAAAA', '0000010AAAAA0AAAAA']],
  ])('tells codes apart that differ in one part only: %s', (_, codes) => {
    const index = codeIndex(codes.length);
    expect(codes.map(index.add)).toEqual([0, 1]);
    expect(codes.map(index.find)).toEqual([0, 1]);
  });

  it.each<[string, (number: string) => string]>([
    ['first', (number) => `${number}MA5XN0000100`],
    ['second', (number) => `914503${number}N00001`],
    ['third', (number) => `91450329MA5X${number}`],
  ])('tells many codes apart that differ in their %s part only', (_, codeOf) => {
    const codes = Array.from({ length: 300 }, (_unused, number) =>
      codeOf(String(100_000 + number)),
    );
    const index = codeIndex(codes.length);
    expect(codes.map(index.add)).toEqual(codes.map((_code, place) => place));
    expect(codes.map(index.find)).toEqual(codes.map((_code, place) => place));
  });

  it('tells 15 noughts from 18', () => {
    const index = codeIndex(2);
    expect(['0'.repeat(18), '0'.repeat(15)].map(index.add)).toEqual([0, 1]);
  });

  it.each(['', '9', CODE_A.slice(1), `${CODE_A}0`, CODE_A.replace('M', 'm'), '资'.repeat(18)])(
    'has no place for %p',
    (text) => {
      const index = codeIndex(1);
      expect([index.add(text), index.placeOfWellWritten(text), index.find(text)]).toEqual([
        -1, -1, -1,
      ]);
      expect(index.size()).toBe(0);
    },
  );

  it.each([
    [CODE_A, 0],
    ['91450329MA5XN00010', 0],
    ['91450329MA5XN00001', 0],
    ['91450329MA5XN00100', -1],
    [OLD, -1],
    ['450329MA5XN0001', -1],
    ['9145O329MA5XN00001', -1],
  ])('takes %p as well written at place %p', (text, place) => {
    expect(codeIndex(1).placeOfWellWritten(text)).toBe(place);
  });

  it('knows a code that ends in 00 once it has been added', () => {
    const index = codeIndex(1);
    expect(index.add('91450329MA5XN00100')).toBe(0);
    expect(index.placeOfWellWritten('91450329MA5XN00100')).toBe(0);
  });

  it('holds as many codes as it is made for, and an index for none finds none', () => {
    expect(codeIndex(0).find(CODE_A)).toBe(-1);
    for (const capacity of [1, 2, 3, 4, 5, 13]) {
      const index = codeIndex(capacity);
      const codes = Array.from({ length: capacity }, (_, digit) => `91450329MA5XN0${1000 + digit}`);
      expect(codes.map(index.add)).toEqual(codes.map((_, place) => place));
      expect(index.find(CODE_B)).toBe(-1);
    }
  });
});

describe('codeIndex with any codes', () => {
  it('gives the places that a Map gives', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(alike, code18, code15), { maxLength: 60 }), (codes) => {
        const index = codeIndex(codes.length);
        const places = new Map<string, number>();
        for (const code of codes) {
          expect(index.find(code)).toBe(places.get(code) ?? -1);
          if (!places.has(code)) places.set(code, places.size);
          expect(index.add(code)).toBe(places.get(code));
        }
        expect(index.size()).toBe(places.size);
      }),
    );
  });

  it('takes as well written only what comparableCode leaves as it is', () => {
    const text = fc.oneof(code18, alike, fc.string(), fc.stringMatching(/^[0-9IOa-z]{18}$/));
    fc.assert(
      fc.property(text, (typed) => {
        const isWellWritten = codeIndex(1).placeOfWellWritten(typed) >= 0;
        if (isWellWritten) expect(comparableCode(typed)).toBe(typed);
        else expect(typed.length !== 18 || /[^0-9A-HJ-NP-Z]|00$/.test(typed)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has a place for whatever comparableCode gives', () => {
    const typed = fc.oneof(
      code18.map((code) => code.toLowerCase()),
      fc.stringMatching(/^[0-9IO]{15,18}$/),
      code15,
    );
    fc.assert(
      fc.property(typed, (text) => {
        const code = comparableCode(text);
        expect(codeIndex(1).add(code)).toBe(code === '' ? -1 : 0);
      }),
    );
  });
});
