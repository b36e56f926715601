import type { SettingField, SettingGroup } from '../core/panel/settings-page';
import { comparisonKey } from '../core/text/comparison-key';
import { SETTINGS_PAGE_WORDS } from '../core/words/panel-batch';
import { askServer, callServer } from './call-server';
import { byId, make } from './elements';
import { newRunLine } from './run-line';

interface ShownField {
  readonly field: SettingField;
  readonly control: HTMLInputElement | HTMLSelectElement;
  readonly row: HTMLElement;
  readonly problem: HTMLElement;
}

const line = newRunLine();
const form = byId('form', HTMLFormElement);
const search = byId('search', HTMLInputElement);
const saveButton = byId('save', HTMLButtonElement);

let shown: readonly ShownField[] = [];

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
form.addEventListener('input', renderCount);
search.addEventListener('input', find);
void read();

async function read(): Promise<void> {
  const report = await line.during(SETTINGS_PAGE_WORDS.reading, () =>
    askServer('openPanel', { ask: 'settings' }),
  );
  if (!report?.settings) return;
  show(report.settings);
  line.show('', 'idle');
}

function show(groups: readonly SettingGroup[]): void {
  const fields: ShownField[] = [];
  const opened = new Set(
    [...byId('settings').querySelectorAll('details[open] > summary')].map((one) => one.textContent),
  );
  byId('settings').replaceChildren(
    ...groups.map(({ title, fields: own }) => {
      const made = own.map((field, index) => shownField(field, `${title}-${index}`));
      fields.push(...made);
      const hasProblem = made.some(({ field }) => field.problem !== undefined);
      const group = make(
        'details',
        { class: 'group' },
        make('summary', {}, title),
        ...made.map(({ row }) => row),
      );
      group.open =
        hasProblem || opened.has(title) || (opened.size === 0 && title === groups[0]?.title);
      return group;
    }),
  );
  shown = fields;
  find();
  renderCount();
}

function shownField(field: SettingField, id: string): ShownField {
  const control = controlOf(field);
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-about ${id}-problem`);
  const problem = make('p', { class: 'problem', id: `${id}-problem` });
  const row = make(
    'div',
    { class: 'setting' },
    make('label', { for: id }, field.label),
    control,
    make('p', { class: 'about', id: `${id}-about` }, field.explanation),
    problem,
  );
  const one = { field, control, row, problem };
  showProblem(one, field.problem);
  return one;
}

function controlOf({ choices, input, value }: SettingField): HTMLInputElement | HTMLSelectElement {
  if (choices) {
    const offered = choices.includes(value) ? choices : [value, ...choices];
    const list = make(
      'select',
      {},
      ...offered.map((each) => make('option', { value: each }, each)),
    );
    list.value = value;
    return list;
  }
  // A day that cannot be read must stay in sight as it is.
  const isDay = input === 'day' && (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value));
  const box = make('input', { type: isDay ? 'date' : 'text' });
  box.value = value;
  return box;
}

function showProblem({ control, problem }: ShownField, sentence: string | undefined): void {
  control.setAttribute('aria-invalid', String(sentence !== undefined));
  problem.textContent = sentence ?? '';
  problem.hidden = sentence === undefined;
}

function changedFields(): readonly ShownField[] {
  return shown.filter(({ control, field }) => control.value !== field.value);
}

function renderCount(): void {
  saveButton.textContent = SETTINGS_PAGE_WORDS.save(changedFields().length);
  for (const one of shown) {
    one.row.classList.toggle('typed', one.control.value !== one.field.value);
  }
}

/** Shows what has the searched words; with none, the groups as they are. */
function find(): void {
  const wanted = comparisonKey(search.value);
  let count = 0;
  for (const { row, field } of shown) {
    const isWanted = comparisonKey(`${field.label}${field.explanation}`).includes(wanted);
    row.hidden = !isWanted;
    if (isWanted) count += 1;
    const group = row.closest('details');
    if (group && wanted !== '' && isWanted) group.open = true;
  }
  byId('settings')
    .querySelectorAll('details')
    .forEach((group) => {
      group.hidden = group.querySelector('.setting:not([hidden])') === null;
    });
  byId('nothing-found').hidden = count > 0 || shown.length === 0;
}

async function save(): Promise<void> {
  const changed = changedFields();
  const changes = changed.map(({ field, control }) => ({
    ...{ label: field.label, value: control.value },
  }));
  const report = await line.during(SETTINGS_PAGE_WORDS.saving, () =>
    callServer('openPanel', { ask: 'saveSettings', changes }),
  );
  if (!report) return;
  const refused = new Map((report.refused ?? []).map(({ label, sentence }) => [label, sentence]));
  const told = shown.filter((one) => changed.includes(one) || refused.has(one.field.label));
  for (const one of told) showProblem(one, refused.get(one.field.label));
  const first = told.find(({ field }) => refused.has(field.label));
  if (first) {
    first.row.closest('details')?.setAttribute('open', '');
    first.control.focus();
    return;
  }
  if (!report.ok) return;
  const after = await askServer('openPanel', { ask: 'settings' }).catch(() => undefined);
  if (after?.settings) show(after.settings);
}
