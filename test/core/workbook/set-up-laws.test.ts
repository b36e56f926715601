import fc from 'fast-check';
import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { readSettings } from '../../../src/core/campaign/settings';
import { parseTable } from '../../../src/core/table/parse-table';
import { allSheets } from '../../../src/core/table/sheets';
import type { PresentSheet, PresentWorkbook } from '../../../src/core/workbook/plan-type';
import { planSetUp } from '../../../src/core/workbook/set-up-plan';
import { applyPlan } from './apply-plan';

const empty: PresentWorkbook = { sheets: [{ name: '工作表1', grid: [['']], lastRow: 0 }] };

const planOf = (present: PresentWorkbook) =>
  planSetUp({ present, declarations: allSheets, preset: DEFAULT_PRESET });

const full = applyPlan(empty, planOf(empty));

/** A sheet as people leave it: gone, blank, some headings missing or moved, rows or none. */
function worn(sheet: PresentSheet): fc.Arbitrary<readonly PresentSheet[]> {
  const headings = (sheet.grid[0] ?? []).filter((cell) => cell !== '');
  const inUse = fc
    .record({
      titles: fc.integer({ min: 0, max: 2 }),
      kept: fc.shuffledSubarray(headings, { minLength: Math.min(2, headings.length) }),
      hasStranger: fc.boolean(),
      rows: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ titles, kept, hasStranger, rows }) => {
      const line = hasStranger ? ['本县的列', ...kept] : kept;
      const grid = [
        ...Array.from({ length: titles }, () => ['资源县']),
        line,
        ...Array.from({ length: rows }, (_, index) => line.map(() => `内容${index}`)),
      ];
      return [{ name: sheet.name, grid, lastRow: grid.length }];
    });
  const blank = { name: sheet.name, grid: [['']], lastRow: 0 };
  return fc.oneof(fc.constant([]), fc.constant([blank]), fc.constant([sheet]), inUse);
}

const wornWorkbook = fc
  .tuple(...full.sheets.map(worn))
  .map((sheets): PresentWorkbook => ({ sheets: sheets.flat() }));

/** A plan for a workbook, and the workbook after it. */
interface Outcome {
  readonly plan: ReturnType<typeof planOf>;
  readonly after: PresentWorkbook;
}

const outcomes = new Map<string, Outcome>();

/** The laws are tried on the same workbooks, and planning takes longer than all of them. */
function outcomeOf(present: PresentWorkbook): Outcome {
  const key = JSON.stringify(present);
  const known = outcomes.get(key);
  if (known !== undefined) return known;
  const plan = planOf(present);
  const outcome = { plan, after: applyPlan(present, plan) };
  outcomes.set(key, outcome);
  return outcome;
}

describe('planSetUp with all sheets', () => {
  it('has nothing left to do on its own result', () => {
    fc.assert(
      fc.property(wornWorkbook, (present) => {
        const again = planOf(outcomeOf(present).after);
        expect([again.insertions, again.removals, again.sheets]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('never changes a cell that has something in it', () => {
    fc.assert(
      fc.property(wornWorkbook, (present) => {
        const { after } = outcomeOf(present);
        for (const { name, grid } of present.sheets) {
          const result = after.sheets.find((sheet) => sheet.name === name)?.grid;
          const changed = grid.flatMap((cells, row) =>
            cells.flatMap((cell, column) => {
              const is = result?.[row]?.[column];
              return cell === '' || is === cell ? [] : [{ name, row, column, was: cell, is }];
            }),
          );
          expect(changed).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts every sheet of ours into exactly one list of its outcome', () => {
    fc.assert(
      fc.property(wornWorkbook, (present) => {
        const { created, completed, leftAlone, notUnderstood } = outcomeOf(present).plan.outcome;
        const listed = [
          ...created,
          ...completed.map(({ name }) => name),
          ...leftAlone,
          ...notUnderstood,
        ];
        expect([...listed].sort()).toEqual(full.sheets.map(({ name }) => name).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('leaves every sheet with all its headings, in the order of the tabs', () => {
    expect(full.sheets.map(({ name }) => name)).toEqual([
      '使用说明',
      ...allSheets.map(({ name }) => name),
    ]);
    for (const declaration of allSheets.filter(({ columns }) => columns.length > 0)) {
      const grid = full.sheets.find(({ name }) => name === declaration.name)?.grid ?? [];
      expect(grid[0]).toEqual(declaration.columns.map(({ heading }) => heading));
    }
  });

  it.each(allSheets.filter(({ columns }) => columns.length > 0))(
    'fills $name with nothing the readers complain about',
    (declaration) => {
      const grid = full.sheets.find(({ name }) => name === declaration.name)?.grid;
      expect(parseTable(declaration, grid).problems).toEqual([]);
    },
  );

  it('fills 参数 with settings that read back as the preset', () => {
    const grid = full.sheets.find(({ name }) => name === '参数')?.grid ?? [];
    const { settings, problems } = readSettings(grid);
    expect(problems).toEqual([]);
    expect(settings).toEqual({ ...readSettings([]).settings, workbookVersion: 3 });
  });

  it('writes no preset value that a strict drop-down of its column refuses', () => {
    for (const { validations, values } of planOf(empty).sheets) {
      for (const { area, rule, strict } of validations) {
        if (!strict || rule.from !== 'list') continue;
        const last = area.rowCount === undefined ? undefined : area.row - 1 + area.rowCount;
        const cells = (values[0]?.rows ?? [])
          .slice(area.row - 1, last)
          .map((row) => row[area.column - 1]);
        for (const cell of cells) expect(['', ...rule.values]).toContain(cell);
      }
    }
  });

  it('reaches no column beyond the size it asks for', () => {
    for (const { minimumSize, values, looks, validations } of planOf(empty).sheets) {
      for (const { row, column, rows } of values) {
        expect(row + rows.length - 1).toBeLessThanOrEqual(minimumSize.rows);
        for (const cells of rows) {
          expect(column + cells.length - 1).toBeLessThanOrEqual(minimumSize.columns);
        }
      }
      for (const { area } of [...looks, ...validations]) {
        expect(area.column + area.columnCount - 1).toBeLessThanOrEqual(minimumSize.columns);
      }
    }
  });

  it('needs few calls for a sheet', () => {
    for (const plan of planOf(empty).sheets.filter(({ name }) => name !== '参数')) {
      expect(plan.values).toHaveLength(1);
      expect(plan.looks.length).toBeLessThanOrEqual(30);
    }
  });
});
