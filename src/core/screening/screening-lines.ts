import {
  coverageLine,
  kindLine,
  lineText,
  newPendingLine,
  problemsLine,
} from '../words/screening-report';
import type { CampaignScreening } from './campaign-screening';
import type { SummaryLine } from './summary';

/** The lines below the report's sentence: by 情形, by township, how far the data meet, what staff have to do. */
export function screeningLines({
  summary,
  coverage,
  problems,
  newPending,
}: Pick<CampaignScreening, 'summary' | 'coverage' | 'problems' | 'newPending'>): string[] {
  return [
    ...summary.byKind.filter(hasUnits).map((line) => kindLine(line.kind, line)),
    ...summary.byTownship.filter(hasUnits).map((line) => lineText(line.name, line)),
    coverageLine(coverage),
    ...(newPending.length === 0 ? [] : [newPendingLine(newPending.length)]),
    ...(problems.length === 0 ? [] : [problemsLine(problems.length)]),
  ];
}

function hasUnits({ units }: SummaryLine): boolean {
  return units > 0;
}
