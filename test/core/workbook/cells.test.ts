import { dayOfSerial } from '../../../src/core/calendar/day';
import { planCell } from '../../../src/core/workbook/cells';

describe('planCell', () => {
  it.each([
    ['day', '2023-10-11', 45210],
    ['day', '1900-01-01', 2],
    ['day', '尚未确定', '尚未确定'],
    ['day', 45210, 45210],
    ['text', '2023-10-11', '2023-10-11'],
    ['percent', 0.16, 0.16],
    ['count', 0, 0],
    ['count', undefined, ''],
  ] as const)('writes into a cell of kind %s the value %p as %p', (kind, value, expected) => {
    expect(planCell(kind, value)).toBe(expected);
  });

  it('writes a day that reads back as the same day', () => {
    const serial = planCell('day', '2024-02-29');
    expect(typeof serial === 'number' && dayOfSerial(serial)).toBe('2024-02-29');
  });
});
