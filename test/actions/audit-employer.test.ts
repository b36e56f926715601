import type { Scalar } from '../../local/book/model';
import { setUpDesk, sheetOf, textsOf, typeRows } from '../support/campaign-desk';

type Row = Readonly<Record<string, Scalar>>;

/** The preset's limits of 2023 are 3,863.40 and 19,317.00 yuan; October is due by the end of November. */
function row(change: Row = {}): Row {
  return {
    ...{ 统一社会信用代码: '91450329MA5L000012', 单位名称: '资源县甲公司', 人员标识: '职工01' },
    ...{ 月份: '2023-09', '工资(元)': 5000, 是否参保: '否', '申报基数(元)': null },
    ...change,
  };
}

async function audited(rows: readonly Row[]) {
  const desk = await setUpDesk();
  typeRows(desk, '稽核明细', rows);
  return { desk, run: await desk.run('auditEmployer') };
}

describe('auditEmployer', () => {
  it('writes what each unit owes and how each person’s month came to it', async () => {
    const { desk, run } = await audited([
      row(),
      row({ 人员标识: '职工02', 是否参保: '是', '申报基数(元)': 3863.4 }),
      row({ 统一社会信用代码: '', 单位名称: '资源县乙公司', '工资(元)': 1000 }),
    ]);
    expect(run.ok).toBe(true);
    expect(textsOf(desk, '稽核结果').slice(1)).toEqual([
      // September was due on 31 October; on 20 November it is 20 days late: 0.05 % a day of 1,472.78
      [
        '91450329MA5L000012',
        '资源县甲公司',
        '1',
        '1',
        '6136.6',
        '981.86',
        '490.93',
        '14.73',
        '1487.52',
      ],
      ['', '资源县乙公司', '1', '0', '3863.4', '618.14', '309.07', '9.27', '936.48'],
    ]);
    expect(
      textsOf(desk, '稽核计算')
        .slice(1)
        .map((cells) => cells.slice(2, 10)),
    ).toEqual([
      ['职工01', '2023-09', '漏保', '5000', '0', '5000', '800', '400'],
      ['职工02', '2023-09', '少报', '5000', '3863.4', '1136.6', '181.86', '90.93'],
      ['职工01', '2023-09', '漏保', '3863.4', '0', '3863.4', '618.14', '309.07'],
    ]);
    expect(textsOf(desk, '稽核计算')[3]?.[10]).toBe(
      '工资1,000.00元，低于下限按下限，应报基数3,863.40元；当月没有参保，全额应补',
    );
  });

  it('warns while nobody has compared the limits with the document that sets them', async () => {
    const { run } = await audited([row()]);
    expect(run.report?.details[0]).toMatch(/^2023年缴费基数上下限还没有核对/);
  });

  it('takes the place of an earlier audit, whatever had been longer', async () => {
    const { desk } = await audited([row(), row({ 人员标识: '职工02' })]);
    sheetOf(desk, '稽核明细').values.pop();
    await desk.run('auditEmployer');
    const lines = textsOf(desk, '稽核计算').filter((cells) => cells.some((cell) => cell !== ''));
    expect(lines).toHaveLength(2);
  });

  it('changes nothing when it is run twice', async () => {
    const { desk } = await audited([row()]);
    const before = [textsOf(desk, '稽核结果'), textsOf(desk, '稽核计算')];
    await desk.run('auditEmployer');
    expect([textsOf(desk, '稽核结果'), textsOf(desk, '稽核计算')]).toEqual(before);
  });

  it('leaves out rows that lack a fact, and checkData says at which cell', async () => {
    const { desk, run } = await audited([row(), row({ 人员标识: '职工02', '工资(元)': null })]);
    expect(run.report?.summary).toContain('另有 1 行没有计算');
    await desk.run('checkData');
    expect(textsOf(desk, '数据问题')).toContainEqual(
      expect.arrayContaining(['稽核明细', '3', '工资(元)', expect.stringContaining('没有工资')]),
    );
  });

  it('says what to do while there is nothing to reckon', async () => {
    const { run } = await audited([]);
    expect(run.ok).toBe(false);
    expect(run.report?.summary).toContain('「稽核明细」还没有可以计算的内容');
  });

  it('refuses a column with names and shows none of its values', async () => {
    const desk = await setUpDesk();
    sheetOf(desk, '稽核明细').values = [
      [
        '统一社会信用代码',
        '单位名称',
        '人员标识',
        '月份',
        '工资(元)',
        '是否参保',
        '申报基数(元)',
        '姓名',
      ],
      ['91450329MA5L000012', '甲', '职工01', '2023-09', 5000, '否', null, '张三丰'],
    ];
    const run = await desk.run('auditEmployer');
    expect(run.ok).toBe(false);
    expect(run.report?.summary).toContain('姓名');
    expect(JSON.stringify(run)).not.toContain('张三丰');
  });

  it('writes text that looks like a formula as text', async () => {
    const { desk } = await audited([row({ 单位名称: '=HYPERLINK("http://x","y")' })]);
    expect(sheetOf(desk, '稽核结果').formulas.size).toBe(0);
    expect(textsOf(desk, '稽核结果')[1]?.[1]).toContain('=HYPERLINK');
  });

  it('needs as many service calls for 2,000 rows as for one', async () => {
    const callsFor = async (count: number) => {
      const { run } = await audited(
        Array.from({ length: count }, (_, index) => row({ 人员标识: `职工${index}` })),
      );
      return Object.values(run.calls).reduce((sum, calls) => sum + calls, 0);
    };
    expect(await callsFor(2000)).toBeLessThanOrEqual((await callsFor(1)) + 2);
  });
});
