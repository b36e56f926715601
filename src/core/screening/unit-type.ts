import type { SocialInsuranceRow, TaxRow } from './records';

/**
 * Everything the two data sets have under one code; for rows without a usable code, under one name of one data set: rows of
 * 参保数据 in every month, and of 税务数据 in the compared months. At county scale most units have one row of each, which
 * therefore stand by themselves: a list for each would cost more time than all comparing.
 */
export interface Unit {
  /** The code, or `name:` and the comparable name. */
  readonly key: string;
  firstSocial: SocialInsuranceRow | undefined;
  firstTax: TaxRow | undefined;
  /** Undefined while neither side has a second row. */
  more: MoreRows | undefined;
}

/** The rows of a unit after the first of each side. */
export interface MoreRows {
  readonly social: SocialInsuranceRow[];
  readonly tax: TaxRow[];
}

/** Stands before the name in the key of a unit without a usable code; no code has a colon. */
export const NAME_PREFIX = 'name:';

/** No further rows yet. */
export function moreRows(): MoreRows {
  return { social: [], tax: [] };
}

/** The unit's code, '' if it has none that can be used. */
export function codeOf({ key }: Pick<Unit, 'key'>): string {
  return key.startsWith(NAME_PREFIX) ? '' : key;
}

/** The unit's rows of 参保数据, in the order of the sheet. */
export function socialRows({ firstSocial, more }: SocialSide): readonly SocialInsuranceRow[] {
  if (firstSocial === undefined) return [];
  return more === undefined ? [firstSocial] : [firstSocial, ...more.social];
}

/** The unit's rows of 税务数据 in the compared months, in the order of the sheet. */
export function taxRows({ firstTax, more }: TaxSide): readonly TaxRow[] {
  if (firstTax === undefined) return [];
  return more === undefined ? [firstTax] : [firstTax, ...more.tax];
}

/** What a unit has in one of the data sets. */
export type SocialSide = Pick<Unit, 'firstSocial' | 'more'>;
export type TaxSide = Pick<Unit, 'firstTax' | 'more'>;
