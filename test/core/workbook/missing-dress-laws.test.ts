import fc from 'fast-check';
import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { allSheets } from '../../../src/core/table/sheets';
import type { Area } from '../../../src/core/workbook/plan-type';
import { planSetUp } from '../../../src/core/workbook/set-up-plan';
import { applyToModel, BARE, on, readModel, type ModelSheet } from './model-workbook';

/**
 * Workbooks tried, each with some 25 sheets in a dress of their own. More by
 * `DRESSED_WORKBOOKS=60 npx jest test/core/workbook/missing-dress-laws.test.ts`.
 */
const RUNS = { numRuns: Number(process.env['DRESSED_WORKBOOKS'] ?? 30) };

const planOn = (sheets: readonly ModelSheet[]) =>
  planSetUp({ present: readModel(sheets), declarations: allSheets, preset: DEFAULT_PRESET });

const setUp = (sheets: readonly ModelSheet[]) => applyToModel(sheets, planOn(sheets));

/** A plan for a workbook, and the workbook after it. */
interface Outcome {
  readonly plan: ReturnType<typeof planOn>;
  readonly after: readonly ModelSheet[];
}

const outcomes = new Map<string, Outcome>();

/** The laws are tried on the same workbooks, and planning takes longer than all of them. */
function outcomeOf(sheets: readonly ModelSheet[]): Outcome {
  const key = JSON.stringify(sheets);
  const known = outcomes.get(key);
  if (known !== undefined) return known;
  const plan = planOn(sheets);
  const outcome = { plan, after: applyToModel(sheets, plan) };
  outcomes.set(key, outcome);
  return outcome;
}

const full = setUp([{ ...BARE, name: '工作表1', grid: [['']], lastRow: 0 }]);

const columnFrom = (row: number, column: number): Area => ({
  ...{ row, column, rowCount: undefined, columnCount: 1 },
});

/** A sheet in use: title rows, headings missing and moved, rows typed, some of the dress chosen and some not there. */
function inUse(sheet: ModelSheet): fc.Arbitrary<ModelSheet> {
  const headings = (sheet.grid[0] ?? []).filter((cell) => cell !== '');
  const columns = fc.uniqueArray(fc.integer({ min: 1, max: headings.length + 1 }));
  return fc
    .record({
      titles: fc.integer({ min: 0, max: 2 }),
      kept: fc.shuffledSubarray(headings, { minLength: Math.min(2, headings.length) }),
      rows: fc.integer({ min: 0, max: 3 }),
      spareRows: fc.constantFrom(0, 1, 900),
      noted: columns,
      ruled: columns,
      ruleStart: fc.integer({ min: 1, max: 5 }),
      formatted: columns,
      frozenRows: fc.constantFrom(0, 0, 2),
      tabColor: fc.constantFrom(undefined, '#123456'),
      protection: fc.constantFrom(undefined, '自己的'),
    })
    .map(({ titles, kept, rows, spareRows, noted, ruled, ruleStart, formatted, ...chosen }) => {
      const line = [...kept, '本县的列'];
      const grid = [
        ...Array.from({ length: titles }, () => ['资源县']),
        line,
        ...Array.from({ length: rows }, (_, index) => line.map(() => `内容${index}`)),
      ];
      // A rule somewhere in the middle of a column is not looked for: it reaches the first row or the last.
      const ruleRow = ruleStart > grid.length + 1 ? titles + 2 : ruleStart;
      return {
        ...{ name: sheet.name, grid, lastRow: grid.length, maxRows: grid.length + spareRows },
        notes: Object.fromEntries(noted.map((column) => [`${titles + 1},${column}`, '自己的'])),
        rules: ruled.map((column) => ({ area: columnFrom(ruleRow, column), what: '自己的' })),
        formats: formatted.map((column) => ({ area: columnFrom(1, column), what: '0"自"' })),
        ...chosen,
      };
    });
}

const blank = (sheet: ModelSheet): ModelSheet => ({
  ...BARE,
  name: sheet.name,
  grid: [],
  lastRow: 0,
});

const workbook = fc
  .tuple(
    ...full.map((sheet) =>
      fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom([], [blank(sheet)], [sheet]) },
        { weight: 3, arbitrary: inUse(sheet).map((worn) => [worn]) },
      ),
    ),
  )
  .map((sheets): ModelSheet[] => sheets.flat());

describe('planSetUp on sheets in any dress', () => {
  it('has nothing left to do on its own result', () => {
    fc.assert(
      fc.property(workbook, (sheets) => {
        const again = planOn(outcomeOf(sheets).after);
        expect([again.insertions, again.removals, again.sheets]).toEqual([[], [], []]);
      }),
      RUNS,
    );
  });

  it('leaves every note, rule, frozen row, tab and protection that somebody chose', () => {
    fc.assert(
      fc.property(workbook, (sheets) => {
        const after = new Map(outcomeOf(sheets).after.map((sheet) => [sheet.name, sheet]));
        for (const before of sheets.filter(({ lastRow }) => lastRow > 0)) {
          const result = after.get(before.name);
          expect(result?.notes).toMatchObject(onSheet(before));
          const lost = before.rules
            .filter(({ area }) => isOnSheet(before, area))
            .flatMap(({ area }) =>
              [area.row, rowToCome(before)].map((row) => [row, area.column] as const),
            )
            .filter((at) => {
              const was = on(before.rules, ...at);
              return was !== undefined && on(result?.rules ?? [], ...at) !== was;
            });
          expect(lost).toEqual([]);
          if (before.frozenRows > 0) expect(result?.frozenRows).toBe(before.frozenRows);
          if (before.tabColor !== undefined) expect(result?.tabColor).toBe(before.tabColor);
          if (before.protection !== undefined) expect(result?.protection).toBe(before.protection);
        }
      }),
      RUNS,
    );
  });

  it('changes the number format of no cell with something in it, and of none that somebody chose', () => {
    fc.assert(
      fc.property(workbook, (sheets) => {
        const after = new Map(outcomeOf(sheets).after.map((sheet) => [sheet.name, sheet]));
        for (const before of sheets) {
          const formats = after.get(before.name)?.formats ?? [];
          const changed = before.grid.flatMap((cells, index) =>
            cells.flatMap((cell, column) => {
              if (cell === '') return [];
              const was = on(before.formats, index + 1, column + 1);
              const is = on(formats, index + 1, column + 1);
              return is === was ? [] : [{ row: index + 1, column: column + 1, was, is }];
            }),
          );
          expect(changed).toEqual([]);
          if (rowToCome(before) > before.maxRows) continue;
          for (const { area } of before.formats.filter(({ area }) => isOnSheet(before, area))) {
            const was = on(before.formats, rowToCome(before), area.column);
            if (was !== undefined) expect(on(formats, rowToCome(before), area.column)).toBe(was);
          }
        }
      }),
      RUNS,
    );
  });

  it('changes no look but the number format on columns that were there', () => {
    fc.assert(
      fc.property(workbook, (sheets) => {
        const used = new Map(
          sheets
            .filter(({ lastRow, name }) => lastRow > 0 && name !== '参数')
            .map((sheet) => [sheet.name, widthOf(sheet)]),
        );
        for (const { name, looks, columnWidths } of outcomeOf(sheets).plan.sheets) {
          const width = used.get(name) ?? 0;
          const others = looks
            .filter(({ area }) => area.column <= width)
            .filter(({ area, look }) => {
              return Object.keys(look).join() !== 'numberFormat' || area.columnCount !== 1;
            });
          expect(others).toEqual([]);
          expect(columnWidths.filter(({ column }) => column <= width)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

/** Settings that are missing come with rules and formats of their own: below 参数 the last row typed is looked at. */
function rowToCome({ name, lastRow }: ModelSheet): number {
  return name === '参数' ? lastRow : lastRow + 1;
}

/** Beyond what stands on the sheet there is room for headings that are missing. */
function isOnSheet(sheet: ModelSheet, { column }: Area): boolean {
  return column <= widthOf(sheet);
}

function widthOf({ grid }: ModelSheet): number {
  return Math.max(...grid.map((cells) => cells.length));
}

function onSheet(sheet: ModelSheet): Readonly<Record<string, string>> {
  const own = Object.entries(sheet.notes).filter(
    ([place]) => Number(place.split(',')[1]) <= widthOf(sheet),
  );
  return Object.fromEntries(own);
}
