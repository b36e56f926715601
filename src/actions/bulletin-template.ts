import { BULLETIN_PLACEHOLDERS } from '../core/bulletin/layout/placeholders';
import { checkTemplate } from '../core/document/check-template';
import type { TemplateProblem } from '../core/document/types';
import { BULLETIN_TEMPLATE_NAME, COMPOSE_ANSWERS } from '../core/words/sending';
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
  readonly bytes: Uint8Array;
  readonly problems: readonly TemplateProblem[];
  readonly lines: readonly string[];
}

/** Reads and checks it; where it is gone the default is installed again. */
export function readBulletinTemplate(workbook: Spreadsheet): ReadBulletinTemplate {
  const remembered = rememberedFolder();
  const present = remembered && readTemplate(remembered, CODE);
  if (remembered !== undefined && present !== undefined) {
    return checked(remembered.folderId, present, []);
  }
  const { folder, installed } = installTemplates(workbook, [DEFAULT_BULLETIN_TEMPLATE]);
  const bytes = readTemplate(folder, CODE) ?? bulletinTemplate();
  const lines = installed.length === 0 ? [] : [COMPOSE_ANSWERS.templateReinstalled];
  return checked(folder.folderId, bytes, lines);
}

function checked(
  folderId: string,
  bytes: Uint8Array,
  lines: readonly string[],
): ReadBulletinTemplate {
  const problems = checkTemplate(BULLETIN_TEMPLATE_NAME, bytes, BULLETIN_PLACEHOLDERS);
  return { folderId, bytes, problems, lines };
}
