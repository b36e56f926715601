import type { Period } from '../calendar/day';
import type { SocialInsuranceRow, TaxRow, UnitIdentity } from './records';
import { OLD_TAX_NUMBER_LENGTH, comparableCode, oldTaxNumberOf } from './unit-code';
import { comparableName } from './unit-name';

/** Everything the two data sets have under one code; for rows without a usable code, under one name of one data set. */
export interface Unit {
  /** The code, or `name:` and the comparable name. */
  readonly key: string;
  /** '' when the unit has no usable code. */
  readonly code: string;
  /** Rows of every month, in the order of the sheet. */
  social: SocialInsuranceRow[];
  /** Rows of the compared months only. */
  tax: TaxRow[];
}

/** The rows brought together. Rows whose unit nobody can know are set aside, none is lost. */
export interface Units {
  readonly coded: Map<string, Unit>;
  /** Units of 参保数据 without a usable code. */
  readonly namedSocial: Map<string, Unit>;
  /** Units of 税务数据 without a usable code. */
  readonly namedTax: Map<string, Unit>;
  readonly unidentified: readonly (SocialInsuranceRow | TaxRow)[];
  /** Codes of 15 characters that stand inside exactly one code of 18, with that code. */
  readonly fullCodes: ReadonlyMap<string, string>;
}

/** Stands for no rows yet in every new unit, and is never filled: most units have one row a side. */
const NO_ROWS: never[] = [];

/** The key under which screening keeps a unit: its usable code, else `name:` and its comparable name, else ''. */
export function unitKey({ uscc, name }: UnitIdentity): string {
  const code = comparableCode(uscc);
  if (code !== '') return code;
  const comparable = comparableName(name);
  return comparable === '' ? '' : `name:${comparable}`;
}

/** All rows of 参保数据, and those of 税务数据 in the given months, brought together by unit. */
export function gatherUnits(
  social: readonly SocialInsuranceRow[],
  tax: readonly TaxRow[],
  periods: readonly Period[],
): Units {
  const coded = new Map<string, Unit>();
  const namedSocial = new Map<string, Unit>();
  const namedTax = new Map<string, Unit>();
  const unidentified: (SocialInsuranceRow | TaxRow)[] = [];
  for (const row of social) {
    const unit = unitOf(row, coded, namedSocial);
    if (unit === undefined) unidentified.push(row);
    else if (unit.social.length > 0) unit.social.push(row);
    else unit.social = [row];
  }
  for (const row of tax) {
    if (row.period === undefined || !periods.includes(row.period)) continue;
    const unit = unitOf(row, coded, namedTax);
    if (unit === undefined) unidentified.push(row);
    else if (unit.tax.length > 0) unit.tax.push(row);
    else unit.tax = [row];
  }
  return { coded, namedSocial, namedTax, unidentified, fullCodes: foldOldTaxNumbers(coded) };
}

/** The unit of one side that this code or name means, if the side has it. */
export function findUnit(
  { coded, namedTax, namedSocial, fullCodes }: Units,
  identity: UnitIdentity,
  side: 'tax' | 'social',
): Unit | undefined {
  const key = unitKey(identity);
  const unit = key.startsWith('name:')
    ? (side === 'tax' ? namedTax : namedSocial).get(key.slice('name:'.length))
    : coded.get(fullCodes.get(key) ?? key);
  return unit !== undefined && unit[side].length > 0 ? unit : undefined;
}

function unitOf(
  row: UnitIdentity,
  coded: Map<string, Unit>,
  named: Map<string, Unit>,
): Unit | undefined {
  const code = comparableCode(row.uscc);
  if (code !== '') return coded.get(code) ?? newUnit(code, code, coded);
  const name = comparableName(row.name);
  if (name === '') return undefined;
  return named.get(name) ?? newUnit(`name:${name}`, '', named, name);
}

function newUnit(key: string, code: string, into: Map<string, Unit>, mapKey = key): Unit {
  const unit: Unit = { key, code, social: NO_ROWS, tax: NO_ROWS };
  into.set(mapKey, unit);
  return unit;
}

/** Moves the rows of each 15-character tax number to the one code that contains it; with two such codes they stay. */
function foldOldTaxNumbers(coded: Map<string, Unit>): ReadonlyMap<string, string> {
  const oldNumbers: string[] = [];
  for (const code of coded.keys()) {
    if (code.length === OLD_TAX_NUMBER_LENGTH) oldNumbers.push(code);
  }
  const fullCodes = new Map<string, string>();
  if (oldNumbers.length === 0) return fullCodes;
  const holders = holdersOf(new Set(oldNumbers), coded);
  for (const oldNumber of oldNumbers) {
    const [holder, ...others] = holders.get(oldNumber) ?? [];
    const old = coded.get(oldNumber);
    if (holder === undefined || old === undefined || others.length > 0) continue;
    holder.social = [...holder.social, ...old.social];
    holder.tax = [...holder.tax, ...old.tax];
    coded.delete(oldNumber);
    fullCodes.set(oldNumber, holder.code);
  }
  return fullCodes;
}

function holdersOf(
  oldNumbers: ReadonlySet<string>,
  coded: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, readonly Unit[]> {
  const holders = new Map<string, Unit[]>();
  for (const [code, unit] of coded) {
    if (code.length === OLD_TAX_NUMBER_LENGTH) continue;
    const oldNumber = oldTaxNumberOf(code);
    if (!oldNumbers.has(oldNumber)) continue;
    const found = holders.get(oldNumber);
    if (found === undefined) holders.set(oldNumber, [unit]);
    else found.push(unit);
  }
  return holders;
}
