import { stageState } from '../../../src/core/panel/stage-state';

const settings = {
  publicity: { start: '2023-09-20', end: '2023-09-30' },
  drive: { start: '2023-10-01', end: '2023-11-30' },
  summary: { start: '2023-12-01', end: '2023-12-31' },
} as const;

describe('stageState', () => {
  it.each([
    ['2023-09-19', '宣传发动阶段9月20日开始，还有1天'],
    ['2023-09-20', '宣传发动阶段：第1天，共11天，还剩10天'],
    ['2023-09-30', '宣传发动阶段：第11天，共11天，今天是最后一天'],
    ['2023-11-20', '集中推进阶段：第51天，共61天，还剩10天'],
    ['2023-12-31', '总结通报阶段：第31天，共31天，今天是最后一天'],
    ['2024-01-01', '三个阶段都已结束'],
  ] as const)('says on %s: %s', (day, headline) => {
    expect(stageState(settings, day).headline).toBe(headline);
  });

  it('shows the three stages with their days and where the day stands among them', () => {
    expect(stageState(settings, '2023-11-20').stages).toEqual([
      { name: '宣传发动阶段', days: '9.20—9.30', standing: 'past' },
      { name: '集中推进阶段', days: '10.1—11.30', standing: 'now' },
      { name: '总结通报阶段', days: '12.1—12.31', standing: 'coming' },
    ]);
  });

  it('tells the stage that began last where two overlap', () => {
    const overlapping = {
      ...settings,
      summary: { start: '2023-11-20', end: '2023-12-31' },
    } as const;
    const { headline, stages } = stageState(overlapping, '2023-11-25');
    expect(headline).toBe('总结通报阶段：第6天，共42天，还剩36天');
    expect(stages.map(({ standing }) => standing)).toEqual(['past', 'now', 'now']);
  });

  it('says between two stages when the next begins', () => {
    const gap = { ...settings, publicity: { start: '2023-09-20', end: '2023-09-25' } } as const;
    expect(stageState(gap, '2023-09-28').headline).toBe(
      '上一阶段已经结束；集中推进阶段10月1日开始，还有3天',
    );
  });
});
