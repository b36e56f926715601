import { progressSummary } from '../../../src/core/progress/progress-summary';
import type { ProgressInput } from '../../../src/core/progress/progress-report';
import { AS_OF, emptyInput, entry, NAMES, report, townships } from './situations';

function summary(changes: Partial<ProgressInput>): string {
  return progressSummary(report(changes));
}

const entries = [
  entry('2023-10-11', '资源镇', 55, 123_456_789),
  entry('2023-10-11', '中峰镇', 20, 1_000_000),
];

describe('progressSummary', () => {
  it('tells count, rate and gap of both measures, who leads, and what has no place', () => {
    const withStrays = [1, 2, 3].map(() => entry(AS_OF, '梅西镇', 1));
    expect(summary({ entries: [...entries, ...withStrays] })).toBe(
      '截至2023年10月20日：全县新增参保 75 人，完成 10.7%，落后年度序时 69.6 个百分点；' +
        '征缴 124.46 万元，完成 17.8%，落后年度序时 62.5 个百分点；' +
        '扩面第一 资源镇（55.0%）；征缴第一 资源镇（123.5%）；' +
        '另有 3 行待归属，请看「数据问题」。',
    );
  });

  it('names all who lead together', () => {
    const level = [entry(AS_OF, '资源镇', 5), entry(AS_OF, '瓜里乡', 5)];
    expect(summary({ entries: level })).toContain('；扩面第一 资源镇、瓜里乡（5.0%）。');
  });

  it('names nobody while nobody has done anything', () => {
    expect(summary({})).not.toContain('第一');
  });

  it('says how many townships have no target', () => {
    const places = townships({
      资源镇: { enrolmentTargetPeople: undefined },
      中峰镇: { enrolmentTargetPeople: 0 },
    });
    expect(summary({ townships: places, entries })).toContain(
      '全县新增参保 75 人，完成 15.0%，落后年度序时 65.3 个百分点，另有 2 个乡（镇）未下达目标；',
    );
  });

  it('gives the bare count when there is no target at all', () => {
    const none = { enrolmentTargetPeople: undefined };
    const places = townships(Object.fromEntries(NAMES.map((name) => [name, none])));
    expect(summary({ townships: places, entries })).toContain(
      '全县新增参保 75 人，未下达目标；征缴',
    );
  });

  it('groups thousands', () => {
    expect(summary({ entries: [entry(AS_OF, '资源镇', 1_234_567)] })).toContain('1,234,567 人');
  });

  it.each([
    // 293 of 365 days: 562 of 700 are just ahead, 561 just behind
    [562, '超年度序时 不足 0.1 个百分点'],
    [561, '落后年度序时 0.1 个百分点'],
    [700, '超年度序时 19.7 个百分点'],
  ])('tells the gap of %i people of 700', (people, words) => {
    expect(summary({ entries: [entry(AS_OF, '资源镇', people)] })).toContain(words);
  });

  it('tells that the county is level with the time of the drive', () => {
    const settings = { ...emptyInput().settings, timeBase: '集中行动' as const };
    const text = summary({ settings, asOf: '2023-09-30' });
    expect(text).toContain('全县新增参保 0 人，完成 0.0%，与集中行动序时持平；');
  });
});
