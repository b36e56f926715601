import { isImpossible, type ServiceDraft, type ServiceDrafts } from '../core/panel/service-drafts';
import type { ServiceRow } from '../core/panel/service-list';
import { FILTER_WORDS, SERVICE_WORDS } from '../core/words/panel-batch';
import { make } from './elements';

/** The table of notices with a day and a method to type for each. */
export interface ServiceTable {
  readonly element: HTMLTableElement;
  show(rows: readonly ServiceRow[], drafts: ServiceDrafts, ticks: ReadonlySet<string>): void;
}

interface Callbacks {
  readonly onTick: (rows: readonly ServiceRow[], isTicked: boolean) => void;
  readonly onType: (row: ServiceRow, draft: ServiceDraft) => void;
}

/** The latest day that may be typed, and the methods that may be chosen. */
interface Limits {
  readonly today: string;
  readonly methods: readonly string[];
}

export function newServiceTable(limits: () => Limits, callbacks: Callbacks): ServiceTable {
  let shown: readonly ServiceRow[] = [];
  const all = make('input', { type: 'checkbox', 'aria-label': SERVICE_WORDS.tickAll });
  // What is ticked before there are rows would be undone by their coming.
  all.disabled = true;
  all.addEventListener('change', () => {
    callbacks.onTick(shown, all.checked);
  });
  const body = make('tbody');
  const headings = [...SERVICE_WORDS.columns, SERVICE_WORDS.day, SERVICE_WORDS.method];
  const element = make(
    'table',
    {},
    make('caption', { class: 'unseen' }, SERVICE_WORDS.title),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('td', {}, all),
        ...headings.map((heading) => make('th', { scope: 'col' }, heading)),
      ),
    ),
    body,
  );
  return {
    element,
    show(rows, drafts, ticks) {
      shown = rows;
      all.disabled = rows.length === 0;
      const count = rows.filter(({ number }) => ticks.has(number)).length;
      all.checked = count > 0 && count === rows.length;
      all.indeterminate = count > 0 && count < rows.length;
      body.replaceChildren(
        ...(rows.length === 0
          ? [make('tr', {}, make('td', { colspan: '8', class: 'muted' }, FILTER_WORDS.none))]
          : rows.map((row) => lineOf(row, drafts, ticks.has(row.number), limits(), callbacks))),
      );
    },
  };
}

function lineOf(
  row: ServiceRow,
  drafts: ServiceDrafts,
  isTicked: boolean,
  limits: Limits,
  { onTick, onType }: Callbacks,
): HTMLTableRowElement {
  const { number } = row;
  const draft = drafts.get(number) ?? { servedOn: row.servedOn, method: row.method };
  const tick = make('input', {
    ...{ type: 'checkbox', 'aria-label': SERVICE_WORDS.tickRow(number), 'data-key': number },
  });
  tick.checked = isTicked;
  tick.addEventListener('change', () => {
    onTick([row], tick.checked);
  });
  const day = make('input', {
    ...{ type: 'date', max: limits.today, 'aria-label': SERVICE_WORDS.dayOf(number) },
    ...{ min: row.issuedOn },
    'aria-invalid': String(isImpossible(row, draft.servedOn, limits.today)),
  });
  day.value = draft.servedOn;
  const method = methodList(limits.methods, draft.method, SERVICE_WORDS.methodOf(number));
  const tell = () => {
    onType(row, { servedOn: day.value, method: method.value });
    day.setAttribute('aria-invalid', String(isImpossible(row, day.value, limits.today)));
  };
  day.addEventListener('change', tell);
  method.addEventListener('change', tell);
  return make(
    'tr',
    { class: drafts.has(number) ? 'typed' : undefined },
    make('td', {}, tick),
    make('td', { class: 'narrow' }, number),
    make('td', { class: 'narrow' }, row.kind),
    make('td', { class: 'wide' }, row.name),
    make('td', { class: 'narrow' }, row.township),
    make('td', { class: 'narrow' }, row.issuedOn),
    make('td', {}, day),
    make('td', {}, method),
  );
}

/** The methods, with a blank one in front that leaves things as they are. */
export function methodList(
  methods: readonly string[],
  chosen: string,
  label: string,
): HTMLSelectElement {
  const list = make(
    'select',
    { 'aria-label': label },
    make('option', { value: '' }, SERVICE_WORDS.noMethod),
    ...methods.map((value) => make('option', { value }, value)),
  );
  list.value = methods.includes(chosen) ? chosen : '';
  return list;
}
