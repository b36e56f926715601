import type { IsoDay } from '../../calendar/day';
import type { RegisteredNotice } from '../../enforcement/case-type';
import { noticeCodeOf, stepIndexOf } from '../../enforcement/ladder';
import {
  isClosing,
  isVoid,
  noticeStateOf,
  type PeriodRules,
} from '../../enforcement/notice-period';
import { unitKey } from '../../screening/units';
import { CLOSING_REASONS, type NoticeRow } from '../../table/sheets/notices';
import { NOTICE_STATE_WORDS } from '../../words/enforcement';

/** What became of a notice by the as-of day. */
export type NoticeFate = 'awaiting' | 'pending' | 'expired' | 'closed';

/** A notice that counts, with what became of it and the case it is of. */
export interface CountedNotice {
  readonly row: NoticeRow;
  readonly fate: NoticeFate;
  readonly isServed: boolean;
  readonly unit: string;
  /** Fen that this row contributes to what was paid; 0 for all but one row of a case. */
  readonly paidFen: number;
}

/** The register on the as-of day: its valid notices, and how many numbers are void. */
export interface CountedNotices {
  readonly notices: readonly CountedNotice[];
  readonly voided: number;
}

const PAID: string = CLOSING_REASONS[0];

/**
 * What the register says on the as-of day: later notices are not there yet, later service and later exits have not happened.
 * An exit closes all notices of its unit (and 情形, where the register has it), a void row's too (design rule 8). The
 * period of a notice that a higher rung has followed counts as taken care of. A row whose 文种 nobody can read is in no count.
 */
export function countedNotices(
  rows: readonly NoticeRow[],
  asOf: IsoDay,
  rules: PeriodRules,
): CountedNotices {
  const present = rows.filter(({ issuedOn }) => issuedOn === undefined || issuedOn <= asOf);
  const known = present.map((row) => ({ row, notice: asAt(row, asOf) }));
  const cases = new Map<string, Known[]>();
  for (const one of known) {
    const key = caseKey(one.row);
    cases.set(key, [...(cases.get(key) ?? []), one]);
  }
  const all = [...cases.values()].flatMap((one) => countedCase(one, asOf, rules));
  const counted = new Map(all.map((one) => [one.row, one]));
  const notices = present.flatMap((row) => counted.get(row) ?? []);
  return { notices, voided: known.filter(({ notice }) => isVoid(notice)).length };
}

interface Known {
  readonly row: NoticeRow;
  readonly notice: RegisteredNotice;
}

function countedCase(all: readonly Known[], asOf: IsoDay, rules: PeriodRules): CountedNotice[] {
  const valid = all.filter(
    ({ notice }) => !isVoid(notice) && noticeCodeOf(notice.kind) !== undefined,
  );
  const closings = all.filter(({ notice }) => isClosing(notice));
  const highest = Math.max(...valid.map(({ notice }) => rungOf(notice)));
  const payments = lastPayment(closings);
  return valid.map((known) => ({
    row: known.row,
    fate:
      closings.length > 0
        ? 'closed'
        : fateOf(noticeStateOf(known.notice, asOf, rules), rungOf(known.notice) < highest),
    isServed: known.notice.servedOn !== undefined,
    unit: unitKey(known.row),
    paidFen: payments.reduce((sum, { row, fen }) => (row === known.row ? sum + fen : sum), 0),
  }));
}

/** Of several exits of one case the highest rung's amount is what was paid in the end, the largest if there are two; at most one. */
function lastPayment(closings: readonly Known[]): readonly Payment[] {
  const paid = closings.flatMap(({ notice, row }): Payment[] =>
    notice.closedBy === PAID && row.amountFen !== undefined
      ? [{ row, rung: rungOf(notice), fen: row.amountFen }]
      : [],
  );
  return paid.sort((one, other) => other.rung - one.rung || other.fen - one.fen).slice(0, 1);
}

interface Payment {
  readonly row: NoticeRow;
  readonly rung: number;
  readonly fen: number;
}

function fateOf(state: string, isFollowed: boolean): NoticeFate {
  if (state === NOTICE_STATE_WORDS.awaitingService) return 'awaiting';
  return state === NOTICE_STATE_WORDS.expired && !isFollowed ? 'expired' : 'pending';
}

function asAt(row: NoticeRow, asOf: IsoDay): RegisteredNotice {
  const isLater = (day: IsoDay | undefined): boolean => day !== undefined && day > asOf;
  const { servedOn, closedOn } = row;
  return {
    ...row,
    servedOn: isLater(servedOn) ? undefined : servedOn,
    closedOn: isLater(closedOn) ? undefined : closedOn,
    closedBy: isLater(closedOn) ? undefined : row.closedBy,
  };
}

function rungOf({ kind }: RegisteredNotice): number {
  const code = noticeCodeOf(kind);
  return code === undefined ? -1 : stepIndexOf(code);
}

function caseKey(row: RegisteredNotice): string {
  return `${unitKey(row)}\u0001${row.situation ?? ''}`;
}
