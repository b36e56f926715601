import type { LedgerRow, MatchDecision } from './records';
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

/** Matches by name, for every tax unit without a match by code. */
export interface NameMatches {
  readonly byTaxUnit: ReadonlyMap<Unit, NameMatch>;
  /** Decisions to confirm a pair whose social insurance unit already belongs to another tax unit. */
  readonly contradicted: readonly MatchDecision[];
}

interface WithName {
  readonly name: string | undefined;
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
  const candidates = candidatesOf(open, units, ledgerNames(ledger));
  const holders = holdersOf(open, units);
  for (const unit of open) {
    const namesakes = candidates.get(unit);
    if (namesakes === undefined && codeOf(unit) !== '') {
      byTaxUnit.set(unit, NOBODY);
      continue;
    }
    const free = [...new Set(namesakes ?? [])].filter(
      (one) => !taken.has(one) && !rejected.has(pairKey(unit, one)),
    );
    const holder = codeOf(unit) === '' ? holderOf(unit, holders) : undefined;
    const isOther = holder !== undefined && rejected.has(pairKey(unit, holder));
    const possible = isOther ? undefined : holder;
    byTaxUnit.set(unit, matchOf(unit, free.sort(byKey), possible, confirmed));
  }
  return { byTaxUnit, contradicted };
}

/** A unit with a code that nobody shares a name with needs no person to say so. */
const NOBODY: NameMatch = { kind: 'none', isConfirmed: false };

function matchOf(
  unit: Unit,
  free: readonly Unit[],
  holder: Unit | undefined,
  confirmed: ReadonlySet<string>,
): NameMatch {
  const [only, ...others] = free;
  if (only !== undefined && others.length > 0) return { kind: 'several', socials: free };
  if (only !== undefined) return { kind: 'one', social: only, isConfirmed: false };
  const isConfirmed = confirmed.has(pairKey(unit, undefined));
  const mayBeTheSame = holder !== undefined && !isConfirmed;
  return mayBeTheSame ? { kind: 'taken', social: holder } : { kind: 'none', isConfirmed };
}

/** Tax units that have no row of 参保数据 under their code. */
function unmatchedTaxUnits({ coded, namedTax }: Units): readonly Unit[] {
  const unmatched: Unit[] = [];
  for (let place = 0; place < coded.count; place += 1) {
    const isAlone = coded.firstSocial(place) === undefined;
    if (isAlone && coded.firstTax(place) !== undefined) unmatched.push(coded.unitAt(place));
  }
  for (const unit of namedTax.values()) unmatched.push(unit);
  return unmatched;
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
  known: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<Unit, readonly Unit[]> {
  const wanted = new Map<string, Unit[]>();
  for (const unit of open) {
    for (const name of namesOf(codeOf(unit), unit.firstTax, unit.more?.tax, known)) {
      pushTo(wanted, name, unit);
    }
  }
  const found = new Map<Unit, Unit[]>();
  const note = (social: Unit): void => {
    for (const name of namesOf(codeOf(social), social.firstSocial, social.more?.social, known)) {
      for (const tax of wanted.get(name) ?? []) pushTo(found, tax, social);
    }
  };
  for (let place = 0; place < coded.count; place += 1) {
    if (coded.firstTax(place) === undefined) note(coded.unitAt(place));
  }
  namedSocial.forEach(note);
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

function holderOf(unit: Unit, holders: ReadonlyMap<string, Unit>): Unit | undefined {
  const [first] = taxNames(unit)
    .flatMap((name) => holders.get(name) ?? [])
    .sort(byKey);
  return first;
}

function taxNames(unit: Unit): readonly string[] {
  return taxRows(unit).flatMap(({ name }) => name ?? []);
}

function namesOf(
  code: string,
  first: WithName | undefined,
  more: readonly WithName[] | undefined,
  known: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (first === undefined) return [];
  const names = comparableNames(first.name);
  const inLedger = known.get(code);
  if (inLedger === undefined && more === undefined) return names;
  const others = (more ?? []).flatMap(({ name }) => comparableNames(name));
  return [...new Set([...names, ...others, ...(inLedger ?? [])])];
}

/** What 单位台账 calls the unit with a code: the place for former names (曾用名). */
function ledgerNames(ledger: readonly LedgerRow[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { uscc, name } of ledger) {
    const code = comparableCode(uscc);
    if (code !== '') names.set(code, [...(names.get(code) ?? []), ...comparableNames(name)]);
  }
  return names;
}

function pushTo<K>(map: Map<K, Unit[]>, key: K, unit: Unit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else list.push(unit);
}

function byKey(one: Unit, other: Unit): number {
  return one.key < other.key ? -1 : 1;
}
