import { done, failed } from '../core/action-report';
import type { IsoDay } from '../core/calendar/day';
import type { NoticeTemplateCode } from '../core/document/placeholders/template-codes';
import { renderDocuments } from '../core/document/render-documents';
import { singleFile } from '../core/document/single-file';
import { isInMaking, isVoid } from '../core/enforcement/notice-period';
import { DEBT_SHEETS, debtSources } from '../core/issue/debt-sources';
import { dayOf, fieldsOf } from '../core/issue/issue-request';
import { lateFeeDocument } from '../core/issue/late-fee-document';
import {
  lateFeeLine,
  lateFeePrinted,
  SERVICE_ANSWERS,
  SERVICE_TITLES,
} from '../core/words/notice-service';
import {
  createFile,
  findInFolder,
  replaceContent,
  WORD_TYPE,
  type DriveFile,
} from '../google/drive';
import { readNoticeSheets } from '../google/notice-sheets';
import type { Spreadsheet } from '../google/workbook';
import { chosenNotice } from './chosen-notice';
import { faultyTemplates } from './issue-notices';
import { openNotices } from './notice-session';
import { readTemplates } from './notice-templates';
import type { ReprintReport } from './reprint-notice';

const TEMPLATE: NoticeTemplateCode = 'lateFeeTable';

/**
 * 滞纳金计算汇总表: what runs on a notice's amount up to today, or up to the `day` of a page's call, as a document from the
 * template of that name. It takes no number of its own; made again for the same day it takes its own place.
 */
export function printLateFeeAction(workbook: Spreadsheet, call: unknown): ReprintReport {
  const session = openNotices(workbook);
  const row = chosenNotice(session, call, SERVICE_TITLES.lateFee);
  if (row === undefined) return done(SERVICE_ANSWERS.declined);
  if (isInMaking(row) || isVoid(row)) return failed(SERVICE_ANSWERS.noLateFee);
  const debts = debtSources(readNoticeSheets(workbook, DEBT_SHEETS));
  const days = { today: session.today, until: askedDay(call) ?? session.today };
  const made = lateFeeDocument(row, session.sources, debts, days);
  if (made === undefined) return failed(SERVICE_ANSWERS.noLateFee);
  const read = readTemplates(workbook, [TEMPLATE]);
  const template = read.templates.get(TEMPLATE);
  if (read.problems.length > 0 || template === undefined) return faultyTemplates(read);
  const { fileName, data } = made.document;
  const [rendered] = renderDocuments(template, [data]);
  if (rendered === undefined) return faultyTemplates(read);
  const file = filed(read.folder.folderId, fileName, singleFile(rendered));
  const lines = [lateFeeLine(made.lateFee), ...read.lines, file.link];
  return { ...done(lateFeePrinted(fileName), lines), file };
}

function filed(folderId: string, fileName: string, bytes: Uint8Array): DriveFile {
  const [former] = findInFolder(folderId, fileName);
  return former === undefined
    ? createFile(folderId, fileName, WORD_TYPE, bytes)
    : replaceContent(former.id, WORD_TYPE, bytes);
}

function askedDay(call: unknown): IsoDay | undefined {
  return call === undefined ? undefined : dayOf(fieldsOf(call).get('day'));
}
