import { noticeName } from '../enforcement/ladder';
import type { DueStep, TeamDue } from '../issue/due-steps';
import { noticesTogether } from '../words/enforcement';
import { dueDayText, dueStepText, monthAndDay, WITHOUT_TEAM } from '../words/panel-state';
import type { DueCounts, DueLine, DueState, DueTeam, DueTiming } from './panel-type';

/** Lines of one team that the panel lists; the rest are counted. */
export const MOST_DUE_LINES = 20;

/** The most urgent first: what waits for a person to serve it comes before what may wait. */
const DUE_TIMINGS: readonly DueTiming[] = ['overdue', 'today', 'unserved', 'soon'];

/** What is due by team, those with the most overdue matters first. */
export function dueState(teams: readonly TeamDue[]): DueState {
  const shown = teams.map(dueTeam);
  return {
    total: countsOf((timing) => shown.reduce((sum, { counts }) => sum + counts[timing], 0)),
    teams: [...shown].sort((one, other) => urgency(other) - urgency(one)),
  };
}

function dueTeam(due: TeamDue): DueTeam {
  const lines = DUE_TIMINGS.flatMap((timing) => due[timing].map((step) => dueLine(timing, step)));
  return {
    team: due.team ?? WITHOUT_TEAM,
    counts: countsOf((timing) => due[timing].length),
    lines: lines.slice(0, MOST_DUE_LINES),
    furtherCount: Math.max(0, lines.length - MOST_DUE_LINES),
  };
}

function dueLine(timing: DueTiming, { one, notices, possibleFrom }: DueStep): DueLine {
  const isDated = possibleFrom !== undefined && timing !== 'unserved' && timing !== 'today';
  return {
    timing,
    // A unit without either is blocked, and never due.
    employer: [one.unit.name ?? one.unit.uscc].join(''),
    township: one.keyEmployer?.township ?? '',
    step: dueStepText(timing, noticesTogether(notices.map(noticeName))),
    day: isDated ? dueDayText(timing, monthAndDay(possibleFrom)) : '',
  };
}

function countsOf(count: (timing: DueTiming) => number): DueCounts {
  return {
    overdue: count('overdue'),
    today: count('today'),
    unserved: count('unserved'),
    soon: count('soon'),
  };
}

function urgency({ counts }: DueTeam): number {
  return counts.overdue * 1_000_000 + counts.today * 1_000 + counts.unserved;
}
