import { done, failed, type ActionReport } from '../core/action-report';
import { isInMaking, isVoid } from '../core/enforcement/notice-period';
import { findNotice } from '../core/issue/find-notice';
import { laterNotices, voided, voidReasonBlocks } from '../core/issue/void-notice';
import type { NoticeRow } from '../core/table/sheets/notices';
import {
  SERVICE_ANSWERS,
  SERVICE_TITLES,
  voidConfirmation,
  voidDone,
  VOID_REASON_QUESTION,
} from '../core/words/notice-service';
import { ask, confirm } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { findContentSheet } from '../google/notice-sheets';
import type { Spreadsheet } from '../google/workbook';
import { chosenNotice, givenText } from './chosen-notice';
import { openNotices, reopenNotices, settleNotices, type NoticeSession } from './notice-session';

/** 作废文书: the row and its number stay, the notice counts as not issued (design rule 9). */
export function voidNoticeAction(workbook: Spreadsheet, call: unknown): ActionReport {
  const session = openNotices(workbook);
  const row = chosenNotice(session, call, SERVICE_TITLES.void);
  if (row === undefined) return done(SERVICE_ANSWERS.declined);
  const { number = '' } = row;
  if (isVoid(row)) return done(SERVICE_ANSWERS.alreadyVoid);
  if (isInMaking(row) && canBeFinished(workbook, row)) return failed(SERVICE_ANSWERS.making);
  const reason =
    call === undefined
      ? ask(SERVICE_TITLES.void, VOID_REASON_QUESTION)?.trim()
      : givenText(call, 'reason');
  if (reason === undefined || reason === '') return done(SERVICE_ANSWERS.noReason);
  const later = laterNotices(session.sources.cases, row);
  const isAgreed =
    call !== undefined || confirm(SERVICE_TITLES.void, voidConfirmation(number, later));
  if (!isAgreed) return done(SERVICE_ANSWERS.declined);
  return withDocumentLock(() => makeVoid(session, number, reason, later));
}

/** A row in the making whose content was deleted will never be made: making it void is the way out. */
function canBeFinished(workbook: Spreadsheet, { number, batch }: NoticeRow): boolean {
  const notices = findContentSheet(workbook)?.notices ?? [];
  return notices.some((notice) => notice.number === number && notice.batch === batch);
}

function makeVoid(
  session: NoticeSession,
  number: string,
  reason: string,
  later: readonly string[],
): ActionReport {
  const now = reopenNotices(session);
  const { records, positions } = now.sources.register;
  const row = findNotice(records, number);
  if (row === undefined || isVoid(row)) return done(SERVICE_ANSWERS.alreadyVoid);
  const rowNumbers = new Set([row.rowNumber]);
  const blocks = voidReasonBlocks(rowNumbers, positions, reason);
  settleNotices(now, voided(records, rowNumbers, reason), blocks);
  return done(voidDone(number), later);
}
