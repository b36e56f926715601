import type { SocialInsuranceRow, TaxRow } from './records';
import { OLD_TAX_NUMBER_LENGTH, comparableCode, oldTaxNumberOf } from './unit-code';
import { type MoreRows, type Unit, moreRows } from './unit-type';

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
  /** The unit at a place: the same object each time. */
  readonly unitAt: (place: number) => Unit;
  readonly find: (code: string) => Unit | undefined;
  /** Codes of 15 characters that stand inside exactly one code of 18, with that code. */
  readonly fullCodes: ReadonlyMap<string, string>;
}

/** Rows on their way to their units, by their place in the data; 0 is none. */
interface Gathering {
  readonly social: readonly SocialInsuranceRow[];
  readonly tax: readonly TaxRow[];
  readonly places: Map<string, number>;
  /** Codes by place, where a row has the code in another spelling than it should. */
  readonly respelt: Map<number, string>;
  readonly firstSocial: Int32Array;
  readonly firstTax: Int32Array;
  readonly more: Map<number, MoreRows>;
  readonly oldNumbers: string[];
}

/** Puts rows under their codes, those of both sides together. */
export interface CodeGatherer {
  /** False if the row has no usable code. */
  readonly addSocial: (row: SocialInsuranceRow, index: number) => boolean;
  readonly addTax: (row: TaxRow, index: number) => boolean;
  /** The units, to be asked for when every row has been added. */
  readonly finish: () => CodedUnits;
}

/** A gatherer for rows of these data. */
export function codeGatherer(
  social: readonly SocialInsuranceRow[],
  tax: readonly TaxRow[],
): CodeGatherer {
  const gathering: Gathering = {
    social,
    tax,
    places: new Map(),
    respelt: new Map(),
    firstSocial: new Int32Array(social.length + tax.length),
    firstTax: new Int32Array(social.length + tax.length),
    more: new Map(),
    oldNumbers: [],
  };
  const { firstSocial, firstTax } = gathering;
  return {
    addSocial: (row, index) => {
      const place = placeOf(row.uscc, gathering);
      if (place === undefined) return false;
      if (firstSocial[place] === 0) firstSocial[place] = index + 1;
      else moreAt(gathering, place).social.push(row);
      return true;
    },
    addTax: (row, index) => {
      const place = placeOf(row.uscc, gathering);
      if (place === undefined) return false;
      if (firstTax[place] === 0) firstTax[place] = index + 1;
      else moreAt(gathering, place).tax.push(row);
      return true;
    },
    finish: () => finished(gathering),
  };
}

function placeOf(
  typed: string | undefined,
  { places, respelt, oldNumbers }: Gathering,
): number | undefined {
  // A unit's code is written well: who finds one as it is typed need not look at its characters.
  const asTyped = typed === undefined ? undefined : places.get(typed);
  if (asTyped !== undefined) return asTyped;
  const code = comparableCode(typed);
  if (code === '') return undefined;
  const known = code === typed ? undefined : places.get(code);
  const place = known ?? places.size;
  if (code !== typed) respelt.set(place, code);
  if (known !== undefined) return known;
  if (code.length === OLD_TAX_NUMBER_LENGTH) oldNumbers.push(code);
  places.set(code, place);
  return place;
}

function moreAt({ more }: Gathering, place: number): MoreRows {
  const known = more.get(place);
  if (known !== undefined) return known;
  const rows = moreRows();
  more.set(place, rows);
  return rows;
}

function finished(gathering: Gathering): CodedUnits {
  const { places, respelt, more } = gathering;
  const count = places.size;
  const fullCodes = foldOldTaxNumbers(gathering);
  const firstSocial = (place: number) => socialAt(gathering, place);
  const firstTax = (place: number) => taxAt(gathering, place);
  const made: Unit[] = [];
  const placeOfMade = new Int32Array(count);
  const unitAt = (place: number): Unit => {
    const known = made[(placeOfMade[place] ?? 0) - 1];
    if (known !== undefined) return known;
    const [social, tax] = [firstSocial(place), firstTax(place)];
    const unit: Unit = {
      key: respelt.get(place) ?? (social ?? tax)?.uscc ?? '',
      firstSocial: social,
      firstTax: tax,
      more: more.get(place),
    };
    placeOfMade[place] = made.push(unit);
    return unit;
  };
  return {
    ...{ count, firstSocial, firstTax, unitAt, fullCodes },
    onlyIn: (side) => onlyIn(side, count, gathering),
    hasMore: more.size === 0 ? () => false : (place) => more.has(place),
    find: (code) => {
      const place = places.get(code);
      return place === undefined ? undefined : unitAt(place);
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

function socialAt(
  { social, firstSocial }: Gathering,
  place: number,
): SocialInsuranceRow | undefined {
  const index = firstSocial[place] ?? 0;
  return index === 0 ? undefined : social[index - 1];
}

function taxAt({ tax, firstTax }: Gathering, place: number): TaxRow | undefined {
  const index = firstTax[place] ?? 0;
  return index === 0 ? undefined : tax[index - 1];
}

/** Moves the rows of each 15-character tax number to the one code that contains it; with two such codes they stay. */
function foldOldTaxNumbers(gathering: Gathering): ReadonlyMap<string, string> {
  const { oldNumbers, places } = gathering;
  const fullCodes = new Map<string, string>();
  if (oldNumbers.length === 0) return fullCodes;
  const holders = holdersOf(new Set(oldNumbers), places.keys());
  for (const oldNumber of oldNumbers) {
    const [holder, ...others] = holders.get(oldNumber) ?? [];
    const [from, to] = [places.get(oldNumber), places.get(holder ?? '')];
    if (holder === undefined || from === undefined || to === undefined || others.length > 0) {
      continue;
    }
    moveRows(gathering, from, to);
    places.delete(oldNumber);
    gathering.respelt.set(to, holder);
    fullCodes.set(oldNumber, holder);
  }
  return fullCodes;
}

function moveRows(gathering: Gathering, from: number, to: number): void {
  const { firstSocial, firstTax, more } = gathering;
  const [social, tax, rest] = [
    socialAt(gathering, from),
    taxAt(gathering, from),
    more.get(from) ?? moreRows(),
  ];
  if (social !== undefined && firstSocial[to] === 0) firstSocial.copyWithin(to, from, from + 1);
  else if (social !== undefined) moreAt(gathering, to).social.push(social);
  if (tax !== undefined && firstTax[to] === 0) firstTax.copyWithin(to, from, from + 1);
  else if (tax !== undefined) moreAt(gathering, to).tax.push(tax);
  if (rest.social.length > 0) moreAt(gathering, to).social.push(...rest.social);
  if (rest.tax.length > 0) moreAt(gathering, to).tax.push(...rest.tax);
  firstSocial[from] = 0;
  firstTax[from] = 0;
  more.delete(from);
}

/** For each old number the codes of 18 characters that contain it. */
function holdersOf(
  oldNumbers: ReadonlySet<string>,
  codes: Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const code of codes) {
    if (code.length === OLD_TAX_NUMBER_LENGTH) continue;
    const oldNumber = oldTaxNumberOf(code);
    if (!oldNumbers.has(oldNumber)) continue;
    const found = holders.get(oldNumber);
    if (found === undefined) holders.set(oldNumber, [code]);
    else found.push(code);
  }
  return holders;
}
