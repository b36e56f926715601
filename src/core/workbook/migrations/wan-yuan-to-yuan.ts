import { shiftDecimal } from '../../money/fen';
import { amountOfText } from '../../table/amount-text';
import { cellText } from '../../table/cell';
import { enrolmentColumns } from '../../table/sheets/enrolment';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import { columnLetters } from '../../table/sheet-headings';
import { safeCell } from '../../text/formula';
import { MIGRATION_WORDS } from '../../words/setup';
import { formatLooks } from '../appearance';
import type { PresentSheet } from '../plan-type';
import type { WorkbookChange } from '../workbook-change';
import { findHeading, findSheet, type HeadingPlace } from './find-heading';
import type { Migration } from './migration';

const SHEET = SHEET_NAMES.enrolment;
const HEADING = enrolmentColumns.collected.heading;
const OLD_UNIT = '万元';

/** 1 万元 is 10⁴ yuan. */
const WAN_PLACES = 4;

/**
 * Version 2: 征缴金额 of 扩面登记 goes from 万元 to yuan, the money staying the same. Heading and values are one block,
 * written in one call: either both say 万元 or both say yuan, whenever the run may die.
 */
export const wanYuanToYuan: Migration = {
  version: 2,
  describe: MIGRATION_WORDS.yuan,
  plan: (workbook) => {
    const sheet = findSheet(workbook, SHEET);
    const place = sheet === undefined ? undefined : findHeading(sheet, HEADING);
    if (sheet === undefined || place?.unit !== OLD_UNIT) return [];
    return convertColumn(sheet, place);
  },
};

function convertColumn(
  sheet: PresentSheet,
  { row, column }: HeadingPlace,
): readonly WorkbookChange[] {
  const cells = sheet.grid.slice(row).map((cellsOfRow, index) => {
    const formula = sheet.formulas?.[row + index]?.[column - 1] ?? '';
    const cell = cellsOfRow[column - 1] ?? '';
    return [formula === '' ? yuanOfWanYuanCell(cell) : yuanFormula(formula, column)];
  });
  const area = { row: row + 1, column, rowCount: undefined, columnCount: 1 };
  return [
    { kind: 'setCells', sheet: sheet.name, row, column, rows: [[HEADING], ...cells] },
    ...formatLooks('yuan').map(({ numberFormat: format }) => ({
      ...{ kind: 'setNumberFormat' as const, sheet: sheet.name, area, format },
    })),
  ];
}

/**
 * The cell in yuan, exactly. A text with its own unit (`12.3万元`) says what it means under any heading and stays; so
 * does everything that is no amount.
 *
 * @example yuanOfWanYuanCell(1.1) // => 11000
 */
export function yuanOfWanYuanCell(cell: unknown): unknown {
  if (typeof cell === 'number') return shiftDecimal(cell, WAN_PLACES);
  if (typeof cell !== 'string') return cell;
  const amount = amountOfText(cellText(cell));
  if (amount?.unit !== '') return safeCell(cell);
  const yuan = shiftDecimal(Number(amount.digits), WAN_PLACES);
  return amount.negative ? -yuan : yuan;
}

/**
 * A formula over the column itself, such as a sum, follows its converted cells and stays; any other is multiplied.
 *
 * @example yuanFormula('=SUM(F2:F9)', 6) // => '=SUM(F2:F9)'
 * @example yuanFormula('=D2/10000', 6) // => '=(D2/10000)*10000'
 */
export function yuanFormula(formula: string, column: number): string {
  const letters = columnLetters(column - 1).replace('列', '');
  const ownCell = new RegExp(`(?<![A-Z$!'])\\$?${letters}(?:\\$?\\d|:)`, 'i');
  if (ownCell.test(formula)) return formula;
  return `=(${formula.replace(/^=/, '')})*${10 ** WAN_PLACES}`;
}
