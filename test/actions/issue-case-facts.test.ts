import { sheetOf } from '../support/campaign-desk';
import { columnOf, employers, filed, mustRun, noticeDesk, rowsOf, textOfDocx } from './notice-desk';

const serve = (number: string, servedOn: string) => ({
  entries: [{ number, servedOn, method: '直接送达' }],
});

describe('the inspectors on a 稽核情况告知书', () => {
  const inspectors = [
    { name: '王五', certificate: '桂B1' },
    { name: '赵六', certificate: '桂B2' },
  ];

  it('are those whom the 稽核检查通知书 of the case named, whoever stands in 参数 by then', async () => {
    const desk = await noticeDesk({ rows: employers(1) });
    await mustRun(desk, 'issueNotices');
    await mustRun(desk, 'recordService', serve('资税〔2023〕1号', '2023-11-20'));
    desk.day = '2023-11-28';
    const inspection = { day: '2023-12-08', inspectors };
    await mustRun(desk, 'issueNotices', { stage: 'start', inspection });
    await mustRun(desk, 'issueNotices', { stage: 'continue' });
    await mustRun(desk, 'recordService', serve('资社保〔2023〕1号', '2023-11-28'));
    desk.day = '2023-12-08';
    const { value } = await mustRun(desk, 'issueNotices', { stage: 'preview' });
    expect(JSON.stringify(value)).not.toContain('改用「参数」中现在的稽核人员');
    await mustRun(desk, 'issueNotices');
    const printed = textOfDocx(filed(desk, '文书打印 20231208-01.docx'));
    expect(printed).toContain('稽核人员为王五、赵六');
    expect(printed).not.toContain('张三');
  });
});

describe('a 基数不足 of 0.00 yuan', () => {
  it('gets no notice and no number, and 重点企业 and the report say why', async () => {
    const rows = employers(2, (index) => ({
      ...{ 情形: '基数不足', 工资薪金收入: 3000, 申报基数: 2900, 基数差: 100 },
      '预计应补(元)': index === 0 ? 0 : 24,
    }));
    const desk = await noticeDesk({ rows });
    const { report } = await mustRun(desk, 'issueNotices');
    expect(columnOf(desk, '文书登记', '单位名称')).toEqual(['资源县第2矿业有限公司']);
    expect(report?.details.join()).toContain('1个：应补金额是0.00元，没有可以追缴的');
    const [row] = rowsOf(desk, '重点企业');
    expect(row).toMatchObject({ 当前文书: '', 可办日期: '' });
    expect(row?.['下一步']).toContain('应补金额是0.00元');
    expect(sheetOf(desk, '送达清单').values).toHaveLength(2);
  });
});
