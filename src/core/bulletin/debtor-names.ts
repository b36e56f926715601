import { comparableNames } from '../screening/unit-name';
import type { UnitIdentity } from '../screening/records';
import { comparisonKey } from '../text/comparison-key';
import type { BulletinContent } from './content-type';

/** Shorter names are words of the language, such as 资源; they cannot be told from the text around them. */
const SHORTEST_NAME = 4;

/** A tax number without the registering authority's part. */
const SHORTEST_CODE = 9;

const NO_PART_OF_A_NAME = /[\s\p{P}]/gu;

/**
 * The employers that a bulletin names, by name or code: none may be (若干规定 18). What is composed never does; what staff
 * type may, so this is asked before anything is made or sent.
 *
 * @param employers the rows of 重点企业 and 文书登记
 * @returns each name or code once, as the rows have it
 */
export function debtorsNamed(
  content: BulletinContent,
  employers: readonly UnitIdentity[],
): readonly string[] {
  const typed = content.sections.flatMap(({ paragraphs }) => paragraphs).map(({ text }) => text);
  return debtorsIn(typed.join('\n'), employers);
}

/** The same for any text, such as a mail's. Width, spaces, punctuation and 责任 in 有限责任公司 make no difference. */
export function debtorsIn(text: string, employers: readonly UnitIdentity[]): readonly string[] {
  const key = comparisonKey(text)
    .replace(NO_PART_OF_A_NAME, '')
    .split('有限责任公司')
    .join('有限公司');
  const found = employers.flatMap(({ name, uscc }) => [
    ...(name !== undefined && isNamed(key, name) ? [name] : []),
    ...(uscc !== undefined && isCodeIn(key, uscc) ? [uscc] : []),
  ]);
  return [...new Set(found)];
}

function isNamed(key: string, name: string): boolean {
  return comparableNames(name).some((one) => one.length >= SHORTEST_NAME && key.includes(one));
}

function isCodeIn(key: string, uscc: string): boolean {
  const code = comparisonKey(uscc).replace(NO_PART_OF_A_NAME, '');
  return code.length >= SHORTEST_CODE && key.includes(code);
}
