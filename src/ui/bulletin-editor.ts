import type { BulletinContent, BulletinSection } from '../core/bulletin/content-type';
import { typedText, type EditPlace, type Overrides } from '../core/panel/bulletin-drafts';
import { BULLETIN_PAGE_WORDS } from '../core/words/panel-bulletin';
import { make, makeButton } from './elements';

/** Called with what stands in a box; undefined when the composed text is wanted back. */
export type OnText = (place: EditPlace, text: string | undefined) => void;

/** The sections with their paragraphs, each to be typed over, and a box to add to each section. */
export function bulletinEditor(
  { sections }: BulletinContent,
  overrides: Overrides,
  onText: OnText,
): readonly HTMLElement[] {
  return sections.map((section, index) => {
    const element = make(
      'details',
      { class: 'group' },
      make('summary', {}, section.heading),
      ...sectionParts(section, overrides, onText),
    );
    element.open = index === 0;
    return element;
  });
}

function sectionParts(
  { key: section, heading, paragraphs }: BulletinSection,
  overrides: Overrides,
  onText: OnText,
): readonly HTMLElement[] {
  const whole: EditPlace = { section, mode: 'replace', paragraph: '' };
  const added: EditPlace = { section, mode: 'add', paragraph: '' };
  const addition = make('textarea', {
    ...{ rows: '2', placeholder: BULLETIN_PAGE_WORDS.add },
    'aria-label': BULLETIN_PAGE_WORDS.addLabel(heading),
  });
  addition.value = typedText(overrides, added) ?? '';
  addition.addEventListener('input', () => {
    onText(added, addition.value);
  });
  const parts =
    typedText(overrides, whole) === undefined
      ? paragraphs.map(({ key, lead, text }) =>
          part(
            { place: { section, mode: 'replace', paragraph: key }, lead, text },
            overrides,
            onText,
          ),
        )
      : [part({ place: whole, lead: heading, text: '' }, overrides, onText)];
  return [...parts, make('div', { class: 'part' }, addition)];
}

interface Part {
  readonly place: EditPlace;
  readonly lead: string;
  readonly text: string;
}

/** A paragraph: as composed with a button, or a box in its place. */
function part({ place, lead, text }: Part, overrides: Overrides, onText: OnText): HTMLElement {
  const element = make('div', { class: 'part' });
  const name = lead === '' ? `${text.slice(0, 12)}……` : lead;
  const showBox = (typed: string): HTMLTextAreaElement => {
    const box = make('textarea', {
      ...{ rows: '5', 'aria-label': BULLETIN_PAGE_WORDS.paragraphLabel(name) },
      placeholder: BULLETIN_PAGE_WORDS.remove,
    });
    box.value = typed;
    box.addEventListener('input', () => {
      onText(place, box.value);
    });
    const restore = makeButton(
      BULLETIN_PAGE_WORDS.restore,
      () => {
        onText(place, undefined);
        showText().focus();
      },
      { class: 'small' },
    );
    element.replaceChildren(make('b', {}, lead), box, restore);
    return box;
  };
  const showText = (): HTMLButtonElement => {
    const edit = makeButton(
      BULLETIN_PAGE_WORDS.edit,
      () => {
        showBox(text).focus();
      },
      { class: 'small', 'aria-label': BULLETIN_PAGE_WORDS.editLabel(name) },
    );
    element.replaceChildren(make('b', {}, lead), make('p', {}, text), edit);
    return edit;
  };
  const typed = typedText(overrides, place);
  if (typed === undefined) showText();
  else showBox(typed);
  return element;
}
