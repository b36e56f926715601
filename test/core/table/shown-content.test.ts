import { LONGEST_CONTENT_CHARACTERS, shownContent } from '../../../src/core/table/shown-content';

describe('shownContent', () => {
  it.each([
    ['text, cleaned', ' 待\n定 ', '待 定'],
    ['a number', 12.5, '12.5'],
    ['a code stored as a number', 450329001234, '450329001234'],
    ['a checkbox', true, 'TRUE'],
    ['a date', new Date('2023-10-10T16:00:00Z'), '2023-10-11'],
    ['a broken date', new Date(NaN), ''],
    ['nothing', undefined, ''],
    ['an object', {}, ''],
    ['an ID-card number', '450329199001010010', ''],
    ['one with a wrong digit', '450329199001010011', ''],
    ['one inside a longer code', '45032919900101001012', ''],
  ])('shows %s', (_, cell, expected) => {
    expect(shownContent(cell)).toBe(expected);
  });

  it.each([
    [LONGEST_CONTENT_CHARACTERS - 1, '字'.repeat(39)],
    [LONGEST_CONTENT_CHARACTERS, '字'.repeat(40)],
    [LONGEST_CONTENT_CHARACTERS + 1, `${'字'.repeat(39)}…`],
  ])('of %i characters shows at most 40', (length, expected) => {
    expect(shownContent('字'.repeat(length))).toBe(expected);
  });

  it('does not cut a character in two', () => {
    expect(shownContent('𠮷'.repeat(40))).toBe('𠮷'.repeat(40));
    expect(shownContent('𠮷'.repeat(41))).toBe(`${'𠮷'.repeat(39)}…`);
  });
});
