import { done, type ActionReport } from '../core/action-report';
import { checkTemplate } from '../core/document/check-template';
import { placeholdersOf } from '../core/document/placeholders/notice-placeholders';
import {
  NOTICE_TEMPLATES,
  type NoticeTemplateCode,
} from '../core/document/placeholders/template-codes';
import { fieldsOf, textOf } from '../core/issue/issue-request';
import { SetupError } from '../core/text/setup-error';
import {
  formerTemplateName,
  TEMPLATE_QUESTION,
  TEMPLATE_TITLE,
  templateRestored,
  templateUploaded,
  unknownTemplate,
  UPLOAD_UNREADABLE,
  uploadRefused,
} from '../core/words/template-folder';
import { SERVICE_ANSWERS } from '../core/words/notice-service';
import { chinaMoment } from '../google/clock';
import { ask } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import {
  installTemplates,
  replaceTemplates,
  type DefaultTemplate,
} from '../google/template-folder';
import type { Spreadsheet } from '../google/workbook';
import { noticeTemplates, templateName } from './notice-templates';

const EVERY_TEMPLATE = '全部';

/** Base64 of five megabytes: the most Drive takes in one piece. */
const MOST_BASE64_CHARACTERS = 7_000_000;

/**
 * 恢复默认模板: one template, or all of them. With a page's `{ name, base64 }` the uploaded .docx takes the template's place
 * once it has been checked. What stood there before stays beside it under another name.
 */
export function restoreTemplatesAction(workbook: Spreadsheet, call: unknown): ActionReport {
  const fields = call === undefined ? undefined : fieldsOf(call);
  const name =
    fields === undefined
      ? ask(TEMPLATE_TITLE, TEMPLATE_QUESTION)?.trim()
      : (textOf(fields.get('name')) ?? '');
  if (name === undefined) return done(SERVICE_ANSWERS.declined);
  const codes = codesNamed(name);
  const [code] = codes;
  if (code === undefined) {
    throw new SetupError(
      unknownTemplate(
        name,
        NOTICE_TEMPLATES.map((one) => one.name),
      ),
    );
  }
  const upload = textOf(fields?.get('base64'));
  return upload === undefined
    ? restore(workbook, codes)
    : takeUpload(workbook, code, bytesOf(upload));
}

function codesNamed(name: string): readonly NoticeTemplateCode[] {
  if (name === EVERY_TEMPLATE) return NOTICE_TEMPLATES.map(({ code }) => code);
  return NOTICE_TEMPLATES.filter((one) => one.name === name || one.code === name).map(
    ({ code }) => code,
  );
}

function restore(workbook: Spreadsheet, codes: readonly NoticeTemplateCode[]): ActionReport {
  const defaults = noticeTemplates();
  putInPlace(
    workbook,
    defaults.filter(({ code }) => codes.includes(code)),
  );
  return done(templateRestored(codes.map(templateName)));
}

function takeUpload(
  workbook: Spreadsheet,
  code: NoticeTemplateCode,
  bytes: Uint8Array,
): ActionReport {
  const problems = checkTemplate(templateName(code), bytes, placeholdersOf(code));
  if (problems.length > 0) {
    const details = problems.map(({ sentence }) => sentence);
    return { ok: false, summary: uploadRefused(problems.length), details };
  }
  const own = noticeTemplates().filter((one) => one.code === code);
  putInPlace(
    workbook,
    own.map((one) => ({ ...one, bytes: () => bytes })),
  );
  return done(templateUploaded(templateName(code)));
}

function putInPlace(workbook: Spreadsheet, templates: readonly DefaultTemplate[]): void {
  withDocumentLock(() => {
    putEach(workbook, templates);
  });
}

function putEach(workbook: Spreadsheet, templates: readonly DefaultTemplate[]): void {
  const { folder, installed } = installTemplates(workbook, noticeTemplates());
  const moment = chinaMoment();
  replaceTemplates(folder, templates, ({ fileName }) =>
    installed.includes(fileName) ? undefined : formerTemplateName(fileName, moment),
  );
}

/** @throws SetupError if it is no base64 or too long */
function bytesOf(base64: string): Uint8Array {
  const isPossible =
    base64.length <= MOST_BASE64_CHARACTERS && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64);
  if (!isPossible) throw new SetupError(UPLOAD_UNREADABLE);
  return Uint8Array.from(Utilities.base64Decode(base64));
}
