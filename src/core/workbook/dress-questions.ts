import type { ColumnKind } from '../table/column';
import type { SheetDeclaration } from '../table/sheet-declaration';
import type { PresentSheet } from './plan-type';
import { layoutOf } from './sheet-layout';

/**
 * What has to be read of a sheet in use before its dress can be completed: a fixed number of rows, and only what the
 * declaration could ask for. All rows are 1-based.
 */
export interface DressQuestions {
  readonly asksProtection: boolean;
  /** Undefined for a sheet that is drawn and has no columns. */
  readonly table: TableQuestions | undefined;
}

export interface TableQuestions {
  readonly headingRow: number;
  /** The first row below everything that is on the sheet; the sheet may end before it. */
  readonly nextRow: number;
  /** From column A to the last one with something in it. */
  readonly columnCount: number;
  readonly asksRules: boolean;
  readonly asksFormats: boolean;
}

/** Kinds whose cells a spreadsheet shows or changes wrongly without a number format. */
const KINDS_TO_FORMAT: readonly ColumnKind[] = ['day', 'yuan', 'wanYuan', 'percent', 'code'];

/** True for a kind whose cells are given a number format before rows come. */
export function needsFormat(kind: ColumnKind): boolean {
  return KINDS_TO_FORMAT.includes(kind);
}

/** The questions about one sheet; undefined if it is blank, nobody's of ours, or cannot be understood. */
export function dressQuestions(
  declarations: readonly SheetDeclaration<unknown>[],
  present: PresentSheet,
): DressQuestions | undefined {
  const declaration = declarations.find(({ name }) => name === present.name);
  const layout = declaration === undefined ? undefined : layoutOf(declaration, present);
  if (declaration === undefined || layout?.standing !== 'inUse') return undefined;
  const { columns, writtenBy } = declaration;
  const asksProtection = writtenBy === 'addon';
  if (columns.length === 0) return { asksProtection, table: undefined };
  return {
    asksProtection,
    table: {
      headingRow: layout.headingRow,
      nextRow: layout.lastRow + 1,
      columnCount: Math.max(...present.grid.map((row) => row.length)),
      asksRules: columns.some(
        ({ choices, staffOwned }) =>
          choices !== undefined && (writtenBy === 'staff' || staffOwned === true),
      ),
      asksFormats: columns.some(({ kind }) => needsFormat(kind)),
    },
  };
}
