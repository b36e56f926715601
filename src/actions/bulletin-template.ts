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
} from '../google/template-folder';
import type { Spreadsheet } from '../google/workbook';
import { BULLETIN_TEMPLATE_FILE_NAME, bulletinTemplate } from '../templates/bulletin';

const CODE = 'bulletin';

/** The template as it comes with the add-on. */
export const DEFAULT_BULLETIN_TEMPLATE: DefaultTemplate = {
  code: CODE,
  fileName: BULLETIN_TEMPLATE_FILE_NAME,
  bytes: bulletinTemplate,
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
 * Reads and checks it; where it is gone the default is installed again.
 *
 * @param fileName what the bulletin's own file will be called
 */
export function readBulletinTemplate(
  workbook: Spreadsheet,
  fileName: string,
): ReadBulletinTemplate {
  return remembered(fileName) ?? reinstalled(workbook, fileName);
}

function remembered(fileName: string): ReadBulletinTemplate | undefined {
  const folder = rememberedFolder();
  if (folder === undefined) return undefined;
  const { folderId, templateFolderId } = folder;
  const seen = findBesideMarks(folderId, fileName, templateFolderId);
  const bytes = seen && readTemplate(folder, DEFAULT_BULLETIN_TEMPLATE, seen.marks);
  if (bytes === undefined) return undefined;
  return checked(bytes, { folderId, former: seen?.found[0], lines: [] });
}

function reinstalled(workbook: Spreadsheet, fileName: string): ReadBulletinTemplate {
  const { folder, installed } = installTemplates(workbook, [DEFAULT_BULLETIN_TEMPLATE]);
  const { folderId } = folder;
  const [former] = findInFolder(folderId, fileName);
  const bytes = readTemplate(folder, DEFAULT_BULLETIN_TEMPLATE, NO_MARKS) ?? bulletinTemplate();
  const lines = installed.length === 0 ? [] : [COMPOSE_ANSWERS.templateReinstalled];
  return checked(bytes, { folderId, former, lines });
}

const NO_MARKS: ReadonlyMap<string, string> = new Map();

function checked(
  bytes: Uint8Array,
  place: Pick<ReadBulletinTemplate, 'folderId' | 'former' | 'lines'>,
): ReadBulletinTemplate {
  const problems = checkTemplate(BULLETIN_TEMPLATE_NAME, bytes, BULLETIN_PLACEHOLDERS);
  return { ...place, bytes, problems };
}
