import { readFileSync, unlinkSync } from 'node:fs';
import PizZip from 'pizzip';
import { parseContent } from '../../src/core/bulletin/parse-content';
import { sheetOf, typeRows } from '../support/campaign-desk';
import {
  bulletinDesk,
  editTemplate,
  filedNames,
  filedPath,
  keptDesk,
  mustRun,
  rowsOf,
  withoutDashboard,
  type BulletinDesk,
  type BulletinDeskOptions,
} from './bulletin-desk';

const NUMBER = '资扩面办〔2023〕1号';

let before: Promise<BulletinDesk> | undefined;

/** A desk of its own on which a summary was drafted once. */
async function drafted(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  before ??= draft();
  return bulletinDesk({ copyOf: await before, ...options });
}

async function draft(): Promise<BulletinDesk> {
  const desk = await keptDesk();
  await mustRun(desk, 'composeBulletin');
  return desk;
}

beforeAll(async () => {
  before = draft();
  await before;
}, 60_000);

function documentOf(desk: BulletinDesk, start: string): PizZip {
  return new PizZip(readFileSync(filedPath(desk, start)));
}

function textOf(desk: BulletinDesk, start: string): string {
  return (
    documentOf(desk, start)
      .file('word/document.xml')
      ?.asText()
      .replace(/<[^>]+>/g, '') ?? ''
  );
}

const KILLED = new Error('killed');

/** A desk whose script dies at the first call of which this is true, until it is disarmed. */
async function dyingDesk(isDeadly: (method: string) => boolean) {
  let isArmed = true;
  const desk = await bulletinDesk({
    onServiceCall: (_, method) => {
      if (isArmed && isDeadly(method)) throw KILLED;
    },
  });
  return {
    desk,
    disarm: () => {
      isArmed = false;
    },
  };
}

/** As a workbook was set up before set-up made the sheet for what bulletins say. */
function withoutStore(desk: BulletinDesk): BulletinDesk {
  desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '通报内容');
  return desk;
}

/** What is frozen of a bulletin. */
function frozen(desk: BulletinDesk, number: string): ReturnType<typeof parseContent> {
  const row = sheetOf(desk, '通报内容').values.find(([first]) => first === number) ?? [];
  return parseContent(
    row
      .slice(4)
      .map((cell) => String(cell ?? '').slice(1))
      .join(''),
  );
}

describe('composeBulletin', () => {
  it('files a document with the chart, keeps what it says, and puts it on 通报', async () => {
    const desk = await drafted();
    const [row] = rowsOf(desk, '通报');
    expect(row).toMatchObject({ 文号: NUMBER, 日期: '45280', 截止日期: '45280', 状态: '已拟稿' });
    expect(textOf(desk, NUMBER)).toContain('已完成125人');
    const chart = documentOf(desk, NUMBER).file('word/media/chart.png')?.asUint8Array();
    expect(chart?.length).toBeGreaterThan(5_000);
    expect(frozen(desk, NUMBER)).toMatchObject({ kind: 'summary', number: NUMBER });
    const store = desk.book.sheets.find(({ name }) => name === '通报内容');
    expect(store?.hidden).toBe(true);
    const lengths = store?.values.flat().map((cell) => String(cell ?? '').length) ?? [];
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
  });

  it('does not tell of a comparison that never was made', async () => {
    const desk = await drafted();
    expect(textOf(desk, NUMBER)).not.toContain('目前没有需要核查的重点企业');
    expect(textOf(desk, NUMBER)).toContain('税务数据');
  });

  it('drafts anew under the same number, with what was typed since, and leaves the first draft', async () => {
    const desk = await drafted({ day: '2023-12-21' });
    typeRows(desk, '扩面登记', [{ 日期: '2023-12-20', 乡镇: '梅溪镇', 新增参保人数: 5 }]);
    const run = await mustRun(desk, 'composeBulletin');
    expect(run.report?.details.join()).toContain('沿用原文号');
    expect(rowsOf(desk, '通报').map((row) => [row['文号'], row['截止日期']])).toEqual([
      [NUMBER, '45281'],
    ]);
    expect(textOf(desk, NUMBER)).toContain('已完成125人');
    const [second] = frozen(desk, NUMBER).sections[0]?.paragraphs ?? [];
    expect(second?.text).toContain('已完成130人');
  });

  it('never changes an issued bulletin: what comes later is a correction that says so', async () => {
    const desk = withoutDashboard(await drafted());
    await mustRun(desk, 'sendBulletin', { stage: 'send' });
    const [issued] = rowsOf(desk, '通报');
    const content = frozen(desk, NUMBER);
    const unchanged = await desk.run('composeBulletin');
    expect(unchanged.ok).toBe(false);
    desk.day = '2023-12-22';
    typeRows(desk, '扩面登记', [{ 日期: '2023-12-10', 乡镇: '梅溪镇', 新增参保人数: 5 }]);
    const run = await mustRun(desk, 'composeBulletin');
    expect(run.report?.details.join()).toContain(`${NUMBER}已经发送，数字不再改动`);
    expect(rowsOf(desk, '通报')[0]).toEqual(issued);
    expect(frozen(desk, NUMBER)).toEqual(content);
    const correction = frozen(desk, '资扩面办〔2023〕2号');
    expect(correction).toMatchObject({ kind: 'correction', asOf: '2023-12-20' });
    expect(correction.title).toContain('更正');
    await mustRun(desk, 'composeBulletin');
    expect(rowsOf(desk, '通报').map((row) => row['文号'])).toEqual([NUMBER, '资扩面办〔2023〕2号']);
  });

  it('puts in the paragraphs that staff typed, keeps them, and refuses one that names an employer', async () => {
    const desk = withoutDashboard(await drafted());
    const paragraph = (text: string) => ({
      ...{ section: 'problems', mode: 'add', paragraph: '', texts: [text] },
    });
    await mustRun(desk, 'composeBulletin', {
      stage: 'save',
      paragraphs: [paragraph('个别乡（镇）人手不足。')],
    });
    const { value } = await mustRun(desk, 'composeBulletin', { stage: 'read' });
    expect(value).toMatchObject({
      paragraphs: [{ texts: ['个别乡（镇）人手不足。'] }],
      redrafts: NUMBER,
    });
    await mustRun(desk, 'composeBulletin', { stage: 'compose' });
    expect(
      textOf(
        desk,
        `${NUMBER}资源县企业职工基本养老保险扩面征缴工作领导小组办公室关于2023年扩面征缴任务完成情况的通报（第2稿）`,
      ),
    ).toContain('个别乡（镇）人手不足。');
    typeRows(desk, '重点企业', [
      { 单位名称: '资源县大理石矿业有限公司', 乡镇: '资源镇', 情形: '人数不足' },
    ]);
    const naming = [paragraph('资源县大理石矿业有限公司长期少报。')];
    for (const stage of ['save', 'compose']) {
      const run = await desk.run('composeBulletin', { stage, paragraphs: naming });
      expect(run.error).toContain('写出了1个用人单位');
    }
    expect(JSON.stringify(rowsOf(desk, '操作日志'))).not.toContain('大理石');
  });

  it('reads the template that staff edited, says what is wrong with it, and puts back one that was deleted', async () => {
    const desk = withoutDashboard(await drafted());
    editTemplate(desk, '{文号}', '{文 号码}');
    const faulty = await desk.run('composeBulletin');
    expect(faulty.error).toContain('通报模板有2处问题，没有起草');
    expect(faulty.report?.details.join()).toContain('文号');
    unlinkSync(filedPath(desk, '通报模板.docx'));
    const restored = await mustRun(desk, 'composeBulletin');
    expect(restored.report?.details.join()).toContain('已放回默认模板');
  });

  it('gives the same number after a run that died before it filed, or before it hid the new sheet', async () => {
    for (const method of ['create', 'hideSheet']) {
      const { desk, disarm } = await dyingDesk((called) => called === method);
      withoutStore(withoutDashboard(desk));
      await expect(desk.run('composeBulletin')).rejects.toBe(KILLED);
      disarm();
      await mustRun(desk, 'composeBulletin');
      expect(rowsOf(desk, '通报').map((row) => row['文号'])).toEqual([NUMBER]);
      expect(desk.book.sheets.find(({ name }) => name === '通报内容')?.hidden).toBe(true);
      expect([method, filedNames(desk, NUMBER).length]).toEqual([method, 1]);
    }
  });

  const [whole, days] = [
    { stage: 'compose' },
    { stage: 'compose', period: { start: '2023-10-01', end: '2023-12-20' } },
  ];

  it.each([
    ['composeBulletin', whole, '已完成130人'],
    ['composeBriefing', days, '已完成130人'],
  ])('%s writes over the document of a run that died before it noted it', async (...each) => {
    const [action, call, figure] = each;
    let isFiled = false;
    const { desk, disarm } = await dyingDesk((method) => {
      if (method === 'create') isFiled = true;
      return isFiled && method === 'setValues';
    });
    withoutDashboard(desk);
    await expect(desk.run(action, call)).rejects.toBe(KILLED);
    disarm();
    typeRows(desk, '扩面登记', [{ 日期: '2023-12-10', 乡镇: '梅溪镇', 新增参保人数: 5 }]);
    await mustRun(desk, action, call);
    expect(filedNames(desk, NUMBER)).toHaveLength(1);
    expect(textOf(desk, NUMBER)).toContain(figure);
  });

  it('refuses a call that it does not understand', async () => {
    const desk = await bulletinDesk();
    const run = await desk.run('composeBulletin', { stage: 'go' });
    expect(run.error).toContain('看不懂页面发来的请求');
  });
});

describe('composeBriefing', () => {
  it('asks for the days and tells how they went', async () => {
    const desk = await bulletinDesk({ day: '2023-11-20', answers: () => ({ text: '本月' }) });
    withoutDashboard(desk);
    const run = await mustRun(desk, 'composeBriefing');
    expect(run.report?.summary).toContain(NUMBER);
    expect(frozen(desk, NUMBER)).toMatchObject({
      ...{ kind: 'briefing', asOf: '2023-11-20' },
      period: { start: '2023-11-01', end: '2023-11-20' },
    });
  });

  it('says what may be typed where it does not understand the days', async () => {
    const desk = await bulletinDesk({ answers: () => ({ text: '去年' }) });
    expect((await desk.run('composeBriefing')).error).toContain('看不懂输入的时段');
    expect(rowsOf(desk, '通报')).toEqual([]);
  });

  it('has no chart where the dashboard shows another day', async () => {
    const desk = await bulletinDesk();
    const period = { start: '2023-10-01', end: '2023-10-31' };
    const run = await mustRun(desk, 'composeBriefing', { stage: 'compose', period });
    expect(run.report?.details.join()).toContain('通报里没有放图');
    expect(textOf(desk, NUMBER)).toContain('10月');
  });
});
