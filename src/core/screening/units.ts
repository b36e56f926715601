import type { Period } from '../calendar/day';
import { type CodedUnits, codeGatherer } from './coded-units';
import type { ClearLimits } from './plainly-clear';
import type { SocialInsuranceRow, TaxRow, UnitIdentity } from './records';
import { comparableCode } from './unit-code';
import { comparableName } from './unit-name';
import { NAME_PREFIX, type Unit, moreRows } from './unit-type';

export { type SocialSide, type TaxSide, type Unit, codeOf, socialRows, taxRows } from './unit-type';

/** The rows brought together. Rows whose unit nobody can know are set aside, none is lost. */
export interface Units {
  readonly coded: CodedUnits;
  /** Units of 参保数据 without a usable code. */
  readonly namedSocial: ReadonlyMap<string, Unit>;
  /** Units of 税务数据 without a usable code. */
  readonly namedTax: ReadonlyMap<string, Unit>;
  readonly unidentified: readonly (SocialInsuranceRow | TaxRow)[];
}

/** The key under which screening keeps a unit: its usable code, else `name:` and its comparable name, else ''. */
export function unitKey({ uscc, name }: UnitIdentity): string {
  const code = comparableCode(uscc);
  if (code !== '') return code;
  const comparable = comparableName(name);
  return comparable === '' ? '' : `${NAME_PREFIX}${comparable}`;
}

/**
 * All rows of 参保数据, and those of 税务数据 in the given months, brought together by unit.
 *
 * @param limits to find the units that are plainly clear on the way; without them none is
 */
export function gatherUnits(
  social: readonly SocialInsuranceRow[],
  tax: readonly TaxRow[],
  periods: readonly Period[],
  limits?: ClearLimits,
): Units {
  const gatherer = codeGatherer(social, tax, limits);
  const namedSocial = new Map<string, Unit>();
  const namedTax = new Map<string, Unit>();
  const unidentified: (SocialInsuranceRow | TaxRow)[] = [];
  social.forEach((row, index) => {
    if (gatherer.addSocial(row, index)) return;
    const unit = namedUnit(row, namedSocial);
    if (unit === undefined) unidentified.push(row);
    else if (unit.firstSocial === undefined) unit.firstSocial = row;
    else moreOf(unit).social.push(row);
  });
  const [onlyPeriod] = periods.length === 1 ? periods : [];
  tax.forEach((row, index) => {
    const { period } = row;
    if (period === undefined || (period !== onlyPeriod && !periods.includes(period))) return;
    if (gatherer.addTax(row, index)) return;
    const unit = namedUnit(row, namedTax);
    if (unit === undefined) unidentified.push(row);
    else if (unit.firstTax === undefined) unit.firstTax = row;
    else moreOf(unit).tax.push(row);
  });
  return { coded: gatherer.finish(), namedSocial, namedTax, unidentified };
}

/** The unit of one side that this code or name means, if the side has it. */
export function findUnit(
  { coded, namedTax, namedSocial }: Units,
  identity: UnitIdentity,
  side: 'tax' | 'social',
): Unit | undefined {
  const key = unitKey(identity);
  const unit = key.startsWith(NAME_PREFIX)
    ? (side === 'tax' ? namedTax : namedSocial).get(key.slice(NAME_PREFIX.length))
    : coded.find(coded.fullCodes.get(key) ?? key);
  const row = side === 'tax' ? unit?.firstTax : unit?.firstSocial;
  return row === undefined ? undefined : unit;
}

/** Every unit that 参保数据 has. */
export function socialUnits({ coded, namedSocial }: Units): readonly Unit[] {
  const units: Unit[] = [];
  for (let place = 0; place < coded.count; place += 1) {
    if (coded.firstSocial(place) !== undefined) units.push(coded.unitAt(place));
  }
  for (const unit of namedSocial.values()) units.push(unit);
  return units;
}

function moreOf(unit: Unit): NonNullable<Unit['more']> {
  unit.more ??= moreRows();
  return unit.more;
}

function namedUnit(row: UnitIdentity, named: Map<string, Unit>): Unit | undefined {
  const name = comparableName(row.name);
  if (name === '') return undefined;
  const known = named.get(name);
  if (known !== undefined) return known;
  const key = `${NAME_PREFIX}${name}`;
  const unit = { key, firstSocial: undefined, firstTax: undefined, more: undefined };
  named.set(name, unit);
  return unit;
}
