import { serialOfDay } from '../calendar/day';
import type { SnapshotRow } from '../campaign/records';
import { wanYuanOfFen } from '../money/fen';
import type { ParsedTable } from '../table/parse-table';
import { recordBlocks, type ValueBlock, type WritableRow } from '../table/record-blocks';
import { snapshotColumns } from '../table/sheets/snapshots';
import type { SnapshotFigures, SnapshotPlan } from './snapshot-plan';

const HEADINGS = [
  snapshotColumns.day,
  snapshotColumns.name,
  snapshotColumns.enrolled,
  snapshotColumns.collected,
].map(({ heading }) => heading);

/**
 * The plan as rectangles to write into 进度快照. New rows go below everything on the sheet, also below rows that could not
 * be read.
 *
 * @param lastRow the last row of the sheet with something in it
 */
export function snapshotBlocks(
  plan: SnapshotPlan,
  table: Pick<ParsedTable<SnapshotRow>, 'positions'>,
  lastRow: number,
): ValueBlock[] {
  const rows: WritableRow[] = [
    ...plan.overwrite.map(({ rowNumber, figures }) => ({ rowNumber, cells: cellsOf(figures) })),
    ...plan.append.map((figures, index) => ({
      rowNumber: lastRow + 1 + index,
      cells: cellsOf(figures),
    })),
  ];
  return recordBlocks(table.positions, HEADINGS, rows);
}

function cellsOf({
  day,
  name,
  enrolledPeople,
  collectedFen,
}: SnapshotFigures): (string | number)[] {
  return [serialOfDay(day), name, enrolledPeople, wanYuanOfFen(collectedFen)];
}
