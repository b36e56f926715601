import { done, type ActionReport } from '../core/action-report';
import { checkTemplate } from '../core/document/check-template';
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
import { knownTemplates, type KnownTemplate } from './known-templates';

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
  const templates = templatesNamed(name);
  const [template] = templates;
  if (template === undefined) {
    const names = knownTemplates().map((one) => one.name);
    throw new SetupError(unknownTemplate(name, names));
  }
  const upload = textOf(fields?.get('base64'));
  return upload === undefined
    ? restore(workbook, templates)
    : takeUpload(workbook, template, bytesOf(upload));
}

function templatesNamed(name: string): readonly KnownTemplate[] {
  const known = knownTemplates();
  return name === EVERY_TEMPLATE
    ? known
    : known.filter((one) => one.name === name || one.code === name);
}

function restore(workbook: Spreadsheet, templates: readonly KnownTemplate[]): ActionReport {
  putInPlace(workbook, templates);
  return done(templateRestored(templates.map(({ name }) => name)));
}

function takeUpload(
  workbook: Spreadsheet,
  template: KnownTemplate,
  bytes: Uint8Array,
): ActionReport {
  const { name, placeholders } = template;
  const problems = checkTemplate(name, bytes, placeholders);
  if (problems.length > 0) {
    const details = problems.map(({ sentence }) => sentence);
    return { ok: false, summary: uploadRefused(problems.length), details };
  }
  putInPlace(workbook, [{ ...template, bytes: () => bytes, byteCount: () => bytes.length }]);
  return done(templateUploaded(name));
}

function putInPlace(workbook: Spreadsheet, templates: readonly DefaultTemplate[]): void {
  withDocumentLock(() => {
    putEach(workbook, templates);
  });
}

function putEach(workbook: Spreadsheet, templates: readonly DefaultTemplate[]): void {
  const { folder, installed } = installTemplates(workbook, knownTemplates());
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
