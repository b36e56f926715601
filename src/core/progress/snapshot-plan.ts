import type { IsoDay } from '../calendar/day';
import type { SnapshotRow } from '../campaign/records';
import type { MeasureProgress } from './measure-progress';
import type { ProgressLine } from './progress-line';
import type { ProgressReport } from './progress-report';

/** One row for 进度快照: where a name stands on a day. */
export interface SnapshotFigures {
  readonly day: IsoDay;
  readonly name: string;
  readonly enrolledPeople: number;
  readonly collectedFen: number;
}

/** What to write into 进度快照, decided before anything is written. */
export interface SnapshotPlan {
  /** Rows that already hold this day and name; `rowNumber` as the spreadsheet counts. */
  readonly overwrite: readonly { readonly rowNumber: number; readonly figures: SnapshotFigures }[];
  /** Rows to add below the last one, in the table's order. */
  readonly append: readonly SnapshotFigures[];
}

/**
 * A snapshot of each township, team and the county on the report's as-of day. A second snapshot on one day takes the place
 * of the first; if a day and name already stand there twice, both rows get the new figures, so that no reader meets the
 * old ones. 待归属 is not snapshot: it is a list of repairs, not a place.
 */
export function planSnapshot(
  report: ProgressReport,
  existingRows: readonly SnapshotRow[],
): SnapshotPlan {
  const sameDay = existingRows.filter(({ day }) => day === report.asOf);
  const names = new Set(sameDay.map(({ name }) => name));
  const figures = figuresOf(report);
  return {
    overwrite: figures.flatMap((line) =>
      sameDay
        .filter(({ name }) => name === line.name)
        .map(({ rowNumber }) => ({ rowNumber, figures: line })),
    ),
    append: figures.filter(({ name }) => !names.has(name)),
  };
}

/** Both measures hold the same names, being made from the same townships and teams. */
function figuresOf({ asOf, enrolment, collection }: ProgressReport): SnapshotFigures[] {
  const collected = linesOf(collection);
  return linesOf(enrolment).flatMap(({ kind, name, done: enrolledPeople }) =>
    collected
      .filter((line) => line.kind === kind && line.name === name)
      .map(({ done: collectedFen }) => ({ day: asOf, name, enrolledPeople, collectedFen })),
  );
}

function linesOf({ townships, teams, county }: MeasureProgress): ProgressLine[] {
  return [...townships, ...teams, county];
}
