import { done, failed, type ActionReport } from '../core/action-report';
import type { IsoDay } from '../core/calendar/day';
import type { EnforcementCase } from '../core/enforcement/case-type';
import {
  caseOfNotice,
  closingBlocks,
  closingReason,
  closingRow,
  isClosed,
} from '../core/issue/close-case';
import { dayOf, fieldsOf } from '../core/issue/issue-request';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import {
  closeDone,
  CLOSE_REASON_QUESTION,
  SERVICE_ANSWERS,
  SERVICE_TITLES,
} from '../core/words/notice-service';
import { ask } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { selectedRows } from '../google/selection';
import type { Spreadsheet } from '../google/workbook';
import { chosenNotice, givenText } from './chosen-notice';
import { openNotices, reopenNotices, settleNotices, type NoticeSession } from './notice-session';

/**
 * 办结案件: an exit with its reason on the case's last notice (design rule 8). The case is named by a page, or is that of the
 * row selected on 重点企业 or 文书登记, or that of a 文号.
 */
export function closeCaseAction(workbook: Spreadsheet, call: unknown): ActionReport {
  const session = openNotices(workbook);
  const one = chosenCase(session, call);
  if (one === undefined) return done(SERVICE_ANSWERS.declined);
  if (one.notices.length === 0) return done(SERVICE_ANSWERS.notRegistered);
  if (isClosed(one)) return settleClosed(session);
  const typed =
    call === undefined
      ? ask(SERVICE_TITLES.close, CLOSE_REASON_QUESTION)
      : (givenText(call, 'reason') ?? '');
  if (typed === undefined) return done(SERVICE_ANSWERS.declined);
  const reason = closingReason(typed);
  if (reason === undefined) return failed(SERVICE_ANSWERS.unknownReason);
  const day = call === undefined ? undefined : dayOf(fieldsOf(call).get('day'));
  return withDocumentLock(() => close(session, one.key, day ?? session.today, reason));
}

function chosenCase(session: NoticeSession, call: unknown): EnforcementCase | undefined {
  const { cases } = session.sources;
  const key = givenText(call, 'caseKey');
  if (key !== undefined) return cases.find((one) => one.key === key);
  const rows = call === undefined ? selectedRows(session.workbook, SHEET_NAMES.keyEmployers) : [];
  const selected = cases.filter(({ keyEmployer }) => rows.includes(keyEmployer?.rowNumber ?? 0));
  const [only] = selected;
  if (only !== undefined && selected.length === 1) return only;
  const notice = chosenNotice(session, call, SERVICE_TITLES.close);
  return notice === undefined ? undefined : caseOfNotice(cases, notice.number);
}

function close(session: NoticeSession, key: string, day: IsoDay, reason: string): ActionReport {
  const now = reopenNotices(session);
  const { register, cases } = now.sources;
  const one = cases.find((each) => each.key === key);
  const row = one === undefined ? undefined : closingRow(register.records, one);
  if (one === undefined || row === undefined || isClosed(one)) {
    return done(SERVICE_ANSWERS.alreadyClosed);
  }
  const after = register.records.map((each) =>
    each === row ? { ...each, closedOn: day, closedBy: reason } : each,
  );
  settleNotices(now, after, closingBlocks(row, register.positions, day, reason));
  return done(closeDone(row.number ?? '', reason));
}

/** The exit was all that an earlier run wrote before it died: what follows from it is reckoned now. */
function settleClosed(session: NoticeSession): ActionReport {
  return withDocumentLock(() => {
    const now = reopenNotices(session);
    settleNotices(now, now.sources.register.records);
    return done(SERVICE_ANSWERS.alreadyClosed);
  });
}
