import { panelState, type PanelFacts } from '../../../src/core/panel/panel-state';
import type { Grid } from '../../../src/core/table/column';

const LOG: Grid = [
  ['时间', '操作人', '操作', '结果', '说明'],
  ['2023-11-19 09:30:00', 'a@b.cn', '刷新进度', '未完成', '「乡镇」表里没有乡镇'],
  ['2023-11-20 08:05:00', 'a@b.cn', '重打文书', '未完成', '没有这个文号'],
  ['2023-11-20 09:30:00', 'a@b.cn', '刷新进度', '完成', '截至2023年11月20日'],
];

const TOWNSHIPS: Grid = [
  ['乡镇', '别名', '工作组', '扩面目标(人)', '征缴目标(万元)', '邮箱'],
  ['资源镇', '', '一组', 100, 10, ''],
  ['中峰镇', '', '一组', 50, '', ''],
  ['梅溪镇', '', '二组', '', '', ''],
];

const ENROLMENT: Grid = [
  [
    '日期',
    '乡镇',
    '单位名称',
    '统一社会信用代码',
    '新增参保人数',
    '征缴金额(元)',
    '经办人',
    '备注',
  ],
  ['2023-10-11', '资源镇', '甲公司', '', 30, 5000, '', ''],
  ['2023-10-12', '中峰镇', '乙公司', '', 60, 0, '', ''],
];

const REGISTER: Grid = [
  ['文号', '文种', '统一社会信用代码', '单位名称', '成文日期', '状态', '批次'],
  ['资税〔2023〕1号', '催缴通知书', '', '甲公司', '2023-11-18', '制作中', '20231118-01'],
  ['资税〔2023〕2号', '催缴通知书', '', '乙公司', '2023-11-18', '制作中', '20231118-01'],
];

function grids(changes: Readonly<Record<string, Grid | undefined>> = {}) {
  return new Map<string, Grid | undefined>(
    Object.entries({
      参数: [['项目', '值', '说明']],
      乡镇: TOWNSHIPS,
      扩面登记: ENROLMENT,
      进度快照: [['日期', '名称', '已完成(人)', '征缴(万元)']],
      节假日: [['日期', '类型', '说明']],
      ...changes,
    }),
  );
}

const facts: PanelFacts = {
  ...{ today: '2023-11-20', log: LOG, schedule: undefined },
  ...{ unfinishedSending: undefined, unfinishedImports: [] },
};

describe('panelState', () => {
  it('knows nothing but what to do first before the workbook is set up', () => {
    const state = panelState(new Map(), { ...facts, log: undefined });
    expect(state).toEqual({
      ...{ isSetUp: false, title: '', today: '2023年11月20日', troubles: [] },
      log: { last: [], failures: [] },
    });
  });

  it('shows both measures against 序时进度, townships by rank', () => {
    const { progress } = panelState(grids(), facts);
    expect(progress).toMatchObject({
      asOf: '截至2023年11月20日',
      timeText: '年度序时 88.8%',
      timePercent: 88.7,
    });
    const [enrolment, collection] = progress?.measures ?? [];
    expect(enrolment?.county).toMatchObject({ figures: '90 人 / 目标 150 人', rate: '60.0%' });
    expect(enrolment?.townships.map(({ name, rank }) => [name, rank])).toEqual([
      ['中峰镇', '1'],
      ['资源镇', '2'],
      ['梅溪镇', ''],
    ]);
    expect(collection?.townships[0]).toMatchObject({ name: '资源镇', rate: '5.0%' });
  });

  it('fills a bar no further than its end, and leaves one without a target empty with a dash', () => {
    const [enrolment] = panelState(grids(), facts).progress?.measures ?? [];
    const bars = enrolment?.townships ?? [];
    expect(bars[0]).toMatchObject({ filledPercent: 100, status: 'completed', rate: '120.0%' });
    expect(bars[2]).toMatchObject({ filledPercent: 0, status: 'noTarget', rate: '—' });
    expect(bars[2]?.figures).toBe('0 人 / 目标 —');
  });

  it('tells the last run of every action, and of the failures those that nothing has put right', () => {
    const { log } = panelState(grids(), facts);
    expect(log.last.map(({ title, at, isDone }) => [title, at, isDone])).toEqual([
      ['刷新进度', '11月20日 09:30', true],
      ['重打文书', '11月20日 08:05', false],
    ]);
    expect(log.failures.map(({ sentence }) => sentence)).toEqual(['没有这个文号']);
  });

  it('names a batch that was begun and not ended', () => {
    const { unfinished } = panelState(grids({ 文书登记: REGISTER }), facts);
    expect(unfinished).toEqual({ batch: '20231118-01', openCount: 2 });
  });

  it('leaves out what a faulty sheet makes impossible, says why, and shows the rest', () => {
    const state = panelState(grids({ 乡镇: TOWNSHIPS.slice(0, 1) }), facts);
    expect(state.progress).toBeUndefined();
    expect(state.troubles).toEqual([expect.stringMatching(/「乡镇」表里没有乡镇/)]);
    expect(state.stage?.headline).toContain('阶段');
    expect(state.due?.teams).toEqual([]);
  });

  it('is plain data: it crosses to a browser unchanged', () => {
    const state = panelState(grids({ 文书登记: REGISTER }), facts);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
