import type { TownshipVerification } from '../screening/verification-line';
import { MEASURE_WORDS, SET_ASIDE_WORDS, timeBaseText } from '../words/progress';
import {
  furtherSetAsideRows,
  laterRowsNote,
  NOTES_HEADING,
  notVerifiableNote,
  setAsideRowText,
  STANDING_NOTES,
  timeBaseNote,
  unassignedNote,
  unassignedRowsNote,
  unverifiedNote,
  verifiedNote,
  withoutTargetNote,
  withoutTeamNote,
} from '../words/progress-notes';
import { amountText } from './figure-text';
import type { MeasureProgress } from './measure-progress';
import { isUnassigned } from './place-entries';
import type { ProgressReport } from './progress-report';
import type { ClaimVerification } from './verify-claims';

/** So many rows of 待归属 are named in the note; the rest are counted. */
const ROWS_NAMED = 5;

/** Heading, two lines on 待归属, later rows, targets of both measures, teams, time base, two on 核实数, and what always holds. */
const MOST_LINES = 10 + STANDING_NOTES.length;

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
    ...verificationLines(report.verification),
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

function verificationLines(verification: ClaimVerification | undefined): string[] {
  if (verification === undefined) return [];
  if (verification.kind === 'notVerifiable') {
    return [notVerifiableNote(verification.reason, verification.base)];
  }
  const { base, compared, townships } = verification;
  const sumOf = (peopleOf: (line: TownshipVerification) => number): number =>
    townships.reduce((sum, line) => sum + peopleOf(line), 0);
  return [
    verifiedNote(base, compared),
    unverifiedNote(
      sumOf(({ overClaimedPeople }) => overClaimedPeople),
      sumOf(({ notVerifiablePeople }) => notVerifiablePeople),
    ),
  ];
}

function withoutTargetLines({ kind, withoutTarget }: MeasureProgress): string[] {
  if (withoutTarget.length === 0) return [];
  return [withoutTargetNote(MEASURE_WORDS[kind].short, withoutTarget)];
}
