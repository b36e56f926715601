import { done, failed, type ActionReport } from '../core/action-report';
import { unzipFile } from '../core/document/zip-archive';
import { isInMaking } from '../core/enforcement/notice-period';
import {
  copyLost,
  reprintDone,
  SERVICE_ANSWERS,
  SERVICE_TITLES,
} from '../core/words/notice-service';
import {
  createFile,
  findInFolder,
  readFile,
  replaceContent,
  WORD_TYPE,
  type DriveFile,
} from '../google/drive';
import { findContentSheet } from '../google/notice-sheets';
import { installTemplates, rememberedFolder } from '../google/template-folder';
import type { Spreadsheet } from '../google/workbook';
import { noticeTemplates } from './notice-templates';
import { chosenNotice } from './chosen-notice';
import { openNotices } from './notice-session';

/** What a page gets beside the report. */
export interface ReprintReport extends ActionReport {
  readonly file?: DriveFile;
}

/**
 * 重打文书: the single file of a notice as it was made, byte for byte: taken out of its batch's archive, not made again, for
 * templates and data may have changed since.
 */
export function reprintNoticeAction(workbook: Spreadsheet, call: unknown): ReprintReport {
  const session = openNotices(workbook);
  const row = chosenNotice(session, call, SERVICE_TITLES.reprint);
  if (row === undefined) return done(SERVICE_ANSWERS.declined);
  if (isInMaking(row)) return failed(SERVICE_ANSWERS.making);
  const { number = '', batch = '' } = row;
  const stored = findContentSheet(workbook)?.notices.find(
    (notice) => notice.number === number && notice.batch === batch,
  );
  const archive = stored?.files === undefined ? undefined : readFile(stored.files.archiveFileId);
  const fileName = stored?.document.fileName ?? '';
  const bytes = archive === undefined ? undefined : unzipFile(archive).get(fileName);
  if (bytes === undefined) return failed(copyLost(number));
  const folder = rememberedFolder() ?? installTemplates(workbook, noticeTemplates()).folder;
  const [former] = findInFolder(folder.folderId, fileName);
  const file =
    former === undefined
      ? createFile(folder.folderId, fileName, WORD_TYPE, bytes)
      : replaceContent(former.id, WORD_TYPE, bytes);
  return { ...done(reprintDone(fileName), [file.link]), file };
}
