import { chineseDay } from '../core/calendar/day';
import type { IssuePreview, IssueReport, PreviewRow } from '../core/issue/issue-page';
import {
  allTicked,
  commonWarnings,
  ownWarnings,
  tickedCount,
  tickedKeys,
  withTicks,
  type Ticks,
} from '../core/panel/batch-ticks';
import { filteredRows } from '../core/panel/table-filter';
import { PANEL_WORDS } from '../core/words/panel';
import { BATCH_COLUMNS, BATCH_WORDS } from '../core/words/panel-batch';
import { askFirst } from './ask-first';
import { newBatchTable } from './batch-table';
import { askServer, callServer } from './call-server';
import { byId, keepingFocus, listItems, make, makeButton } from './elements';
import { newFilterBar } from './filter-bar';
import { makeBatch } from './make-batch';
import { newProgressBar } from './progress-bar';
import { newRunLine } from './run-line';

const SEARCHED = ['name', 'number', 'kind', 'township', 'team', 'situation'] as const;

const line = newRunLine();
const bar = newProgressBar();
const startButton = byId('start', HTMLButtonElement);
const table = newBatchTable((rows, isTicked) => {
  ticks = withTicks(ticks, rows, isTicked);
  render();
});
const filters = newFilterBar<(typeof SEARCHED)[number]>(
  byId('filters'),
  (['kind', 'township', 'team', 'situation'] as const).map((field) => ({
    field,
    label: BATCH_COLUMNS[field],
  })),
  render,
);

let preview: IssuePreview | undefined;
let ticks: Ticks = new Set();

byId('table').append(table.element);
startButton.addEventListener('click', () => void issue());
void read();

/** What could be issued now; an unfinished batch comes first. */
async function read(): Promise<void> {
  const report = await line.during(BATCH_WORDS.reading, () =>
    askServer('issueNotices', { stage: 'preview' }),
  );
  if (report) take(report);
}

function take({ preview: found, progress }: IssueReport): void {
  showUnfinished(progress !== undefined && !progress.isFinished ? progress : undefined);
  if (!found) return;
  preview = found;
  ticks = allTicked(found.rows);
  filters.setRows(found.rows);
  showBlocked(found);
  showCommonWarnings(found.rows);
  render();
}

function showUnfinished(progress: IssueReport['progress']): void {
  const place = byId('unfinished');
  place.hidden = progress === undefined;
  if (!progress) return;
  place.replaceChildren(
    make('h2', {}, PANEL_WORDS.unfinishedTitle),
    make('p', {}, PANEL_WORDS.unfinished(progress.batch, progress.total - progress.made)),
    makeButton(
      BATCH_WORDS.goOn,
      () => void finish(() => makeBatch(bar, progress), BATCH_WORDS.goingOn),
      { class: 'main', 'data-guarded': '' },
    ),
  );
}

function showBlocked({ blocked }: IssuePreview): void {
  const place = byId('blocked', HTMLDetailsElement);
  place.hidden = blocked.length === 0;
  place.replaceChildren(
    make('summary', {}, BATCH_WORDS.blocked(blocked.length)),
    make(
      'ul',
      {},
      ...listItems(
        blocked.map(({ name, township, reason }) => `${name}（${township}）：${reason}`),
      ),
    ),
  );
}

/** What would stand on row after row stands once above them. */
function showCommonWarnings(rows: readonly PreviewRow[]): void {
  const common = commonWarnings(rows);
  const place = byId('common', HTMLDetailsElement);
  place.hidden = common.length === 0;
  place.open = true;
  place.replaceChildren(
    make('summary', {}, BATCH_WORDS.commonTitle(common.length)),
    make(
      'ul',
      {},
      ...listItems(common.map(({ count, sentence }) => BATCH_WORDS.common(count, sentence))),
    ),
  );
}

function shownRows(): readonly PreviewRow[] {
  return filteredRows<(typeof SEARCHED)[number], PreviewRow>(
    preview?.rows ?? [],
    SEARCHED,
    filters.filter(),
  );
}

function render(): void {
  const rows = preview?.rows ?? [];
  const shown = shownRows();
  keepingFocus(table.element, () => {
    table.show(ownWarnings(shown, commonWarnings(rows)), ticks);
  });
  const { notices, hidden } = tickedCount(rows, ticks, shown);
  byId('count').textContent =
    rows.length === 0
      ? BATCH_WORDS.nothing
      : `${BATCH_WORDS.ticked(notices, rows.length, hidden)}。${BATCH_WORDS.amountsArePreliminary}`;
  startButton.textContent = BATCH_WORDS.start(notices);
  startButton.hidden = rows.length === 0 || !byId('unfinished').hidden;
}

/** Asks, numbers, and makes the documents. */
async function issue(): Promise<void> {
  if (!preview || line.isBusy()) return;
  const keys = tickedKeys(preview.rows, ticks);
  if (keys.length === 0) {
    line.show(BATCH_WORDS.noTicks, 'bad');
    return;
  }
  const { day } = preview;
  const { notices } = tickedCount(preview.rows, ticks, shownRows());
  if (!(await isConfirmed(preview))) return;
  await finish(async () => {
    const call = { stage: 'start', caseKeys: keys, day, count: notices };
    const begun = await callServer('issueNotices', call);
    return begun.ok && begun.progress ? makeBatch(bar, begun.progress) : begun;
  }, BATCH_WORDS.making);
}

async function isConfirmed({ rows, day }: IssuePreview): Promise<boolean> {
  const count = tickedCount(rows, ticks, shownRows());
  const warned = rows.filter(({ caseKey, warnings }) => ticks.has(caseKey) && warnings.length > 0);
  const lines = [
    `${BATCH_WORDS.confirmKinds(count.kinds)}。${BATCH_WORDS.confirmDay(chineseDay(day))}`,
    ...(count.hidden === 0 ? [] : [BATCH_WORDS.confirmHidden(count.hidden)]),
    ...(warned.length === 0 ? [] : [BATCH_WORDS.confirmWarnings(warned.length)]),
    BATCH_WORDS.confirmLast,
  ];
  const answer = await askFirst(BATCH_WORDS.confirm(count.notices), lines, [
    { text: BATCH_WORDS.yes, value: true, isMain: true },
    { text: BATCH_WORDS.no, value: false },
  ]);
  return answer === true;
}

/** Does it and reads anew what can be issued then; what came of it stays on the page. */
async function finish(work: () => Promise<IssueReport>, title: string): Promise<void> {
  const report = await line.during(title, work);
  const after = await askServer('issueNotices', { stage: 'preview' }).catch(() => undefined);
  if (after) take(after);
  if (report) byId('run').focus();
}
