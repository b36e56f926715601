import { OLD_TAX_NUMBER_LENGTH, comparableCode } from '../screening/unit-code';
import { USCC_LENGTH, USCC_WEIGHTS } from '../text/uscc';
import type { CodePart, Dialect, Spelling } from './dialect';

/** Digits and capitals without O and I, which no code has. */
const CODE_CHARACTERS = '0-9A-HJ-NP-Z';

/** A code of 18 as it should be written has two further characters after these. */
const BEFORE_THE_END = USCC_LENGTH - 2;

/** Seventeen characters of a code that no single further one can spoil, and eighteen. */
const SEVENTEEN = '91450329MA5XN1111';
const EIGHTEEN = `${SEVENTEEN}1`;

/** The characters of the basic plane that are no halves of a pair. */
const CODE_UNITS = 0x10000;
const isHalfOfPair = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * Every character that `comparableCode` reads as another or passes over, found by asking it about each: full-width and small
 * letters, spaces, invisible marks, O for 0. Ligatures that stand for two letters are left out; no code has them.
 */
export function codeSpellings(): readonly Spelling[] {
  known ??= askedSpellings();
  return known;
}

/** Asking takes a moment, and the answer is always the same. */
let known: readonly Spelling[] | undefined;

function askedSpellings(): readonly Spelling[] {
  const spellings: Spelling[] = [];
  for (let unit = 1; unit < CODE_UNITS; unit += 1) {
    if (isHalfOfPair(unit)) continue;
    const typed = String.fromCharCode(unit);
    const read = comparableCode(SEVENTEEN + typed);
    const meant = read === '' ? undefined : read.slice(SEVENTEEN.length);
    if (meant !== undefined && meant !== typed) spellings.push({ typed, meant });
    if (comparableCode(EIGHTEEN + typed) === EIGHTEEN) spellings.push({ typed, meant: '' });
  }
  return spellings;
}

/** The typed code with every character as it is meant; one that is written well is left alone, for speed. */
export function respeltCode(dialect: Dialect, typed: string): string {
  const respelt = dialect.respelt(typed, codeSpellings());
  return `CASE WHEN ${isWrittenWell(dialect, typed)} THEN ${typed} ELSE ${respelt} END`;
}

/**
 * What `comparableCode` gives, NULL instead of '': a code of 18 or an old tax number of 15 characters that no spreadsheet has
 * turned into a number.
 *
 * @param typed the code as it stands in the data
 * @param respelt the same after `respeltCode`
 */
export function usableCode(dialect: Dialect, typed: string, respelt: string): string {
  const hasLength = [USCC_LENGTH, OLD_TAX_NUMBER_LENGTH].map((count) =>
    dialect.isCode(respelt, [{ set: '0-9A-Z', count }]),
  );
  return [
    `CASE WHEN ${isWrittenWell(dialect, typed)} THEN ${typed}`,
    `WHEN (${hasLength.join(' OR ')})`,
    `  AND NOT (${isDamaged(dialect, respelt)}) THEN ${respelt} END`,
  ].join('\n      ');
}

/** The part of a code of 18 that was the tax number before 2015. */
export function oldTaxNumberSql(code: string): string {
  return `SUBSTR(${code}, 3, ${OLD_TAX_NUMBER_LENGTH})`;
}

/** True for a code that has the length of today's. */
export function isFullCode(code: string): string {
  return `LENGTH(${code}) = ${USCC_LENGTH}`;
}

function isWrittenWell(dialect: Dialect, typed: string): string {
  const shape = dialect.isCode(typed, [{ set: CODE_CHARACTERS, count: USCC_LENGTH }]);
  return `${shape} AND SUBSTR(${typed}, ${BEFORE_THE_END + 1}) <> '00'`;
}

/** In scientific notation; or digits only that end in 00 and whose check character is wrong. */
function isDamaged(dialect: Dialect, code: string): string {
  const scientific = [USCC_LENGTH, OLD_TAX_NUMBER_LENGTH].map((length): readonly CodePart[] => [
    { set: '0-9', count: 1 },
    { set: 'E', count: 1 },
    { set: '0-9', count: length - 2 },
  ]);
  const rounded = dialect.isCode(code, [
    { set: '0-9', count: BEFORE_THE_END },
    { set: '0', count: 2 },
  ]);
  const shapes = scientific.map((parts) => dialect.isCode(code, parts));
  return `${shapes.join(' OR ')} OR (CASE WHEN ${rounded} THEN ${dialect.remainder(weightedSum(dialect, code), 31)} <> 0 ELSE 1 = 0 END)`;
}

/** Σ digit × weight (GB 32100-2015): the last character 0 is right if 31 divides it. */
function weightedSum({ wholeType }: Dialect, code: string): string {
  return USCC_WEIGHTS.map(
    (weight, place) => `${weight} * CAST(SUBSTR(${code}, ${place + 1}, 1) AS ${wholeType})`,
  ).join(' + ');
}
