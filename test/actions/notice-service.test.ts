import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOf } from '../support/campaign-desk';
import {
  columnOf,
  documentFolder,
  employers,
  filed,
  filedNames,
  keptDesk,
  mustRun,
  noticeDesk,
  rowsOf,
  simplifyTemplate,
  unpacked,
  type NoticeDesk,
  type NoticeDeskOptions,
} from './notice-desk';

const FIRST = '资税〔2023〕1号';
const SECOND = '资税〔2023〕2号';

let issued: Promise<NoticeDesk> | undefined;

/** Two employers who were reminded on 2023-11-20. */
async function reminded(options: NoticeDeskOptions = {}): Promise<NoticeDesk> {
  issued ??= keptDesk({ rows: employers(2) }).then(async (desk) => {
    await mustRun(desk, 'issueNotices');
    return desk;
  });
  return noticeDesk({ copyOf: await issued, day: '2023-11-22', ...options });
}

const served = (number: string, servedOn: string, method?: string) => ({
  entries: [{ number, servedOn, ...(method === undefined ? {} : { method }) }],
});

describe('recordService', () => {
  it('records many at once and reckons deadline, state and next step anew', async () => {
    const desk = await reminded();
    const entries = [FIRST, SECOND].map((number) => ({
      ...{ number, servedOn: '2023-11-21', method: '邮寄送达' },
    }));
    const { report } = await mustRun(desk, 'recordService', { entries });
    expect(report?.summary).toContain('已登记2份文书的送达');
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['期限内', '期限内']);
    // 2023-11-28: five working days after the 21st (serial 45258).
    expect(columnOf(desk, '文书登记', '截止日期')).toEqual(['45258', '45258']);
    expect(columnOf(desk, '重点企业', '可办日期')).toEqual(['45259', '45259']);
    desk.day = '2023-11-29';
    await mustRun(desk, 'recordService', { entries: [] });
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['期限已满', '期限已满']);
  });

  it.each([
    ['tomorrow', FIRST, '2023-11-23', undefined, '还没有到'],
    ['before it was written', FIRST, '2023-11-19', undefined, '早于成文日期'],
    ['a number nobody gave', '资税〔2023〕9号', '2023-11-21', undefined, '没有资税〔2023〕9号'],
    ['a method nobody knows', FIRST, '2023-11-21', '托梦', '不在可选之列'],
  ])('refuses %s', async (_, number, day, method, reason) => {
    const desk = await reminded();
    const { report } = await mustRun(desk, 'recordService', served(number, day, method));
    expect(report?.details.join()).toContain(reason);
    expect(columnOf(desk, '文书登记', '送达日期')).toEqual(['', '']);
  });

  it('takes one day for the rows selected on 文书登记', async () => {
    const desk = await reminded({ answers: () => ({ text: '2023-11-21 留置送达' }) });
    desk.book.activeSheetId = sheetOf(desk, '文书登记').id;
    desk.book.selection = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 };
    await mustRun(desk, 'recordService');
    expect(columnOf(desk, '文书登记', '送达方式')).toEqual(['留置送达', '留置送达']);
    expect(columnOf(desk, '文书登记', '送达日期')).toEqual(['45251', '45251']);
  });

  it('checks the dates that were typed on 文书登记', async () => {
    const desk = await reminded();
    const { values } = sheetOf(desk, '文书登记');
    const column = (values[0] ?? []).indexOf('送达日期');
    (values[1] ?? [])[column] = '2023-11-21';
    (values[2] ?? [])[column] = '2024-11-21';
    const { report } = await mustRun(desk, 'recordService');
    expect(report?.details).toEqual([`${SECOND}的送达日期2024年11月21日还没有到，请核对。`]);
    expect(columnOf(desk, '文书登记', '状态')[0]).toBe('期限内');
  });
});

describe('voidNotice', () => {
  it('keeps the row with its reason, and never gives the number again', async () => {
    const desk = await reminded();
    await mustRun(desk, 'voidNotice', { number: '资税[2023]第02号', reason: '单位名称写错' });
    expect(rowsOf(desk, '文书登记')[1]).toMatchObject({
      ...{ 文号: SECOND, 状态: '作废', 作废原因: '单位名称写错' },
    });
    expect(columnOf(desk, '重点企业', '下一步')[1]).toBe('《催缴通知书》');
    await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '文号')).toEqual([FIRST, SECOND, '资税〔2023〕3号']);
  });

  it('names the later notices that rest on it', async () => {
    const desk = await reminded();
    await mustRun(desk, 'recordService', served(FIRST, '2023-11-20'));
    desk.day = '2023-11-28';
    await mustRun(desk, 'issueNotices');
    const { report } = await mustRun(desk, 'voidNotice', { number: FIRST, reason: '送错' });
    expect(report?.details).toEqual(['资社保〔2023〕1号']);
    expect(columnOf(desk, '重点企业', '下一步')[0]).toContain('已作废，但后面的文书以它为依据');
  });

  it('does nothing without a reason', async () => {
    const desk = await reminded();
    await mustRun(desk, 'voidNotice', { number: FIRST });
    expect(columnOf(desk, '文书登记', '状态')).toEqual(['待送达', '待送达']);
  });
});

describe('closeCase', () => {
  it('writes the exit on the last notice, and nothing more is issued', async () => {
    const desk = await reminded();
    await mustRun(desk, 'closeCase', { number: FIRST, reason: '已足额补缴', day: '2023-11-22' });
    expect(rowsOf(desk, '文书登记')[0]).toMatchObject({
      ...{ 状态: '已办结', 办结方式: '已足额补缴', 办结日期: '45252' },
    });
    const { report } = await mustRun(desk, 'issueNotices');
    expect(report?.details.join()).toContain('该案件已办结（已足额补缴，2023年11月22日）');
  });

  it('goes on where a run died that had only written the exit', async () => {
    let isDead = false;
    const desk = await reminded({
      onServiceCall: (_, method) => {
        if (isDead || method !== 'setValues') return;
        if (columnOf(desk, '文书登记', '办结方式')[0] !== '已足额补缴') return;
        isDead = true;
        throw new Error('the machine stopped');
      },
    });
    const call = { number: FIRST, reason: '已足额补缴', day: '2023-11-22' };
    await expect(desk.run('closeCase', call)).rejects.toThrow('stopped');
    expect(columnOf(desk, '文书登记', '状态')[0]).toBe('待送达');
    await mustRun(desk, 'closeCase', call);
    expect(columnOf(desk, '文书登记', '状态')[0]).toBe('已办结');
    expect(columnOf(desk, '重点企业', '下一步')[0]).toContain('该案件已办结');
  });

  it('refuses a reason that is none', async () => {
    const desk = await reminded();
    const run = await desk.run('closeCase', { number: FIRST, reason: '算了' });
    expect(run.error).toContain('办结方式请填已足额补缴、异议成立');
  });
});

describe('reprintNotice', () => {
  it('gives the single file byte for byte, whatever became of template and data', async () => {
    const desk = await reminded();
    const archive = unpacked(filed(desk, '文书单件 20231120-01.zip'));
    const name = `${SECOND} 催缴通知书 资源县第2矿业有限公司.docx`;
    simplifyTemplate(desk, '催缴通知书', ['改过的模板{文号}']);
    const { report } = await mustRun(desk, 'reprintNotice', { number: SECOND });
    expect(report?.summary).toContain(name);
    expect(filedNames(desk)).toContain(name);
    expect(filed(desk, name).equals(archive.get(name) ?? Buffer.of())).toBe(true);
  });

  it('says so when the archive is gone', async () => {
    const desk = await reminded();
    writeFileSync(join(documentFolder(desk), '文书单件 20231120-01.zip'), '');
    const run = await desk.run('reprintNotice', { number: FIRST });
    expect(run.ok).toBe(false);
  });
});

describe('templates', () => {
  it('that are faulty are named before any number is given', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    simplifyTemplate(desk, '催缴通知书', ['{文号}{成文日期}{受送达人}{单位名称}{期限}{公司}']);
    const run = await desk.run('issueNotices');
    expect(run.error).toContain('没有编号，也没有制发');
    expect(run.report?.details.join()).toContain('公司');
    expect(run.report?.details.join()).toContain('义务依据');
    expect(rowsOf(desk, '文书登记')).toEqual([]);
  });

  it('come back when they were deleted, and the report says so', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    rmSync(join(documentFolder(desk), '模板', '催缴通知书.docx'));
    const { report } = await mustRun(desk, 'issueNotices');
    expect(report?.details).toContain('催缴通知书.docx被删除了，已放回默认模板。');
  });

  it('are restored one at a time, the former one kept beside it', async () => {
    const desk = await noticeDesk();
    const path = join(documentFolder(desk), '模板');
    const edited = readFileSync(join(path, '催缴通知书.docx'));
    await mustRun(desk, 'restoreTemplates', { name: '催缴通知书' });
    expect(readFileSync(join(path, '催缴通知书.docx')).equals(edited)).toBe(false);
    const [former = ''] = readdirSync(path).filter((name) => name.includes('之前'));
    expect(former).toMatch(/^催缴通知书（2023-11-20 10_00 之前）\.docx$/);
    expect(readFileSync(join(path, former)).equals(edited)).toBe(true);
  });

  it('are restored with the one of bulletins among them', async () => {
    const desk = await noticeDesk();
    const path = join(documentFolder(desk), '模板');
    simplifyTemplate(desk, '通报模板', ['本县通报模板']);
    const edited = readFileSync(join(path, '通报模板.docx'));
    await mustRun(desk, 'restoreTemplates', { name: '通报模板' });
    expect(readFileSync(join(path, '通报模板.docx')).equals(edited)).toBe(false);
    expect(readdirSync(path).filter((name) => name.startsWith('通报模板'))).toHaveLength(2);
  });

  it.each(['copy', 'update', 'toast'])(
    'keep one copy of the former one, whenever a run died and was run again (%s)',
    async (method) => {
      let isDead = false;
      const desk = await noticeDesk({
        onServiceCall: (_, called) => {
          if (isDead || called !== method) return;
          isDead = true;
          throw new Error('the machine stopped');
        },
      });
      const path = join(documentFolder(desk), '模板');
      const edited = readFileSync(join(path, '催缴通知书.docx'));
      const call = { name: '催缴通知书' };
      await expect(desk.run('restoreTemplates', call)).rejects.toThrow('stopped');
      desk.day = '2023-11-21';
      await mustRun(desk, 'restoreTemplates', call);
      const former = readdirSync(path).filter((name) => name.includes('之前'));
      expect(former.map((name) => readFileSync(join(path, name)).equals(edited))).toEqual([true]);
    },
  );

  it('are taken from an upload once it has been checked', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    const path = join(documentFolder(desk), '模板', '催缴通知书.docx');
    simplifyTemplate(desk, '催缴通知书', ['{文号}{成文日期}{受送达人}{单位名称}{期限}{义务依据}']);
    const faulty = readFileSync(path).toString('base64');
    simplifyTemplate(desk, '催缴通知书', [
      '本县模板{文号}{成文日期}{受送达人}{单位名称}{期限}{义务依据}{后果依据}',
    ]);
    const own = readFileSync(path).toString('base64');
    await mustRun(desk, 'restoreTemplates', { name: '催缴通知书' });
    const refused = await desk.run('restoreTemplates', { name: '催缴通知书', base64: faulty });
    expect(refused.report?.details.join()).toContain('后果依据');
    await mustRun(desk, 'restoreTemplates', { name: '催缴通知书', base64: own });
    expect(readFileSync(path).toString('base64')).toBe(own);
  });

  it.each(['不是base64！', 'AAAA'])('refuse an upload that is no .docx: %s', async (base64) => {
    const desk = await noticeDesk();
    const run = await desk.run('restoreTemplates', { name: '催缴通知书', base64 });
    expect(run.ok).toBe(false);
    expect(run.error).toMatch(/没有采用/);
  });

  it('refuse a name nobody knows', async () => {
    const desk = await noticeDesk();
    const run = await desk.run('restoreTemplates', { name: '罚单' });
    expect(run.error).toContain('没有“罚单”这个模板');
  });
});

describe('checkData', () => {
  it('names the numbers of 文书登记 that are missing, doubled or no numbers', async () => {
    const desk = await reminded();
    const { values } = sheetOf(desk, '文书登记');
    const row = (number: string) => [number, ...(values[1] ?? []).slice(1)];
    values.push(row('资税〔2023〕5号'), row('资税〔2023〕5号'), row('资税五号'));
    await mustRun(desk, 'checkData');
    const problems = rowsOf(desk, '数据问题').filter(({ 列: column }) => column === '文号');
    expect(problems.map(({ 内容: content, 问题: problem }) => [content, problem])).toEqual([
      ['资税〔2023〕3号', '文号不连续，缺少这一号'],
      ['资税〔2023〕4号', '文号不连续，缺少这一号'],
      ['资税〔2023〕5号', '同一文号登记了不止一次'],
      ['资税五号', '不是文号，为免重号，改正之前不再编这一序列的号'],
    ]);
  });
});
