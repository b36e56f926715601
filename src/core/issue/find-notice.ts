import { parseNumber } from '../enforcement/notice-number';
import type { NoticeRow } from '../table/sheets/notices';
import { comparisonKey } from '../text/comparison-key';
import { SetupError } from '../text/setup-error';
import { noSuchNumber } from '../words/notice-service';

/** The one row of 文书登记 with a number, however it is typed; undefined if there is none or more than one. */
export function findNotice(register: readonly NoticeRow[], typed: string): NoticeRow | undefined {
  const wanted = keyOf(typed);
  if (wanted === '') return undefined;
  const [row, ...others] = register.filter(({ number }) => keyOf(number ?? '') === wanted);
  return others.length === 0 ? row : undefined;
}

/**
 * The same for an action that cannot go on without it.
 *
 * @throws SetupError if there is none, or more than one
 */
export function requireNotice(register: readonly NoticeRow[], typed: string): NoticeRow {
  const row = findNotice(register, typed);
  if (row === undefined) throw new SetupError(noSuchNumber(typed));
  return row;
}

function keyOf(text: string): string {
  const number = parseNumber(text);
  if (number === undefined) return comparisonKey(text);
  return `${comparisonKey(number.prefix)}|${number.year}|${number.serial}`;
}
