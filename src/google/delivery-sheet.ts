import {
  DELIVERY_HEADINGS,
  DELIVERY_SHEET_NAME,
  pendingCells,
  readDeliveries,
  STATE_COLUMN,
  stateCells,
  type DeliveryKey,
  type DeliveryRecord,
  type DeliveryState,
} from '../core/sending/delivery-record';
import type { Addressee } from '../core/sending/mailing-list';
import { chinaMoment } from './clock';
import { madeHiddenSheet, readHiddenSheet, writeTexts } from './hidden-sheet';
import { writeGrowing, type Sheet, type Spreadsheet } from './workbook';

/** The hidden sheet 发送记录; what is written here is in the workbook before the next mail goes out. */
export interface DeliverySheet {
  readonly records: readonly DeliveryRecord[];
  /** Rows down to the last that holds anything. */
  readonly rowCount: number;
  /** Makes the sheet if there is none, and hides it if a run died before it could. */
  readonly sheet: () => Sheet;
}

/** One round trip. */
export function readDeliverySheet(workbook: Spreadsheet): DeliverySheet {
  const hidden = readHiddenSheet(workbook, DELIVERY_SHEET_NAME);
  const grid = hidden.grid ?? [];
  let sheet: Sheet | undefined;
  return {
    records: readDeliveries(grid),
    rowCount: grid.length,
    sheet: () => (sheet ??= madeHiddenSheet(workbook, hidden)),
  };
}

/** Puts mails that are still to be sent below the others. @returns their rows, 1-based */
export function addPending(
  journal: DeliverySheet,
  key: DeliveryKey,
  list: readonly Addressee[],
): readonly number[] {
  const first = Math.max(journal.rowCount, 1) + 1;
  const rows = list.map((to) => pendingCells(key, to));
  writeTexts(journal.sheet(), DELIVERY_HEADINGS, first, rows);
  return rows.map((_, index) => first + index);
}

/** What became of one mail. */
export interface DeliveryMark {
  readonly rowNumber: number;
  readonly state: DeliveryState;
  readonly remark?: string;
}

/** Records at once; rows below each other in one piece. */
export function markDeliveries(journal: DeliverySheet, marks: readonly DeliveryMark[]): void {
  const moment = chinaMoment();
  const ordered = [...marks].sort((one, other) => one.rowNumber - other.rowNumber);
  let run: DeliveryMark[] = [];
  for (const mark of ordered) {
    const last = run[run.length - 1];
    if (last !== undefined && mark.rowNumber !== last.rowNumber + 1) {
      writeRun(journal, run, moment);
      run = [];
    }
    run.push(mark);
  }
  writeRun(journal, run, moment);
  SpreadsheetApp.flush();
}

function writeRun(journal: DeliverySheet, run: readonly DeliveryMark[], moment: string): void {
  const [first] = run;
  if (first === undefined) return;
  const values = run.map(({ state, remark = '' }) =>
    stateCells(state, state === 'pending' ? '' : moment, remark),
  );
  writeGrowing(journal.sheet(), [{ row: first.rowNumber, column: STATE_COLUMN, values }]);
}
