import type { PanelState, StageState } from '../core/panel/panel-type';
import type { WorkStep } from '../core/panel/work-groups';
import { PANEL_WORDS } from '../core/words/panel';
import { BATCH_WORDS } from '../core/words/panel-batch';
import { askServer, callServer } from './call-server';
import { byId, keepingFocus, make, makeButton } from './elements';
import { writeImport } from './import-calls';
import { makeBatch } from './make-batch';
import { progressSection } from './panel-bars';
import { dueSection } from './panel-due';
import { openedGroups, workSection } from './panel-work';
import { newProgressBar } from './progress-bar';
import { newRunLine } from './run-line';
import { screenInSteps } from './screen-in-steps';

/** What the panel shows before the first answer, and where the server does not answer: the work can be begun all the same. */
const NOTHING_KNOWN: PanelState = {
  ...{ isSetUp: true, title: '', today: '', troubles: [] },
  log: { last: [], failures: [] },
};

/** Before that, the group that is open is nobody's choice. */
let isAnythingKnown = false;

const line = newRunLine();
const bar = newProgressBar();

byId('reload').addEventListener('click', () => void read());
document.querySelectorAll<HTMLElement>('nav button').forEach((button) => {
  button.addEventListener('click', () => {
    const heading = byId(button.dataset['to'] ?? '');
    heading.scrollIntoView();
    heading.focus();
  });
});
show(NOTHING_KNOWN);
void read();

/** Reads where the campaign stands. */
async function read(): Promise<void> {
  const report = await line.during(PANEL_WORDS.reading, () =>
    askServer('openPanel', { ask: 'state' }),
  );
  if (!report?.ok) return;
  if (report.state) showKnown(report.state);
  line.show(PANEL_WORDS.noResult, 'idle');
}

/** The same after an action, whose own result stays in sight. */
async function readQuietly(): Promise<void> {
  const report = await askServer('openPanel', { ask: 'state' }).catch(() => undefined);
  if (report?.state && !line.isBusy()) showKnown(report.state);
}

/** What the server knows. */
function showKnown(state: PanelState): void {
  show(state);
  isAnythingKnown = true;
}

function show(state: PanelState): void {
  byId('title').textContent = state.title === '' ? PANEL_WORDS.name : state.title;
  byId('today').textContent = state.today;
  byId('not-set-up').hidden = state.isSetUp;
  fill(
    'troubles',
    state.troubles.map((trouble) => make('p', {}, trouble)),
  );
  fill('unfinished', unfinishedSection(state));
  fill('unfinished-sending', unfinishedSendingSection(state));
  fill('unfinished-imports', unfinishedImportsSection(state));
  fill('stage', state.stage ? stageSection(state.stage) : []);
  fill('due', state.due ? dueSection(state.due) : []);
  fill('progress-state', state.progress ? progressSection(state.progress) : []);
  fill('failures', failureItems(state));
  const work = byId('work');
  const opened = isAnythingKnown ? openedGroups(work) : new Set<string>();
  keepingFocus(work, () => {
    work.replaceChildren(...workSection(state, opened, (step) => void take(step)));
  });
}

/** A section without anything to show is not there. */
function fill(id: string, children: readonly HTMLElement[]): void {
  const place = byId(id);
  place.replaceChildren(...children);
  const section = place.closest('section');
  if (section) section.hidden = children.length === 0;
  const link = document.querySelector<HTMLElement>(
    `nav [data-to="${section?.getAttribute('aria-labelledby') ?? ''}"]`,
  );
  if (link) link.hidden = children.length === 0;
}

function stageSection({ headline, stages }: StageState): readonly HTMLElement[] {
  const items = stages.map(({ name, days, standing }) =>
    make(
      'li',
      {
        'data-standing': standing,
        'aria-current': standing === 'now' ? 'step' : undefined,
      },
      make('span', {}, name.replace('阶段', '')),
      make('small', {}, days),
    ),
  );
  return [
    make('p', { class: 'headline' }, headline),
    make('ol', { class: 'stages', 'aria-label': PANEL_WORDS.stagesLabel }, ...items),
  ];
}

function unfinishedSection({ unfinished }: PanelState): readonly HTMLElement[] {
  if (!unfinished) return [];
  const { batch, openCount } = unfinished;
  return [
    make('p', {}, PANEL_WORDS.unfinished(batch, openCount)),
    makeButton(PANEL_WORDS.goOn, () => void run(BATCH_WORDS.goingOn, () => makeBatch(bar)), {
      class: 'main',
      'data-guarded': '',
    }),
  ];
}

function unfinishedSendingSection({ unfinishedSending: left }: PanelState): readonly HTMLElement[] {
  if (!left) return [];
  const { number } = left;
  const open = async (): Promise<void> => {
    const { openSending } = PANEL_WORDS;
    const report = await line.during(openSending, () =>
      askServer('openPanel', { ask: 'open', page: 'send', number }),
    );
    if (report?.ok === true) line.show(PANEL_WORDS.pageOpened(openSending), 'good');
  };
  return [
    make('p', {}, PANEL_WORDS.unfinishedSending(number, left)),
    makeButton(PANEL_WORDS.openSending, () => void open(), { class: 'main', 'data-guarded': '' }),
  ];
}

function unfinishedImportsSection({ unfinishedImports }: PanelState): readonly HTMLElement[] {
  return (unfinishedImports ?? []).flatMap((left) => {
    const { upload, kind } = left;
    const goOn = (id: string) =>
      makeButton(
        PANEL_WORDS.finishImport,
        () => void run(PANEL_WORDS.finishImport, () => writeImport(bar, kind, id)),
        { class: 'main', 'data-guarded': '' },
      );
    const restore = makeButton(
      PANEL_WORDS.restoreImport,
      () => void run(PANEL_WORDS.restoreImport, () => callServer('undoImport')),
      { 'data-guarded': '' },
    );
    return [
      make('p', {}, PANEL_WORDS.unfinishedImport(left)),
      make('div', { class: 'buttons' }, ...(upload === undefined ? [] : [goOn(upload)]), restore),
    ];
  });
}

function failureItems({ log }: PanelState): readonly HTMLElement[] {
  return log.failures.map(({ title, at, sentence }) =>
    make('li', {}, make('b', {}, title), make('small', {}, at), make('span', {}, sentence)),
  );
}

async function take({ action, page, title }: WorkStep): Promise<void> {
  if (action === 'screenEmployers') await run(title, () => screenInSteps(bar));
  else if (action !== undefined) await run(title, () => callServer(action));
  else if (page !== undefined) {
    const report = await line.during(title, () => askServer('openPanel', { ask: 'open', page }));
    if (report?.ok === true) line.show(PANEL_WORDS.pageOpened(title), 'good');
  }
}

async function run(title: string, work: () => ReturnType<typeof callServer>): Promise<void> {
  const report = await line.during(title, work);
  if (report) await readQuietly();
}
