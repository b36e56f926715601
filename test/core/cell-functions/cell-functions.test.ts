import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import {
  amountInCapitals,
  overCells,
  usccValid,
  workdayAfter,
} from '../../../src/core/cell-functions/cell-functions';

const calendar = workingCalendar([]);

describe('usccValid', () => {
  it.each([
    ['91350100M000100Y43', true],
    ['91450329MA50000130', true],
    [' 91350100m000100y43 ', true],
    ['９１３５０１００Ｍ０００１００Ｙ４３', true],
    ['91350100M000100Y44', false],
    ['91350100M000100Y4', false],
    ['', false],
    [undefined, false],
    [913501000001, false],
  ])('takes %j for %j', (cell, valid) => {
    expect(usccValid(cell)).toBe(valid);
  });
});

describe('amountInCapitals', () => {
  it.each([
    [1001.01, '壹仟零壹元零壹分'],
    ['1,234.50元', '壹仟贰佰叁拾肆元伍角整'],
    [0, '零元整'],
    ['', ''],
  ])('writes %j as %s', (cell, capitals) => {
    expect(amountInCapitals(cell)).toBe(capitals);
  });

  it.each([[-1], ['很多'], [true]])('refuses %j with a sentence', (cell) => {
    expect(() => amountInCapitals(cell)).toThrow(/请填金额/);
  });
});

describe('workdayAfter', () => {
  it.each([
    ['2023-09-28', 5, '2023-10-11'],
    ['2023年10月11日', '10', '2023-10-25'],
    [45197, 0, '2023-09-28'],
  ])('counts from %j %j working days to %s', (start, days, end) => {
    expect(workdayAfter(start, days, calendar)).toBe(end);
  });

  it.each([
    ['不是日期', 5, /起算日期/],
    ['', 5, /起算日期/],
    ['2023-09-28', -1, /工作日天数/],
    ['2023-09-28', 1.5, /工作日天数/],
    ['2023-09-28', 2001, /工作日天数/],
    ['2023-09-28', '', /工作日天数/],
  ])('refuses %j and %j with a sentence', (start, days, sentence) => {
    expect(() => workdayAfter(start, days, calendar)).toThrow(sentence);
  });
});

describe('overCells', () => {
  it('answers for one cell', () => {
    expect(overCells('a', (cell) => `${String(cell)}!`)).toBe('a!');
  });

  it('answers for each cell of a range, keeping its shape', () => {
    const range = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(overCells(range, (cell) => `${String(cell)}!`)).toEqual([
      ['a!', 'b!'],
      ['c!', 'd!'],
    ]);
  });
});

describe('overCells', () => {
  it.each([
    ['a cell', 2, 4],
    [
      'a range',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [2, 4],
        [6, 8],
      ],
    ],
    ['a list, one answer below the other', [1, 2], [[2], [4]]],
  ])('answers for %s', (_, argument, answers) => {
    expect(overCells(argument, (cell) => Number(cell) * 2)).toEqual(answers);
  });
});
