import fc from 'fast-check';
import { looksLikeFormula, neutraliseFormula, safeCell } from '../../../src/core/text/formula';
import { anyCharacter } from './any-character';

describe('neutraliseFormula', () => {
  it.each([
    '=1+1',
    '+A1',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n资源镇',
    ' =1',
    '\u200b=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '=HYPERLINK("http://example.invalid","点这里")',
  ])('puts an apostrophe before %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['资源镇', '1=1', 'a-b', '', "'=1", '（=1）', '#N/A', '0773-4311234'])(
    'leaves %j as it is',
    (text) => {
      expect(neutraliseFormula(text)).toBe(text);
    },
  );

  it('never leaves a text that looks like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(looksLikeFormula(neutraliseFormula(text))).toBe(false);
      }),
    );
  });
});

describe('safeCell', () => {
  it.each([
    [-5, -5],
    ['-5', "'-5"],
    ['=1', "'=1"],
    [true, true],
    [null, null],
  ])('writes %p as %p', (value, expected) => {
    expect(safeCell(value)).toBe(expected);
  });
});
