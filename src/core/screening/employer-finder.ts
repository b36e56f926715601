import type { EnrolmentEntry } from '../campaign/records';
import type { LedgerRow, UnitIdentity } from './records';
import { comparableCode } from './unit-code';
import { comparableNames } from './unit-name';
import { type Unit, type Units, findUnit, socialRows, socialUnits } from './units';

/** The employer that a row of 扩面登记 names. */
export type ClaimedEmployer = Pick<EnrolmentEntry, 'uscc' | 'employerName'>;

/**
 * A function that finds the unit of 参保数据 a claim is about: by code, else by a name that only one unit has. 单位台账
 * lends units its names.
 */
export function employerFinder(
  units: Units,
  ledger: readonly LedgerRow[],
): (employer: ClaimedEmployer) => Unit | undefined {
  let byName: ReadonlyMap<string, Unit | 'several'> | undefined;
  return ({ uscc, employerName }) => {
    const hasCode = comparableCode(uscc) !== '';
    const found = hasCode ? findUnit(units, { uscc, name: undefined }, 'social') : undefined;
    if (found !== undefined) return found;
    byName ??= unitsByName(units, ledger);
    for (const name of comparableNames(employerName)) {
      const unit = byName.get(name);
      if (unit !== undefined && unit !== 'several') return unit;
    }
    return undefined;
  };
}

function unitsByName(
  units: Units,
  ledger: readonly LedgerRow[],
): ReadonlyMap<string, Unit | 'several'> {
  const byName = new Map<string, Unit | 'several'>();
  const add = (unit: Unit, { name }: Pick<UnitIdentity, 'name'>): void => {
    for (const one of comparableNames(name)) {
      const known = byName.get(one);
      byName.set(one, known === undefined || known === unit ? unit : 'several');
    }
  };
  for (const unit of socialUnits(units)) {
    for (const row of socialRows(unit)) add(unit, row);
  }
  for (const row of ledger) {
    const unit = findUnit(units, { uscc: row.uscc, name: undefined }, 'social');
    if (unit !== undefined) add(unit, row);
  }
  return byName;
}
