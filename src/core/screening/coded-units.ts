import { type Gathering, codeAt, moreAt, newGathering, socialAt, taxAt } from './gathering';
import { foldOldTaxNumbers } from './old-tax-numbers';
import type { ClearLimits } from './plainly-clear';
import type { SocialInsuranceRow, TaxRow } from './records';
import { OLD_TAX_NUMBER_LENGTH, comparableCode } from './unit-code';
import type { Unit } from './unit-type';

/**
 * The units that have a usable code. Each has a place; what stands there is looked up, and the unit itself made only for
 * those that need a closer look: at county scale an object for each of 100,000 would cost more time than all comparing.
 */
export interface CodedUnits {
  /** Places 0 … count − 1. A place whose rows were moved to a longer code is empty. */
  readonly count: number;
  readonly firstSocial: (place: number) => SocialInsuranceRow | undefined;
  readonly firstTax: (place: number) => TaxRow | undefined;
  /** Places with rows of this side and none of the other, rising. */
  readonly onlyIn: (side: 'social' | 'tax') => readonly number[];
  /** True if either side has a second row. */
  readonly hasMore: (place: number) => boolean;
  /** True for a unit with one row on each side, in whose figures no rule finds anything; false says nothing. */
  readonly isPlainlyClear: (place: number) => boolean;
  /** The unit at a place: the same object each time. */
  readonly unitAt: (place: number) => Unit;
  readonly find: (code: string) => Unit | undefined;
  /** Codes of 15 characters that stand inside exactly one code of 18, with that code. */
  readonly fullCodes: ReadonlyMap<string, string>;
}

/** Puts rows under their codes, those of both sides together. */
export interface CodeGatherer {
  /** False if the row has no usable code. */
  readonly addSocial: (row: SocialInsuranceRow, index: number) => boolean;
  readonly addTax: (row: TaxRow, index: number) => boolean;
  /** The units, to be asked for when every row has been added. */
  readonly finish: () => CodedUnits;
}

/**
 * A gatherer for rows of these data.
 *
 * @param limits to find the units that are plainly clear; without them none is
 */
export function codeGatherer(
  social: readonly SocialInsuranceRow[],
  tax: readonly TaxRow[],
  limits?: ClearLimits,
): CodeGatherer {
  const gathering = newGathering(social, tax, limits);
  const { firstSocial, firstTax, clear } = gathering;
  return {
    addSocial: (row, index) => {
      const place = placeOf(row.uscc, gathering);
      if (place === undefined) return false;
      if (firstSocial[place] === 0) {
        firstSocial[place] = index + 1;
        clear.noteSocial(place, row);
      } else moreAt(gathering, place).social.push(row);
      return true;
    },
    addTax: (row, index) => {
      const place = placeOf(row.uscc, gathering);
      if (place === undefined) return false;
      if (firstTax[place] === 0) {
        firstTax[place] = index + 1;
        clear.noteTax(place, row);
      } else moreAt(gathering, place).tax.push(row);
      return true;
    },
    finish: () => finished(gathering),
  };
}

function placeOf(
  typed: string | undefined,
  { places, respelt, oldNumbers }: Gathering,
): number | undefined {
  // Most codes are written well: they are looked at once, as they are found or given a place.
  const wellWritten = typed === undefined ? -1 : places.placeOfWellWritten(typed);
  if (wellWritten >= 0) return wellWritten;
  const code = comparableCode(typed);
  if (code === '') return undefined;
  const place = places.add(code);
  if (code !== typed) respelt.set(place, code);
  if (code.length === OLD_TAX_NUMBER_LENGTH) oldNumbers.set(place, code);
  return place;
}

function finished(gathering: Gathering): CodedUnits {
  const { places, clear, more } = gathering;
  const count = places.size();
  const fullCodes = foldOldTaxNumbers(gathering);
  const firstSocial = (place: number) => socialAt(gathering, place);
  const firstTax = (place: number) => taxAt(gathering, place);
  const hasMore = more.size === 0 ? () => false : (place: number) => more.has(place);
  const made: Unit[] = [];
  const placeOfMade = new Int32Array(count);
  const unitAt = (place: number): Unit => {
    const known = made[(placeOfMade[place] ?? 0) - 1];
    if (known !== undefined) return known;
    const unit: Unit = {
      key: codeAt(gathering, place),
      firstSocial: firstSocial(place),
      firstTax: firstTax(place),
      more: more.get(place),
    };
    placeOfMade[place] = made.push(unit);
    return unit;
  };
  return {
    ...{ count, firstSocial, firstTax, unitAt, fullCodes },
    onlyIn: (side) => onlyIn(side, count, gathering),
    hasMore,
    isPlainlyClear: (place) => clear.isClear(place) && !hasMore(place),
    find: (code) => {
      const place = fullCodes.has(code) ? -1 : places.find(code);
      return place < 0 ? undefined : unitAt(place);
    },
  };
}

function onlyIn(
  side: 'social' | 'tax',
  count: number,
  { firstSocial, firstTax }: Gathering,
): readonly number[] {
  const [own, other] = side === 'social' ? [firstSocial, firstTax] : [firstTax, firstSocial];
  const places: number[] = [];
  for (let place = 0; place < count; place += 1) {
    if (own[place] !== 0 && other[place] === 0) places.push(place);
  }
  return places;
}
