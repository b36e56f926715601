import type { PreviewRow } from '../core/issue/issue-page';
import type { Ticks } from '../core/panel/batch-ticks';
import { BATCH_COLUMNS, BATCH_WORDS, FILTER_WORDS } from '../core/words/panel-batch';
import { listItems, make } from './elements';

type Field = keyof typeof BATCH_COLUMNS;

const FIELDS: readonly Field[] = ['kind', 'name', 'township', 'team', 'situation', 'amount'];

/** The table of what would be issued, a tick box a row. */
export interface BatchTable {
  readonly element: HTMLTableElement;
  show(rows: readonly PreviewRow[], ticks: Ticks): void;
}

/** @param onTick for one row, or for all that are shown */
export function newBatchTable(
  onTick: (rows: readonly PreviewRow[], isTicked: boolean) => void,
): BatchTable {
  let shown: readonly PreviewRow[] = [];
  const all = make('input', { type: 'checkbox', 'aria-label': BATCH_WORDS.tickAll });
  // What is ticked before there are rows would be undone by their coming.
  all.disabled = true;
  all.addEventListener('change', () => {
    onTick(shown, all.checked);
  });
  const body = make('tbody');
  const headings = [...FIELDS.map((field) => BATCH_COLUMNS[field]), BATCH_WORDS.warnings];
  const element = make(
    'table',
    {},
    make('caption', { class: 'unseen' }, BATCH_WORDS.title),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('td', {}, all),
        ...headings.map((heading) =>
          make('th', { scope: 'col', class: classOf(heading) }, heading),
        ),
      ),
    ),
    body,
  );
  return {
    element,
    show(rows, ticks) {
      shown = rows;
      all.disabled = rows.length === 0;
      const count = rows.filter(({ caseKey }) => ticks.has(caseKey)).length;
      all.checked = count > 0 && count === rows.length;
      all.indeterminate = count > 0 && count < rows.length;
      body.replaceChildren(
        ...(rows.length === 0
          ? [emptyLine(headings.length + 1)]
          : rows.map((row) => lineOf(row, ticks, onTick))),
      );
    },
  };
}

function lineOf(
  row: PreviewRow,
  ticks: Ticks,
  onTick: (rows: readonly PreviewRow[], isTicked: boolean) => void,
): HTMLTableRowElement {
  const tick = make('input', {
    ...{ type: 'checkbox', 'aria-label': BATCH_WORDS.tickRow(row.name, row.kind) },
    ...{ 'data-case': row.caseKey, 'data-key': row.number },
  });
  tick.checked = ticks.has(row.caseKey);
  tick.addEventListener('change', () => {
    onTick([row], tick.checked);
  });
  const warnings =
    row.warnings.length === 0
      ? make('td', { class: 'muted' }, BATCH_WORDS.noWarnings)
      : make('td', { class: 'warnings' }, make('ul', {}, ...listItems(row.warnings)));
  return make(
    'tr',
    {},
    make('td', {}, tick),
    ...FIELDS.map((field) =>
      make('td', { class: classOf(BATCH_COLUMNS[field]) }, row[field] === '' ? '—' : row[field]),
    ),
    warnings,
  );
}

function classOf(heading: string): string | undefined {
  if (heading === BATCH_COLUMNS.amount) return 'number';
  return heading === BATCH_COLUMNS.name || heading === BATCH_WORDS.warnings ? 'wide' : 'narrow';
}

function emptyLine(columnCount: number): HTMLTableRowElement {
  return make(
    'tr',
    {},
    make('td', { colspan: String(columnCount), class: 'muted' }, FILTER_WORDS.none),
  );
}
