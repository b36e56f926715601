import {
  SUMMARY_WORDS,
  coverageLine,
  groupsLine,
  kindLine,
  lineText,
  newPendingLine,
  problemsLine,
} from '../words/screening-report';
import type { CampaignScreening } from './campaign-screening';
import type { SummaryLine } from './summary';

/** The lines below the report's sentence: by 情形, township, team and action, how far the data meet, what staff have to do. */
export function screeningLines({
  summary,
  coverage,
  problems,
  newPending,
}: Pick<CampaignScreening, 'summary' | 'coverage' | 'problems' | 'newPending'>): string[] {
  return [
    ...summary.byKind.filter(hasUnits).map((line) => kindLine(line.kind, line)),
    ...summary.byTownship.filter(hasUnits).map((line) => lineText(line.name, line)),
    ...groupsLines(SUMMARY_WORDS.team, summary.byTeam),
    ...groupsLines(SUMMARY_WORDS.action, summary.byAction),
    coverageLine(coverage),
    ...(newPending.length === 0 ? [] : [newPendingLine(newPending.length)]),
    ...(problems.length === 0 ? [] : [problemsLine(problems.length)]),
  ];
}

/** One line for all groups that have units; they overlap with the townships' lines, so they are kept short. */
function groupsLines(word: string, lines: readonly SummaryLine[]): string[] {
  const open = lines.filter(hasUnits);
  return open.length === 0 ? [] : [groupsLine(word, open)];
}

function hasUnits({ units }: SummaryLine): boolean {
  return units > 0;
}
