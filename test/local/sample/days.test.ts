import {
  isoOf,
  isWeekday,
  lastSerialOf,
  SAMPLE_PERIODS,
  sampleToday,
  serialOf,
} from '../../../local/sample/days';

describe('serialOf', () => {
  it.each([
    ['1899-12-30', 0],
    ['2023-01-01', 44_927],
    ['2023-10-11', 45_210],
  ] as const)('counts %s as %d, as spreadsheets do', (day, serial) => {
    expect(serialOf(day)).toBe(serial);
    expect(isoOf(serial)).toBe(day);
  });
});

describe('isWeekday', () => {
  it.each([
    ['2023-10-13', true],
    ['2023-10-14', false],
    ['2023-10-15', false],
    ['2023-10-16', true],
  ] as const)('says of %s: %s', (day, expected) => {
    expect(isWeekday(serialOf(day))).toBe(expected);
  });
});

describe('lastSerialOf', () => {
  it.each([
    ['2022-12', '2022-12-31'],
    ['2023-11', '2023-11-30'],
    ['2024-02', '2024-02-29'],
  ] as const)('is the last day of %s: %s', (period, day) => {
    expect(isoOf(lastSerialOf(period))).toBe(day);
  });
});

describe('sampleToday', () => {
  it('lies in the concentrated stage and in the last month there are data for', () => {
    expect(sampleToday >= '2023-10-01' && sampleToday <= '2023-11-30').toBe(true);
    expect(sampleToday.slice(0, 7)).toBe(SAMPLE_PERIODS[SAMPLE_PERIODS.length - 1]);
  });
});
