import type { KeyEmployerRow } from '../../../src/core/screening/key-employer-row';
import {
  placeKeyEmployers,
  type PlacedKeyEmployers,
} from '../../../src/core/screening/place-key-employers';
import type { Grid } from '../../../src/core/table/column';
import { parseTable } from '../../../src/core/table/parse-table';
import { keyEmployersSheet } from '../../../src/core/table/sheets/key-employers';
import { CODE_A, CODE_B, keyEmployer } from './screening-records';

const HEADINGS = keyEmployersSheet.columns.map(({ heading }) => heading);

function cells(fields: Readonly<Record<string, unknown>>): unknown[] {
  return HEADINGS.map((heading) => fields[heading] ?? '');
}

const ROW_A = cells({ 统一社会信用代码: CODE_A, 单位名称: '甲', 情形: '人数不足', 备注: '甲的' });

function place(
  rows: readonly KeyEmployerRow[],
  grid: Grid,
  formulas: readonly (readonly string[])[] = [],
): PlacedKeyEmployers {
  return placeKeyEmployers(rows, { table: parseTable(keyEmployersSheet, grid), grid, formulas });
}

/** Row number, name and 备注 of what is written. */
function shown({ rows }: PlacedKeyEmployers): unknown[] {
  return rows.map((row) => [
    row.rowNumber,
    row.cells[HEADINGS.indexOf('单位名称')],
    row.cells[HEADINGS.indexOf('备注')],
  ]);
}

const A = keyEmployer({ uscc: CODE_A, name: '甲', remark: '甲的', rowNumber: 2 });
const B = keyEmployer({ uscc: CODE_B, name: '乙' });

describe('placeKeyEmployers', () => {
  it('writes the rows as they come, each with its own cells, and empties the rest', () => {
    const grid = [HEADINGS, ROW_A, cells({}), cells({})];
    const placed = place([B, A], grid);
    expect(placed.mode).toBe('sorted');
    expect(shown(placed)).toEqual([
      [2, '乙', ''],
      [3, '甲', '甲的'],
      [4, '', ''],
    ]);
  });

  it.each([
    [
      'a column of staff’s own',
      [
        [...HEADINGS, '包片'],
        [...ROW_A, '张'],
      ],
      [],
    ],
    [
      'a column of staff’s own in between',
      [
        ['包片', ...HEADINGS.slice(0, 3), '', ...HEADINGS.slice(3)],
        ['', ...ROW_A.slice(0, 3), '', ...ROW_A.slice(3)],
      ],
      [],
    ],
    [
      'columns far apart',
      [
        [...HEADINGS.slice(0, 3), '', '', ...HEADINGS.slice(3)],
        [...ROW_A.slice(0, 3), '', '', ...ROW_A.slice(3)],
      ],
      [],
    ],
    ['a formula', [HEADINGS, ROW_A], [[], ['=A1']]],
    ['a sum below', [HEADINGS, ROW_A, cells({ 单位名称: '合计' })], []],
  ])('leaves rows in their place beside %s', (_, grid, formulas) => {
    const placed = place([B, A], grid, formulas);
    expect(placed.mode).toBe('inPlace');
    expect(shown(placed)[0]).toEqual([2, '甲', '甲的']);
    expect(shown(placed).pop()).toEqual([grid.length + 1, '乙', '']);
  });

  it('sorts rows in which no cell has a formula', () => {
    const formulas = [HEADINGS, ROW_A].map((cells) => cells.map(() => ''));
    expect(place([B, A], [HEADINGS, ROW_A], formulas).mode).toBe('sorted');
  });

  it('sorts rows whose columns stand side by side further to the right', () => {
    expect(
      place(
        [B, A],
        [HEADINGS, ROW_A].map((cells) => ['', '', ...cells]),
      ).mode,
    ).toBe('sorted');
  });

  it('goes on with a row that an interrupted run began', () => {
    const begun = cells({ 统一社会信用代码: CODE_B, 单位名称: '乙' });
    const grid = [
      [...HEADINGS, '包片'],
      [...ROW_A, '张'],
      [...begun, ''],
    ];
    const left = keyEmployer({ uscc: CODE_B, name: '乙', situations: [], rowNumber: 3 });
    const placed = place([A, B, left], grid);
    expect(shown(placed)).toEqual([
      [2, '甲', '甲的'],
      [3, '乙', ''],
    ]);
    expect(placed.rows[1]?.cells[HEADINGS.indexOf('情形')]).toBe('人数不足');
  });

  it.each([
    ['a 情形', { 情形: '欠费' }],
    ['a 备注', { 备注: '去过' }],
    ['a 排除原因', { 排除原因: '已注销' }],
  ])('takes no row of the unit that has %s for one that was begun', (_, fields) => {
    const used = cells({ 统一社会信用代码: CODE_B, 单位名称: '乙', ...fields });
    const grid = [
      [...HEADINGS, '包片'],
      [...ROW_A, '张'],
      [...used, ''],
    ];
    expect(place([A, B], grid).rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4]);
    expect(shown(place([A, B], grid))[2]).toEqual([4, '乙', '']);
  });

  it('takes begun rows of one unit one after the other, and none of another unit', () => {
    const begun = (code: string) => [...cells({ 统一社会信用代码: code, 单位名称: code }), '张'];
    const grid = [[...HEADINGS, '包片'], begun(CODE_A), begun(CODE_B), begun(CODE_B)];
    const first = keyEmployer({ uscc: CODE_B, name: '一' });
    const second = keyEmployer({ uscc: CODE_B, name: '二' });
    const third = keyEmployer({ uscc: CODE_B, name: '三' });
    expect(shown(place([first, second, third], grid))).toEqual([
      [2, '', ''],
      [3, '一', ''],
      [4, '二', ''],
      [5, '三', ''],
    ]);
  });

  it('writes a remark back as it was typed, a merged one as it was merged', () => {
    const typed = ' -5 °C，见照片';
    const grid = [HEADINGS, cells({ 单位名称: '甲', 情形: '人数不足', 备注: typed })];
    const [record] = parseTable(keyEmployersSheet, grid).records;
    const same = keyEmployer({ ...A, remark: record?.remark });
    expect(shown(place([same], grid))).toEqual([[2, '甲', `'${typed}`]]);
    expect(shown(place([{ ...same, remark: '一；二' }], grid))).toEqual([[2, '甲', '一；二']]);
  });

  it('keeps months and codes texts, and days dates', () => {
    const uscc = '914503290000002100';
    const row = keyEmployer({ uscc, name: '甲', periods: '2023-09', possibleFrom: '2023-10-11' });
    const [written] = place([row], [HEADINGS]).rows;
    const cell = (heading: string) => written?.cells[HEADINGS.indexOf(heading)];
    expect(['统一社会信用代码', '所属期', '可办日期'].map(cell)).toEqual([
      uscc,
      "'2023-09",
      45_210,
    ]);
  });

  it.each([
    ['当前文书', ' 催缴通知书', ' 催缴通知书'],
    ['下一步', ' 稽核检查通知书', ' 稽核检查通知书'],
    ['可办日期', '2023年10月11日', "'2023年10月11日"],
    ['排除原因', ' 已注销', ' 已注销'],
    ['备注', ' 见照片', ' 见照片'],
  ])('writes %s back as it was typed where nobody changed it', (heading, typed, cell) => {
    const grid = [HEADINGS, cells({ 单位名称: '甲', 情形: '人数不足', [heading]: typed })];
    const { records } = parseTable(keyEmployersSheet, grid);
    const [written] = place(records, grid).rows;
    expect(written?.cells[HEADINGS.indexOf(heading)]).toBe(cell);
  });

  it.each([
    ['an unticked checkbox', false, 'sorted'],
    ['a ticked one', true, 'inPlace'],
    ['a blank', ' ', 'sorted'],
  ])('takes %s beside the declared columns for what it is', (_, cell, mode) => {
    expect(place([B, A], [HEADINGS, [...ROW_A, cell]]).mode).toBe(mode);
  });

  it('empties the row of an employer that is gone, and leaves a sum below alone', () => {
    const grid = [HEADINGS, ROW_A, cells({ 单位名称: '合计', 备注: '2户' })];
    expect(shown(place([], grid))).toEqual([
      [2, '', ''],
      [3, '合计', "'2户"],
    ]);
    expect(shown(place([], [HEADINGS, ROW_A]))).toEqual([[2, '', '']]);
  });

  it('leaves a formula in a row that stays, and writes over it in one that is gone', () => {
    const grid = [HEADINGS, cells({ 单位名称: '甲', 情形: '人数不足', 备注: '1' })];
    const formulas = [[], HEADINGS.map((heading) => (heading === '备注' ? '=1' : ''))];
    const { records } = parseTable(keyEmployersSheet, grid);
    expect(shown(place(records, grid, formulas))).toEqual([[2, '甲', '=1']]);
    expect(shown(place([], grid, formulas))).toEqual([[2, '', '']]);
  });

  it('writes from the second row on where there are no headings yet', () => {
    expect(shown(place([B, B], []))).toEqual([
      [2, '乙', ''],
      [3, '乙', ''],
    ]);
    expect(place([], [HEADINGS]).rows).toEqual([]);
  });

  it('leaves a cell empty whose column the sheet lacks or whose row is shorter', () => {
    const headings = HEADINGS.filter((heading) => heading !== '备注');
    const short = ROW_A.slice(0, 7);
    expect(shown(place([A], [headings, short]))).toEqual([[2, '甲', '甲的']]);
    const typed = keyEmployer({ name: '甲', remark: undefined, rowNumber: 2 });
    expect(shown(place([typed], [headings, short]))).toEqual([[2, '甲', '']]);
  });

  it('takes 100,000 rows', () => {
    const rows = Array.from({ length: 100_000 }, () => B);
    expect(place(rows, [HEADINGS]).rows).toHaveLength(100_000);
  });
});
