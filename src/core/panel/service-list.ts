import { isClosing, isInMaking, isVoid } from '../enforcement/notice-period';
import { unitKey } from '../screening/units';
import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import { requireTable } from '../table/require-table';
import { keyEmployersSheet } from '../table/sheets/key-employers';
import { noticesSheet } from '../table/sheets/notices';

/** The sheets that 登记送达 is made from. */
export const SERVICE_SOURCE_SHEETS: readonly string[] = [noticesSheet.name, keyEmployersSheet.name];

/** A notice that may be served: one line of the page. '' is blank. */
export interface ServiceRow {
  readonly number: string;
  readonly kind: string;
  readonly name: string;
  readonly township: string;
  readonly team: string;
  readonly batch: string;
  readonly issuedOn: string;
  readonly servedOn: string;
  readonly method: string;
}

/**
 * Every notice whose service may be typed, in the order of the register: not void, made, and of a case that is still open or
 * that has no 送达日期 yet.
 *
 * @throws SetupError if 文书登记 is missing
 */
export function serviceList(grids: ReadonlyMap<string, Grid | undefined>): readonly ServiceRow[] {
  const register = requireTable(parseTable(noticesSheet, grids.get(noticesSheet.name))).records;
  const rows = parseTable(keyEmployersSheet, grids.get(keyEmployersSheet.name)).records;
  const teams = new Map(rows.map((row) => [unitKey(row), row.team ?? '']));
  return register.flatMap((notice) => {
    const { number } = notice;
    if (number === undefined || isVoid(notice) || isInMaking(notice) || isClosing(notice))
      return [];
    return {
      number,
      kind: notice.kind ?? '',
      name: notice.name ?? '',
      township: notice.township ?? '',
      team: teams.get(unitKey(notice)) ?? '',
      batch: notice.batch ?? '',
      issuedOn: notice.issuedOn ?? '',
      servedOn: notice.servedOn ?? '',
      method: notice.serviceMethod ?? '',
    };
  });
}
