import { noticeName } from '../enforcement/ladder';
import type { PlannedNotice } from '../enforcement/plan-type';
import { unitKey } from '../screening/units';
import { deliveryListColumns } from '../table/sheets/delivery-list';
import type { Employer } from '../table/sheets/employers';
import type { StoredNotice } from './notice-content';
import { writtenCells, type WrittenCell } from './written-cell';

/** What 送达清单 says about a notice beyond its number and batch: kept with the notice, so that the list can be written again. */
export function deliveryFacts(
  { one, code }: PlannedNotice,
  employerOf: (key: string) => Employer | undefined,
): readonly string[] {
  const { unit, keyEmployer } = one;
  const employer = employerOf(unitKey(unit));
  return [
    ...[noticeName(code), unit.uscc, unit.name, keyEmployer?.township, keyEmployer?.team],
    ...[employer?.address, employer?.contact, employer?.telephone],
  ].map((fact) => fact ?? '');
}

/** 送达清单 of a batch, in the order of its columns and of the print files. */
export function deliveryRows(
  notices: readonly StoredNotice[],
): readonly (readonly WrittenCell[])[] {
  return notices.map(({ number, batch, delivery }, index) => {
    const [kind, uscc, name, township, team, address, contact, telephone] = delivery;
    return writtenCells(deliveryListColumns, {
      ...{ position: index + 1, number, kind, uscc, name, township, team },
      ...{ address, contact, telephone, batch },
    });
  });
}
