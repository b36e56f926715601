import { NO_CELL } from '../../words/bulletin-figures';
import {
  asOfNote,
  ATTACHMENT_TITLES,
  growthNote,
  HEADINGS,
  measureHeadings,
  RANK_NOTE,
  REMARKS,
  timeNote,
  TOTAL_ROW,
  UNITS,
  VERIFIED_NOTE,
} from '../../words/bulletin-tables';
import type { BulletinTable, BulletinTableRow } from '../content-type';
import type { BulletinFacts, LineFacts, MeasureFacts } from '../facts-type';
import { figures, headOf, rowOf, type TableColumn, texts } from './table';

/** 表1 and 表2: townships in the plan's order, the teams, the county. */
export function measureTable(facts: BulletinFacts, measure: MeasureFacts): BulletinTable {
  const { kind, townships, teams, county } = measure;
  const columns = columnsOf(facts, measure);
  const isBriefing = facts.kind === 'briefing';
  const line = (rowKind: BulletinTableRow['kind']) => (one: LineFacts, index: number) =>
    rowOf(rowKind, columns, one, index);
  return {
    ...{ key: kind, caption: ATTACHMENT_TITLES[kind], unit: UNITS[kind] },
    columns: headOf(columns),
    rows: [
      ...townships.map(line('township')),
      ...teams.map(line('team')),
      rowOf('total', columns, { ...county, name: TOTAL_ROW }, 0),
    ],
    notes: [
      asOfNote(facts.asOf),
      timeNote(facts.time.base, facts.time.start, facts.time.end),
      RANK_NOTE,
      growthNote(facts.comparedWith, isBriefing),
      ...(kind === 'enrolment' && county.verified !== undefined ? [VERIFIED_NOTE] : []),
    ],
  };
}

function columnsOf(facts: BulletinFacts, { kind }: MeasureFacts): TableColumn<LineFacts>[] {
  const headings = measureHeadings(kind, facts.kind === 'briefing');
  const verified: TableColumn<LineFacts>[] =
    kind === 'enrolment' ? [figures(HEADINGS.verified, (line) => line.verified)] : [];
  return [
    texts(HEADINGS.ordinal, 'ordinal', (line, index) =>
      line.kind === 'township' ? String(index + 1) : '',
    ),
    texts(HEADINGS.township, 'name', ({ name }) => name),
    figures(headings.target, ({ target }) => target),
    figures(headings.done, ({ done }) => done),
    ...verified,
    figures(HEADINGS.rate, ({ rate }) => rate),
    figures(HEADINGS.time, () => facts.time.rate),
    figures(HEADINGS.gap, ({ gap }) => gap),
    figures(headings.remaining, ({ remaining }) => remaining),
    figures(headings.growth, ({ growth }) => growth),
    texts(HEADINGS.rank, 'figure', (line) => rankCell(line)),
    texts(HEADINGS.remark, 'text', remarkOf),
  ];
}

/** Teams and the county have no rank at all; a township without one has a dash. */
function rankCell({ kind, rank }: LineFacts): string {
  if (kind !== 'township') return '';
  return rank === undefined ? NO_CELL : String(rank);
}

function remarkOf({ rate, kind, excess, overClaimed, notVerifiable }: LineFacts): string {
  const said = (figure: LineFacts['excess'], write: (text: string) => string): string[] =>
    figure === undefined ? [] : [write(`${figure.text}${figure.unit}`)];
  return [
    ...(rate === undefined && kind === 'township' ? [REMARKS.noTarget] : []),
    ...said(excess, REMARKS.excess),
    ...said(overClaimed, REMARKS.overClaimed),
    ...said(notVerifiable, REMARKS.notVerifiable),
  ].join('，');
}
