import { halfWidth, halfWidthAlphanumerics } from '../../../src/core/text/width';

describe('halfWidthAlphanumerics', () => {
  it.each([
    ['（２０２３）Ａｂ９', '（2023）Ab9'],
    ['，。：', '，。：'],
    ['2023', '2023'],
  ])('makes %s %s', (text, expected) => {
    expect(halfWidthAlphanumerics(text)).toBe(expected);
  });
});

describe('halfWidth', () => {
  it.each([
    ['扩面目标（人）', '扩面目标(人)'],
    ['！＂～', '!"~'],
    ['　', ' '],
    ['。、《》【】', '。、《》【】'],
  ])('makes %s %s', (text, expected) => {
    expect(halfWidth(text)).toBe(expected);
  });
});
