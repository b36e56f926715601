import type { PanelReport } from '../../src/core/panel/panel-report';
import { packRows } from '../../src/core/import/staged-upload';
import {
  callCount,
  mustRun,
  setUpDesk,
  sheetOf,
  textsOf,
  typeRows,
} from '../support/campaign-desk';
import { emptyBook } from '../../local/book/model';
import { campaignDesk } from '../support/campaign-desk';
import type { Desk } from '../../local/desk';

/** Nine sheets (通报 for a bulletin that is half sent), the tail of 操作日志 in two, and three for the schedule. */
const MOST_STATE_CALLS = 14;

async function asked(desk: Desk, question: unknown): Promise<PanelReport> {
  const run = await desk.run('openPanel', question);
  if (!run.ok) throw new Error(run.error);
  return run.value as PanelReport;
}

function logged(desk: Desk): string[][] {
  return textsOf(desk, '操作日志')
    .slice(1)
    .filter(([at]) => at !== '');
}

describe('openPanel with a question', () => {
  it('answers with the whole state in few service calls, and leaves no trace', async () => {
    const desk = await setUpDesk();
    const before = logged(desk).length;
    const run = await desk.run('openPanel', { ask: 'state' });
    const { state } = run.value as PanelReport;
    expect(state).toMatchObject({ isSetUp: true, today: '2023年11月20日', troubles: [] });
    expect(state?.progress?.measures.map(({ townships }) => townships.length)).toEqual([7, 7]);
    expect(callCount(run)).toBeLessThanOrEqual(MOST_STATE_CALLS);
    expect(logged(desk)).toHaveLength(before);
    expect(desk.messages).toEqual([]);
  });

  it('says of an empty workbook only that it is not set up', async () => {
    const desk = await campaignDesk(emptyBook('空白'));
    expect((await asked(desk, { ask: 'state' })).state).toMatchObject({ isSetUp: false });
  });

  it('answers a question it does not know with a sentence', async () => {
    const desk = await setUpDesk();
    const run = await desk.run('openPanel', { ask: 'everything' });
    expect(run.ok).toBe(false);
    expect(run.error).toContain('看不懂页面发来的请求');
  });

  it.each([
    ['batch', '批量制发文书', 900],
    ['service', '登记送达', 900],
    ['bulletin', '编写通报', 900],
    ['send', '发送通报', 900],
    ['templates', '文书模板', 640],
    ['settings', '参数设置', 720],
  ])('opens the dialog %s', async (page, title, widthPixels) => {
    const desk = await setUpDesk();
    await asked(desk, { ask: 'open', page });
    expect(desk.messages).toMatchObject([
      { kind: 'modeless dialog', title, size: { widthPixels } },
    ]);
  });

  it('tells of an import that stopped, and whether it can be gone on with', async () => {
    let now = Date.parse('2023-11-20T02:00:00Z');
    const desk = await setUpDesk({
      answers: 'yes',
      now: () => new Date(now),
      onServiceCall: (_, method) => {
        if (method === 'setNote') now += 100_000;
      },
    });
    const rows = Array.from({ length: 10_001 }, (_, row) => [`厂${row}`, '2023-10', 3]);
    const pieces = packRows([['单位名称', '所属期', '参保缴费人数'], ...rows]);
    const upload = { id: 'a1', fileName: '参保.xlsx', mode: 'append', pieceCount: pieces.length };
    const agreed = { added: 10_001, replaced: 0, removed: 0 };
    await mustRun(desk, 'importSocialInsurance', { stage: 'part', upload, first: 0, pieces });
    await mustRun(desk, 'importSocialInsurance', { stage: 'write', id: 'a1', agreed });
    const unfinished = { kind: 'socialInsurance', sheet: '参保数据', fileName: '参保.xlsx' };
    const { state } = await asked(desk, { ask: 'state' });
    expect(state?.unfinishedImports).toMatchObject([{ ...unfinished, upload: 'a1' }]);
    desk.book.sheets = desk.book.sheets.filter(({ name }) => !name.startsWith('导入暂存'));
    const { state: without } = await asked(desk, { ask: 'state' });
    expect(without?.unfinishedImports?.map(({ upload: id }) => id)).toEqual([undefined]);
    await mustRun(desk, 'undoImport');
    expect((await asked(desk, { ask: 'state' })).state?.unfinishedImports).toBeUndefined();
  });

  it('tells of a bulletin that is half sent, and opens the page for it', async () => {
    const desk = await setUpDesk();
    const number = '资扩面办〔2023〕1号"onload="x';
    typeRows(desk, '通报', [{ 文号: number, 标题: '通报', 状态: '部分发送' }]);
    const { state } = await asked(desk, { ask: 'state' });
    expect(state?.unfinishedSending).toMatchObject({ number, sentCount: 0 });
    await asked(desk, { ask: 'open', page: 'send', number });
    const [page] = desk.messages;
    const html = page !== undefined && 'html' in page ? page.html : '';
    expect(html).toContain('data-number="资扩面办〔2023〕1号&quot;onload=&quot;x"');
  });

  it('brings a sheet to the front', async () => {
    const desk = await setUpDesk();
    await asked(desk, { ask: 'show', sheet: '参数' });
    expect(desk.book.activeSheetId).toBe(sheetOf(desk, '参数').id);
    const run = await desk.run('openPanel', { ask: 'show', sheet: '没有' });
    expect(run.error).toContain('「没有」');
  });

  it('lists the templates that set-up has installed', async () => {
    const desk = await setUpDesk();
    const { templates } = await asked(desk, { ask: 'templates' });
    expect(templates?.rows.map(({ name }) => name)).toContain('催缴通知书');
  });
});

describe('the settings page', () => {
  it('writes what was typed, says so in 操作日志, and reads it back', async () => {
    const desk = await setUpDesk();
    const changes = [
      { label: '集中推进阶段 结束日期', value: '2023-12-05' },
      { label: '序时进度口径', value: '集中行动' },
    ];
    const report = await asked(desk, { ask: 'saveSettings', changes });
    expect(report.summary).toBe('已修改2项参数：集中推进阶段 结束日期、序时进度口径。');
    const { settings = [] } = await asked(desk, { ask: 'settings' });
    const fields = settings.flatMap((group) => group.fields);
    const values = changes.map(({ label }) => fields.find((one) => one.label === label)?.value);
    expect(values).toEqual(['2023-12-05', '集中行动']);
    expect(logged(desk).pop()?.[2]).toBe('修改参数');
  });

  it('writes nothing if one of the changes cannot be', async () => {
    const desk = await setUpDesk();
    const before = structuredClone(sheetOf(desk, '参数').values);
    const changes = [
      { label: '县名', value: '龙胜县' },
      { label: '年度', value: '去年' },
    ];
    const run = await desk.run('openPanel', { ask: 'saveSettings', changes });
    const { refused = [] } = run.value as PanelReport;
    expect(refused.map(({ label }) => label)).toEqual(['年度']);
    expect(sheetOf(desk, '参数').values).toEqual(before);
  });
});

describe('an action that fails', () => {
  it('leaves a line in 操作日志, which the panel tells until it succeeds', async () => {
    const desk = await setUpDesk({ answers: 'yes' });
    const townships = sheetOf(desk, '乡镇');
    const rows = townships.values.splice(1);
    await desk.run('refreshProgress');
    expect(logged(desk).pop()?.slice(2, 4)).toEqual(['刷新进度', '未完成']);
    const { state } = await asked(desk, { ask: 'state' });
    expect(state?.log.failures).toMatchObject([{ title: '刷新进度', isDone: false }]);
    townships.values.push(...rows);
    await mustRun(desk, 'refreshProgress');
    expect((await asked(desk, { ask: 'state' })).state?.log.failures).toEqual([]);
  });
});
