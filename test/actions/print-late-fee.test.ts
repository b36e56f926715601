import { typeRows } from '../support/campaign-desk';
import {
  columnOf,
  employers,
  filed,
  filedNames,
  mustRun,
  noticeDesk,
  simplifyTemplate,
  textOfDocx,
  type NoticeDesk,
} from './notice-desk';

const ORDER = '资社保〔2023〕3号';

/** An employer whose 责令整改书 demands 2,400.00 yuan of September, due on 2023-10-31. */
async function ordered(parts: Readonly<Record<string, string | number>> = {}): Promise<NoticeDesk> {
  const rows = employers(1);
  const desk = await noticeDesk({ rows, day: '2023-12-20', hasFullTemplates: true });
  const [unit] = rows;
  typeRows(desk, '文书登记', [
    {
      ...{ 统一社会信用代码: unit?.['统一社会信用代码'] ?? '', 单位名称: unit?.['单位名称'] ?? '' },
      ...{ 文号: ORDER, 文种: '稽核责令整改书', 期限: '10个工作日', 所属期: '2023-09' },
      ...{ 情形: '人数不足', 成文日期: '2023-11-17', 送达日期: '2023-11-17', 送达方式: '直接送达' },
      ...{ 状态: '已送达', '金额(元)': 2400, 批次: '20231117-01' },
      ...parts,
    },
  ]);
  return desk;
}

const fileName = (until: string) =>
  `${ORDER} 滞纳金计算汇总表（至${until}） 资源县第1矿业有限公司.docx`;

describe('printLateFee', () => {
  it('reckons what runs on a notice up to today, as a document without a number of its own', async () => {
    const desk = await ordered();
    const { report } = await mustRun(desk, 'printLateFee', { number: ORDER });
    // From 2023-11-01 to 2023-12-20, both included, are 50 days of 1.20 yuan.
    expect(report?.details[0]).toBe('本金2,400.00元，滞纳金60.00元，合计2,460.00元。');
    const text = textOfDocx(filed(desk, fileName('2023-12-20')));
    for (const part of ['资源县社保中心', ORDER, '陆拾元整', '2023-11-01', '第八十六条']) {
      expect(text).toContain(part);
    }
    for (const form of ['送达回证', '文书存根']) expect(text).toContain(form);
    expect(text).not.toMatch(/[{}]/);
    expect(columnOf(desk, '文书登记', '文号')).toEqual([ORDER]);
  });

  it('reckons up to the day of payment, and takes its own place when made again', async () => {
    const desk = await ordered();
    for (let time = 0; time < 2; time += 1) {
      const call = { number: ORDER, day: '2023-11-10' };
      const { report } = await mustRun(desk, 'printLateFee', call);
      expect(report?.details[0]).toContain('滞纳金12.00元');
    }
    expect(filedNames(desk)).toEqual([fileName('2023-11-10')]);
  });

  it('uses the template 滞纳金计算汇总表 as staff left it', async () => {
    const desk = await ordered();
    simplifyTemplate(desk, '滞纳金计算汇总表', [
      '本县自己的汇总表 {文号}，{成文日期}，{受送达人}，{单位名称}',
      '{#滞纳金明细}{费款所属期}{欠缴额}{起算日}{截止日}{天数}{滞纳金额}{/滞纳金明细}',
    ]);
    await mustRun(desk, 'printLateFee', { number: ORDER });
    expect(textOfDocx(filed(desk, fileName('2023-12-20')))).toContain('本县自己的汇总表');
  });

  it('names what is wrong with that template, and files nothing', async () => {
    const desk = await ordered();
    simplifyTemplate(desk, '滞纳金计算汇总表', ['{不知道的}']);
    const { report, ok } = await desk.run('printLateFee', { number: ORDER });
    expect(ok).toBe(false);
    expect(report?.details.join()).toContain('滞纳金计算汇总表');
    expect(report?.details.join()).toContain('不知道的');
    expect(filedNames(desk)).toEqual([]);
  });

  it.each([
    ['an amount that is only a clue', { 文种: '催缴通知书' }],
    ['a notice that is void', { 状态: '作废' }],
    ['a notice without an amount', { '金额(元)': '' }],
    ['premiums that were not due yet', { 所属期: '2023-12' }],
  ])('says so where no fee runs: %s', async (_, parts) => {
    const desk = await ordered(parts);
    const { report, ok } = await desk.run('printLateFee', { number: ORDER });
    expect([ok, report?.summary]).toEqual([false, expect.stringContaining('没有可以计算的滞纳金')]);
    expect(filedNames(desk)).toEqual([]);
  });

  it.each([
    ['a number nobody gave', { number: '资社保〔2023〕9号' }],
    ['a day that is none', { number: ORDER, day: '2023-11-31' }],
  ])('refuses %s', async (_, call) => {
    const desk = await ordered();
    const { ok, report, error } = await desk.run('printLateFee', call);
    expect(ok).toBe(false);
    expect(report?.summary ?? error).toMatch(/[\u4e00-\u9fff]/);
    expect(filedNames(desk)).toEqual([]);
  });
});
