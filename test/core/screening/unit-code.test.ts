import {
  comparableCode,
  isDamagedCode,
  oldTaxNumberOf,
} from '../../../src/core/screening/unit-code';

describe('comparableCode', () => {
  it.each<[string | undefined, string, string]>([
    ['91450329MA5XN00001', '91450329MA5XN00001', 'as it should be'],
    ['91450329ma5xn00001', '91450329MA5XN00001', 'small letters'],
    ['９１４５０３２９ＭＡ５ＸＮ００００１', '91450329MA5XN00001', 'full width'],
    [' 91450329 MA5XN00001\n', '91450329MA5XN00001', 'spaces and a line break'],
    ['91450329\u200bMA5XN00001', '91450329MA5XN00001', 'an invisible character'],
    ['91450329-MA5XN00001', '91450329MA5XN00001', 'a hyphen'],
    ['9145O329MA5XNOOOO1', '91450329MA5XN00001', 'the letter O for 0'],
    ['9I450329MA5XN0000l', '91450329MA5XN0000L', 'the letter I for 1, and l is an L'],
    ['91450329MA5XN00100', '91450329MA5XN00100', 'a code that ends in 00'],
    ['450329MA5XN0000', '450329MA5XN0000', '15 characters'],
    ['4503298900000001', '', '16 characters'],
    ['91450329MA5XN0000', '', '17 characters'],
    ['91450329MA5XN000011', '', '19 characters'],
    ['9.14503E+17', '', 'scientific notation'],
    ['9.1450329123456E17', '', 'scientific notation of 18 characters'],
    ['914503291234567800', '', 'digits that have become noughts'],
    ['91450329MA5XN0000?', '', 'a sign that is no letter'],
    ['91450329MA5XN000。。', '', 'two of them at the end'],
    ['？？？？？？？？？？？？？？？？01', '', 'signs up to the last two'],
    ['?1450329MA5XN00001', '', 'one at the start'],
    ['9MA', '', '3 characters'],
    ['无', '', 'a word'],
    ['', '', 'an empty text'],
    [undefined, '', 'a blank'],
  ])('reads %p as %p: %s', (text, expected) => {
    expect(comparableCode(text)).toBe(expected);
  });

  it('keeps a wrong check character, for the other system may have it too', () => {
    expect(comparableCode('91350100M000100Y44')).toBe('91350100M000100Y44');
  });

  it('keeps a code of digits that ends in 00 if its check character is right', () => {
    expect(comparableCode('914503290000002100')).toBe('914503290000002100');
  });
});

describe('isDamagedCode', () => {
  it.each<[string, boolean]>([
    ['9.14503E+17', true],
    ['9E+17', true],
    ['９.14503e+17', true],
    ['9.14503E17', true],
    ['9E450329MA5XN00001', false],
    ['91MA9E17', false],
    ['A914503291234567800', false],
    ['91450329123456780012', false],
    ['914503291234567800', true],
    ['914503291234567891', false],
    ['91450329MA5XN00001', false],
    ['', false],
  ])('%p: %p', (text, expected) => {
    expect(isDamagedCode(text)).toBe(expected);
  });
});

describe('oldTaxNumberOf', () => {
  it('returns characters 3 to 17', () => {
    expect(oldTaxNumberOf('91450329MA5XN00001')).toBe('450329MA5XN0000');
  });
});
