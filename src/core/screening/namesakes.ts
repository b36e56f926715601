import type { LedgerRow, UnitIdentity } from './records';
import { comparableCode } from './unit-code';
import { comparableNames } from './unit-name';
import { type Unit, type Units, codeOf, socialRows, taxRows } from './units';

/** For each open tax unit the unmatched units of 参保数据 that share a name with it. */
export function candidatesOf(
  open: readonly Unit[],
  units: Units,
  ledger: readonly LedgerRow[],
): ReadonlyMap<Unit, readonly Unit[]> {
  const { coded, namedSocial } = units;
  const known = namesInLedger(ledger, units);
  const wanted = new Map<string, Unit[]>();
  for (const unit of open) {
    for (const name of namesOf(unit.firstTax, unit.more?.tax, known)) pushTo(wanted, name, unit);
  }
  const found = new Map<Unit, Unit[]>();
  const note = (names: readonly string[], unitOf: () => Unit): void => {
    for (const name of names) {
      for (const tax of wanted.get(name) ?? []) pushTo(found, tax, unitOf());
    }
  };
  for (const place of coded.onlyIn('social')) {
    const more = coded.hasMore(place) ? coded.unitAt(place).more?.social : undefined;
    note(namesOf(coded.firstSocial(place), more, known), () => coded.unitAt(place));
  }
  for (const unit of namedSocial.values()) {
    note(namesOf(unit.firstSocial, unit.more?.social, known), () => unit);
  }
  return found;
}

/**
 * Units matched by code that have, letter for letter, the name of an open tax unit without a usable code. Most units are
 * matched by code, so their names are only looked at, not made comparable: at county scale that would cost as much as
 * all the rest. A namesake that is spelt otherwise goes unseen; the tax unit then waits for 人工确认 all the same.
 */
export function holdersOf(open: readonly Unit[], { coded }: Units): ReadonlyMap<string, Unit> {
  const wanted = new Set<string>();
  for (const unit of open) {
    if (codeOf(unit) === '') taxNames(unit).forEach((name) => wanted.add(name));
  }
  const holders = new Map<string, Unit>();
  if (wanted.size === 0) return holders;
  const note = (name: string | undefined, place: number): void => {
    if (name === undefined || !wanted.has(name)) return;
    const unit = coded.unitAt(place);
    const other = holders.get(name);
    if (other === undefined || unit.key < other.key) holders.set(name, unit);
  };
  for (let place = 0; place < coded.count; place += 1) {
    if (coded.firstTax(place) === undefined) continue;
    note(coded.firstSocial(place)?.name, place);
    if (!coded.hasMore(place)) continue;
    for (const { name } of socialRows(coded.unitAt(place))) note(name, place);
  }
  return holders;
}

/** Of the units that may be this one, which has no usable code itself, always the same. */
export function holderOf(unit: Unit, holders: ReadonlyMap<string, Unit>): Unit | undefined {
  if (codeOf(unit) !== '') return undefined;
  const [first] = taxNames(unit)
    .flatMap((name) => holders.get(name) ?? [])
    .sort(byKey);
  return first;
}

function taxNames(unit: Unit): readonly string[] {
  return taxRows(unit)
    .map(({ name }) => name)
    .filter((name) => name !== undefined);
}

function namesOf(
  first: UnitIdentity | undefined,
  more: readonly UnitIdentity[] | undefined,
  known: OtherNames,
): readonly string[] {
  const names = comparableNames(first?.name);
  const inLedger = known(first);
  if (inLedger === undefined && more === undefined) return names;
  const others = (more ?? []).flatMap(({ name }) => comparableNames(name));
  return [...new Set([...names, ...others, ...(inLedger ?? [])])];
}

/** Comparable names that a row's unit goes by elsewhere; undefined if there are none. */
type OtherNames = (row: UnitIdentity | undefined) => readonly string[] | undefined;

/** What 单位台账 calls the unit with a row's code: the place for former names (曾用名). */
function namesInLedger(ledger: readonly LedgerRow[], { coded }: Units): OtherNames {
  const names = new Map<string, readonly string[]>();
  for (const { uscc, name } of ledger) {
    const code = comparableCode(uscc);
    if (code !== '') names.set(code, [...(names.get(code) ?? []), ...comparableNames(name)]);
  }
  if (names.size === 0) return () => undefined;
  return (row) => {
    const code = comparableCode(row?.uscc);
    return names.get(coded.fullCodes.get(code) ?? code);
  };
}

function pushTo<K>(map: Map<K, Unit[]>, key: K, unit: Unit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else list.push(unit);
}

/** The same order whatever the rows' order. */
export function byKey(one: Unit, other: Unit): number {
  return one.key < other.key ? -1 : 1;
}
