import { type CodeIndex, codeIndex } from './code-index';
import { type ClearLimits, type ClearPlaces, clearPlaces } from './plainly-clear';
import type { SocialInsuranceRow, TaxRow } from './records';
import { type MoreRows, moreRows } from './unit-type';

/** Rows on their way to their units, by their place in the data; 0 is none. */
export interface Gathering {
  readonly social: readonly SocialInsuranceRow[];
  readonly tax: readonly TaxRow[];
  readonly places: CodeIndex;
  readonly clear: ClearPlaces;
  /** Codes by place, where a row has the code in another spelling than it should. */
  readonly respelt: Map<number, string>;
  readonly firstSocial: Int32Array;
  readonly firstTax: Int32Array;
  readonly more: Map<number, MoreRows>;
  /** Codes of 15 characters, by their places. */
  readonly oldNumbers: Map<number, string>;
}

/**
 * A gathering of these data to which no row has been added.
 *
 * @param limits to find the units that are plainly clear; without them none is
 */
export function newGathering(
  social: readonly SocialInsuranceRow[],
  tax: readonly TaxRow[],
  limits: ClearLimits | undefined,
): Gathering {
  const most = social.length + tax.length;
  return {
    social,
    tax,
    places: codeIndex(most),
    clear: clearPlaces(most, limits),
    respelt: new Map(),
    firstSocial: new Int32Array(most),
    firstTax: new Int32Array(most),
    more: new Map(),
    oldNumbers: new Map(),
  };
}

/** The code at a place as it should be spelt; '' where nothing stands. */
export function codeAt(gathering: Gathering, place: number): string {
  const row = socialAt(gathering, place) ?? taxAt(gathering, place);
  return gathering.respelt.get(place) ?? row?.uscc ?? '';
}

/** The list for the rows after the first of each side. */
export function moreAt({ more }: Gathering, place: number): MoreRows {
  const known = more.get(place);
  if (known !== undefined) return known;
  const rows = moreRows();
  more.set(place, rows);
  return rows;
}

/** The first row of 参保数据 at a place. */
export function socialAt(
  { social, firstSocial }: Gathering,
  place: number,
): SocialInsuranceRow | undefined {
  const index = firstSocial[place] ?? 0;
  return index === 0 ? undefined : social[index - 1];
}

/** The first row of 税务数据 at a place. */
export function taxAt({ tax, firstTax }: Gathering, place: number): TaxRow | undefined {
  const index = firstTax[place] ?? 0;
  return index === 0 ? undefined : tax[index - 1];
}
