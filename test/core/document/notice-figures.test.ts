import { periodText } from '../../../src/core/document/notice-figures';

describe('periodText', () => {
  it.each([
    ['one month', '2023-07', '2023年7月'],
    ['a span of months', '2023-07至2023-09', '2023年7月至2023年9月'],
    ['what staff typed that names no month, as it stands', '三季度', '三季度'],
    ['nothing: a line to fill in', undefined, '________'],
  ])('of %s', (_, periods, text) => {
    expect(periodText(periods)).toBe(text);
  });
});
