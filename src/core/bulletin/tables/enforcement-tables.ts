import { HIT_KINDS, type HitKind } from '../../screening/hit';
import { HIT_KIND_WORDS } from '../../words/screening';
import {
  asOfNote,
  CAPTIONS,
  HEADINGS,
  noticesNote,
  SITUATIONS_NOTE,
  TOTAL_ROW,
  TOWNSHIPS_NOTE,
  UNITS,
} from '../../words/bulletin-tables';
import type { BulletinTable } from '../content-type';
import type { BulletinFacts, NoticeCounts, SituationFacts } from '../facts-type';
import type { Figure } from '../figure';
import { figures, headOf, rowOf, type TableColumn, texts } from './table';

/** 表4: by 情形, by township, by 文种; totals only (若干规定 18). */
export function enforcementTables(facts: BulletinFacts): BulletinTable[] {
  return [
    ...(facts.screening.state === 'done' ? [situationTable(facts)] : []),
    townshipTable(facts),
    noticeTable(facts),
  ];
}

interface SituationLine extends SituationFacts {
  readonly name: string;
  readonly kind: HitKind | undefined;
}

function situationTable({ screening }: BulletinFacts): BulletinTable {
  const columns: TableColumn<SituationLine>[] = [
    texts(HEADINGS.situation, 'name', ({ name }) => name),
    figures(HEADINGS.count, ({ employers }) => employers),
    figures(HEADINGS.missingPeople, (line) => (isOfPeople(line) ? line.gap : undefined)),
    figures(HEADINGS.missingMoney, (line) => (isOfPeople(line) ? undefined : line.gap)),
    figures(HEADINGS.estimate, ({ estimate }) => estimate),
    figures(HEADINGS.awaitingConfirmation, ({ awaiting }) => awaiting),
    figures(HEADINGS.excluded, ({ excluded }) => excluded),
  ];
  const lines = HIT_KINDS.map((kind) => ({
    ...screening.byKind[kind],
    ...{ kind, name: HIT_KIND_WORDS[kind] },
  }));
  const total = { ...screening.total, kind: undefined, name: TOTAL_ROW };
  return {
    ...{ key: 'situations', caption: CAPTIONS.situations, unit: UNITS.situations },
    columns: headOf(columns),
    rows: [
      ...lines.map((line, index) => rowOf('other', columns, line, index)),
      rowOf('total', columns, total, -1),
    ],
    notes: [SITUATIONS_NOTE],
  };
}

function isOfPeople({ kind }: SituationLine): boolean {
  return kind === 'unregistered' || kind === 'headCount';
}

interface TownshipLine {
  readonly name: string;
  readonly employers: Figure;
  readonly byKind: Readonly<Record<HitKind, Figure>>;
  readonly estimate: Figure;
  readonly notices: NoticeCounts;
}

function townshipTable({ screening, notices }: BulletinFacts): BulletinTable {
  const { townships, others, total, byKind, state } = screening;
  const found = (figureOf: (line: TownshipLine) => Figure) => (line: TownshipLine) =>
    state === 'done' ? figureOf(line) : undefined;
  const columns: TableColumn<TownshipLine>[] = [
    texts(HEADINGS.ordinal, 'ordinal', (_, index) => (index < 0 ? '' : String(index + 1))),
    texts(HEADINGS.township, 'name', ({ name }) => name),
    figures(
      HEADINGS.employers,
      found(({ employers }) => employers),
    ),
    ...HIT_KINDS.map((kind) =>
      figures<TownshipLine>(
        HEADINGS[kind],
        found((line) => line.byKind[kind]),
      ),
    ),
    figures(
      HEADINGS.estimate,
      found(({ estimate }) => estimate),
    ),
    figures(HEADINGS.issued, (line) => line.notices.issued),
    figures(HEADINGS.awaiting, (line) => line.notices.awaiting),
    figures(HEADINGS.expired, (line) => line.notices.expired),
    figures(HEADINGS.closedEmployers, (line) => line.notices.closedEmployers),
    figures(HEADINGS.paid, (line) => line.notices.paid),
  ];
  const sum: TownshipLine = {
    ...{ name: TOTAL_ROW, employers: total.employers, estimate: total.estimate },
    byKind: {
      unregistered: byKind.unregistered.employers,
      headCount: byKind.headCount.employers,
      base: byKind.base.employers,
      arrears: byKind.arrears.employers,
    },
    notices: notices.total,
  };
  return {
    ...{ key: 'keyEmployers', caption: CAPTIONS.keyEmployers, unit: UNITS.keyEmployers },
    columns: headOf(columns),
    rows: [
      ...townships.map((line, index) => rowOf('township', columns, line, index)),
      ...(others === undefined ? [] : [rowOf('other', columns, others, -1)]),
      rowOf('total', columns, sum, -1),
    ],
    notes: [TOWNSHIPS_NOTE],
  };
}

interface NoticeLine {
  readonly name: string;
  readonly counts: NoticeCounts;
}

function noticeTable({ notices, asOf }: BulletinFacts): BulletinTable {
  const columns: TableColumn<NoticeLine>[] = [
    texts(HEADINGS.kind, 'name', ({ name }) => name),
    figures(HEADINGS.issuedOfKind, ({ counts }) => counts.issued),
    figures(HEADINGS.served, ({ counts }) => counts.served),
    figures(HEADINGS.awaiting, ({ counts }) => counts.awaiting),
    figures(HEADINGS.pending, ({ counts }) => counts.pending),
    figures(HEADINGS.expired, ({ counts }) => counts.expired),
    figures(HEADINGS.closed, ({ counts }) => counts.closed),
  ];
  const { kinds, total, voided } = notices;
  const voidText = voided.value === 0 ? '' : `${voided.text}${voided.unit}`;
  return {
    ...{ key: 'notices', caption: CAPTIONS.notices, unit: UNITS.notices },
    columns: headOf(columns),
    rows: [
      ...kinds.map((line, index) => rowOf('notice', columns, line, index)),
      rowOf('total', columns, { name: TOTAL_ROW, counts: total }, -1),
    ],
    notes: [asOfNote(asOf), noticesNote(voidText)],
  };
}
