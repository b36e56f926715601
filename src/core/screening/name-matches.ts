import type { LedgerRow, MatchDecision, UnitIdentity } from './records';
import { comparableCode } from './unit-code';
import { comparableNames } from './unit-name';
import { type Unit, type Units, codeOf, findUnit, socialRows, taxRows } from './units';

/** What became of a tax unit that no code brought together with 参保数据. */
export type NameMatch =
  /** One unit of 参保数据 has the same name; `isConfirmed` once a person has said that it is the same unit. */
  | { readonly kind: 'one'; readonly social: Unit; readonly isConfirmed: boolean }
  /** Several have, and a person must choose. */
  | { readonly kind: 'several'; readonly socials: readonly Unit[] }
  /** Its code is missing or damaged, and its name is that of a unit already matched by code. */
  | { readonly kind: 'taken'; readonly social: Unit }
  /** None has; `isConfirmed` once a person has said so of a unit without a usable code. */
  | { readonly kind: 'none'; readonly isConfirmed: boolean };

/** Matches by name. */
export interface NameMatches {
  /** A tax unit without a match by code stands here, unless it has a code of its own and nobody shares a name with it. */
  readonly byTaxUnit: ReadonlyMap<Unit, NameMatch>;
  /** Decisions to confirm a pair whose social insurance unit already belongs to another tax unit. */
  readonly contradicted: readonly MatchDecision[];
}

/**
 * Looks for the unmatched tax units under their names: today's, former ones in brackets, and what 单位台账 calls a unit
 * with the code. What a person confirmed or rejected before goes first (design rule 6: a name match is 待人工确认).
 */
export function matchByName(
  units: Units,
  ledger: readonly LedgerRow[],
  decisions: readonly MatchDecision[],
): NameMatches {
  const lost = unmatchedTaxUnits(units);
  const byTaxUnit = new Map<Unit, NameMatch>();
  const taken = new Set<Unit>();
  const contradicted = applyConfirmed(units, decisions, byTaxUnit, taken);
  const open = lost.filter((unit) => !byTaxUnit.has(unit));
  if (open.length === 0) return { byTaxUnit, contradicted };
  const rejected = pairKeys(units, decisions, 'rejected');
  const confirmed = pairKeys(units, decisions, 'confirmed');
  const candidates = candidatesOf(open, units, namesInLedger(ledger, units));
  const alone: Unit[] = [];
  for (const unit of open) {
    const namesakes = candidates.get(unit);
    if (namesakes === undefined && codeOf(unit) !== '') continue;
    const free = [...new Set(namesakes)].filter(
      (one) => !taken.has(one) && !rejected.has(pairKey(unit, one)),
    );
    const match = matchAmong(free.sort(byKey));
    if (match === undefined) alone.push(unit);
    else byTaxUnit.set(unit, match);
  }
  const holders = holdersOf(alone, units);
  for (const unit of alone) {
    const holder = holderOf(unit, holders);
    const isConfirmed = confirmed.has(pairKey(unit, undefined));
    const isOther = holder === undefined || rejected.has(pairKey(unit, holder));
    const match: NameMatch =
      isOther || isConfirmed ? { kind: 'none', isConfirmed } : { kind: 'taken', social: holder };
    byTaxUnit.set(unit, match);
  }
  return { byTaxUnit, contradicted };
}

/** The match of a unit with these namesakes, or undefined if it has none. */
function matchAmong(free: readonly Unit[]): NameMatch | undefined {
  const [only] = free;
  if (only === undefined) return undefined;
  return free.length > 1
    ? { kind: 'several', socials: free }
    : { kind: 'one', social: only, isConfirmed: false };
}

/** Tax units that have no row of 参保数据 under their code. */
function unmatchedTaxUnits({ coded, namedTax }: Units): readonly Unit[] {
  return [...coded.onlyIn('tax').map(coded.unitAt), ...namedTax.values()];
}

function applyConfirmed(
  units: Units,
  decisions: readonly MatchDecision[],
  byTaxUnit: Map<Unit, NameMatch>,
  taken: Set<Unit>,
): readonly MatchDecision[] {
  return decisions.filter(({ tax, social, verdict }) => {
    if (verdict !== 'confirmed' || social === undefined) return false;
    const taxUnit = findUnit(units, tax, 'tax');
    const socialUnit = findUnit(units, social, 'social');
    if (taxUnit === undefined || socialUnit === undefined || taxUnit === socialUnit) return false;
    const known = byTaxUnit.get(taxUnit);
    if (known?.kind === 'one' && known.social === socialUnit) return false;
    const isFree =
      known === undefined &&
      taxUnit.firstSocial === undefined &&
      socialUnit.firstTax === undefined &&
      !taken.has(socialUnit);
    if (!isFree) return true;
    byTaxUnit.set(taxUnit, { kind: 'one', social: socialUnit, isConfirmed: true });
    taken.add(socialUnit);
    return false;
  });
}

function pairKeys(
  units: Units,
  decisions: readonly MatchDecision[],
  verdict: MatchDecision['verdict'],
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const decision of decisions) {
    const tax = findUnit(units, decision.tax, 'tax');
    if (decision.verdict !== verdict || tax === undefined) continue;
    const social =
      decision.social === undefined ? undefined : findUnit(units, decision.social, 'social');
    if (decision.social === undefined || social !== undefined) keys.add(pairKey(tax, social));
  }
  return keys;
}

function pairKey(tax: Unit, social: Unit | undefined): string {
  return `${tax.key}|${social?.key ?? ''}`;
}

/** For each open tax unit the unmatched units of 参保数据 that share a name with it. */
function candidatesOf(
  open: readonly Unit[],
  { coded, namedSocial }: Units,
  known: OtherNames,
): ReadonlyMap<Unit, readonly Unit[]> {
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
function holdersOf(open: readonly Unit[], { coded }: Units): ReadonlyMap<string, Unit> {
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
function holderOf(unit: Unit, holders: ReadonlyMap<string, Unit>): Unit | undefined {
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

function byKey(one: Unit, other: Unit): number {
  return one.key < other.key ? -1 : 1;
}
