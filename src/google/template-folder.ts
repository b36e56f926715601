import {
  contentMarkOf,
  contentMarks,
  contentMarksIfAny,
  copyFile,
  createFile,
  findOrCreateFolder,
  listFolder,
  readFile,
  replaceContent,
  WORD_TYPE,
  type DriveFile,
} from './drive';
import type { Spreadsheet } from './workbook';
import { FOLDER_NAMES } from '../core/words/template-folder';

/** A template as it comes with the add-on. */
export interface DefaultTemplate {
  readonly code: string;
  readonly fileName: string;
  /** Made only where it is needed. */
  readonly bytes: () => Uint8Array;
  readonly byteCount: () => number;
}

/** The add-on's folders in Drive and the files of its templates, as this workbook remembers them. */
export interface DocumentFolder {
  /** Where documents are filed. */
  readonly folderId: string;
  readonly templateFolderId: string;
  /** File ids by template code. */
  readonly templateIds: ReadonlyMap<string, string>;
}

const FOLDER = 'documentFolder';
const TEMPLATE_FOLDER = 'templateFolder';
const TEMPLATE = 'template:';

/** The folder as remembered; undefined before the first set-up. One round trip. */
export function rememberedFolder(): DocumentFolder | undefined {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const { [FOLDER]: folderId, [TEMPLATE_FOLDER]: templateFolderId } = properties;
  if (folderId === undefined || templateFolderId === undefined) return undefined;
  const templateIds = Object.entries(properties).flatMap(([key, id]) =>
    key.startsWith(TEMPLATE) ? [[key.slice(TEMPLATE.length), id] as const] : [],
  );
  return { folderId, templateFolderId, templateIds: new Map(templateIds) };
}

/** What an installation found and made. */
export interface Installation {
  readonly folder: DocumentFolder;
  /** Names of the templates that were not there. */
  readonly installed: readonly string[];
}

/**
 * Makes the folders and the template files that are missing; what somebody edited stays. A run that dies is finished by the
 * next one, which finds by name what is there.
 */
export function installTemplates(
  workbook: Spreadsheet,
  defaults: readonly DefaultTemplate[],
): Installation {
  const known = rememberedFolder();
  const present = known === undefined ? undefined : listFolder(known.templateFolderId);
  const isWhole = known !== undefined && present !== undefined;
  const folderId = isWhole ? known.folderId : findOrCreateFolder(folderName(workbook));
  const templateFolderId = isWhole
    ? known.templateFolderId
    : findOrCreateFolder(FOLDER_NAMES.templates, folderId);
  const found = present ?? listFolder(templateFolderId) ?? [];
  const ids = new Map<string, string>();
  const installed: string[] = [];
  for (const template of defaults) {
    const id = idOf(template, found, known) ?? createTemplate(template, templateFolderId);
    if (!found.some((file) => file.id === id)) installed.push(template.fileName);
    ids.set(template.code, id);
  }
  const folder = { folderId, templateFolderId, templateIds: ids };
  if (!isWhole || installed.length > 0 || !isSame(ids, known.templateIds)) remember(folder);
  return { folder, installed };
}

/** The remembered file, or one of the same name that an interrupted run made. */
function idOf(
  { code, fileName }: DefaultTemplate,
  found: readonly DriveFile[],
  known: DocumentFolder | undefined,
): string | undefined {
  const remembered = known?.templateIds.get(code);
  const files = [
    ...found.filter(({ id }) => id === remembered),
    ...found.filter(({ name }) => name === fileName),
  ];
  return files[0]?.id;
}

function createTemplate({ fileName, bytes }: DefaultTemplate, folderId: string): string {
  return createFile(folderId, fileName, WORD_TYPE, bytes()).id;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...one].every(([code, id]) => other.get(code) === id);
}

function remember({ folderId, templateFolderId, templateIds }: DocumentFolder): void {
  const ids = [...templateIds].map(([code, id]) => [`${TEMPLATE}${code}`, id] as const);
  PropertiesService.getDocumentProperties().setProperties({
    [FOLDER]: folderId,
    [TEMPLATE_FOLDER]: templateFolderId,
    ...Object.fromEntries(ids),
  });
}

/** One Drive may hold the folders of several workbooks of one name. */
function folderName(workbook: Spreadsheet): string {
  return FOLDER_NAMES.documents(workbook.getName(), workbook.getId().slice(-6));
}

/** A template as it stands in its folder. */
export interface PresentTemplate {
  readonly bytes: Uint8Array;
  /** True where it is known that nobody edited it. */
  readonly isDefault: boolean;
}

/**
 * A template as staff left it; undefined if the file is gone. One of which its mark tells that nobody edited it is made here
 * instead of being read, which would be a round trip.
 *
 * @param marks of the files in the folder of templates, as far as they are known
 */
export function readTemplate(
  { templateIds }: DocumentFolder,
  { code, bytes, byteCount }: DefaultTemplate,
  marks: ReadonlyMap<string, string>,
): PresentTemplate | undefined {
  const id = templateIds.get(code);
  if (id === undefined) return undefined;
  const mark = marks.get(id);
  const content = mark === undefined ? undefined : bytes();
  if (content !== undefined && mark === contentMarkOf(content)) {
    return { bytes: content, isDefault: true };
  }
  const read = readFile(id);
  if (read === undefined) return undefined;
  const isDefault = read.length === byteCount() && isSameContent(read, content ?? bytes());
  return { bytes: read, isDefault };
}

function isSameContent(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, index) => byte === other[index]);
}

/** From so many on, one look at the folder is worth a call. */
const FEWEST_TO_COMPARE = 3;

/** Templates as staff left them, by code; one that is gone is left out. Three or more are worth a look at the folder. */
export function readTemplateFiles<C extends string>(
  folder: DocumentFolder,
  templates: readonly (DefaultTemplate & { readonly code: C })[],
): Map<C, PresentTemplate> {
  const isWorthIt = templates.length >= FEWEST_TO_COMPARE;
  const marks = isWorthIt ? contentMarksIfAny(folder.templateFolderId) : new Map<string, string>();
  const read = new Map<C, PresentTemplate>();
  for (const template of templates) {
    const found = readTemplate(folder, template, marks);
    if (found !== undefined) read.set(template.code, found);
  }
  return read;
}

/**
 * Puts other content into templates that are installed. What stood there is kept beside it, once: a run that died between
 * the two, or after both, has left its mark in the folder.
 *
 * @param formerName the name under which a template is kept; undefined: it need not be
 */
export function replaceTemplates(
  { templateIds, templateFolderId }: DocumentFolder,
  templates: readonly DefaultTemplate[],
  formerName: (template: DefaultTemplate) => string | undefined,
): void {
  const marks = contentMarks(templateFolderId);
  for (const template of templates) {
    const id = templateIds.get(template.code);
    const content = template.bytes();
    const mark = marks.get(id ?? '');
    if (id === undefined || mark === contentMarkOf(content)) continue;
    const name = formerName(template);
    const isKept = [...marks].some(([other, its]) => other !== id && its === mark);
    if (name !== undefined && !isKept) copyFile(id, name);
    replaceContent(id, WORD_TYPE, content);
  }
}
