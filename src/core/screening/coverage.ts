import type { ScreeningRun } from './screening-run';

/** How far the two data sets meet, in units. The tax units are the sum of the first five. */
export interface Coverage {
  readonly matchedByCode: number;
  readonly matchedByConfirmedName: number;
  /** One candidate by name, 待人工确认. */
  readonly awaitingConfirmation: number;
  /** Several candidates, or a namesake that is matched by code: not compared. */
  readonly undecided: number;
  readonly unmatched: number;
  readonly taxUnits: number;
  readonly socialUnits: number;
  /** Units of 参保数据 that no unit of 税务数据 in the compared months has been matched with. */
  readonly socialUnitsWithoutTax: number;
  /** Old 15-character tax numbers that were found inside a code of 18. */
  readonly oldTaxNumbers: number;
  /** Units of either side without a usable code. */
  readonly unitsWithoutCode: number;
}

/** Counts what was matched by which key. */
export function coverageOf({ units, matches }: ScreeningRun): Coverage {
  const { coded, namedTax, namedSocial } = units;
  let taxUnits = namedTax.size;
  let socialUnits = namedSocial.size;
  let matchedByCode = 0;
  for (let place = 0; place < coded.count; place += 1) {
    const hasTax = coded.firstTax(place) !== undefined;
    const hasSocial = coded.firstSocial(place) !== undefined;
    if (hasTax) taxUnits += 1;
    if (hasSocial) socialUnits += 1;
    if (hasTax && hasSocial) matchedByCode += 1;
  }
  const kinds = { confirmed: 0, awaiting: 0, undecided: 0 };
  const matchedByName = new Set<object>();
  matches.byTaxUnit.forEach((match) => {
    if (match.kind === 'one') {
      kinds[match.isConfirmed ? 'confirmed' : 'awaiting'] += 1;
      matchedByName.add(match.social);
    } else if (match.kind !== 'none') {
      kinds.undecided += 1;
    }
  });
  const { confirmed, awaiting, undecided } = kinds;
  return {
    matchedByCode,
    matchedByConfirmedName: confirmed,
    awaitingConfirmation: awaiting,
    undecided,
    unmatched: taxUnits - matchedByCode - confirmed - awaiting - undecided,
    taxUnits,
    socialUnits,
    socialUnitsWithoutTax: socialUnits - matchedByCode - matchedByName.size,
    oldTaxNumbers: coded.fullCodes.size,
    unitsWithoutCode: namedTax.size + namedSocial.size,
  };
}
