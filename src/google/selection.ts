import type { Spreadsheet } from './workbook';

/** The rows (1-based) that are selected on a sheet; none if another sheet is shown. */
export function selectedRows(workbook: Spreadsheet, sheetName: string): readonly number[] {
  const sheet = workbook.getActiveSheet();
  if (sheet.getName() !== sheetName) return [];
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const rows = ranges.flatMap((range) =>
    Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index),
  );
  return [...new Set(rows)].sort((one, other) => one - other);
}
