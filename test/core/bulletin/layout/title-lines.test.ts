import fc from 'fast-check';
import { widthInCharacters } from '../../../../src/core/bulletin/layout/text-width';
import { titleLines } from '../../../../src/core/bulletin/layout/title-lines';

describe('titleLines', () => {
  it.each<[string, number, string[]]>([
    ['关于扩面征缴的通报', 20, ['关于扩面征缴的通报']],
    ['关于2023年扩面征缴任务完成情况的通报', 12, ['关于2023年扩面征缴', '任务完成情况的通报']],
    [
      '资源县企业职工基本养老保险扩面征缴工作领导小组办公室关于2023年扩面征缴任务完成情况的通报',
      20,
      [
        '资源县企业职工基本养老保险',
        '扩面征缴工作领导小组办公室',
        '关于2023年扩面征缴任务完成情况的通报',
      ],
    ],
    [
      '资源县企业职工基本养老保险扩面征缴工作领导小组办公室',
      13,
      ['资源县企业职工基本养老保险', '扩面征缴工作领导小组办公室'],
    ],
    [
      '关于2023年10月16日至10月22日扩面征缴进度情况的通报',
      20,
      ['关于2023年10月16日至10月22日', '扩面征缴进度情况的通报'],
    ],
    // As wide as a line by count, but not where the digits are of a font that stands in for a missing one.
    [
      '资源县企业职工基本养老保险扩面征缴工作领导小组办公室关于2023年11月13日至11月17日扩面征缴工作进展情况的通报',
      20,
      [
        '资源县企业职工基本养老保险',
        '扩面征缴工作领导小组办公室',
        '关于2023年11月13日至11月17日',
        '扩面征缴工作进展情况的通报',
      ],
    ],
    [
      '各乡（镇）征缴任务完成情况和重点企业核查情况统计表',
      20,
      ['各乡（镇）征缴任务完成情况', '和重点企业核查情况统计表'],
    ],
  ])('breaks %s at %d characters', (title, most, lines) => {
    expect(titleLines(title, most)).toEqual(lines);
  });

  it.each([
    ['exactly as wide as a line', '通'.repeat(20), 1],
    ['one character wider', '通'.repeat(21), 2],
    ['one character narrower', '通'.repeat(19), 1],
  ])('makes of a title %s so many lines', (_, title, count) => {
    expect(titleLines(title, 20)).toHaveLength(count);
  });

  it('never puts 的 or a closing bracket at the head of a line', () => {
    const lines = titleLines('关于《资源县扩面征缴集中行动实施方案》的有关情况的通报', 14);
    expect(lines.slice(1).filter((line) => /^[的》]/.test(line))).toEqual([]);
  });

  const character = fc.constantFrom(
    ...Array.from('资源县扩面征缴任务的关于情况通报2023年（）《》，a '),
  );

  it('loses and adds nothing, and keeps every line within its width', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (title) => {
        const lines = titleLines(title, 20);
        expect(lines.join('')).toBe(title);
        lines.forEach((line) => {
          expect(widthInCharacters(line)).toBeLessThanOrEqual(20);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('titleLines without a sensible border', () => {
  it.each([
    ['where no character may begin a line', '的'.repeat(25), ['的'.repeat(20), '的'.repeat(5)]],
    ['inside a word longer than a line', 'A'.repeat(50), ['A'.repeat(40), 'A'.repeat(10)]],
  ])('fills the lines %s', (_, title, lines) => {
    const broken = titleLines(title, 20);

    expect(broken.join('')).toBe(title);
    expect(broken).toHaveLength(lines.length);
  });
});
