import { socialName, taxName } from './shown';
import { compareTexts } from './hit';
import type { NameMatches } from './name-matches';
import type { UnitIdentity } from './records';
import { type Unit, codeOf } from './units';

/** A tax unit that a person must match, with the units of 参保数据 that it may be: one, several, or none. */
export interface PendingMatch {
  readonly tax: UnitIdentity;
  readonly candidates: readonly UnitIdentity[];
  /**
   * `sameName`: one candidate; `severalNames`: several; `taken`: the candidate is matched by code already and the tax
   * unit's own code is missing or damaged; `noCode`: nobody has the name, and there is no code to be sure by.
   */
  readonly reason: 'sameName' | 'severalNames' | 'taken' | 'noCode';
}

/** What is still to be confirmed or rejected, in the order of the tax units' keys. */
export function pendingMatches({ byTaxUnit }: NameMatches): readonly PendingMatch[] {
  const pending: { key: string; match: PendingMatch }[] = [];
  byTaxUnit.forEach((match, unit) => {
    const reason = reasonOf(unit, match);
    if (reason === undefined) return;
    const tax = identity(unit, taxName(unit));
    const candidates = socialsOf(match).map((social) => identity(social, socialName(social)));
    pending.push({ key: unit.key, match: { tax, candidates, reason } });
  });
  return pending.sort((one, other) => compareTexts(one.key, other.key)).map(({ match }) => match);
}

type Match = NameMatches['byTaxUnit'] extends ReadonlyMap<Unit, infer M> ? M : never;

function reasonOf(unit: Unit, match: Match): PendingMatch['reason'] | undefined {
  switch (match.kind) {
    case 'one':
      return match.isConfirmed ? undefined : 'sameName';
    case 'several':
      return 'severalNames';
    case 'taken':
      return 'taken';
    case 'none':
      return codeOf(unit) === '' && !match.isConfirmed ? 'noCode' : undefined;
  }
}

function socialsOf(match: Match): readonly Unit[] {
  if (match.kind === 'several') return match.socials;
  return match.kind === 'none' ? [] : [match.social];
}

function identity(unit: Unit, name: string | undefined): UnitIdentity {
  const code = codeOf(unit);
  return { uscc: code === '' ? undefined : code, name };
}
