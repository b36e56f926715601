import { MEASURE_WORDS, SET_ASIDE_WORDS, timeBaseText } from '../words/progress';
import {
  furtherSetAsideRows,
  laterRowsNote,
  NOTES_HEADING,
  setAsideRowText,
  STANDING_NOTES,
  timeBaseNote,
  unassignedNote,
  unassignedRowsNote,
  withoutTargetNote,
  withoutTeamNote,
} from '../words/progress-notes';
import { amountText } from './figure-text';
import type { MeasureProgress } from './measure-progress';
import { isUnassigned } from './place-entries';
import type { ProgressReport } from './progress-report';

/** So many rows of 待归属 are named in the note; the rest are counted. */
const ROWS_NAMED = 5;

/** Heading, two lines on 待归属, later rows, targets of both measures, teams, time base, and what always holds. */
const MOST_LINES = 8 + STANDING_NOTES.length;

/**
 * The lines below the tables: what is special about these figures first, then how they are made. Always the same number
 * of lines, the last ones empty, so that nothing on the sheet moves with the figures.
 */
export function progressNotes(report: ProgressReport): string[] {
  const lines = notesNeeded(report);
  return [...lines, ...Array.from({ length: MOST_LINES - lines.length }, () => '')];
}

function notesNeeded(report: ProgressReport): string[] {
  const { time, laterRows, withoutTeam } = report;
  return [
    NOTES_HEADING,
    ...(report.unassignedRows === 0 ? [] : unassignedLines(report)),
    ...(laterRows === 0 ? [] : [laterRowsNote(laterRows)]),
    ...[report.enrolment, report.collection].flatMap(withoutTargetLines),
    ...(withoutTeam.length === 0 ? [] : [withoutTeamNote(withoutTeam)]),
    timeBaseNote(timeBaseText(time), time.remainingWorkingDays),
    ...STANDING_NOTES,
  ];
}

function unassignedLines(report: ProgressReport): string[] {
  const figures = [report.enrolment, report.collection]
    .map(({ kind, unassigned }) => amountText(kind, unassigned))
    .join('、');
  const named = report.setAside
    .filter(isUnassigned)
    .slice(0, ROWS_NAMED)
    .map(({ entry, reason }) => setAsideRowText(entry.rowNumber, SET_ASIDE_WORDS[reason]));
  const further = report.unassignedRows - named.length;
  const rows = [...named, ...(further === 0 ? [] : [furtherSetAsideRows(further)])];
  return [unassignedNote(report.unassignedRows, figures), unassignedRowsNote(rows)];
}

function withoutTargetLines({ kind, withoutTarget }: MeasureProgress): string[] {
  if (withoutTarget.length === 0) return [];
  return [withoutTargetNote(MEASURE_WORDS[kind].short, withoutTarget)];
}
