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
  /**
   * Rows of 参保数据 in every month, and of 税务数据 in the compared months. The first row of a side stands by itself: at
   * county scale most units have one, and a list for each would cost more time than all comparing.
   */
  firstSocial: SocialInsuranceRow | undefined;
  moreSocial: SocialInsuranceRow[] | undefined;
  firstTax: TaxRow | undefined;
  moreTax: TaxRow[] | undefined;
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
  const oldNumbers: string[] = [];
  for (const row of social) {
    const unit = unitOf(row, coded, namedSocial, oldNumbers);
    if (unit === undefined) unidentified.push(row);
    else addSocial(unit, row);
  }
  for (const row of tax) {
    if (row.period === undefined || !periods.includes(row.period)) continue;
    const unit = unitOf(row, coded, namedTax, oldNumbers);
    if (unit === undefined) unidentified.push(row);
    else addTax(unit, row);
  }
  const fullCodes = foldOldTaxNumbers(coded, oldNumbers);
  return { coded, namedSocial, namedTax, unidentified, fullCodes };
}

/** The unit's rows of 参保数据, in the order of the sheet. */
export function socialRows({ firstSocial, moreSocial }: Unit): readonly SocialInsuranceRow[] {
  if (firstSocial === undefined) return [];
  return moreSocial === undefined ? [firstSocial] : [firstSocial, ...moreSocial];
}

/** The unit's rows of 税务数据 in the compared months, in the order of the sheet. */
export function taxRows({ firstTax, moreTax }: Unit): readonly TaxRow[] {
  if (firstTax === undefined) return [];
  return moreTax === undefined ? [firstTax] : [firstTax, ...moreTax];
}

function addSocial(unit: Unit, row: SocialInsuranceRow): void {
  if (unit.firstSocial === undefined) unit.firstSocial = row;
  else if (unit.moreSocial === undefined) unit.moreSocial = [row];
  else unit.moreSocial.push(row);
}

function addTax(unit: Unit, row: TaxRow): void {
  if (unit.firstTax === undefined) unit.firstTax = row;
  else if (unit.moreTax === undefined) unit.moreTax = [row];
  else unit.moreTax.push(row);
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
  const row = side === 'tax' ? unit?.firstTax : unit?.firstSocial;
  return row === undefined ? undefined : unit;
}

function unitOf(
  row: UnitIdentity,
  coded: Map<string, Unit>,
  named: Map<string, Unit>,
  oldNumbers: string[],
): Unit | undefined {
  const typed = row.uscc;
  const asTyped = typed === undefined ? undefined : coded.get(typed);
  if (asTyped !== undefined) return asTyped;
  const code = comparableCode(typed);
  if (code === '') return namedUnit(row, named);
  const known = code === typed ? undefined : coded.get(code);
  if (known !== undefined) return known;
  if (code.length === OLD_TAX_NUMBER_LENGTH) oldNumbers.push(code);
  return newUnit(code, code, coded);
}

function namedUnit(row: UnitIdentity, named: Map<string, Unit>): Unit | undefined {
  const name = comparableName(row.name);
  if (name === '') return undefined;
  return named.get(name) ?? newUnit(`name:${name}`, '', named, name);
}

function newUnit(key: string, code: string, into: Map<string, Unit>, mapKey = key): Unit {
  const unit: Unit = {
    key,
    code,
    firstSocial: undefined,
    moreSocial: undefined,
    firstTax: undefined,
    moreTax: undefined,
  };
  into.set(mapKey, unit);
  return unit;
}

/** Moves the rows of each 15-character tax number to the one code that contains it; with two such codes they stay. */
function foldOldTaxNumbers(
  coded: Map<string, Unit>,
  oldNumbers: readonly string[],
): ReadonlyMap<string, string> {
  const fullCodes = new Map<string, string>();
  if (oldNumbers.length === 0) return fullCodes;
  const holders = holdersOf(new Set(oldNumbers), coded);
  for (const oldNumber of oldNumbers) {
    const [holder, ...others] = holders.get(oldNumber) ?? [];
    const old = coded.get(oldNumber);
    if (holder === undefined || old === undefined || others.length > 0) continue;
    for (const row of socialRows(old)) addSocial(holder, row);
    for (const row of taxRows(old)) addTax(holder, row);
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
