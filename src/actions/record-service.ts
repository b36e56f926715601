import { done, type ActionReport } from '../core/action-report';
import {
  impossibleServiceDates,
  planService,
  readServiceEntries,
  typedEntries,
  type ServiceEntry,
} from '../core/issue/service-entries';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import {
  datesChecked,
  SERVICE_ANSWERS,
  SERVICE_TITLES,
  serviceDone,
  serviceQuestion,
} from '../core/words/notice-service';
import { ask } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { selectedRows } from '../google/selection';
import type { Spreadsheet } from '../google/workbook';
import { openNotices, settleNotices } from './notice-session';

/**
 * 登记送达. From a page: many notices at once. From the menu: the notices selected on 文书登记, with one day and method for all
 * of them; with none selected, the dates that people typed on the sheet are checked. Either way deadlines and next steps
 * are reckoned anew.
 */
export function recordServiceAction(workbook: Spreadsheet, call: unknown): ActionReport {
  if (call !== undefined) return record(workbook, readServiceEntries(call));
  const rowNumbers = new Set(selectedRows(workbook, SHEET_NAMES.notices));
  if (rowNumbers.size === 0) return record(workbook, []);
  const { register } = openNotices(workbook).sources;
  const numbers = register.records.flatMap(({ rowNumber, number }) =>
    rowNumbers.has(rowNumber) && number !== undefined ? [number] : [],
  );
  if (numbers.length === 0) return record(workbook, []);
  const answer = ask(SERVICE_TITLES.record, serviceQuestion(numbers));
  if (answer === undefined) return done(SERVICE_ANSWERS.declined);
  const entries = typedEntries(numbers, answer);
  return entries === undefined ? done(SERVICE_ANSWERS.unreadable) : record(workbook, entries);
}

function record(workbook: Spreadsheet, entries: readonly ServiceEntry[]): ActionReport {
  return withDocumentLock(() => {
    const session = openNotices(workbook);
    const { register } = session.sources;
    const plan = planService(register.records, register.positions, entries, session.today);
    const doubts = impossibleServiceDates(plan.register, session.today);
    settleNotices(session, plan.register, plan.blocks);
    const sentence =
      entries.length === 0
        ? datesChecked(doubts.length)
        : serviceDone(plan.recorded, plan.refused.length);
    return done(sentence, [...plan.refused, ...doubts]);
  });
}
