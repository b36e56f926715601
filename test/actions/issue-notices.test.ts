import { sheetOf } from '../support/campaign-desk';
import {
  callsOf,
  columnOf,
  employers,
  expectSame,
  filed,
  filedNames,
  mustRun,
  noticeDesk,
  rowsOf,
  textOfDocx,
  unpacked,
} from './notice-desk';

describe('issueNotices from the menu', () => {
  it('numbers, files and lists the next step of every case', async () => {
    const desk = await noticeDesk({ rows: employers(3), hasFullTemplates: true });
    const { report } = await mustRun(desk, 'issueNotices');
    expect(report?.summary).toContain('批次20231120-01的3份文书已编号制发');
    expect(columnOf(desk, '文书登记', '文号')).toEqual([
      ...['资税〔2023〕1号', '资税〔2023〕2号', '资税〔2023〕3号'],
    ]);
    expect(rowsOf(desk, '文书登记')[0]).toMatchObject({
      ...{ 文种: '催缴通知书', 情形: '人数不足', 所属期: '2023-09', 期限: '5个工作日' },
      ...{ 状态: '待送达', '金额(元)': '2400', 批次: '20231120-01', 截止日期: '' },
    });
    expect(filedNames(desk)).toEqual(['文书单件 20231120-01.zip', '文书打印 20231120-01.docx']);
    const singles = unpacked(filed(desk, '文书单件 20231120-01.zip'));
    expect([...singles.keys()][1]).toBe('资税〔2023〕2号 催缴通知书 资源县第2矿业有限公司.docx');
    const printed = textOfDocx(filed(desk, '文书打印 20231120-01.docx'));
    const places = ['1号', '2号', '3号'].map((serial) => printed.indexOf(`资税〔2023〕${serial}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(columnOf(desk, '送达清单', '单位名称')).toEqual(columnOf(desk, '文书登记', '单位名称'));
    expect(rowsOf(desk, '文书登记')[2]?.['文件']).toContain('20231120-01.docx');
    expect(columnOf(desk, '重点企业', '当前文书')).toEqual(Array(3).fill('催缴通知书'));
    expect(columnOf(desk, '重点企业', '下一步')[0]).toContain('还没有送达');
  });

  it('shows what it is about to do, and does nothing when the answer is no', async () => {
    const desk = await noticeDesk({ rows: employers(2), answers: 'no' });
    const before = structuredClone(desk.book.sheets);
    await mustRun(desk, 'issueNotices');
    const [question] = desk.messages;
    expect(JSON.stringify(question)).toContain('催缴通知书2份，涉及金额4,801.00元');
    expect(JSON.stringify(question)).toContain('「单位台账」没有地址，送达前请补填');
    const seen = (sheets: typeof before) => sheets.filter(({ name }) => name !== '操作日志');
    expectSame(seen(desk.book.sheets), seen(before));
    expect(filedNames(desk)).toEqual([]);
  });

  it('says why there is nothing to issue', async () => {
    const desk = await noticeDesk({
      rows: employers(1, () => ({ 说明: '【待人工确认】名称相近' })),
    });
    const { report } = await mustRun(desk, 'issueNotices');
    expect(report?.summary).toBe('现在没有可以制发的文书；1个案件的原因如下。');
    expect(report?.details).toEqual([
      '1个：参保数据与税务数据的匹配还没有人工确认，请先在「名称确认」中核实。',
    ]);
  });

  it('issues only the cases selected on 重点企业', async () => {
    const desk = await noticeDesk({ rows: employers(4) });
    const sheet = sheetOf(desk, '重点企业');
    desk.book.activeSheetId = sheet.id;
    desk.book.selection = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 };
    await mustRun(desk, 'issueSelected');
    expect(columnOf(desk, '文书登记', '单位名称')).toEqual([
      ...['资源县第2矿业有限公司', '资源县第3矿业有限公司'],
    ]);
  });
});

describe('a batch that a page starts', () => {
  it.each([1, 3])(
    'numbers nothing when it has become another than the %i agreed to',
    async (count) => {
      const desk = await noticeDesk({ rows: employers(2) });
      const run = await desk.run('issueNotices', { stage: 'start', count });
      expect([run.ok, run.error]).toEqual([false, expect.stringContaining('没有制发')]);
      expect(columnOf(desk, '文书登记', '文号')).toEqual([]);
    },
  );

  it('is numbered when it is what was agreed to', async () => {
    const desk = await noticeDesk({ rows: employers(2) });
    await mustRun(desk, 'issueNotices', { stage: 'start', count: 2 });
    expect(columnOf(desk, '文书登记', '文号')).toHaveLength(2);
  });
});

describe('the service calls of a batch', () => {
  /** Reads, the lock, the hidden sheet, both sheets written, the log: the same for any number of notices. */
  it.each([
    [1, 1],
    [50, 1],
    [301, 2],
  ])('for %i notices are 34, one per kind and three per volume of 300', async (count, volumes) => {
    const desk = await noticeDesk({ rows: employers(count + 1) });
    await mustRun(desk, 'issueNotices', {
      ...{ stage: 'start', caseKeys: ['91450329MA5L000001|headCount|2023-09'] },
    });
    await mustRun(desk, 'issueNotices', { stage: 'continue' });
    const run = await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '文号')).toHaveLength(count + 1);
    expect(callsOf(run)).toBe(34 + 1 + 3 * volumes);
    expect(run.calls['Drive.Files.create']).toBe(2 * volumes);
  });
});

describe('a name that is code somewhere', () => {
  const NAMES = [
    '=HYPERLINK("http://example.invalid","点我")',
    '{#单位名称}{文号}{/单位名称}',
    '<w:p><w:r/></w:p>',
    `a&b"c'd`,
    '甲'.repeat(200),
    '资源县🏭有限公司',
  ];

  it('comes out literally in the cell, the document and the file name', async () => {
    const rows = employers(NAMES.length, (index) => ({ 单位名称: NAMES[index] ?? '' }));
    const desk = await noticeDesk({ rows, hasFullTemplates: true });
    await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '单位名称')).toEqual(NAMES);
    expect(columnOf(desk, '送达清单', '单位名称')).toEqual(NAMES);
    const { formulas } = sheetOf(desk, '文书登记');
    expect(JSON.stringify([...formulas.values()])).not.toContain('HYPERLINK');
    const printed = textOfDocx(filed(desk, '文书打印 20231120-01.docx'));
    for (const name of NAMES) expect(printed).toContain(name);
    const files = [...unpacked(filed(desk, '文书单件 20231120-01.zip')).keys()];
    expect(files).toHaveLength(NAMES.length);
    expect(files[0]).toBe(
      '资税〔2023〕1号 催缴通知书 =HYPERLINK(＂http：／／example.invalid＂,＂点我＂).docx',
    );
    for (const file of files) {
      expect(file).not.toMatch(/[\\/:*?"<>|\n]/);
      expect(file.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('issueNotices from a page', () => {
  const stage = (name: string, more: object = {}) => ({ stage: name, ...more });

  it('previews rows, totals and reasons without writing or logging anything', async () => {
    const rows = employers(3, (index) => (index === 0 ? { 排除原因: '退休返聘' } : {}));
    const desk = await noticeDesk({ rows });
    const before = structuredClone(desk.book.sheets);
    const { value } = await mustRun(desk, 'issueNotices', stage('preview'));
    expect(value).toMatchObject({
      ok: true,
      preview: {
        day: '2023-11-20',
        rows: [
          { name: '资源县第2矿业有限公司', number: '资税〔2023〕1号', amount: '2,401.00' },
          {},
        ],
        blocked: [{ name: '资源县第1矿业有限公司', kind: '' }],
        totals: ['催缴通知书2份，涉及金额4,803.00元'],
      },
    });
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    expectSame(desk.book.sheets, before);
    expect(desk.toasts).toEqual([]);
  });

  it('starts with what was ticked, goes on, and is finished', async () => {
    const desk = await noticeDesk({ rows: employers(3) });
    const { value } = await mustRun(desk, 'issueNotices', stage('preview'));
    const { preview } = value as { preview: { rows: { caseKey: string }[] } };
    const caseKeys = preview.rows.slice(1).map(({ caseKey }) => caseKey);
    const started = await mustRun(desk, 'issueNotices', stage('start', { caseKeys }));
    const progress = { batch: '20231120-01', made: 0, total: 2, isFinished: false };
    expect(started.value).toMatchObject({ progress });
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['制作中', '制作中']);
    const again = await mustRun(desk, 'issueNotices', stage('preview'));
    expect(again.value).toMatchObject({ progress });
    const ended = await mustRun(desk, 'issueNotices', stage('continue'));
    expect(ended.value).toMatchObject({ progress: { made: 2, total: 2, isFinished: true } });
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['待送达', '待送达']);
  });

  it('makes the numbers void whose documents were not made when it is cancelled', async () => {
    const desk = await noticeDesk({ rows: employers(2) });
    await mustRun(desk, 'issueNotices', stage('start'));
    const { value } = await mustRun(desk, 'issueNotices', stage('cancel'));
    expect(value).toMatchObject({ progress: { made: 0, isFinished: true } });
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['作废', '作废']);
    expect(columnOf(desk, '文书登记', '作废原因')).toEqual(['制发中途取消', '制发中途取消']);
    await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '文号').slice(2)).toEqual([
      ...['资税〔2023〕3号', '资税〔2023〕4号'],
    ]);
  });

  it.each([
    ['no stage', {}],
    ['a stage nobody knows', { stage: 'destroy' }],
    ['a selection of the wrong kind', { stage: 'start', rowNumbers: ['2'] }],
    ['a count that is no number', { stage: 'start', count: '3' }],
    ['a kind nobody knows', { stage: 'start', kind: '罚单' }],
  ])('refuses %s', async (_, call) => {
    const desk = await noticeDesk({ rows: employers(1) });
    const run = await desk.run('issueNotices', call);
    expect(run.error).toBe('看不懂页面发来的请求，没有办理。请关闭页面，重新打开后再试。');
    expect(rowsOf(desk, '文书登记')).toEqual([]);
  });

  it('announces an inspection as the page says', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    await mustRun(desk, 'issueNotices');
    await mustRun(desk, 'recordService', {
      entries: [{ number: '资税〔2023〕1号', servedOn: '2023-11-20', method: '直接送达' }],
    });
    desk.day = '2023-11-28';
    const inspectors = [
      { name: '王五', certificate: '桂B1' },
      { name: '赵六', certificate: '桂B2' },
    ];
    const asked = (day: string) => stage('start', { inspection: { day, inspectors } });
    const weekend = await mustRun(
      desk,
      'issueNotices',
      stage('preview', { inspection: { day: '2023-12-09', inspectors } }),
    );
    expect(JSON.stringify(weekend.value)).toContain('检查日期2023年12月9日是休息日');
    await mustRun(desk, 'issueNotices', asked('2023-12-08'));
    await mustRun(desk, 'issueNotices', stage('continue'));
    const printed = textOfDocx(filed(desk, '文书打印 20231128-01.docx'));
    for (const word of ['王五', '桂B1', '赵六', '桂B2', '2023年12月8日']) {
      expect(printed).toContain(word);
    }
  });
});
