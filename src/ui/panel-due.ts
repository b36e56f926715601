import type { DueCounts, DueLine, DueState, DueTeam, DueTiming } from '../core/panel/panel-type';
import { PANEL_WORDS } from '../core/words/panel';
import { DUE_WORDS } from '../core/words/panel-state';
import { make } from './elements';

const TIMINGS: readonly DueTiming[] = ['overdue', 'today', 'unserved', 'soon'];

/** What is due, the sums first, then team by team to unfold. */
export function dueSection({ total, teams }: DueState): readonly HTMLElement[] {
  if (TIMINGS.every((timing) => total[timing] === 0)) {
    return [make('p', { class: 'calm' }, PANEL_WORDS.nothingDue)];
  }
  return [make('ul', { class: 'chips' }, ...chips(total, 'li')), ...teams.map(teamDetails)];
}

function chips(counts: DueCounts, tag: 'li' | 'span'): HTMLElement[] {
  return TIMINGS.filter((timing) => counts[timing] > 0).map((timing) =>
    make(
      tag,
      { class: 'chip', 'data-timing': timing },
      `${DUE_WORDS[timing]} `,
      make('b', {}, String(counts[timing])),
    ),
  );
}

function teamDetails({ team, counts, lines, furtherCount }: DueTeam): HTMLElement {
  const further =
    furtherCount === 0 ? [] : [make('li', { class: 'muted' }, PANEL_WORDS.further(furtherCount))];
  return make(
    'details',
    { class: 'team' },
    make('summary', {}, make('span', { class: 'name' }, team), ...chips(counts, 'span')),
    make('ul', { class: 'due-lines' }, ...lines.map(dueLine), ...further),
  );
}

function dueLine({ timing, employer, township, step, day }: DueLine): HTMLElement {
  const where = township === '' ? '' : `（${township}）`;
  return make(
    'li',
    { 'data-timing': timing },
    make('span', { class: 'employer' }, `${employer}${where}`),
    make('small', {}, day === '' ? step : `${step}，${day}`),
  );
}
