import fc from 'fast-check';
import { planImport } from '../../../src/core/import/plan-import';
import type { ImportMode, ImportPlan } from '../../../src/core/import/plan-type';
import { understandExport } from '../../../src/core/import/understand-export';
import { MOST_BANDS } from '../../../src/core/import/written-blocks';
import type { Grid } from '../../../src/core/table/column';

const HEADINGS = ['备注', '单位名称', '所属期', '参保缴费人数', '社保单位编号'];

function plan(grid: Grid, file: Grid, mode: ImportMode): ImportPlan {
  const understood = understandExport('socialInsurance', file);
  return planImport({ grid, formulas: [], numberFormats: [], understood, mode });
}

/** The sheet as a spreadsheet has it after the plan: apostrophes mean text and are not kept. */
function after(grid: Grid, { blocks }: ImportPlan): unknown[][] {
  const rows = grid.map((row) => [...row]);
  for (const { row, column, values } of blocks) {
    values.forEach((cells, down) => {
      const target = (rows[row - 1 + down] ??= HEADINGS.map(() => ''));
      cells.forEach((cell, right) => {
        target[column - 1 + right] = typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
      });
    });
  }
  return rows;
}

const unit = fc.constantFrom('甲厂', '乙厂', '丙厂', '丁厂');
const month = fc.constantFrom('2023-09', '2023-10', '2023-11');
const people = fc.constantFrom(0, 1, 2, '', '约3人');
const row = fc.tuple(
  fc.constantFrom('', '', '核实'),
  unit,
  month,
  people,
  fc.constantFrom('', '1'),
);
const blank = fc.constant(['', '', '', '', ''] as const);
const sheet = fc
  .array(fc.oneof({ weight: 5, arbitrary: row }, blank), { maxLength: 30 })
  .map((rows): Grid => [HEADINGS, ...rows]);
const file = fc
  .array(row, { minLength: 1, maxLength: 20 })
  .map((rows): Grid => [HEADINGS.slice(1), ...rows.map((cells) => cells.slice(1))]);
const mode = fc.constantFrom<ImportMode>('append', 'replacePeriods');

const dataOf = (rows: Grid) => rows.slice(1).filter((cells) => cells[1] !== '');
const contract = (cells: readonly unknown[]) => JSON.stringify(cells.slice(1));
const sorted = (rows: Grid) => rows.map(contract).sort();

describe('planImport', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(sheet, file, mode, (grid, given, how) => {
        const once = after(grid, plan(grid, given, how));
        expect(plan(once, given, how)).toMatchObject({
          blocks: [],
          added: 0,
          replaced: 0,
          removed: 0,
        });
      }),
    );
  });

  it('keeps every row there was when appending, and has every row of the file', () => {
    fc.assert(
      fc.property(sheet, file, (grid, given) => {
        const rows = after(grid, plan(grid, given, 'append'));
        expect(dataOf(rows).slice(0, dataOf(grid).length)).toEqual(dataOf(grid));
        const present = new Set(dataOf(rows).map(contract));
        expect(given.slice(1).every((cells) => present.has(JSON.stringify(cells)))).toBe(true);
      }),
    );
  });

  it('has in the file’s months exactly the file’s rows after replacing, and all other rows as before', () => {
    fc.assert(
      fc.property(sheet, file, (grid, given) => {
        const months = new Set(given.slice(1).map((cells) => cells[1]));
        const rows = after(grid, plan(grid, given, 'replacePeriods'));
        const inMonths = dataOf(rows).filter((cells) => months.has(cells[2]));
        const others = (from: Grid) => dataOf(from).filter((cells) => !months.has(cells[2]));
        const wanted = [...new Set(given.slice(1).map((cells) => JSON.stringify(cells)))].sort();
        expect(sorted(inMonths)).toEqual(wanted);
        expect(others(rows)).toEqual(others(grid));
      }),
    );
  });

  it('never touches staff’s own columns, nor gives their remark to another unit', () => {
    fc.assert(
      fc.property(sheet, file, mode, (grid, given, how) => {
        const rows = after(grid, plan(grid, given, how));
        grid.slice(1).forEach((cells, at) => {
          const now = rows[at + 1] ?? [];
          expect(now[0]).toBe(cells[0]);
          if (cells[0] !== '' && cells[1] !== '') expect(['', cells[1]]).toContain(now[1]);
        });
      }),
    );
  });

  it('does not depend on the size for the number of rectangles', () => {
    const rows = Array.from({ length: 500 }, (_, at) => ['', `第${at}厂`, '2023-10', 1, '']);
    const given = rows.map((cells, at) => [cells[1], '2023-10', at % 3 === 0 ? 2 : 1, '']);
    const { blocks, replaced } = plan(
      [HEADINGS, ...rows],
      [HEADINGS.slice(1), ...given],
      'replacePeriods',
    );
    expect(replaced).toBe(167);
    expect(blocks.length).toBeLessThanOrEqual(MOST_BANDS);
  });

  it('writes unchanged rows within a band with their formulas', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ['', `第${at}厂`, '2023-10', 1, '']);
    const given = rows.map((cells, at) => [cells[1], '2023-10', at % 2 === 0 ? 2 : 1, '']);
    const grid = [HEADINGS, ...rows];
    const formulas = grid.map((cells, at) =>
      cells.map((_, column) => (at === 18 && column === 3 ? '=1' : '')),
    );
    const understood = understandExport('socialInsurance', [HEADINGS.slice(1), ...given]);
    const { blocks } = planImport({
      grid,
      formulas,
      numberFormats: [],
      understood,
      mode: 'replacePeriods',
    });
    expect(blocks.flatMap(({ values }) => values.map((cells) => cells[2]))).toContain('=1');
  });

  it.each([
    ['110001', '', "'110001"],
    ['110001', '@', '110001'],
    ['=1+1', '@', "'=1+1"],
    ['甲1', '', '甲1'],
  ])('writes the code %s under the format %j as %s', (code, format, cell) => {
    const understood = understandExport('socialInsurance', [
      HEADINGS.slice(1),
      ['甲厂', '2023-10', 1, code],
    ]);
    const numberFormats = HEADINGS.map(() => format);
    const { blocks } = planImport({
      grid: [HEADINGS],
      formulas: [],
      numberFormats,
      understood,
      mode: 'append',
    });
    expect(blocks[0]?.values[0]?.[3]).toBe(cell);
  });

  it('refuses a sheet in another unit than yuan, whose figures it would mix', () => {
    const grid = [['单位名称', '所属期', '申报基数合计(万元)']];
    expect(() =>
      plan(
        grid,
        [
          ['单位名称', '所属期', '缴费人数'],
          ['甲厂', '2023-10', 1],
        ],
        'append',
      ),
    ).toThrow(/改成元/);
  });
});
