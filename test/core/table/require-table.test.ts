import { parseTable } from '../../../src/core/table/parse-table';
import {
  refusePersonalData,
  requireColumns,
  requireTable,
} from '../../../src/core/table/require-table';
import { townshipsSheet } from '../../../src/core/table/sheets/townships';
import type { Grid } from '../../../src/core/table/column';
import { SetupError } from '../../../src/core/text/setup-error';

function failureOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe('requireTable', () => {
  it('gives back a table that can be used', () => {
    const parsed = parseTable(townshipsSheet, [
      ['乡镇', '别名'],
      ['资源镇', '城关'],
    ]);
    expect(requireTable(parsed)).toBe(parsed);
  });

  it.each<[string, Grid | undefined, readonly string[]]>([
    ['a missing sheet', undefined, ['找不到工作表「乡镇」', '建立或补全工作簿']],
    ['a sheet without headings', [['随便']], ['「乡镇」缺少标题', '乡镇、别名、工作组']],
    [
      'a missing required column',
      [
        ['别名', '工作组'],
        ['城关', '一组'],
      ],
      ['缺少标题：乡镇。', '标题行'],
    ],
  ])('says what to do about %s', (_, grid, parts) => {
    const failure = failureOf(() => requireTable(parseTable(townshipsSheet, grid)));
    expect(failure).toBeInstanceOf(SetupError);
    for (const part of parts) expect(String(failure)).toContain(part);
  });
});

describe('requireColumns', () => {
  const parsed = parseTable(townshipsSheet, [
    ['乡镇', '别名'],
    ['资源镇', '城关'],
  ]);

  it('gives back a table that has them', () => {
    expect(requireColumns(parsed, [{ heading: '别名' }])).toBe(parsed);
  });

  it('names those that are missing, though the sheet can do without them', () => {
    const columns = [{ heading: '别名' }, { heading: '邮箱' }, { heading: '工作组' }];
    const failure = failureOf(() => requireColumns(parsed, columns));
    expect(failure).toBeInstanceOf(SetupError);
    expect(String(failure)).toContain('「乡镇」缺少标题：邮箱、工作组。');
  });

  it.each<[string, Grid | undefined]>([
    ['a missing sheet', undefined],
    ['a sheet without headings', [['随便']]],
  ])('refuses %s as requireTable does', (_, grid) => {
    const table = parseTable(townshipsSheet, grid);
    const failures = [
      requireColumns.bind(undefined, table, []),
      requireTable.bind(undefined, table),
    ];
    expect(failureOf(() => failures[0]?.())).toEqual(failureOf(() => failures[1]?.()));
  });
});

describe('refusePersonalData', () => {
  it('gives back a table without such columns', () => {
    const parsed = parseTable(townshipsSheet, [
      ['乡镇', '别名'],
      ['资源镇', '城关'],
    ]);
    expect(refusePersonalData(parsed)).toBe(parsed);
  });

  it('names the columns and no value', () => {
    const grid = [
      ['乡镇', '别名', '身份证号', '手机号码'],
      ['资源镇', '', '450329199001010010', '13812345678'],
    ];
    const failure = failureOf(() => refusePersonalData(parseTable(townshipsSheet, grid)));
    expect(failure).toBeInstanceOf(SetupError);
    expect(String(failure)).toContain('「乡镇」含有个人信息的列：身份证号、手机号码。');
    expect(String(failure)).not.toMatch(/\d{6}/);
  });
});
