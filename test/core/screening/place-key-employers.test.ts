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
    ['a formula', [HEADINGS, ROW_A], [[], ['=A1']]],
    ['a sum below', [HEADINGS, ROW_A, cells({ 单位名称: '合计' })], []],
  ])('leaves rows in their place beside %s', (_, grid, formulas) => {
    const placed = place([B, A], grid, formulas);
    expect(placed.mode).toBe('inPlace');
    expect(shown(placed)[0]).toEqual([2, '甲', '甲的']);
    expect(shown(placed).pop()).toEqual([grid.length + 1, '乙', '']);
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

  it('writes a remark back as it was typed, a merged one as it was merged', () => {
    const typed = ' -5 °C，见照片';
    const grid = [HEADINGS, cells({ 单位名称: '甲', 情形: '人数不足', 备注: typed })];
    const [record] = parseTable(keyEmployersSheet, grid).records;
    const same = keyEmployer({ ...A, remark: record?.remark });
    expect(shown(place([same], grid))).toEqual([[2, '甲', `'${typed}`]]);
    expect(shown(place([{ ...same, remark: '一；二' }], grid))).toEqual([[2, '甲', '一；二']]);
  });

  it('keeps months and codes texts, and days dates', () => {
    const row = keyEmployer({ name: '甲', periods: '2023-09', possibleFrom: '2023-10-11' });
    const [written] = place([row], [HEADINGS]).rows;
    const cell = (heading: string) => written?.cells[HEADINGS.indexOf(heading)];
    expect([cell('所属期'), cell('可办日期')]).toEqual(["'2023-09", 45_210]);
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
