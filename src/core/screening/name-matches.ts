import type { LedgerRow, MatchDecision } from './records';
import { comparableCode } from './unit-code';
import { comparableNames } from './unit-name';
import { type Unit, type Units, findUnit } from './units';

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

interface Candidates {
  /** In the order of their keys, so that the order of rows changes nothing. */
  readonly units: readonly Unit[];
  readonly taken: Unit | undefined;
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
  for (const unit of open) {
    const { units: found, taken: holder } = candidates.get(unit) ?? NO_CANDIDATES;
    const free = found.filter((one) => !taken.has(one) && !rejected.has(pairKey(unit, one)));
    byTaxUnit.set(unit, matchOf(unit, free, holder, confirmed));
  }
  return { byTaxUnit, contradicted };
}

const NO_CANDIDATES: Candidates = { units: [], taken: undefined };

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
  const mayBeTheSame = unit.code === '' && holder !== undefined && !isConfirmed;
  return mayBeTheSame ? { kind: 'taken', social: holder } : { kind: 'none', isConfirmed };
}

/** Tax units that have no row of 参保数据 under their code, in the order of their keys. */
function unmatchedTaxUnits({ coded, namedTax }: Units): readonly Unit[] {
  const unmatched: Unit[] = [];
  for (const unit of coded.values()) {
    if (unit.tax.length > 0 && unit.social.length === 0) unmatched.push(unit);
  }
  for (const unit of namedTax.values()) unmatched.push(unit);
  return unmatched.sort(byKey);
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
      taxUnit.social.length === 0 &&
      socialUnit.tax.length === 0 &&
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

/**
 * For each open tax unit the units of 参保数据 that share a name with it. The names of the few open units are the index
 * and the many units of 参保数据 run past it: most names are then read and never stored.
 */
function candidatesOf(
  open: readonly Unit[],
  { coded, namedSocial }: Units,
  known: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<Unit, Candidates> {
  const wanted = new Map<string, Unit[]>();
  for (const unit of open) {
    for (const name of namesOf(unit, unit.tax, known)) pushTo(wanted, name, unit);
  }
  const found = new Map<Unit, Unit[]>();
  const holders = new Map<Unit, Unit>();
  const offer = (social: Unit): void => {
    if (social.social.length === 0) return;
    for (const name of namesOf(social, social.social, known)) {
      for (const tax of wanted.get(name) ?? []) {
        if (social.tax.length === 0) pushTo(found, tax, social);
        else holders.set(tax, social);
      }
    }
  };
  coded.forEach(offer);
  namedSocial.forEach(offer);
  return new Map(
    open.map((unit) => {
      const distinct = [...new Set(found.get(unit) ?? [])].sort(byKey);
      return [unit, { units: distinct, taken: holders.get(unit) }];
    }),
  );
}

function namesOf(
  unit: Unit,
  rows: readonly { readonly name: string | undefined }[],
  known: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const first = rows[0]?.name;
  const inLedger = known.get(unit.code);
  const isPlain = inLedger === undefined && rows.every(({ name }) => name === first);
  if (isPlain) return comparableNames(first);
  const names = rows.flatMap(({ name }) => comparableNames(name));
  return [...new Set([...names, ...(inLedger ?? [])])];
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
