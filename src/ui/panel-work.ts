import type { LoggedRun, PanelState } from '../core/panel/panel-type';
import { currentGroup } from '../core/panel/current-group';
import { firstGroups, workGroups, type WorkGroup, type WorkStep } from '../core/panel/work-groups';
import { PANEL_WORDS } from '../core/words/panel';
import { make } from './elements';

/** The actions in the order of the work; the group in which the next thing to do stands is open, or those that were. */
export function workSection(
  state: PanelState,
  opened: ReadonlySet<string>,
  onClick: (step: WorkStep) => void,
): readonly HTMLElement[] {
  const last = new Map(state.log.last.map((run) => [run.title, run]));
  const current = currentGroup(state);
  const groups = state.isSetUp ? workGroups() : firstGroups();
  return groups
    .filter(({ steps }) => steps.length > 0)
    .map((group) => {
      const element = groupDetails(withSchedule(group, state), last, onClick);
      if (group.name === 'settings' && state.schedule) {
        element.append(make('p', { class: 'hint' }, state.schedule.text));
      }
      element.open = opened.size === 0 ? group.name === current : opened.has(group.name);
      return element;
    });
}

/** Of 开启 and 关闭 only the one that changes anything. */
function withSchedule(group: WorkGroup, { schedule }: PanelState): WorkGroup {
  if (!schedule) return group;
  const idle = schedule.isOn ? 'installSchedule' : 'removeSchedule';
  return { ...group, steps: group.steps.filter(({ action }) => action !== idle) };
}

/** The groups that are open on the page. */
export function openedGroups(place: HTMLElement): ReadonlySet<string> {
  const open = [...place.querySelectorAll<HTMLElement>('details[open][data-group]')];
  return new Set(open.map(({ dataset }) => dataset['group'] ?? ''));
}

function groupDetails(
  { name, title, steps }: WorkGroup,
  last: ReadonlyMap<string, LoggedRun>,
  onClick: (step: WorkStep) => void,
): HTMLDetailsElement {
  return make(
    'details',
    { class: 'group', 'data-group': name },
    make('summary', {}, title),
    ...steps.map((step) => stepButton(step, last.get(step.title), onClick)),
  );
}

function stepButton(
  step: WorkStep,
  run: LoggedRun | undefined,
  onClick: (step: WorkStep) => void,
): HTMLButtonElement {
  const { title, description, action } = step;
  const button = make(
    'button',
    {
      type: 'button',
      class: 'step',
      'data-guarded': '',
      'data-action': action ?? step.page,
      'data-key': title,
    },
    make('span', { class: 'title' }, title),
    make('small', {}, description),
  );
  if (run) {
    const text = PANEL_WORDS.lastRun(run.at, run.isDone);
    button.append(make('small', { class: 'last', 'data-done': String(run.isDone) }, text));
  }
  button.addEventListener('click', () => {
    onClick(step);
  });
  return button;
}
