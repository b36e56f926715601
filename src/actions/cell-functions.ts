import type { IsoDay } from '../core/calendar/day';
import { workingCalendar } from '../core/calendar/working-calendar';
import { workdayAfter } from '../core/cell-functions/cell-functions';
import { campaignProgress, PROGRESS_SOURCE_SHEETS } from '../core/progress/campaign-progress';
import { townshipRate } from '../core/progress/township-rate';
import { parseTable } from '../core/table/parse-table';
import { holidaysSheet } from '../core/table/sheets/holidays';
import { chinaMidnight, today } from '../google/clock';
import { activeWorkbook, readGrid, readGrids } from '../google/workbook';

/** WORKDAY_CN over the vendored calendar and the workbook's own 节假日. A workbook without that sheet has no corrections. */
export function workdayCell(start: unknown, days: unknown): Date {
  const { records } = parseTable(holidaysSheet, readGrid(activeWorkbook(), holidaysSheet.name));
  const day: IsoDay = workdayAfter(start, days, workingCalendar(records));
  return chinaMidnight(day);
}

/** TOWNSHIP_RATE over the workbook as it stands. */
export function townshipRateCell(name: unknown, measure: unknown): number | string {
  const { report, resolver } = campaignProgress(
    readGrids(activeWorkbook(), PROGRESS_SOURCE_SHEETS),
    today(),
  );
  return townshipRate(report, resolver, { name, measure });
}
