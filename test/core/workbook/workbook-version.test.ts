import { SetupError } from '../../../src/core/text/setup-error';
import {
  CURRENT_WORKBOOK_VERSION,
  recordVersion,
  workbookVersionOf,
} from '../../../src/core/workbook/workbook-version';
import { MIGRATIONS } from '../../../src/core/workbook/migrations';
import { sheetOf } from './apply-plan';

const workbook = (...rows: readonly (readonly unknown[])[]) => ({
  sheets: [sheetOf('参数', [['项目', '值'], ...rows])],
});

describe('workbookVersionOf', () => {
  it.each([
    ['2', workbook(['县名', '资源县'], ['工作簿版本', 2]), 2],
    ['0 for a blank', workbook(['工作簿版本', '']), 0],
    ['0 for what nobody can read', workbook(['工作簿版本', '新']), 0],
    ['0 without the row', workbook(['县名', '资源县']), 0],
    ['0 without 参数', { sheets: [] }, 0],
    ['the current one', workbook(['工作簿版本', CURRENT_WORKBOOK_VERSION]), 3],
  ])('is %s', (_, present, version) => {
    expect(workbookVersionOf(present)).toBe(version);
  });

  it('refuses a workbook that is newer than the program', () => {
    const present = workbook(['工作簿版本', CURRENT_WORKBOOK_VERSION + 1]);
    expect(() => workbookVersionOf(present)).toThrow(SetupError);
    expect(() => workbookVersionOf(present)).toThrow('请先更新扩面通');
  });

  it('is the last migration’s in a new workbook', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(MIGRATIONS[MIGRATIONS.length - 1]?.version).toBe(CURRENT_WORKBOOK_VERSION);
  });
});

describe('recordVersion', () => {
  it('writes into the row that is there', () => {
    const present = workbook(['工作簿版本', 1], ['县名', '资源县']);
    expect(recordVersion(present, 2)).toEqual([
      { kind: 'setCells', sheet: '参数', row: 2, column: 2, rows: [[2]] },
    ]);
  });

  it('adds the row at the end where there is none', () => {
    const present = workbook(['县名', '资源县']);
    expect(recordVersion(present, 1)).toEqual([
      { kind: 'setCells', sheet: '参数', row: 3, column: 1, rows: [['工作簿版本']] },
      { kind: 'setCells', sheet: '参数', row: 3, column: 2, rows: [[1]] },
    ]);
  });

  it.each([
    ['no 参数', { sheets: [] }],
    ['a 参数 without headings', { sheets: [sheetOf('参数', [['杂记']])] }],
  ])('writes nothing into a workbook with %s', (_, present) => {
    expect(recordVersion(present, 1)).toEqual([]);
  });
});
