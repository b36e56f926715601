import { BULLETIN_PLACEHOLDERS } from '../core/bulletin/layout/placeholders';
import { checkTemplate } from '../core/document/check-template';
import type { TemplateProblem } from '../core/document/types';
import { BULLETIN_TEMPLATE_NAME, COMPOSE_ANSWERS } from '../core/words/sending';
import { findBesideMarks, findInFolder, type DriveFile } from '../google/drive';
import {
  installTemplates,
  readTemplate,
  rememberedFolder,
  type DefaultTemplate,
  type PresentTemplate,
} from '../google/template-folder';
import type { Spreadsheet } from '../google/workbook';
import { templateByteCount, templateFile } from '../templates/template-files';

const CODE = 'bulletin';

/** The template as it comes with the add-on. */
export const DEFAULT_BULLETIN_TEMPLATE: DefaultTemplate = {
  code: CODE,
  fileName: `${BULLETIN_TEMPLATE_NAME}.docx`,
  bytes: () => templateFile(CODE),
  byteCount: () => templateByteCount(CODE),
};

/** The template of bulletins as staff left it. */
export interface ReadBulletinTemplate {
  /** Where documents are filed. */
  readonly folderId: string;
  /** A file there of the name that the bulletin will have: a run that died left it. */
  readonly former: DriveFile | undefined;
  readonly bytes: Uint8Array;
  readonly problems: readonly TemplateProblem[];
  readonly lines: readonly string[];
}

/**
 * Reads it and checks what staff edited; where it is gone the default is installed again.
 *
 * @param fileName what the bulletin's own file will be called
 */
export function readBulletinTemplate(
  workbook: Spreadsheet,
  fileName: string,
): ReadBulletinTemplate {
  return installed(fileName) ?? reinstalled(workbook, fileName);
}

function installed(fileName: string): ReadBulletinTemplate | undefined {
  const folder = rememberedFolder();
  if (folder === undefined) return undefined;
  const { folderId, templateFolderId } = folder;
  const seen = findBesideMarks(folderId, fileName, templateFolderId);
  const template = seen && readTemplate(folder, DEFAULT_BULLETIN_TEMPLATE, seen.marks);
  if (template === undefined) return undefined;
  return checked(template, { folderId, former: seen?.found[0], lines: [] });
}

const NO_MARKS: ReadonlyMap<string, string> = new Map();

function reinstalled(workbook: Spreadsheet, fileName: string): ReadBulletinTemplate {
  const { folder, installed: made } = installTemplates(workbook, [DEFAULT_BULLETIN_TEMPLATE]);
  const { folderId } = folder;
  const [former] = findInFolder(folderId, fileName);
  const lines = made.length === 0 ? [] : [COMPOSE_ANSWERS.templateReinstalled];
  const template = readTemplate(folder, DEFAULT_BULLETIN_TEMPLATE, NO_MARKS) ?? {
    ...{ bytes: templateFile(CODE), isDefault: true },
  };
  return checked(template, { folderId, former, lines });
}

function checked(
  { bytes, isDefault }: PresentTemplate,
  place: Pick<ReadBulletinTemplate, 'folderId' | 'former' | 'lines'>,
): ReadBulletinTemplate {
  const problems = isDefault
    ? []
    : checkTemplate(BULLETIN_TEMPLATE_NAME, bytes, BULLETIN_PLACEHOLDERS);
  return { ...place, bytes, problems };
}
