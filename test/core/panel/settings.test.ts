import { planSettings, readSettingChanges } from '../../../src/core/panel/settings-changes';
import { settingGroups } from '../../../src/core/panel/settings-page';
import type { Grid } from '../../../src/core/table/column';

const GRID: Grid = [
  ['项目', '值', '说明'],
  ['县名', '资源县', ''],
  ['年度', 2023, ''],
  ['集中推进阶段 开始日期', new Date('2023-10-01T00:00:00+08:00'), ''],
  ['集中推进阶段 结束日期', new Date('2023-11-30T00:00:00+08:00'), ''],
  ['单位缴费比例', 0.16, ''],
  ['2023年缴费基数下限(元)', 3831, ''],
  ['序时进度口径', '年度', ''],
  ['催缴通知书 期限', '好几天', ''],
];

function fieldOf(label: string) {
  return settingGroups(GRID)
    .flatMap(({ fields }) => fields)
    .find((field) => field.label === label);
}

describe('settingGroups', () => {
  it.each([
    ['年度', '2023'],
    ['集中推进阶段 开始日期', '2023-10-01'],
    ['单位缴费比例', '16%'],
    ['县名', '资源县'],
  ])('shows %s as people type it: %s', (label, value) => {
    expect(fieldOf(label)?.value).toBe(value);
  });

  it('offers choices, asks for days as days, and tells what is wrong beside it', () => {
    expect(fieldOf('序时进度口径')?.choices).toEqual(['年度', '集中行动']);
    expect(fieldOf('集中推进阶段 开始日期')?.input).toBe('day');
    expect(fieldOf('催缴通知书 期限')?.problem).toMatch(/；.+。$/);
    expect(fieldOf('县名')?.problem).toBeUndefined();
  });

  it('never shows the version of the workbook', () => {
    expect(fieldOf('工作簿版本')).toBeUndefined();
  });
});

describe('planSettings', () => {
  it.each([
    ['县名', '龙胜县', '龙胜县'],
    ['县名', '=1+1', "'=1+1"],
    ['年度', '2024', 2024],
    ['集中推进阶段 结束日期', '2023-12-10', 45270],
    ['单位缴费比例', '20%', 0.2],
    ['2023年缴费基数下限(元)', '4,000.50', 4000.5],
    ['催缴通知书 期限', '5个工作日', "'5个工作日"],
  ])('writes %s “%s” as %j', (label, value, cell) => {
    const { blocks, refused } = planSettings(GRID, [{ label, value }]);
    expect(refused).toEqual([]);
    expect(blocks).toMatchObject([{ column: 2, values: [[cell]] }]);
  });

  it.each([
    ['县名', ''],
    ['年度', '去年'],
    ['单位缴费比例', '160%'],
    ['催缴通知书 期限', '五天左右'],
    ['集中推进阶段 结束日期', '2023-09-01'],
    ['没有的参数', '1'],
    ['工作簿版本', '99'],
  ])('refuses %s “%s” and then writes nothing else either', (label, value) => {
    const plan = planSettings(GRID, [
      { label: '序时进度口径', value: '集中行动' },
      { label, value },
    ]);
    expect(plan.refused.map((one) => one.label)).toEqual([label]);
    expect(plan.refused[0]?.sentence).toMatch(/。$/);
    expect(plan.blocks).toEqual([]);
  });

  it('takes both ends of a stage together', () => {
    const changes = [
      { label: '集中推进阶段 开始日期', value: '2024-01-05' },
      { label: '集中推进阶段 结束日期', value: '2024-02-05' },
    ];
    expect(planSettings(GRID, changes).refused).toEqual([]);
    expect(planSettings(GRID, changes.slice(0, 1)).refused).toMatchObject([
      { label: '集中推进阶段 结束日期' },
    ]);
  });
});

describe('readSettingChanges', () => {
  it.each([[null], [{ changes: 'x' }], [{ changes: [{ label: '县名' }] }]])(
    'refuses %j',
    (call) => {
      expect(() => readSettingChanges(call)).toThrow('看不懂页面发来的请求');
    },
  );
});
