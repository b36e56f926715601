import { mustRun, setUpDesk, sheetOf, textsOf, typeRows } from '../support/campaign-desk';

const CLAIM = { 日期: '2023-10-20', 乡镇: '资源镇', 新增参保人数: 12, '征缴金额(元)': 30_000 };
const LINES = 7 + 3 + 1;

describe('takeSnapshot', () => {
  it('keeps a row for each township, each team and the county', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [CLAIM]);
    await mustRun(desk, 'takeSnapshot');
    const rows = textsOf(desk, '进度快照');
    expect(rows).toHaveLength(1 + LINES);
    expect(rows[1]?.slice(0, 4)).toEqual(['45250', '资源镇', '12', '3']);
    expect(rows[rows.length - 1]?.slice(1, 4)).toEqual(['全县', '12', '3']);
  });

  it('takes the place of an earlier snapshot of the same day', async () => {
    const desk = await setUpDesk();
    await mustRun(desk, 'takeSnapshot');
    typeRows(desk, '扩面登记', [CLAIM]);
    await mustRun(desk, 'takeSnapshot');
    const rows = textsOf(desk, '进度快照');
    expect(rows).toHaveLength(1 + LINES);
    expect(rows[1]?.[2]).toBe('12');
  });

  it('is what the next refresh measures growth from', async () => {
    let now = new Date('2023-11-01T02:00:00Z');
    const desk = await setUpDesk({ now: () => now });
    typeRows(desk, '扩面登记', [CLAIM]);
    await mustRun(desk, 'takeSnapshot');
    now = new Date('2023-11-20T02:00:00Z');
    typeRows(desk, '扩面登记', [{ ...CLAIM, 日期: '2023-11-10', 新增参保人数: 5 }]);
    await mustRun(desk, 'refreshProgress');
    const row = textsOf(desk, '进度').find((cells) => cells[1] === '资源镇');
    expect(row?.[11]).toBe('5');
  });

  it('goes below what staff added, and leaves it alone', async () => {
    const desk = await setUpDesk();
    sheetOf(desk, '进度快照').values.push(['年底总结时用', null, null, null]);
    await mustRun(desk, 'takeSnapshot');
    const rows = textsOf(desk, '进度快照');
    expect(rows[1]?.[0]).toBe('年底总结时用');
    expect(rows).toHaveLength(2 + LINES);
  });
});
