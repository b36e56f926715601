import {
  attachmentText,
  DELIVERY_STATES,
  PREVIEW_HEADINGS,
  PREVIEW_WORDS,
  quotaLine,
} from '../words/sending';
import type { DeliveryState } from './delivery-record';
import { escapeHtml, headingHtml, paragraphHtml, tableHtml } from './html';
import type { Addressee } from './mailing-list';

/** What the dialog shows. */
export interface PreviewFacts {
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
  readonly recipients: readonly (Addressee & { readonly state: DeliveryState | undefined })[];
  readonly quota: number;
}

/** The dialog's page: notes, attachments, recipients, and the mail itself. No script in it. */
export function previewPage(preview: PreviewFacts, lines: readonly string[]): string {
  const { subject, html, attachments, recipients, quota } = preview;
  const rows = recipients.map(({ name, address, category, state }) => ({
    cells: [name, address, category, state === undefined ? '' : DELIVERY_STATES[state]],
    look: '',
  }));
  const files = attachments.map(({ name, bytes }) => attachmentText(name, bytes)).join('；');
  return [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escapeHtml(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:14px;margin:12px;">',
    ...lines.map((line) => paragraphHtml(line, 'color:#8a1c12;')),
    paragraphHtml(quotaLine(quota)),
    paragraphHtml(`${PREVIEW_WORDS.attachments}${files}`),
    headingHtml(`${PREVIEW_WORDS.recipients}（${recipients.length}）`),
    tableHtml(PREVIEW_HEADINGS, rows),
    headingHtml(`${PREVIEW_WORDS.subject}${subject}`),
    `<div style="border:1px solid #b8c2cc;">${html}</div>`,
    '</body></html>',
  ].join('');
}
