import { emptySheet, type Scalar } from '../../local/book/model';
import { seenIn } from './desk-book';
import type { Desk } from '../../local/desk';
import { sharedFolders } from '../local/support/temporary-folder';
import {
  callCount,
  campaignDesk,
  mustRun,
  setUpDesk,
  sheetOf,
  textsOf,
  typeRows,
} from '../support/campaign-desk';

const CLAIM = { 日期: '2023-10-20', 乡镇: '资源镇', 新增参保人数: 12, '征缴金额(元)': 3456.5 };

const AREA = { startRow: 21, startColumn: 1, endRow: 28, endColumn: 1 };

const EMPLOYER = { 单位名称: '示例甲有限公司', 统一社会信用代码: '91350100M000100Y43' };

/** 参保数据 of that employer for the base month and for November. */
function payers(before: number, after: number): Readonly<Record<string, Scalar>>[] {
  return [
    { ...EMPLOYER, 乡镇: '资源镇', 所属期: '2022-12', 参保缴费人数: before },
    { ...EMPLOYER, 乡镇: '资源镇', 所属期: '2023-11', 参保缴费人数: after },
  ];
}

function rowCalled(rows: readonly string[][], name: string): string[] {
  const row = rows.find((cells) => cells[1] === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

describe('refreshProgress', () => {
  it('puts what 扩面登记 holds onto 进度 and sums it up in one toast', async () => {
    const desk = await setUpDesk();
    sheetOf(desk, '乡镇').values[1]![3] = 100;
    typeRows(desk, '扩面登记', [CLAIM, { ...CLAIM, 乡镇: '城关', 新增参保人数: 8 }]);
    desk.toasts.splice(0);
    const run = await mustRun(desk, 'refreshProgress');
    const row = rowCalled(textsOf(desk, '进度'), '资源镇');
    expect(row.slice(3, 7)).toEqual(['100', '20', '—', '0.2']);
    expect(desk.toasts).toHaveLength(1);
    expect(run.report?.summary).toContain('全县新增参保 20 人');
  });

  it('counts a township nobody knows in 待归属 and not in the county', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [CLAIM, { ...CLAIM, 乡镇: '龙胜镇', 新增参保人数: 5 }]);
    await mustRun(desk, 'refreshProgress');
    const rows = textsOf(desk, '进度');
    expect(rowCalled(rows, '全县')[4]).toBe('12');
    expect(rowCalled(rows, '待归属')[4]).toBe('5');
  });

  it('shows how many of the people claimed 参保数据 bears out, beside those claimed', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [{ ...CLAIM, ...EMPLOYER }]);
    typeRows(desk, '参保数据', payers(20, 27));
    const run = await mustRun(desk, 'refreshProgress');
    const rows = textsOf(desk, '进度');
    expect(rowCalled(rows, '资源镇').slice(4, 6)).toEqual(['12', '7']);
    expect(rowCalled(rows, '全县').slice(4, 6)).toEqual(['12', '7']);
    expect(rows.flat().join('')).toContain('核实结果：多报 5 人；');
    expect(run.report?.summary).toContain('全县新增参保 12 人（核实 7 人）');
  });

  it.each(['is gone', 'is empty'])(
    'shows a dash and says why when 参保数据 %s',
    async (situation) => {
      const desk = await setUpDesk();
      typeRows(desk, '扩面登记', [{ ...CLAIM, ...EMPLOYER }]);
      if (situation === 'is gone') {
        desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '参保数据');
      }
      await mustRun(desk, 'refreshProgress');
      const rows = textsOf(desk, '进度');
      expect(rowCalled(rows, '资源镇').slice(4, 6)).toEqual(['12', '—']);
      expect(rows.flat().join('')).toContain('核实数为“—”：「参保数据」还没有数据');
    },
  );

  it('compares with the base month of the settings', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [{ ...CLAIM, ...EMPLOYER }]);
    typeRows(desk, '参保数据', [
      ...payers(20, 27),
      { ...EMPLOYER, 所属期: '2023-09', 参保缴费人数: 23 },
    ]);
    sheetOf(desk, '参数').values.find(([label]) => label === '核实基准所属期')![1] = '2023-09';
    await mustRun(desk, 'refreshProgress');
    expect(rowCalled(textsOf(desk, '进度'), '资源镇').slice(4, 6)).toEqual(['12', '4']);
  });

  it('is not undone by another run of setUpWorkbook', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [{ ...CLAIM, ...EMPLOYER }]);
    typeRows(desk, '参保数据', payers(20, 27));
    await mustRun(desk, 'refreshProgress');
    const before = textsOf(desk, '进度');
    await mustRun(desk, 'setUpWorkbook');
    expect(textsOf(desk, '进度')).toEqual(before);
  });

  it('leaves nothing behind of figures that are gone', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', [{ ...CLAIM, 乡镇: '龙胜镇' }]);
    await mustRun(desk, 'refreshProgress');
    expect(textsOf(desk, '进度').flat().join('')).toContain('第2行');
    sheetOf(desk, '扩面登记').values.splice(1);
    await mustRun(desk, 'refreshProgress');
    const rows = textsOf(desk, '进度');
    expect(rowCalled(rows, '待归属')[4]).toBe('0');
    expect(rows.flat().join('')).not.toContain('第2行');
  });

  it('draws a chart of seven townships, once', async () => {
    const desk = await setUpDesk();
    await mustRun(desk, 'refreshProgress');
    await mustRun(desk, 'refreshProgress');
    const { charts } = sheetOf(desk, '进度');
    expect(charts).toHaveLength(1);
    const [source] = charts[0]!.ranges;
    expect(source!.endRow - source!.startRow).toBe(7);
  });

  it('lays the sheet out anew when a township is added', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: '四组' }]);
    await mustRun(desk, 'refreshProgress');
    const { charts } = sheetOf(desk, '进度');
    const [source] = charts[0]!.ranges;
    expect(charts).toHaveLength(1);
    expect(source!.endRow - source!.startRow).toBe(8);
    expect(rowCalled(textsOf(desk, '进度'), '四组')).toBeDefined();
  });

  it('puts the chart back when somebody deleted it', async () => {
    const desk = await setUpDesk();
    sheetOf(desk, '进度').charts = [];
    await mustRun(desk, 'refreshProgress');
    expect(sheetOf(desk, '进度').charts).toHaveLength(1);
  });

  it.each(['扩面登记', '乡镇', '参数', '进度快照', '节假日', '进度'])(
    'says what to do when the sheet %s is gone, and changes nothing but 操作日志',
    async (name) => {
      const desk = await setUpDesk();
      desk.book.sheets = desk.book.sheets.filter((sheet) => sheet.name !== name);
      const before = seenIn(desk.book);
      const run = await desk.run('refreshProgress');
      expect(run.ok).toBe(false);
      expect(run.error).toContain(`找不到工作表「${name}」`);
      expect(run.error).toContain('建立或补全工作簿');
      expect(seenIn(desk.book)).toEqual(before);
    },
  );

  it('says which heading is missing', async () => {
    const desk = await setUpDesk();
    const headings = sheetOf(desk, '扩面登记').values[0]!;
    headings[headings.indexOf('乡镇')] = '哪里';
    const run = await desk.run('refreshProgress');
    expect(run.error).toContain('工作表「扩面登记」缺少标题：乡镇');
  });

  it('writes a line in 操作日志', async () => {
    const desk = await setUpDesk({ operator: 'clerk@example.invalid' });
    await mustRun(desk, 'refreshProgress');
    const lines = textsOf(desk, '操作日志');
    expect(lines[lines.length - 1]?.slice(1, 4)).toEqual([
      'clerk@example.invalid',
      '刷新进度',
      '完成',
    ]);
  });

  it('writes names from outside as text, never as formulas', async () => {
    const desk = await setUpDesk();
    sheetOf(desk, '乡镇').values[1]![0] = '=HYPERLINK("http://example.invalid","x")';
    await mustRun(desk, 'refreshProgress');
    expect(sheetOf(desk, '进度').formulas.size).toBe(0);
    expect(textsOf(desk, '进度').flat().join('')).toContain('=HYPERLINK(');
  });
});

describe('the layout of 进度', () => {
  /** What a sheet laid out anew shows: looks, heights and merged cells down to the end of its picture. */
  function layoutOf(desk: Desk): unknown {
    const { values, styles, merges, charts, conditionalFormats, rowHeightsPixels, ...sheet } =
      sheetOf(desk, '进度');
    const [chart] = charts;
    const rowCount = (chart?.ranges[0]?.endRow ?? 0) + 1;
    const colored = conditionalFormats[0]?.areas[0];
    return {
      chart: { ...chart, id: 0 },
      firstColoredRow: colored?.startRow,
      frozenRows: sheet.frozenRows,
      heights: Array.from({ length: rowCount }, (_, row) => rowHeightsPixels.get(row) ?? 21),
      merges,
      styles: styles.slice(0, rowCount).map((row) => row.slice(0, 16)),
      valuesBelow: values
        .slice(rowCount)
        .flat()
        .filter((value) => value !== null),
      bordersBelow: styles
        .slice(rowCount)
        .flat()
        .filter((style) => style?.borders),
      widths: [...sheet.columnWidthsPixels],
    };
  }

  const newTownship = (desk: Desk, team: string): void => {
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: team }]);
  };

  const folders = sharedFolders();
  /** Where set-up files its templates once for all of these. */
  let templatesFolder = '';
  beforeAll(() => {
    templatesFolder = folders();
  });

  const CHANGES: readonly (readonly [string, (desk: Desk) => unknown])[] = [
    [
      'a township was added',
      (desk) => {
        newTownship(desk, '一组');
      },
    ],
    [
      'a team was added',
      (desk) => {
        newTownship(desk, '四组');
      },
    ],
    ['a township was removed', (desk) => sheetOf(desk, '乡镇').values.splice(3, 1)],
    ['all but one were removed', (desk) => sheetOf(desk, '乡镇').values.splice(2)],
    ['the chart was deleted', (desk) => (sheetOf(desk, '进度').charts = [])],
    [
      'the unused rows were deleted',
      (desk) => {
        const sheet = sheetOf(desk, '进度');
        sheet.maxRows = sheet.values.length;
        newTownship(desk, '四组');
      },
    ],
  ];

  it.each(CHANGES)('is after %s as set-up makes it, in at most 20 calls', async (_, change) => {
    const desk = await setUpDesk();
    change(desk);
    const run = await mustRun(desk, 'refreshProgress');
    expect(callCount(run)).toBeLessThanOrEqual(20);
    const refreshed = layoutOf(desk);
    const fresh = await setUpDesk({ out: templatesFolder });
    sheetOf(fresh, '乡镇').values = sheetOf(desk, '乡镇').values;
    fresh.book.sheets = fresh.book.sheets.filter(({ name }) => name !== '进度');
    await mustRun(fresh, 'setUpWorkbook');
    expect(refreshed).toEqual(layoutOf(fresh));
  });

  it('is made again in at most 20 calls on a sheet that lost rows, columns and chart', async () => {
    const desk = await setUpDesk();
    const sheet = sheetOf(desk, '进度');
    Object.assign(sheet, { ...emptySheet(sheet.id, sheet.name), maxRows: 3, maxColumns: 2 });
    const run = await mustRun(desk, 'refreshProgress');
    expect(callCount(run)).toBeLessThanOrEqual(20);
    expect(rowCalled(textsOf(desk, '进度'), '全县')[4]).toBe('0');
  });

  it('is made again in at most 20 calls where columns were deleted and a township came', async () => {
    const desk = await setUpDesk();
    const sheet = sheetOf(desk, '进度');
    Object.assign(sheet, { maxColumns: 15, maxRows: sheet.values.length });
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: '四组' }]);
    const run = await mustRun(desk, 'refreshProgress');
    expect(callCount(run)).toBeLessThanOrEqual(20);
    expect([sheet.maxColumns, rowCalled(textsOf(desk, '进度'), '四组')[15]]).toEqual([16, '—']);
  });

  it('keeps the chart, and with it what is linked to it, when townships change', async () => {
    const desk = await setUpDesk();
    const [before] = sheetOf(desk, '进度').charts;
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: '一组' }]);
    await mustRun(desk, 'refreshProgress');
    expect(sheetOf(desk, '进度').charts.map(({ id }) => id)).toEqual([before?.id]);
  });

  it('leaves a chart alone that staff put on the sheet', async () => {
    const desk = await setUpDesk();
    const sheet = sheetOf(desk, '进度');
    const theirs = {
      ...sheet.charts[0]!,
      ...{ id: 900, title: '自制图', ranges: [{ ...AREA, endColumn: 6 }] },
    };
    sheet.charts = [theirs, ...sheet.charts];
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: '一组' }]);
    await mustRun(desk, 'refreshProgress');
    expect(sheet.charts).toHaveLength(2);
    expect(sheet.charts[0]).toEqual(theirs);
    sheet.charts = [theirs];
    await mustRun(desk, 'refreshProgress');
    expect(sheet.charts.map(({ title }) => title)).toEqual([
      '自制图',
      '各乡（镇）扩面、征缴完成率与序时进度',
    ]);
  });

  it('is not taken for finished when the script died before the chart', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: '一组' }]);
    const dying = await campaignDesk(desk.book, {
      onServiceCall: (_, method) => {
        if (method === 'updateChart') throw new Error('out of time');
      },
    });
    await expect(dying.run('refreshProgress')).rejects.toThrow('out of time');
    const run = await mustRun(desk, 'refreshProgress');
    expect(run.calls['Sheet.updateChart']).toBe(1);
  });
});

describe('the cost of refreshProgress', () => {
  const claims = (count: number): Readonly<Record<string, Scalar>>[] =>
    Array.from({ length: count }, () => CLAIM);

  const READ_AND_REPORT = {
    // 参数, 乡镇, 扩面登记, 进度快照, 节假日, 参保数据.
    'Range.getValues': 6,
    // Whether the layout still fits the townships and teams.
    'Sheet.getCharts': 1,
    // The line in 操作日志 with who did it, and the toast.
    'Session.getActiveUser': 1,
    'Sheet.appendRow': 1,
    'Spreadsheet.toast': 1,
  };
  const FIGURES = { 'Range.setHorizontalAlignments': 1, 'Range.setValues': 1 };
  const LAYOUT = {
    ...FIGURES,
    // Old lines off, new ones on.
    'Range.setBorder': 1,
    'RangeList.setBorder': 1,
    'Range.setBackgrounds': 1,
    'Range.setTextStyles': 1,
    'Range.setNumberFormats': 1,
  };

  it.each([[0], [1], [5_000]])('is the same 12 calls over %d rows', async (count) => {
    const desk = await setUpDesk();
    typeRows(desk, '扩面登记', claims(count));
    const run = await mustRun(desk, 'refreshProgress');
    expect(run.calls).toEqual({ ...READ_AND_REPORT, ...FIGURES });
    expect(callCount(run)).toBe(12);
  });

  it('is 19 calls when a township came and the sheet is laid out anew', async () => {
    const desk = await setUpDesk();
    typeRows(desk, '乡镇', [{ 乡镇: '新设镇', 工作组: '四组' }]);
    const run = await mustRun(desk, 'refreshProgress');
    expect(run.calls).toEqual({
      ...{ ...READ_AND_REPORT, ...LAYOUT },
      ...{ 'Sheet.setRowHeights': 1, 'Sheet.updateChart': 1 },
    });
    expect(callCount(run)).toBe(19);
  });

  it('is 19 calls when the chart was deleted', async () => {
    const desk = await setUpDesk();
    sheetOf(desk, '进度').charts = [];
    const run = await mustRun(desk, 'refreshProgress');
    expect(run.calls).toEqual({
      ...{ ...READ_AND_REPORT, ...LAYOUT },
      ...{ 'Sheet.getLastRow': 1, 'Sheet.insertChart': 1 },
    });
    expect(callCount(run)).toBe(19);
  });
});
