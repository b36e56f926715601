import { progressBar } from '../../../src/core/progress/progress-bar';

describe('progressBar', () => {
  it.each<[number, number, string]>([
    [0, 100, '░░░░░░░░░░'],
    [9, 100, '░░░░░░░░░░'],
    [10, 100, '█░░░░░░░░░'],
    [427, 1000, '████░░░░░░'],
    [999, 1000, '█████████░'],
    [100, 100, '██████████'],
    [101, 100, '██████████+'],
    [-5, 100, '░░░░░░░░░░'],
    // 0.3 is not quite three tenths in binary
    [3, 10, '███░░░░░░░'],
  ])('of %i/%i is %s', (numerator, denominator, bar) => {
    expect(progressBar({ numerator, denominator })).toBe(bar);
  });
});
