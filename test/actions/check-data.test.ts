import {
  callCount,
  mustRun,
  setUpDesk,
  sheetOf,
  textsOf,
  typeRows,
} from '../support/campaign-desk';

const CLAIM = { 日期: '2023-10-20', 乡镇: '资源镇', 新增参保人数: 12, '征缴金额(元)': 30_000 };

describe('checkData', () => {
  it('finds nothing wrong with a workbook as set-up leaves it', async () => {
    const desk = await setUpDesk();
    const run = await mustRun(desk, 'checkData');
    expect(run.report?.summary).toBe('检查完毕，没有发现问题。');
    expect(textsOf(desk, '数据问题')).toHaveLength(1);
  });

  it('lists the problems of all sheets at once, each at its cell', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [
      { ...CLAIM, 日期: '去年' },
      { ...CLAIM, 乡镇: '资原镇' },
      { ...CLAIM, '征缴金额(元)': '很多' },
    ]);
    sheetOf(desk, '乡镇').values[2]![3] = '不少';
    const run = await mustRun(desk, 'checkData');
    const rows = textsOf(desk, '数据问题').slice(1);
    const places = rows.map(([sheet, row, column, content]) => [sheet, row, column, content]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['乡镇', '3', '扩面目标(人)', '不少'],
        ['扩面登记', '2', '日期', '去年'],
        ['扩面登记', '3', '乡镇', '资原镇'],
        ['扩面登记', '4', '征缴金额(元)', '很多'],
      ]),
    );
    expect(rows.every(([, , , , problem, advice]) => problem !== '' && advice !== '')).toBe(true);
    expect(run.report?.summary).toContain(`${rows.length} 处问题`);
  });

  it('leaves no line behind of a problem that is mended', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [{ ...CLAIM, 日期: '去年' }]);
    await mustRun(desk, 'checkData');
    sheetOf(desk, '扩面登记').values.splice(1);
    await mustRun(desk, 'checkData');
    expect(textsOf(desk, '数据问题').slice(1).flat().join('')).toBe('');
  });

  it('never shows what stands in a column of identity numbers', async () => {
    const desk = await setUpDesk();
    const sheet = sheetOf(desk, '扩面登记');
    sheet.values[0]!.push('身份证号');
    sheet.values.push([45219, '资源镇', '示例公司', null, 1, 2, null, null, '450329199001010011']);
    await mustRun(desk, 'checkData');
    const problems = textsOf(desk, '数据问题').flat().join('\n');
    expect(problems).toContain('身份证号');
    expect(problems).not.toContain('450329199001010011');
    expect(textsOf(desk, '操作日志').flat().join('\n')).not.toContain('450329199001010011');
  });

  it('names who claims more people than 参保数据 bears out, with the rows of the claim', async () => {
    const desk = await setUpDesk();
    const employer = { 单位名称: '示例甲有限公司', 统一社会信用代码: '91350100M000100Y43' };
    typeRows(desk, '扩面登记', [
      { ...CLAIM, ...employer },
      { ...CLAIM, ...employer, 日期: '2023-10-23', 新增参保人数: 3 },
    ]);
    typeRows(desk, '参保数据', [
      { ...employer, 乡镇: '资源镇', 所属期: '2022-12', 参保缴费人数: 20 },
      { ...employer, 乡镇: '资源镇', 所属期: '2023-11', 参保缴费人数: 27 },
    ]);
    await mustRun(desk, 'checkData');
    const rows = textsOf(desk, '数据问题').map((cells) => cells.slice(0, 5));
    const place = ['扩面登记', '2', '新增参保人数', '示例甲有限公司'];
    expect(rows).toEqual(
      expect.arrayContaining([
        [
          ...['扩面登记', '', '新增参保人数', '资源镇'],
          '登记的新增人数多于参保数据的增加数：登记 15 人，核实 7 人，多报 8 人',
        ],
        [
          ...place,
          '登记的新增人数多于该单位参保缴费人数的增加数：登记 15 人，核实 7 人，多报 8 人；' +
            '2022年12月至2023年11月增加 7 人；登记在第2、3行',
        ],
      ]),
    );
  });

  it('says what is wrong with the settings too', async () => {
    const desk = await setUpDesk();
    const settings = sheetOf(desk, '参数');
    const base = settings.values.find(([label]) => label === '序时进度口径')!;
    base[1] = '每月';
    await mustRun(desk, 'checkData');
    expect(textsOf(desk, '数据问题').map(([sheet]) => sheet)).toContain('参数');
  });

  it('costs the same over 1 and 20,000 rows', async () => {
    const cost = async (rows: number): Promise<number> => {
      const desk = await setUpDesk();
      typeRows(
        desk,
        '扩面登记',
        Array.from({ length: rows }, () => ({ ...CLAIM, 日期: '去年' })),
      );
      return callCount(await mustRun(desk, 'checkData'));
    };
    // Beyond 1,000 rows 数据问题 has to grow: one call more.
    expect((await cost(20_000)) - (await cost(1))).toBeLessThanOrEqual(2);
  });
});
