import type { ServicePage } from '../core/panel/panel-report';
import {
  impossibleCount,
  typedServices,
  withDraft,
  withFilled,
  type ServiceDrafts,
} from '../core/panel/service-drafts';
import type { ServiceRow } from '../core/panel/service-list';
import { filteredRows } from '../core/panel/table-filter';
import { BATCH_COLUMNS, SERVICE_WORDS } from '../core/words/panel-batch';
import { askServer, callServer } from './call-server';
import { byId, keepingFocus } from './elements';
import { newFilterBar } from './filter-bar';
import { newRunLine } from './run-line';
import { methodList, newServiceTable } from './service-table';

const SEARCHED = ['number', 'name', 'kind', 'township', 'team'] as const;
type Field = (typeof SEARCHED)[number];

const line = newRunLine();
const onlyOpen = byId('only-open', HTMLInputElement);
const fillDay = byId('fill-day', HTMLInputElement);
const fillButton = byId('fill', HTMLButtonElement);
const saveButton = byId('save', HTMLButtonElement);

let page: ServicePage = { rows: [], methods: [], today: '' };
let drafts: ServiceDrafts = new Map();
let ticks: ReadonlySet<string> = new Set();
let fillMethod = methodList([], '', SERVICE_WORDS.method);

const table = newServiceTable(() => page, {
  onTick(rows, isTicked) {
    const next = new Set(ticks);
    for (const { number } of rows) {
      if (isTicked) next.add(number);
      else next.delete(number);
    }
    ticks = next;
    render();
  },
  onType(row, draft) {
    drafts = withDraft(drafts, row, draft);
    renderCounts();
  },
});
const filters = newFilterBar<Field>(
  byId('filters'),
  (['kind', 'township', 'team'] as const).map((field) => ({ field, label: BATCH_COLUMNS[field] })),
  render,
);

byId('table').append(table.element);
onlyOpen.addEventListener('change', render);
fillButton.addEventListener('click', fill);
saveButton.addEventListener('click', () => void save());
void read();

async function read(): Promise<void> {
  const report = await line.during(SERVICE_WORDS.reading, () =>
    askServer('openPanel', { ask: 'service' }),
  );
  if (report?.service) take(report.service);
  if (page.rows.length === 0 && report?.ok === true) line.show(SERVICE_WORDS.nothing, 'good');
  else if (report?.ok === true) line.show(SERVICE_WORDS.hint, 'idle');
}

function take(service: ServicePage): void {
  page = service;
  drafts = new Map();
  ticks = new Set();
  fillDay.max = service.today;
  fillMethod = methodList(service.methods, '', SERVICE_WORDS.method);
  byId('fill-method').replaceChildren(fillMethod);
  filters.setRows(service.rows);
  render();
}

/** Rows that have just been typed stay in sight until they are saved. */
function shownRows(): readonly ServiceRow[] {
  const rows = filteredRows<Field, ServiceRow>(page.rows, SEARCHED, filters.filter());
  return onlyOpen.checked ? rows.filter(({ servedOn }) => servedOn === '') : rows;
}

function render(): void {
  keepingFocus(table.element, () => {
    table.show(shownRows(), drafts, ticks);
  });
  renderCounts();
}

function renderCounts(): void {
  const typed = typedServices(page.rows, drafts).length;
  const wrong = impossibleCount(page.rows, drafts, page.today);
  byId('count').textContent = SERVICE_WORDS.count(shownRows().length, typed);
  const warning = byId('warning');
  warning.hidden = wrong === 0;
  warning.textContent = SERVICE_WORDS.impossible(wrong);
  fillButton.textContent = SERVICE_WORDS.fill(tickedShown().length);
  saveButton.textContent = SERVICE_WORDS.save(typed);
}

function tickedShown(): readonly ServiceRow[] {
  return shownRows().filter(({ number }) => ticks.has(number));
}

function fill(): void {
  const rows = tickedShown();
  if (rows.length === 0 || fillDay.value === '') {
    line.show(SERVICE_WORDS.fillFirst, 'bad');
    return;
  }
  drafts = withFilled(drafts, rows, { servedOn: fillDay.value, method: fillMethod.value });
  render();
}

async function save(): Promise<void> {
  const entries = typedServices(page.rows, drafts);
  if (entries.length === 0) {
    line.show(SERVICE_WORDS.nothingTyped, 'bad');
    return;
  }
  const report = await line.during(SERVICE_WORDS.title, () =>
    callServer('recordService', { entries }),
  );
  if (report?.ok !== true) return;
  const after = await askServer('openPanel', { ask: 'service' }).catch(() => undefined);
  if (after?.service) take(after.service);
}
