import { BULLETIN_PLACEHOLDERS } from '../core/bulletin/layout/placeholders';
import { placeholdersOf } from '../core/document/placeholders/notice-placeholders';
import type { PlaceholderDeclaration } from '../core/document/types';
import { BULLETIN_TEMPLATE_NAME } from '../core/words/sending';
import type { DefaultTemplate } from '../google/template-folder';
import { DEFAULT_BULLETIN_TEMPLATE } from './bulletin-template';
import { noticeTemplates, templateName } from './notice-templates';

/** A template that staff may edit: what it is called, how it comes with the add-on, what it may say. */
export interface KnownTemplate extends DefaultTemplate {
  readonly name: string;
  readonly placeholders: readonly PlaceholderDeclaration[];
}

/** Every template in the order of the work: the notices up the ladder, then the bulletin. */
export function knownTemplates(): readonly KnownTemplate[] {
  const notices = noticeTemplates().map((template) => ({
    ...template,
    name: templateName(template.code),
    placeholders: placeholdersOf(template.code),
  }));
  const bulletin = { name: BULLETIN_TEMPLATE_NAME, placeholders: BULLETIN_PLACEHOLDERS };
  return [...notices, { ...DEFAULT_BULLETIN_TEMPLATE, ...bulletin }];
}
