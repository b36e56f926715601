import { comparisonKey } from '../text/comparison-key';
import { cellText, isBlankCell, isBlankMark, isErrorValue } from './cell';
import type { CellReading } from './column';
import { BLANK, readAs, unreadable } from './reading';

/** Reads one of some fixed words. */
export type ChoiceReader<T extends string> = (cell: unknown) => CellReading<T>;

/**
 * A reader for cells that hold one of some fixed words, however they are spaced or cased.
 *
 * @param aliases other words for a choice, such as `主送单位` for `主送`
 */
export function choiceReader<T extends string>(
  choices: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): ChoiceReader<T> {
  const byKey = new Map<string, T>([
    ...Object.entries(aliases).map(([alias, choice]) => [comparisonKey(alias), choice] as const),
    ...choices.map((choice) => [comparisonKey(choice), choice] as const),
  ]);
  const listed = choices.join('、');
  return (cell) => {
    if (isBlankCell(cell)) return BLANK;
    const text = cellText(cell);
    const choice = byKey.get(comparisonKey(text));
    if (choice !== undefined) return readAs(choice);
    if (isBlankMark(text)) return BLANK;
    return isErrorValue(text) ? unreadable('errorValue', text) : unreadable('notInList', listed);
  };
}

const YES_WORDS = ['是', '对', '有', '已', 'y', 'yes', 'true', '1', '√', '✓', '✔', '☑'];
const NO_WORDS = [
  '否',
  '不',
  '不是',
  '没有',
  '未',
  'n',
  'no',
  'false',
  '0',
  '×',
  '✗',
  '✘',
  'x',
  '☐',
];

/**
 * A reader for yes and no: 是/否, a checkbox, 1/0, √/×, or the words of the column itself.
 *
 * @param yesWords what else means yes here, such as `已参保`
 * @param noWords what else means no here
 */
export function yesNoReader(
  yesWords: readonly string[] = [],
  noWords: readonly string[] = [],
): (cell: unknown) => CellReading<boolean> {
  const meanings = new Map<string, boolean>([
    ...[...YES_WORDS, ...yesWords].map((word) => [comparisonKey(word), true] as const),
    ...[...NO_WORDS, ...noWords].map((word) => [comparisonKey(word), false] as const),
  ]);
  return (cell) => {
    if (typeof cell === 'boolean') return readAs(cell);
    if (isBlankCell(cell)) return BLANK;
    const text = cellText(cell);
    const meaning = meanings.get(comparisonKey(text));
    if (meaning !== undefined) return readAs(meaning);
    if (isBlankMark(text)) return BLANK;
    return isErrorValue(text) ? unreadable('errorValue', text) : unreadable('notYesNo');
  };
}

/** Yes and no without words of a column's own. */
export const readYesNo = yesNoReader();
