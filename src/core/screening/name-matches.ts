import { byKey, candidatesOf, holderOf, holdersOf } from './namesakes';
import type { LedgerRow, MatchDecision } from './records';
import { type Unit, type Units, codeOf, findUnit } from './units';

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
  const candidates = candidatesOf(open, units, ledger);
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
