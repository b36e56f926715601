import type { ComposeReport } from '../actions/make-bulletin';
import type { BulletinContent } from '../core/bulletin/content-type';
import { changedPlaces, withText, type Overrides } from '../core/panel/bulletin-drafts';
import { BULLETIN_PAGE_WORDS } from '../core/words/panel-bulletin';
import { askFirst } from './ask-first';
import { bulletinEditor } from './bulletin-editor';
import { bulletinPreview } from './bulletin-preview';
import { askServer, callServer } from './call-server';
import { byId, make } from './elements';
import { newRunLine } from './run-line';

type Kind = keyof typeof BULLETIN_PAGE_WORDS.kinds;

const ACTION_OF = { summary: 'composeBulletin', briefing: 'composeBriefing' } as const;

const line = newRunLine();
const kindList = byId('kind', HTMLSelectElement);
const start = byId('start', HTMLInputElement);
const end = byId('end', HTMLInputElement);
const saveButton = byId('save', HTMLButtonElement);
const composeButton = byId('compose', HTMLButtonElement);

/** The bulletin without anything typed. */
let composed: BulletinContent | undefined;
let kept: Overrides = [];
let overrides: Overrides = [];
/** What the choices above stood at when it was read. */
let shownChoice = choice();

for (const control of [kindList, start, end]) {
  control.addEventListener('change', () => void changeKind());
}
saveButton.addEventListener('click', () => void save());
composeButton.addEventListener('click', () => void compose());
void read();

/** The days of a briefing, once both are typed; a summary has none. */
function asked(): { readonly period?: { readonly start: string; readonly end: string } } {
  const isPeriod = kind() === 'briefing' && start.value !== '' && end.value !== '';
  return isPeriod ? { period: { start: start.value, end: end.value } } : {};
}

function kind(): Kind {
  return kindList.value === 'briefing' ? 'briefing' : 'summary';
}

function choice(): readonly string[] {
  return [kindList.value, start.value, end.value];
}

async function changeKind(): Promise<void> {
  byId('period').hidden = kind() !== 'briefing';
  if (changedPlaces(kept, overrides) > 0) {
    const answer = await askFirst(
      BULLETIN_PAGE_WORDS.unsaved,
      [BULLETIN_PAGE_WORDS.unsavedLine],
      [
        { text: BULLETIN_PAGE_WORDS.stay, value: false, isMain: true },
        { text: BULLETIN_PAGE_WORDS.discard, value: true },
      ],
    );
    if (answer !== true) {
      [kindList.value = '', start.value = '', end.value = ''] = shownChoice;
      byId('period').hidden = kind() !== 'briefing';
      return;
    }
  }
  await read();
}

/** Asked twice: with what is kept, and without anything typed, which is what boxes are opened over. */
async function read(): Promise<void> {
  const action = ACTION_OF[kind()];
  const call = { stage: 'read', ...asked() };
  const report = await line.during(BULLETIN_PAGE_WORDS.reading, async () => {
    const now: ComposeReport = await askServer(action, call);
    if (!now.ok) return now;
    const bare: ComposeReport = await askServer(action, { ...call, paragraphs: [] });
    if (!bare.ok || !bare.content) return bare;
    take(bare.content, now.paragraphs ?? []);
    return now;
  });
  if (report?.ok !== true) return;
  shownChoice = choice();
  line.show(standingText(report), 'idle', report.details);
}

function standingText({ corrects, redrafts }: ComposeReport): string {
  if (corrects) return BULLETIN_PAGE_WORDS.corrects(corrects);
  return redrafts ? BULLETIN_PAGE_WORDS.redrafts(redrafts) : BULLETIN_PAGE_WORDS.figuresStay;
}

function take(content: BulletinContent, paragraphs: Overrides): void {
  composed = content;
  kept = paragraphs;
  overrides = paragraphs;
  byId('editor').replaceChildren(
    ...bulletinEditor(content, overrides, (place, text) => {
      overrides = withText(overrides, place, text);
      render();
      showSection(place.section);
    }),
  );
  byId('editor').scrollTop = 0;
  saveButton.hidden = false;
  composeButton.hidden = false;
  render();
}

function render(): void {
  if (!composed) return;
  const place = byId('preview');
  const scrolled = place.scrollTop;
  place.replaceChildren(...bulletinPreview(composed, overrides));
  place.scrollTop = scrolled;
  saveButton.textContent = BULLETIN_PAGE_WORDS.save(changedPlaces(kept, overrides));
}

/** Only the preview itself is scrolled: where it stands below the boxes, whoever types must not be carried away from theirs. */
function showSection(key: string): void {
  const place = byId('preview');
  const heading = place.querySelector(`[data-section="${key}"]`)?.getBoundingClientRect();
  if (heading === undefined) return;
  const { top, bottom } = place.getBoundingClientRect();
  if (heading.top < top) place.scrollTop -= top - heading.top;
  else if (heading.bottom > bottom) place.scrollTop += heading.bottom - bottom;
}

async function save(): Promise<void> {
  const paragraphs = overrides;
  const report = await line.during(BULLETIN_PAGE_WORDS.saving, () =>
    callServer(ACTION_OF[kind()], { stage: 'save', ...asked(), paragraphs }),
  );
  if (report?.ok === true) {
    kept = paragraphs;
    render();
  }
}

async function compose(): Promise<void> {
  if (!composed || line.isBusy()) return;
  const answer = await askFirst(
    BULLETIN_PAGE_WORDS.confirm(composed.number),
    BULLETIN_PAGE_WORDS.confirmLines,
    [
      { text: BULLETIN_PAGE_WORDS.yes, value: true, isMain: true },
      { text: BULLETIN_PAGE_WORDS.no, value: false },
    ],
  );
  if (answer !== true) return;
  const paragraphs = overrides;
  const report = await line.during(BULLETIN_PAGE_WORDS.composing, () =>
    callServer(ACTION_OF[kind()], { stage: 'compose', ...asked(), paragraphs }),
  );
  if (report?.ok !== true) return;
  kept = paragraphs;
  render();
  if (report.link && /^https?:\/\//.test(report.link)) {
    const attributes = { href: report.link, target: '_blank', rel: 'noopener' };
    byId('run').append(' ', make('a', attributes, BULLETIN_PAGE_WORDS.opened));
  }
}
