import { type Assignment, type AssignedUnit } from './assignment';
import type { BrokenRule } from './broken-rule';
import { findingsOf } from './findings';
import type { Hit, HitMatch } from './hit';
import type { NameMatch } from './name-matches';
import type { ScreeningSettings } from './records';
import type { ComparedMonth } from './rules';
import { socialName, taxName, townshipsOf } from './shown';
import { type Unit, codeOf } from './units';

/** What the rules found in one unit's figures, before anybody has asked who looks after it. */
export interface UnitFinding {
  /** At least one. */
  readonly broken: readonly BrokenRule[];
  /** Every compared month of the unit; none for arrears, which need no comparison. */
  readonly months: readonly ComparedMonth[];
  readonly unit: Unit;
  /** The unit's side in 参保数据: itself, or the unit it was matched with by name. */
  readonly social: Unit;
  readonly match: NameMatch | undefined;
  readonly isInArrears: boolean;
}

/** The hits of what was found, in its order. A unit with two findings is named, assigned and matched once. */
export function hitsOfFindings(
  found: readonly UnitFinding[],
  assign: (unit: AssignedUnit) => Assignment,
  settings: ScreeningSettings,
): Hit[] {
  const hits: Hit[] = [];
  for (const one of found) {
    const { unit, social, isInArrears } = one;
    const code = codeOf(unit);
    const uscc = code === '' ? undefined : code;
    const name = isInArrears ? socialName(unit) : taxName(unit);
    const assignment = assign({ code, name, townships: townshipsOf(social, unit), isInArrears });
    const match = isInArrears ? NO_MATCH_NEEDED : hitMatch(one);
    for (const finding of findingsOf(one.broken, one.months, settings)) {
      hits.push({ finding, uscc, name, assignment, match });
    }
  }
  return hits;
}

/** Arrears need no tax data, so no match has to be confirmed for them. */
const NO_MATCH_NEEDED: HitMatch = { by: 'oneSide', isConfirmed: true };
const BY_CODE: HitMatch = { by: 'code' };
const CONFIRMED_ONE_SIDE: HitMatch = { by: 'oneSide', isConfirmed: true };
const OPEN_ONE_SIDE: HitMatch = { by: 'oneSide', isConfirmed: false };

function hitMatch({ unit, social, match }: UnitFinding): HitMatch {
  if (match?.kind === 'one') {
    return {
      by: 'name',
      taxName: taxName(unit),
      socialName: socialName(social),
      isConfirmed: match.isConfirmed,
    };
  }
  if (unit.firstSocial !== undefined) return BY_CODE;
  const wasConfirmed = match?.kind === 'none' && match.isConfirmed;
  return codeOf(unit) !== '' || wasConfirmed ? CONFIRMED_ONE_SIDE : OPEN_ONE_SIDE;
}
