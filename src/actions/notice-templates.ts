import { checkTemplate } from '../core/document/check-template';
import { placeholdersOf } from '../core/document/placeholders/notice-placeholders';
import {
  NOTICE_TEMPLATES,
  type NoticeTemplateCode,
} from '../core/document/placeholders/template-codes';
import type { TemplateProblem } from '../core/document/types';
import type { Templates } from '../core/issue/render-volume';
import { templatesReinstalled } from '../core/words/template-folder';
import {
  installTemplates,
  readTemplateFiles,
  rememberedFolder,
  type DefaultTemplate,
  type DocumentFolder,
  type PresentTemplate,
} from '../google/template-folder';
import type { Spreadsheet } from '../google/workbook';
import { templateByteCount, templateFile } from '../templates/template-files';

/** The templates of a batch as staff left them. */
export interface ReadTemplates {
  readonly folder: DocumentFolder;
  readonly templates: Templates;
  /** What is wrong with them; a batch is numbered only without any. */
  readonly problems: readonly TemplateProblem[];
  /** What was put right on the way. */
  readonly lines: readonly string[];
}

/**
 * Reads the templates that a batch needs and checks those that staff edited; those that were deleted are installed again.
 */
export function readTemplates(
  workbook: Spreadsheet,
  codes: readonly NoticeTemplateCode[],
): ReadTemplates {
  const remembered = rememberedFolder();
  const lines: string[] = [];
  const needed = noticeTemplates().filter(({ code }) => codes.includes(code));
  let folder = remembered ?? installTemplates(workbook, noticeTemplates()).folder;
  const present = readTemplateFiles(folder, needed);
  const gone = needed.filter(({ code }) => !present.has(code));
  if (gone.length > 0) {
    const installation = installTemplates(workbook, noticeTemplates());
    folder = installation.folder;
    lines.push(templatesReinstalled(installation.installed));
    const anew = readTemplateFiles(folder, gone);
    for (const { code } of gone) present.set(code, anew.get(code) ?? NO_TEMPLATE);
  }
  const templates = new Map([...present].map(([code, { bytes }]) => [code, bytes]));
  const problems = [...present].flatMap(([code, { bytes, isDefault }]) =>
    isDefault ? [] : checkTemplate(templateName(code), bytes, placeholdersOf(code)),
  );
  return { folder, templates, problems, lines };
}

/** Deleted again while it was put back: the check says so. */
const NO_TEMPLATE: PresentTemplate = { bytes: new Uint8Array(), isDefault: false };

/** A template's name as people know it. */
export function templateName(code: NoticeTemplateCode): string {
  return NOTICE_TEMPLATES.find((template) => template.code === code)?.name ?? code;
}

/** The templates of notices as they come with the add-on. */
export function noticeTemplates(): readonly (DefaultTemplate & {
  readonly code: NoticeTemplateCode;
})[] {
  return NOTICE_TEMPLATES.map(({ code, name }) => ({
    ...{ code, fileName: `${name}.docx` },
    bytes: () => templateFile(code),
    byteCount: () => templateByteCount(code),
  }));
}
