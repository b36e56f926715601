import type { Scalar } from '../../local/book/model';
import { setUpDesk, mustRun, sheetOf, textsOf, typeRows } from '../support/campaign-desk';

type Row = Readonly<Record<string, Scalar>>;

function employer(number: number, change: Row = {}): Row {
  return {
    ...{ 统一社会信用代码: `91450329MA5L00${String(number).padStart(4, '0')}` },
    ...{ 单位名称: `资源县甲${number}`, 乡镇: '资源镇', 行动: 2, 状态: '在营' },
    ...change,
  };
}

async function board(sheets: Readonly<Record<string, readonly Row[]>>) {
  const desk = await setUpDesk();
  Object.entries(sheets).forEach(([name, rows]) => {
    typeRows(desk, name, rows);
  });
  const run = await mustRun(desk, 'refreshActionBoard');
  const [headings = [], ...rows] = textsOf(desk, '行动进展');
  const lines = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const value = (line: string, heading: string): string | undefined =>
    lines.find((cells) => cells[1] === line || cells[0] === line)?.[headings.indexOf(heading)];
  return { desk, run, lines, value };
}

describe('refreshActionBoard', () => {
  it('has a line for each of the eight actions with its offices and days, and a total', async () => {
    const { lines, value } = await board({});
    expect(lines).toHaveLength(9);
    expect(value('1', '参与单位')).toContain('教育');
    expect(value('8', '序号')).toBe('8');
    expect(lines[8]?.[1]).toBe('合计');
  });

  it('counts the employers of an action and those that were visited by today', async () => {
    const { value } = await board({
      单位台账: [
        employer(1, { 走访日期: '2023-11-20' }),
        employer(2, { 走访日期: '2023-11-21' }),
        employer(3),
        employer(4, { 状态: '注销', 走访日期: '2023-10-10' }),
        employer(5, { 行动: 3, 走访日期: '2023-10-10' }),
      ],
    });
    expect([value('2', '台账单位(户)'), value('2', '已走访(户)')]).toEqual(['3', '1']);
    expect(value('3', '走访率')).toBe('1');
    expect([value('合计', '台账单位(户)'), value('合计', '已走访(户)')]).toEqual(['4', '2']);
  });

  it('leaves the rate of an action without employers blank', async () => {
    const { value } = await board({});
    expect(value('2', '走访率')).toBe('');
  });

  it('adds what was enrolled and collected under the action of the employer', async () => {
    const claim = { 日期: '2023-10-20', 乡镇: '资源镇', 新增参保人数: 12, '征缴金额(元)': 30_000 };
    const { value } = await board({
      单位台账: [employer(1)],
      扩面登记: [
        { ...claim, 单位名称: '资源县甲1', 统一社会信用代码: '91450329MA5L000001' },
        { ...claim, 单位名称: '无人知道的单位', 新增参保人数: 5 },
      ],
    });
    expect([value('2', '新增参保(人)'), value('2', '征缴(万元)')]).toEqual(['12', '3']);
    expect(value('未归入行动', '新增参保(人)')).toBe('5');
    expect([value('合计', '新增参保(人)'), value('合计', '征缴(万元)')]).toEqual(['17', '6']);
  });

  it('shows employers of no action on a line of their own, so that lines sum to the total', async () => {
    const { value } = await board({ 单位台账: [employer(1), employer(2, { 行动: null })] });
    expect(value('未归入行动', '台账单位(户)')).toBe('1');
    expect(value('未归入行动', '新增参保(人)')).toBe('0');
    expect(value('合计', '台账单位(户)')).toBe('2');
  });

  it.each([
    [0, '还差 2 次'],
    [1, '还差 1 次'],
    [2, '达到方案要求的 2 次'],
  ])('says after %d large events of 人社 or 税务: %s', async (events, sentence) => {
    const event = { 牵头单位: '县人社局', 名称: '宣传月', 大型: '是' };
    const { run } = await board({
      宣传活动: [
        ...Array.from({ length: events }, (_, index) => ({ ...event, 日期: `2023-09-2${index}` })),
        { ...event, 日期: '2023-09-28', 牵头单位: '县教育局' },
        { ...event, 日期: '2023-09-29', 大型: '否' },
      ],
    });
    expect(run.report?.details[0]).toContain(sentence);
  });

  it('takes the place of an earlier board and changes nothing when run twice', async () => {
    const { desk } = await board({ 单位台账: [employer(1)] });
    const before = textsOf(desk, '行动进展');
    await mustRun(desk, 'refreshActionBoard');
    expect(textsOf(desk, '行动进展')).toEqual(before);
  });

  it('says which sheet is missing', async () => {
    const desk = await setUpDesk();
    const index = desk.book.sheets.indexOf(sheetOf(desk, '行动进展'));
    desk.book.sheets.splice(index, 1);
    const run = await desk.run('refreshActionBoard');
    expect([run.ok, run.report?.summary]).toEqual([false, expect.stringContaining('行动进展')]);
  });
});
