import type { IsoDay } from '../calendar/day';
import type { EnforcementCase } from '../enforcement/case-type';
import type { PeriodRules } from '../enforcement/notice-period';
import { shownStanding } from '../enforcement/shown-standing';
import { recordBlocks, type ValueBlock } from '../table/record-blocks';
import { keyEmployerColumns } from '../table/sheets/key-employers';
import { ladderCells } from '../words/enforcement-standing';
import { writtenCell } from './written-cell';

const COLUMNS = [
  keyEmployerColumns.currentNotice,
  keyEmployerColumns.nextStep,
  keyEmployerColumns.possibleFrom,
];

/**
 * 当前文书, 下一步 and 可办日期 of every row of 重点企业. A row with several cases shows the one it goes on with, which
 * `enforcementCases` lists first.
 */
export function ladderColumns(
  cases: readonly EnforcementCase[],
  positions: ReadonlyMap<string, number>,
  today: IsoDay,
  rules: PeriodRules,
): ValueBlock[] {
  const seen = new Set<number>();
  const rows = cases.flatMap((one) => {
    const rowNumber = one.keyEmployer?.rowNumber;
    if (rowNumber === undefined || seen.has(rowNumber)) return [];
    seen.add(rowNumber);
    const { currentNotice, nextStep, possibleFrom } = ladderCells(shownStanding(one, today, rules));
    const values = [currentNotice, nextStep, possibleFrom];
    const cells = COLUMNS.map((column, index) => writtenCell(column, values[index]));
    return [{ rowNumber, cells }];
  });
  const headings = COLUMNS.map(({ heading }) => heading);
  return recordBlocks(positions, headings, rows);
}
