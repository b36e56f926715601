import { requireNotice } from '../core/issue/find-notice';
import { fieldsOf, textOf } from '../core/issue/issue-request';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import type { NoticeRow } from '../core/table/sheets/notices';
import { NUMBER_QUESTION } from '../core/words/notice-service';
import { ask } from '../google/feedback';
import { selectedRows } from '../google/selection';
import type { NoticeSession } from './notice-session';

/**
 * The notice an action is about: named by a page, else the one row selected on 文书登记, else the 文号 typed into a prompt.
 *
 * @returns undefined if the person cancelled
 * @throws SetupError if the register has no such number, or has it twice
 */
export function chosenNotice(
  { workbook, sources }: NoticeSession,
  call: unknown,
  title: string,
): NoticeRow | undefined {
  const register = sources.register.records;
  if (call !== undefined) {
    return requireNotice(register, textOf(fieldsOf(call).get('number')) ?? '');
  }
  const selected = selectedRows(workbook, SHEET_NAMES.notices);
  const rows = register.filter(({ rowNumber }) => selected.includes(rowNumber));
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return row;
  const typed = ask(title, NUMBER_QUESTION);
  return typed === undefined ? undefined : requireNotice(register, typed);
}

/** A field of a page's call; undefined from the menu. */
export function givenText(call: unknown, name: string): string | undefined {
  return call === undefined ? undefined : textOf(fieldsOf(call).get(name));
}
