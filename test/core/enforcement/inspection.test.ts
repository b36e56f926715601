import type { IsoDay } from '../../../src/core/calendar/day';
import { earliestInspection, inspectionProblems } from '../../../src/core/enforcement/inspection';
import { INSPECTORS, calendar, rules, settings } from './case-records';

describe('inspectionProblems', () => {
  const problems = (day: IsoDay, inspectors = INSPECTORS, servedOn: IsoDay = '2023-10-11') =>
    inspectionProblems({ day, inspectors }, servedOn, rules).map(({ code }) => code);

  it.each<[IsoDay, readonly string[], string]>([
    ['2023-10-13', ['tooEarly'], 'two working days after service'],
    ['2023-10-15', ['tooEarly', 'inspectionDayOff'], 'a Sunday before the third'],
    ['2023-10-16', [], 'three working days after service'],
    ['2023-10-17', [], 'four working days after service'],
    ['2023-10-21', ['inspectionDayOff'], 'a Saturday later on'],
  ])('on %s: %p, %s', (day, expected) => {
    expect(problems(day)).toEqual(expected);
  });

  it('takes a make-up working Saturday', () => {
    expect(problems('2023-10-07', INSPECTORS, '2023-09-26')).toEqual([]);
  });

  it.each([
    ['nobody', [], ['tooFewInspectors']],
    ['one person', INSPECTORS.slice(0, 1), ['tooFewInspectors']],
    [
      'one person twice',
      [...INSPECTORS.slice(0, 1), ...INSPECTORS.slice(0, 1)],
      ['tooFewInspectors'],
    ],
    [
      'somebody without a certificate',
      [...INSPECTORS.slice(0, 1), { name: '赵三', certificate: ' ' }],
      ['certificateMissing'],
    ],
    [
      'two certificates of which one has no name',
      [...INSPECTORS.slice(0, 1), { name: ' ', certificate: '桂A002' }],
      ['tooFewInspectors'],
    ],
    [
      'two of one name with a certificate each',
      [
        { name: '王一', certificate: '桂A001' },
        { name: '王一', certificate: '桂A002' },
      ],
      [],
    ],
    ['three', [...INSPECTORS, { name: '赵三', certificate: '桂A003' }], []],
  ])('with %s: %p', (_, inspectors, expected) => {
    expect(problems('2023-10-17', inspectors)).toEqual(expected);
  });

  it('names those whose certificate is missing', () => {
    const inspectors = [...INSPECTORS, { name: '赵三', certificate: '' }];
    expect(inspectionProblems({ day: '2023-10-17', inspectors }, '2023-10-11', rules)).toEqual([
      { code: 'certificateMissing', names: ['赵三'] },
    ]);
  });

  it.each([
    [1, '工作日', '2023-10-16'],
    [3, '日', '2023-10-16'],
    [5, '工作日', '2023-10-18'],
  ] as const)('waits %d %s, never less than three working days', (count, unit, expected) => {
    const own = {
      calendar,
      settings: { deadlines: { ...settings.deadlines, auditNotice: { count, unit } } },
    };
    expect(earliestInspection('2023-10-11', own)).toBe(expected);
  });
});
