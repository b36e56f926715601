import PizZip from 'pizzip';
import { readFileSync, writeFileSync } from 'node:fs';
import { libreOfficePath } from '../../local/services/libre-office';
import { ScriptException } from '../../local/services/script-error';
import { sheetOf, typeRows } from '../support/campaign-desk';
import { describeIf } from '../support/describe-if';
import {
  addressOf,
  bulletinDesk,
  filedPath,
  keptDesk,
  mails,
  mustRun,
  rowsOf,
  sentTo,
  set,
  withoutDashboard,
  type BulletinDesk,
  type BulletinDeskOptions,
} from './bulletin-desk';

const hasConverter = libreOfficePath() !== undefined;

const NUMBER = '资扩面办〔2023〕1号';
const TITLE =
  '资源县企业职工基本养老保险扩面征缴工作领导小组办公室关于2023年扩面征缴任务完成情况的通报';

let before: Promise<BulletinDesk> | undefined;

/** A desk of its own over a bulletin that is drafted and not sent, with two cases of which one is served. */
async function drafted(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  before ??= draft();
  return bulletinDesk({ copyOf: await before, ...options });
}

const DEBTOR = '资源县大理石矿业有限公司';

async function draft(): Promise<BulletinDesk> {
  const desk = withoutDashboard(await keptDesk());
  const unit = { 统一社会信用代码: '91450329MA5L000001', 单位名称: DEBTOR, 乡镇: '资源镇' };
  const found = { 所属期: '2023-09', 情形: '人数不足' };
  typeRows(desk, '重点企业', [{ ...unit, ...found, 工作组: '一组' }]);
  typeRows(desk, '文书登记', [
    {
      ...{ 文号: '资税〔2023〕1号', 文种: '催缴通知书', ...unit, ...found },
      ...{
        成文日期: '2023-11-01',
        送达方式: '直接送达',
        送达日期: '2023-11-02',
        期限: '5个工作日',
      },
    },
  ]);
  await mustRun(desk, 'composeBulletin');
  return desk;
}

beforeAll(async () => {
  before = draft();
  await before;
}, 60_000);

describe('a bulletin as it is mailed', () => {
  it('is read by an independent program: subject, sender, text, HTML and the file', async () => {
    const desk = await drafted();
    await mustRun(desk, 'sendBulletin');
    const [first] = await mails(desk);
    expect(first?.subject).toBe(`${TITLE}（${NUMBER}）`);
    expect(first?.from?.value).toEqual([
      {
        name: '资源县企业职工基本养老保险扩面征缴工作领导小组办公室',
        address: 'staff@zy.gov.cn',
      },
    ]);
    expect(first && addressOf(first)).toBe('ziyuan@zy.gov.cn');
    expect(first?.text).toContain('资源镇人民政府：');
    expect(first?.text).toContain('中峰镇　40.0　2　30.0　2');
    expect(first?.html).toContain('<td');
    const [file, ...others] = first?.attachments ?? [];
    expect(others).toEqual([]);
    expect(file?.filename).toMatch(/^资扩面办〔2023〕1号.*\.docx$/);
    const xml = new PizZip(file?.content ?? Buffer.alloc(0)).file('word/document.xml')?.asText();
    expect(xml).toContain(NUMBER);
  });

  it('tells a township its own line and its own matters, by number only, and nobody else', async () => {
    const desk = await drafted();
    await mustRun(desk, 'sendBulletin');
    const [own, neighbour, office] = await mails(desk);
    expect(own?.text).toContain('→ 资源镇');
    expect(own?.text).toContain('资源镇参保扩面目标任务100人，已完成60人');
    expect(own?.text).toContain(
      '资税〔2023〕1号　催缴通知书　资源镇　已逾期：下一步稽核检查通知书',
    );
    expect(neighbour?.text).toContain('→ 中峰镇');
    for (const other of [neighbour, office]) expect(other?.text).not.toContain('资税〔2023〕1号');
    for (const mail of await mails(desk)) {
      expect(`${mail.text ?? ''}${String(mail.html)}`).not.toMatch(/大理石|91450329MA5L/);
    }
  });

  it('fits a telephone: no width of its own above the screen, and styles that survive', async () => {
    const desk = await drafted();
    await mustRun(desk, 'sendBulletin');
    const html = String((await mails(desk))[0]?.html);
    expect(html).toContain('width:100%;max-width:600px');
    expect(html).toContain('table-layout:fixed');
    expect(html).not.toMatch(/<style|<script|class=|\swidth="/);
  });

  it('marks 通报 as sent with the time, and lists everybody on 发送记录', async () => {
    const desk = await drafted();
    await mustRun(desk, 'sendBulletin');
    const [row] = rowsOf(desk, '通报');
    expect(row).toMatchObject({ 状态: '已发送', 收件人: '主送4个，抄送0个，详见「发送记录」' });
    expect(row?.['发送时间']).not.toBe('');
    expect(rowsOf(desk, '发送记录').map((one) => [one['收件人'], one['状态']])).toEqual([
      ['资源镇人民政府', '已发'],
      ['中峰镇人民政府', '已发'],
      ['县人社局', '已发'],
      ['县税务局', '已发'],
    ]);
  });
});

describe('sendBulletin', () => {
  it('asks first with the counts, and sends nothing on no', async () => {
    const desk = await drafted({ answers: 'no' });
    const run = await mustRun(desk, 'sendBulletin');
    expect(run.report?.summary).toBe('没有发送。');
    const question = JSON.stringify(desk.messages);
    expect(question).toContain('将发送4封：主送4封，抄送0封');
    expect(question).toContain('今天还可以发1500封邮件');
    expect(await mails(desk)).toEqual([]);
  });

  it('sends nothing twice when it is run again, only to whoever is new on the list', async () => {
    const desk = await drafted();
    await mustRun(desk, 'sendBulletin', { stage: 'send' });
    sheetOf(desk, '收件人').values[10]![1] = 'CZJ@zy.gov.cn';
    const again = await mustRun(desk, 'sendBulletin', { stage: 'send', number: NUMBER });
    expect(again.report?.summary).toBe(`${NUMBER}已发1封，此前已发4封。`);
    expect(Object.values(await sentTo(desk))).toEqual([1, 1, 1, 1, 1]);
  });

  it('stops at the quota and sends the rest the next day', async () => {
    let quotaLeft = 2;
    const desk = await drafted({
      onServiceCall: (service, method) => {
        if (service !== 'MailApp' || method !== 'sendEmail') return;
        quotaLeft -= 1;
        if (quotaLeft < 0) {
          throw new ScriptException('Service invoked too many times for one day: email.');
        }
      },
    });
    const first = await desk.run('sendBulletin', { stage: 'send' });
    expect(first.report?.summary).toBe(`${NUMBER}已发2封，还有2封没有发，请再运行一次。`);
    expect(rowsOf(desk, '通报')[0]?.['状态']).toBe('部分发送');
    quotaLeft = 10;
    desk.day = '2023-12-21';
    await mustRun(desk, 'sendBulletin', { stage: 'send' });
    expect(Object.values(await sentTo(desk))).toEqual([1, 1, 1, 1]);
    expect(rowsOf(desk, '通报')[0]?.['状态']).toBe('已发送');
  });

  it('stops before the six minutes are over and goes on in the next run', async () => {
    let now = Date.parse('2023-12-20T02:00:00Z');
    const desk = await drafted({
      now: () => new Date(now),
      onServiceCall: (_, method) => {
        if (method === 'sendEmail') now += 100_000;
      },
    });
    const first = await desk.run('sendBulletin', { stage: 'send' });
    expect(first.report?.summary).toContain('已发3封，还有1封没有发');
    await mustRun(desk, 'sendBulletin', { stage: 'send' });
    expect(Object.values(await sentTo(desk))).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ['Invalid email: x', '失败', false],
    ['Internal error', '待核实', true],
  ])('keeps on when the service says %j, and notes 「%s」', async (message, state, isDoubt) => {
    let isFirst = true;
    const desk = await drafted({
      onServiceCall: (_, method) => {
        if (method === 'sendEmail' && isFirst) {
          isFirst = false;
          throw new ScriptException(message);
        }
      },
    });
    const run = await desk.run('sendBulletin', { stage: 'send' });
    expect(run.ok).toBe(false);
    expect(rowsOf(desk, '发送记录').map((one) => one['状态'])).toEqual([
      state,
      '已发',
      '已发',
      '已发',
    ]);
    await desk.run('sendBulletin', { stage: 'send' });
    expect((await sentTo(desk))['ziyuan@zy.gov.cn']).toBe(isDoubt ? undefined : 1);
  });

  it('leaves a draft a draft where not one mail went out', async () => {
    const desk = await drafted({
      onServiceCall: (_, method) => {
        if (method === 'sendEmail') throw new ScriptException('Invalid email: x');
      },
    });
    const run = await desk.run('sendBulletin', { stage: 'send' });
    expect(run.report?.summary).toBe(`${NUMBER}已发0封，4封没有发出。`);
    expect(rowsOf(desk, '通报')[0]).toMatchObject({ 状态: '已拟稿', 发送时间: '' });
  });

  it('sends everything to the test recipient while there is one, and the real mails after that', async () => {
    const desk = await drafted();
    set(desk, '测试收件邮箱', 'trial@zy.gov.cn');
    const trial = await mustRun(desk, 'sendBulletin', { stage: 'send' });
    expect(trial.report?.summary).toBe(`${NUMBER}试发4封。`);
    expect(await sentTo(desk)).toEqual({ 'trial@zy.gov.cn': 4 });
    const [first] = await mails(desk);
    expect(first?.subject?.startsWith('【试发】')).toBe(true);
    expect(first?.text).toContain('这封邮件将主送给：资源镇人民政府 <ziyuan@zy.gov.cn>');
    expect(rowsOf(desk, '通报')[0]?.['状态']).toBe('已拟稿');
    set(desk, '测试收件邮箱', null);
    await mustRun(desk, 'sendBulletin', { stage: 'send' });
    const counts = await sentTo(desk);
    expect(counts['ziyuan@zy.gov.cn']).toBe(1);
    expect(Object.keys(counts).length).toBe(5);
    expect(rowsOf(desk, '通报')[0]?.['状态']).toBe('已发送');
  });

  it('refuses a file into which somebody wrote an employer', async () => {
    const desk = await drafted();
    const path = filedPath(desk, NUMBER);
    const zip = new PizZip(readFileSync(path));
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    const named = `<w:p><w:r><w:t>${DEBTOR.slice(0, 6)}</w:t></w:r><w:r><w:t>${DEBTOR.slice(6)}</w:t></w:r></w:p>`;
    zip.file('word/document.xml', xml.replace('<w:body>', `<w:body>${named}`));
    writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
    const run = await desk.run('sendBulletin', { stage: 'send' });
    expect(run.error).toContain('通报里写出了1个用人单位');
    expect(run.report?.details).toEqual([`请删去：${DEBTOR}`]);
    expect(JSON.stringify(rowsOf(desk, '操作日志'))).not.toContain('大理石');
    expect(await mails(desk)).toEqual([]);
  });

  it.each([
    [
      'there is no bulletin',
      (desk: BulletinDesk) => sheetOf(desk, '通报').values.splice(1),
      /没有可以发送的通报/,
    ],
    [
      'nobody has a mailbox',
      (desk: BulletinDesk) => {
        for (const name of ['收件人', '乡镇']) {
          const [headings = [], ...rows] = sheetOf(desk, name).values;
          for (const row of rows) row[headings.indexOf('邮箱')] = null;
        }
      },
      /没有一个可以发送的邮箱/,
    ],
  ])('says what to do where %s', async (_, spoil, words) => {
    const desk = await drafted();
    spoil(desk);
    const run = await desk.run('sendBulletin', { stage: 'send' });
    expect(run.error).toMatch(words);
    expect(await mails(desk)).toEqual([]);
  });
});

describe('previewBulletin', () => {
  it('tells a page everything and changes nothing', async () => {
    const desk = await drafted();
    sheetOf(desk, '收件人').values[11]![1] = 'wrong@';
    const { value, calls } = await mustRun(desk, 'previewBulletin', {});
    expect(value).toMatchObject({
      preview: {
        number: NUMBER,
        quota: 1500,
        testRecipient: undefined,
        counts: { toSend: 4, sent: 0, unverified: 0 },
        attachments: [{ name: expect.stringMatching(/\.docx$/) as string }],
        problems: [expect.stringContaining('wrong@'), expect.stringContaining('没有填邮箱')],
      },
    });
    expect(Object.keys(calls).filter((call) => /set|insert|append|sendEmail/i.test(call))).toEqual(
      [],
    );
    expect(await mails(desk)).toEqual([]);
  });

  it('opens a page from the menu', async () => {
    const desk = await drafted();
    await mustRun(desk, 'previewBulletin');
    const [page] = desk.messages;
    expect(page).toMatchObject({ kind: 'modal dialog', title: NUMBER });
    expect(JSON.stringify(page)).toContain('ziyuan@zy.gov.cn');
  });
});

describeIf(hasConverter, 'LibreOffice is not installed', 'with a converter', () => {
  it('attaches the bulletin as PDF too and leaves no document behind', async () => {
    const desk = await drafted();
    delete process.env['KUOMIAN_SOFFICE'];
    try {
      await mustRun(desk, 'sendBulletin', { stage: 'send' });
    } finally {
      process.env['KUOMIAN_SOFFICE'] = '';
    }
    const [first] = await mails(desk);
    const [word, pdf] = first?.attachments ?? [];
    expect(pdf?.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf?.filename).toBe(word?.filename?.replace('.docx', '.pdf'));
  }, 30_000);
});
