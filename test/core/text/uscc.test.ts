import fc from 'fast-check';
import {
  isValidUscc,
  normaliseUscc,
  usccCheckCharacter,
  usccSuggestion,
} from '../../../src/core/text/uscc';

const CHARACTERS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const first17 = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 17, maxLength: 17 });

describe('isValidUscc', () => {
  it.each(['91350100M000100Y43', '91450329MA50000130'])('is true for %s', (code) => {
    expect(isValidUscc(code)).toBe(true);
  });

  it.each([
    ['a wrong check character', '91350100M000100Y44'],
    ['small letters', '91350100m000100y43'],
    ['17 characters', '91350100M000100Y4'],
    ['19 characters', '91350100M000100Y433'],
    ['a letter that codes do not have', '9I350100M000100Y43'],
    ['nothing', ''],
  ])('is false for %s', (_, code) => {
    expect(isValidUscc(code)).toBe(false);
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...CHARACTERS), (start, place, other) => {
        fc.pre(start[place] !== other);
        const code = start + (usccCheckCharacter(start) ?? '');
        const wrong = code.slice(0, place) + other + code.slice(place + 1);
        expect(isValidUscc(code)).toBe(true);
        expect(isValidUscc(wrong)).toBe(false);
      }),
    );
  });
});

describe('usccCheckCharacter', () => {
  it.each([
    ['91350100M000100Y4', '3'],
    ['91450329MA5000013', '0'],
    ['91350100M000100Y', undefined],
    ['91350100M000100YO', undefined],
  ])('of %s is %s', (start, expected) => {
    expect(usccCheckCharacter(start)).toBe(expected);
  });
});

describe('normaliseUscc', () => {
  it.each([
    [' ９１350100-m000100y43\u200b', '91350100M000100Y43'],
    ['9135 0100', '91350100'],
    ['913501OO', '913501OO'],
  ])('makes %j %j', (text, expected) => {
    expect(normaliseUscc(text)).toBe(expected);
  });
});

describe('usccSuggestion', () => {
  it.each([
    ['913501OOMOOO1OOY43', '91350100M000100Y43'],
    ['9i3501ooM000i00Y43', '91350100M000100Y43'],
    ['9135010OM000100Y44', undefined],
    ['91350100M000100Y43', undefined],
    ['913501OO', undefined],
  ])('for %s is %s', (typed, expected) => {
    expect(usccSuggestion(typed)).toBe(expected);
  });
});

describe('usccSuggestion of several letters', () => {
  it('puts every look-alike right at once', () => {
    const typed = '9135O1OOMOOO1OOY43';

    expect(usccSuggestion(typed)).toBe('91350100M000100Y43');
  });
});
