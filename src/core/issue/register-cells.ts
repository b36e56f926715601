import { noticeName } from '../enforcement/ladder';
import type { PlannedNotice } from '../enforcement/plan-type';
import { yuanOfFen } from '../money/fen';
import { noticeColumns } from '../table/sheets/notices';
import { NOTICE_STATE_WORDS, termText } from '../words/enforcement';
import { HIT_KIND_WORDS } from '../words/screening';
import { writtenCells, type WrittenCell } from './written-cell';

/**
 * A planned notice as its row of 文书登记, in the order of the declared columns: numbered, and 制作中 until its document is
 * made. Texts from outside are safe to write.
 */
export function registerCells(planned: PlannedNotice, batch: string): readonly WrittenCell[] {
  const { one, amount, term, inspection, closedBy } = planned;
  return writtenCells(noticeColumns, {
    number: planned.number,
    kind: noticeName(planned.code),
    uscc: one.unit.uscc,
    name: one.unit.name,
    township: one.keyEmployer?.township,
    situation: HIT_KIND_WORDS[planned.violation],
    periods: one.periods,
    issuedOn: planned.issuedOn,
    inspectedOn: inspection?.day,
    term: term === undefined ? undefined : termText(term),
    state: NOTICE_STATE_WORDS.making,
    closedOn: closedBy === undefined ? undefined : planned.issuedOn,
    closedBy,
    amount: amount === undefined ? undefined : yuanOfFen(amount.fen),
    batch,
  });
}

/**
 * Rows that go below everything on a sheet, each as wide as the sheet's declared columns reach: written in one piece, so
 * that a run that dies leaves all of them or none.
 *
 * @param positions heading → 0-based column
 * @param cells in the order of `headings`
 */
export function wholeRows(
  positions: ReadonlyMap<string, number>,
  headings: readonly string[],
  rows: readonly (readonly WrittenCell[])[],
): WrittenCell[][] {
  const width = Math.max(0, ...positions.values()) + 1;
  return rows.map((cells) => {
    const whole = Array.from({ length: width }, (): WrittenCell => '');
    headings.forEach((heading, index) => {
      const position = positions.get(heading);
      if (position !== undefined) whole[position] = cells[index] ?? '';
    });
    return whole;
  });
}
