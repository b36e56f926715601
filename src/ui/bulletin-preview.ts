import type { BulletinContent } from '../core/bulletin/content-type';
import { TITLE_CHARACTERS, titleLines } from '../core/bulletin/layout/title-lines';
import { chineseDay } from '../core/calendar/day';
import { previewSections, type Overrides } from '../core/panel/bulletin-drafts';
import { BULLETIN_PAGE_WORDS } from '../core/words/panel-bulletin';
import { make } from './elements';

/** The bulletin as it would read, what staff typed marked. */
export function bulletinPreview(
  composed: BulletinContent,
  overrides: Overrides,
): readonly HTMLElement[] {
  return [
    make('p', { class: 'number-line' }, composed.number),
    make('p', { class: 'title' }, ...titleLines(composed.title, TITLE_CHARACTERS).map(titleLine)),
    make('p', {}, `${composed.addressees.join('，')}：`),
    make('p', { class: 'text' }, composed.opening.text),
    ...previewSections(composed, overrides).flatMap(({ key, heading, paragraphs }) => [
      make('h2', { 'data-section': key }, heading),
      ...paragraphs.map(({ lead, text, by }) => paragraph(lead, text, by === 'staff')),
    ]),
    ...attachmentLines(composed),
    make('p', { class: 'signature' }, composed.office),
    make('p', { class: 'signature' }, chineseDay(composed.day)),
  ];
}

function titleLine(text: string): HTMLElement {
  return make('span', {}, text);
}

function paragraph(lead: string, text: string, isStaff: boolean): HTMLElement {
  return make(
    'p',
    { class: isStaff ? 'text staff' : 'text' },
    ...(lead === '' ? [] : [make('span', { class: 'lead' }, lead)]),
    text,
    ...(isStaff ? [make('span', { class: 'mark' }, BULLETIN_PAGE_WORDS.staffMark)] : []),
  );
}

function attachmentLines({ attachments }: BulletinContent): readonly HTMLElement[] {
  if (attachments.length === 0) return [];
  return [
    make(
      'p',
      { class: 'text' },
      BULLETIN_PAGE_WORDS.attachments,
      ...attachments.map(({ number, title }) =>
        make('span', { class: 'attachment' }, BULLETIN_PAGE_WORDS.attachment(number, title)),
      ),
    ),
  ];
}
