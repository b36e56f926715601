import { allSheets } from '../../../src/core/table/sheets';
import type { PresentTableDress } from '../../../src/core/workbook/dress-type';
import { dressQuestions, type TableQuestions } from '../../../src/core/workbook/dress-questions';
import type {
  Area,
  PresentSheet,
  PresentWorkbook,
  SetUpPlan,
  SheetPlan,
} from '../../../src/core/workbook/plan-type';
import { applyPlan } from './apply-plan';

/** Something laid over an area: a rule, a number format. The last one that covers a cell counts. */
interface Layer {
  readonly area: Area;
  readonly what: string;
}

/** A sheet as a spreadsheet service would hold it, as far as a set-up sees and changes it. */
export interface ModelSheet extends PresentSheet {
  readonly maxRows: number;
  /** By 1-based `row,column`. */
  readonly notes: Readonly<Record<string, string>>;
  readonly rules: readonly Layer[];
  readonly formats: readonly Layer[];
  readonly frozenRows: number;
  readonly tabColor: string | undefined;
  readonly protection: string | undefined;
}

export const BARE = {
  ...{ maxRows: 1000, notes: {}, rules: [], formats: [], frozenRows: 0 },
  ...{ tabColor: undefined, protection: undefined },
};

/** What lies on a cell; undefined if nothing does. */
export function on(layers: readonly Layer[], row: number, column: number): string | undefined {
  return layers.filter(({ area }) => covers(area, row, column)).pop()?.what;
}

function covers(area: Area, row: number, column: number): boolean {
  const rows = area.rowCount ?? Infinity;
  const isInRow = area.row <= row && row < area.row + rows;
  return isInRow && area.column <= column && column < area.column + area.columnCount;
}

/** What a set-up reads of the sheets. */
export function readModel(sheets: readonly ModelSheet[]): PresentWorkbook {
  return {
    sheets: sheets.map((sheet): PresentSheet => {
      const { name, grid, lastRow } = sheet;
      const questions = dressQuestions(allSheets, { name, grid, lastRow });
      if (questions === undefined) return { name, grid, lastRow };
      const { table } = questions;
      const dress = {
        hasTabColor: sheet.tabColor !== undefined,
        isProtected: sheet.protection !== undefined,
        table: table && readTable(sheet, table),
      };
      return { name, grid, lastRow, dress };
    }),
  };
}

function readTable(sheet: ModelSheet, questions: TableQuestions): PresentTableDress {
  const { headingRow, nextRow, columnCount } = questions;
  const columns = Array.from({ length: columnCount }, (_, column) => column + 1);
  const isThere = nextRow <= sheet.maxRows;
  return {
    frozenRows: sheet.frozenRows,
    headingEndRow: headingRow,
    notes: columns.map((column) => sheet.notes[`${headingRow},${column}`] ?? ''),
    hasRule: columns.map((column) =>
      [headingRow + 1, nextRow].some((row) => on(sheet.rules, row, column) !== undefined),
    ),
    nextRowFormats: isThere
      ? columns.map((column) => on(sheet.formats, nextRow, column) ?? '0.###############')
      : [],
  };
}

/** The sheets as a plan leaves them. */
export function applyToModel(sheets: readonly ModelSheet[], plan: SetUpPlan): ModelSheet[] {
  const after = applyPlan({ sheets }, plan);
  return after.sheets.map(({ name, grid, lastRow }) => {
    const before = sheets.find((sheet) => sheet.name === name) ?? { ...BARE };
    const own = plan.sheets.find((each) => each.name === name);
    return { ...before, ...(own === undefined ? {} : dressed(before, own)), name, grid, lastRow };
  });
}

function dressed(
  before: Omit<ModelSheet, 'name' | 'grid' | 'lastRow'>,
  plan: SheetPlan,
): Omit<ModelSheet, 'name' | 'grid' | 'lastRow'> {
  const notes = plan.notes?.notes.map(
    (note, offset) => [`${plan.notes!.row},${plan.notes!.column + offset}`, note] as const,
  );
  const formats = plan.looks.flatMap(({ area, look: { numberFormat } }) =>
    numberFormat === undefined ? [] : [{ area, what: numberFormat }],
  );
  const rules = plan.validations.map(({ area, strict }) => ({
    area,
    what: strict ? 'strict' : 'warning',
  }));
  return {
    maxRows: Math.max(before.maxRows, plan.minimumSize.rows),
    notes: { ...before.notes, ...Object.fromEntries(notes ?? []) },
    rules: [...before.rules, ...rules],
    formats: [...before.formats, ...formats],
    frozenRows: plan.frozenRows ?? before.frozenRows,
    tabColor: plan.tabColor ?? before.tabColor,
    protection: plan.protection?.description ?? before.protection,
  };
}
