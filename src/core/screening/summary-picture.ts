import type { IsoDay, Period } from '../calendar/day';
import { yuanOfFen } from '../money/fen';
import { ROW_LOOKS } from '../progress/picture-looks';
import type { CellLook } from '../progress/picture-type';
import { safeCell } from '../text/formula';
import { HIT_KIND_WORDS, NO_ACTION, NO_TEAM, NO_TOWNSHIP } from '../words/screening';
import {
  coverageRows,
  SUMMARY_NOTES,
  SUMMARY_WORDS,
  summaryInfo,
  summaryTitle,
} from '../words/screening-report';
import type { Coverage } from './coverage';
import type { ScreeningSummary, SummaryLine } from './summary';

export interface SummaryFacts {
  readonly countyName: string;
  readonly periods: readonly Period[];
  readonly today: IsoDay;
  readonly summary: ScreeningSummary;
  readonly coverage: Coverage;
  readonly problemCount: number;
}

/** 比对汇总 as it is to look, one rectangle from A1: one call for each property. */
export interface SummaryPicture {
  readonly values: (string | number)[][];
  readonly backgrounds: string[][];
  /** How the letters of each row look. */
  readonly letters: readonly Letters[];
}

export type Letters = Pick<CellLook, 'fontColor' | 'bold' | 'fontSizePoints'>;

type Role = 'title' | 'info' | 'section' | 'heading' | 'line' | 'total' | 'note';

interface DrawnRow {
  readonly role: Role;
  readonly cells: readonly (string | number)[];
}

const COLUMN_COUNT = 1 + SUMMARY_WORDS.headings.length;

/** The rectangle reaches below the last line by this much at least, so that nothing of an earlier, longer one is left. */
const ROWS_AT_ONCE = 200;

/** As on 进度, so that the two sheets for the meeting look alike. */
const LOOKS: Readonly<Record<Role, CellLook>> = {
  title: ROW_LOOKS.title,
  info: ROW_LOOKS.info,
  section: ROW_LOOKS.tableTitle,
  heading: ROW_LOOKS.heading,
  line: ROW_LOOKS.township,
  total: ROW_LOOKS.county,
  note: ROW_LOOKS.note,
};

/** Title, what was compared, then a small table each by 情形, township, team, action, the coverage of the data, and notes. */
export function summaryPicture(facts: SummaryFacts): SummaryPicture {
  const rows = paddedRows(drawnRows(facts));
  return {
    values: rows.map(({ cells }) =>
      Array.from({ length: COLUMN_COUNT }, (_, index) => safeCell(cells[index] ?? '')),
    ),
    backgrounds: rows.map(({ role, cells }) =>
      Array.from(
        { length: COLUMN_COUNT },
        (_, index) => LOOKS[index < cells.length ? role : 'note'].background,
      ),
    ),
    letters: rows.map(({ role }) => LOOKS[role]),
  };
}

function drawnRows(facts: SummaryFacts): readonly DrawnRow[] {
  const { summary, coverage, problemCount } = facts;
  const { total, byKind, byTownship, byTeam, byAction } = summary;
  const kinds = byKind.map((line) => ({ ...line, name: HIT_KIND_WORDS[line.kind] }));
  return [
    { role: 'title', cells: [summaryTitle(facts.countyName)] },
    { role: 'info', cells: [summaryInfo(facts.periods, facts.today)] },
    ...table([SUMMARY_WORDS.byKind, SUMMARY_WORDS.kind], kinds, total),
    ...table([SUMMARY_WORDS.byTownship, SUMMARY_WORDS.township], byTownship, total),
    ...table([SUMMARY_WORDS.byTeam, SUMMARY_WORDS.team], byTeam, total),
    ...table([SUMMARY_WORDS.byAction, SUMMARY_WORDS.action], byAction, total),
    BLANK,
    { role: 'section', cells: [SUMMARY_WORDS.coverage] },
    { role: 'heading', cells: SUMMARY_WORDS.coverageHeadings },
    ...coverageRows(coverage, problemCount).map((cells): DrawnRow => ({ role: 'line', cells })),
    BLANK,
    { role: 'section', cells: [SUMMARY_WORDS.notes] },
    ...SUMMARY_NOTES.map((note): DrawnRow => ({ role: 'note', cells: [note] })),
  ];
}

const BLANK: DrawnRow = { role: 'note', cells: [] };

/** The total is the county's own, for by 情形 and by action a unit may stand in two lines. */
function table(
  [title, heading]: readonly [string, string],
  lines: readonly SummaryLine[],
  total: SummaryLine,
): readonly DrawnRow[] {
  return [
    BLANK,
    { role: 'section', cells: [title] },
    { role: 'heading', cells: [heading, ...SUMMARY_WORDS.headings] },
    ...lines.map((line): DrawnRow => ({ role: 'line', cells: lineCells(line) })),
    { role: 'total', cells: lineCells({ ...total, name: SUMMARY_WORDS.total }) },
  ];
}

function lineCells(line: SummaryLine): readonly (string | number)[] {
  return [
    line.name,
    ...[line.units, line.hits, line.missingPeople, yuanOfFen(line.estimateFen)],
    ...[line.hitsWithoutEstimate, line.awaitingConfirmation, line.excludedUnits],
  ];
}

function paddedRows(rows: readonly DrawnRow[]): readonly DrawnRow[] {
  const height = Math.ceil((rows.length + 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE;
  return [...rows, ...Array.from({ length: height - rows.length }, () => BLANK)];
}

/** Names that have a line always, so that the tables keep their size: the given ones, then the group without a name. */
export function summaryOrder(names: {
  readonly townships: readonly string[];
  readonly teams: readonly string[];
  readonly actions: readonly string[];
}): typeof names {
  return {
    townships: [...names.townships, NO_TOWNSHIP],
    teams: [...names.teams, NO_TEAM],
    actions: [...names.actions, NO_ACTION],
  };
}
