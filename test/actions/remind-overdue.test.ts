import type { BookModel } from '../../local/book/model';
import { sheetOf, typeRows } from '../support/campaign-desk';
import {
  addressOf,
  bulletinDesk,
  mails,
  mustRun,
  rowsOf,
  sentTo,
  set,
  type BulletinDesk,
  type BulletinDeskOptions,
} from './bulletin-desk';

/** A county in which one team has a notice whose next step is overdue, one that nobody served, and a case without any. */
async function withDueNotices(options: BulletinDeskOptions = {}): Promise<BulletinDesk> {
  const desk = await bulletinDesk({ day: '2023-11-20', ...options });
  if (options.same !== undefined) return desk;
  const unit = (index: number, township: string) => ({
    统一社会信用代码: `91450329MA5L00000${index}`,
    ...{ 单位名称: `资源县第${index}石材有限公司`, 乡镇: township },
    ...{ 所属期: '2023-09', 情形: '人数不足' },
  });
  const [served, unserved, fresh] = [unit(1, '资源镇'), unit(2, '中峰镇'), unit(3, '梅溪镇')];
  typeRows(desk, '重点企业', [
    { ...served, 工作组: '一组' },
    { ...unserved, 工作组: '一组' },
    { ...fresh, 工作组: '二组' },
  ]);
  const notice = { 文种: '催缴通知书', 成文日期: '2023-11-01', 期限: '5个工作日' };
  typeRows(desk, '文书登记', [
    { 文号: '资税〔2023〕1号', ...notice, ...served, 送达方式: '直接送达', 送达日期: '2023-11-02' },
    { 文号: '资税〔2023〕2号', ...notice, ...unserved },
  ]);
  return desk;
}

describe('remindOverdue', () => {
  it('mails a team to the mailboxes of its townships, by number, never by name', async () => {
    const desk = await withDueNotices();
    const run = await mustRun(desk, 'remindOverdue');
    expect(run.report?.summary).toBe('2023年11月20日的提醒已发2封。');
    expect(await sentTo(desk)).toEqual({ 'ziyuan@zy.gov.cn': 1, 'zhongfeng@zy.gov.cn': 1 });
    const [mail] = await mails(desk);
    expect(mail?.subject).toContain('2件文书事项待办（2023年11月20日）');
    expect(mail?.text).toContain('截至2023年11月20日，一组有下列文书事项');
    expect(mail?.text).toContain(
      '资税〔2023〕1号　催缴通知书　资源镇　已逾期：下一步稽核检查通知书',
    );
    expect(mail?.text).toContain('资税〔2023〕2号　催缴通知书　中峰镇　已制发，尚未登记送达日期');
    expect(`${mail?.text ?? ''}${String(mail?.html)}`).not.toMatch(/石材|91450329MA5L/);
  });

  it('tells which team cannot be reached', async () => {
    const desk = await withDueNotices();
    for (const row of sheetOf(desk, '乡镇').values.slice(1)) row[5] = null;
    const run = await desk.run('remindOverdue', { stage: 'send' });
    expect(run.report?.details.join()).toContain('一组有2件，但负责的乡（镇）都没有填邮箱');
    expect(await mails(desk)).toEqual([]);
  });

  it('reminds nobody twice a day, and again the next day', async () => {
    const desk = await withDueNotices();
    await mustRun(desk, 'remindOverdue');
    expect((await mustRun(desk, 'remindOverdue')).report?.summary).toContain('今天已经提醒过');
    expect(Object.values(await sentTo(desk))).toEqual([1, 1]);
    desk.day = '2023-11-21';
    await mustRun(desk, 'remindOverdue');
    expect(Object.values(await sentTo(desk))).toEqual([2, 2]);
  });

  it.each([['the menu', []] as const, ['a page', [{ stage: 'send' }]] as const])(
    'called from %s tells of a last mail that nobody knows of, until somebody has looked',
    async (_, call) => {
      const killed = new Error('killed');
      let mailsLeft = 1;
      const desk = await withDueNotices({
        onServiceCall: (_service, method) => {
          if (method !== 'sendEmail') return;
          if (mailsLeft === 0) throw killed;
          mailsLeft -= 1;
        },
      });
      await expect(desk.run('remindOverdue', ...call)).rejects.toBe(killed);
      const questions = desk.messages.length;
      for (let clicks = 0; clicks < 2; clicks += 1) {
        const again = await desk.run('remindOverdue', ...call);
        expect(again.ok).toBe(false);
        expect(again.report?.summary).toContain('1封待核实');
        expect(again.report?.details.join()).toContain('请看邮箱的“已发送”');
        expect(rowsOf(desk, '发送记录').map((row) => row['状态'])).toEqual(['已发', '待核实']);
      }
      expect(desk.book.sheets.find(({ name }) => name === '发送记录')?.hidden).toBe(false);
      const asked = desk.messages.slice(questions).filter(({ kind }) => kind === 'alert');
      expect(JSON.stringify(asked)).not.toContain('现在发送吗');
      const journal = sheetOf(desk, '发送记录').values;
      const state = journal[0]?.indexOf('状态') ?? -1;
      journal[2]![state] = '已发';
      const settled = await mustRun(desk, 'remindOverdue', ...call);
      expect(settled.report?.summary).toContain('今天已经提醒过');
      expect(Object.values(await sentTo(desk))).toEqual([1]);
    },
  );

  it('asks first, and sends nothing on no', async () => {
    const desk = await withDueNotices({ answers: 'no' });
    expect((await mustRun(desk, 'remindOverdue')).report?.summary).toBe('没有发提醒。');
    expect(JSON.stringify(desk.messages)).toContain('将向2个邮箱提醒2件');
    expect(await mails(desk)).toEqual([]);
  });

  it('shows a page who would be reminded, and sends nothing', async () => {
    const desk = await withDueNotices();
    const { value } = await mustRun(desk, 'remindOverdue', { stage: 'preview' });
    expect(value).toMatchObject({
      reminders: [{ address: 'ziyuan@zy.gov.cn' }, { address: 'zhongfeng@zy.gov.cn' }],
    });
    expect(await mails(desk)).toEqual([]);
    expect(rowsOf(desk, '发送记录')).toEqual([]);
  });

  it('sends to the test recipient while there is one', async () => {
    const desk = await withDueNotices();
    set(desk, '测试收件邮箱', 'trial@zy.gov.cn');
    await mustRun(desk, 'remindOverdue', { stage: 'send' });
    expect((await mails(desk)).map(addressOf)).toEqual(['trial@zy.gov.cn', 'trial@zy.gov.cn']);
  });

  it('says so where nothing is due', async () => {
    const desk = await bulletinDesk({ day: '2023-11-20' });
    expect((await mustRun(desk, 'remindOverdue')).report?.summary).toContain('没有到期或者逾期');
  });
});

describe('a time trigger', () => {
  /** What Google hands over. */
  const EVENT = { authMode: 'FULL', triggerUid: '123', 'day-of-week': 1, hour: 8, timezone: 'UTC' };

  async function triggered(same?: BulletinDesk): Promise<BulletinDesk> {
    const options = { asTimeTrigger: true, answers: undefined };
    return withDueNotices(same === undefined ? options : { ...options, same });
  }

  it('reminds without a user interface and asks nothing', async () => {
    const desk = await triggered();
    await mustRun(desk, 'remindOverdue', EVENT);
    expect(Object.values(await sentTo(desk))).toEqual([1, 1]);
    expect(desk.messages).toEqual([]);
    expect(rowsOf(desk, '操作日志').at(-1)).toMatchObject({ 操作: '提醒逾期事项', 结果: '完成' });
  });

  it('reminds nobody whom a person has reminded that day', async () => {
    const person = await withDueNotices();
    await mustRun(person, 'remindOverdue');
    const desk = await triggered(person);
    await mustRun(desk, 'remindOverdue', EVENT);
    expect(Object.values(await sentTo(person))).toEqual([1, 1]);
  });

  it('saves a snapshot without a user interface', async () => {
    const desk = await triggered();
    await mustRun(desk, 'takeSnapshot', EVENT);
    expect(rowsOf(desk, '进度快照').length).toBeGreaterThan(7);
  });

  it('fails aloud where it cannot, so that Google tells the owner', async () => {
    const desk = await triggered();
    const { sheets }: BookModel = desk.book;
    desk.book.sheets = sheets.filter(({ name }) => name !== '乡镇');
    const run = await desk.run('remindOverdue', EVENT);
    expect(run.error).toContain('乡镇');
    expect(run.stack).toBeDefined();
  });
});
