import type { AmountBasis } from '../enforcement/plan-type';

/** What stands where nobody knows the value: a line to fill in by hand. Blank is never 0 and never nothing. */
export const FILL_IN = '________';

/** The same, short enough that an office's line of contacts without any keeps to one line and no blank is broken in two. */
export const SHORT_FILL_IN = '______';

/** The same for a day. */
export const FILL_IN_DAY = '____年__月__日';

/** In a table where there is nothing to say. */
export const NOTHING_TO_SAY = '—';

/** Where the legal bases name no provision for a purpose. */
export const LAWS_IN_GENERAL = '有关法律法规';

/** A bank or a person that only the file on paper names. */
export const BANK_TO_FILL_IN = '________________（开户银行）';

/** Behind an amount: only 核定 may be demanded as it is (design rule 13). */
export const AMOUNT_REMARKS: Readonly<Record<AmountBasis, string>> = {
  核定: '',
  前一文书: '（依前一文书，以核定为准）',
  初步比对: '（初步比对，以核定为准）',
};

/** Several names in a row. */
export function nameList(names: readonly string[]): string {
  return names.join('、');
}

/** Months in words. @example spanText('2023年7月', '2023年9月') // => '2023年7月至2023年9月' */
export function spanText(first: string, last: string): string {
  return first === last ? first : `${first}至${last}`;
}

/**
 * A notice issued before, as the next one quotes it.
 *
 * @param servedOn in words; undefined while nobody has typed it
 */
export function quotedNotice(name: string, number: string, servedOn: string | undefined): string {
  const service = servedOn === undefined ? '' : `，${servedOn}送达`;
  return `《${name}》（${number}${service}）`;
}
