import type { NoticeTemplateCode } from '../core/document/placeholders/template-codes';
import { NOTICE_TEMPLATES } from '../core/document/placeholders/template-codes';
import { bulletinTemplate } from './bulletin';
import { defaultTemplate } from './notice-templates';

/** What a template is for: a kind of notice, or bulletins. */
export type TemplateCode = NoticeTemplateCode | 'bulletin';

/** Every template that comes with the add-on. */
export const TEMPLATE_CODES: readonly TemplateCode[] = [
  ...NOTICE_TEMPLATES.map(({ code }) => code),
  'bulletin',
];

/**
 * A default template's .docx file. Here it is made of the sources beside this file; all of them were half the time of a set-up.
 * In the bundle the finished files stand in this module's place (scripts/template-files.mjs).
 */
export function templateFile(code: TemplateCode): Uint8Array {
  return code === 'bulletin' ? bulletinTemplate() : defaultTemplate(code);
}

/** How long that file is. A file of another length is not the default; in the bundle nothing is made to know it. */
export function templateByteCount(code: TemplateCode): number {
  return templateFile(code).length;
}
