import { typeRows } from '../support/campaign-desk';
import {
  employers,
  filed,
  mustRun,
  noticeDesk,
  simplifyTemplate,
  textOfDocx,
  type NoticeDesk,
} from './notice-desk';

/** Four cases whose next steps are 催缴, 稽核检查通知, 责令整改 with 移交, and 划拨申请: five kinds. */
const RUNGS: readonly (readonly [string, string, string])[] = [
  ['催缴通知书', '2023-10-11', '5个工作日'],
  ['稽核检查通知书', '2023-10-19', '3个工作日'],
  ['稽核情况告知书', '2023-11-02', '10个工作日'],
  ['稽核责令整改书', '2023-11-17', '10个工作日'],
  ['移交函', '2023-11-17', ''],
];
const CLIMBED = [0, 1, 3, 5];

async function fiveKinds(): Promise<NoticeDesk> {
  const rows = employers(CLIMBED.length);
  const desk = await noticeDesk({ rows, day: '2023-12-20', hasFullTemplates: true });
  const notices = rows.flatMap((unit, index) =>
    RUNGS.slice(0, CLIMBED[index]).map(([文种, day, 期限], rung) => ({
      ...{ 统一社会信用代码: unit['统一社会信用代码'] ?? '', 单位名称: unit['单位名称'] ?? '' },
      ...{ 文号: `资社保〔2023〕${10 * index + rung + 1}号`, 文种, 期限, 所属期: '2023-09' },
      ...{ 情形: '人数不足', 成文日期: day, 送达日期: day, 送达方式: '直接送达' },
      检查日期: 文种 === '稽核检查通知书' ? '2023-11-01' : null,
      ...{ 状态: '已送达', '金额(元)': 2400, 批次: '20231001-01' },
    })),
  );
  typeRows(desk, '文书登记', notices);
  return desk;
}

describe('the templates of a batch of many kinds', () => {
  it('are not read one by one where nobody edited them: one look at the folder tells', async () => {
    const desk = await fiveKinds();
    const { calls, report } = await mustRun(desk, 'issueNotices');
    expect(report?.details.slice(0, 5).map((line) => line.split('份')[0])).toEqual([
      ...['催缴通知书1', '稽核检查通知书1', '稽核责令整改书1', '移交函1', '划拨申请书1'],
    ]);
    expect([calls['Drive.Files.list'], calls['Drive.Files.get']]).toEqual([1, undefined]);
    expect(textOfDocx(filed(desk, '文书打印 20231220-01.docx'))).toContain('责令你单位限期整改');
  });

  it('are used as staff left them where they edited one', async () => {
    const desk = await fiveKinds();
    simplifyTemplate(desk, '移交函', [
      '本县自己的移交函 {文号}，{成文日期}，{受送达人}，{单位名称}，{法律依据}',
      '{#案卷目录}{文书名称}{文书文号}{送达日期}{/案卷目录}',
    ]);
    const { calls } = await mustRun(desk, 'issueNotices');
    expect([calls['Drive.Files.list'], calls['Drive.Files.get']]).toEqual([1, 1]);
    const printed = textOfDocx(filed(desk, '文书打印 20231220-01.docx'));
    expect(printed).toContain('本县自己的移交函');
    expect(printed).toContain('责令你单位限期整改');
  });
});
