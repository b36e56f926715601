import { mostRoom } from './text-width';
import { isWord, titlePieces } from './title-words';

/** Never begins a line. */
const CLINGS_TO_THE_LEFT = /^[的了之等、，。：；！？）》〕”’]/;
/** Never ends one. */
const CLINGS_TO_THE_RIGHT = /[（《〔“‘]$/;

/** Characters of a title that fit on a line: 20 of 22 pt on 156 mm. */
export const TITLE_CHARACTERS = 20;

/** What tearing a piece apart, a bad shape and one line more cost against each other. */
const COST = {
  aboutOpens: -3,
  aboutCloses: 6,
  afterJoint: 1,
  beforeJoint: 0.5,
  intoUnknown: 3,
  insideUnknown: 6,
  hourglass: 9,
  rectangle: 2,
  stub: 7,
  unevenness: 6,
  furtherLine: 8,
} as const;

/** A line shorter than this part of the longest one is a stub. */
const STUB = 0.4;

/**
 * A title over several lines as GB/T 9704-2012 7.3.1 wants it: 词意完整, 排列对称, 长短适宜, 间距恰当, in the shape of a
 * trapezium or a diamond, never an hourglass. The lines put together again are the title.
 *
 * @param mostCharacters that fit on a line, in Chinese characters: 20 of 22 pt on 156 mm
 * @example titleLines('关于2023年扩面征缴任务完成情况的通报', 12) // => ['关于2023年扩面征缴', '任务完成情况的通报']
 */
export function titleLines(title: string, mostCharacters: number): readonly string[] {
  const pieces = fitting(titlePieces(title), mostCharacters);
  const width = mostRoom(title);
  if (width <= mostCharacters) return [title];
  const fewest = Math.ceil(width / mostCharacters);
  const ways = [fewest, fewest + 1].flatMap((count) => partitions(pieces, count, mostCharacters));
  const best = cheapest(ways, fewest);
  return best === undefined ? chopped(title, mostCharacters) : best.map((line) => line.join(''));
}

type Line = readonly string[];

/** A piece that is longer than a line is taken apart. */
function fitting(pieces: readonly string[], most: number): readonly string[] {
  return pieces.reduce<readonly string[]>((all, piece) => {
    const parts = mostRoom(piece) > most ? Array.from(piece) : [piece];
    return [...all, ...parts];
  }, []);
}

/** Every way to set the pieces in `count` lines that fit. */
function partitions(pieces: Line, count: number, most: number): readonly (readonly Line[])[] {
  if (count === 1) return [[pieces]];
  // What is left for the other lines must fit on them.
  const ends = pieces.map((_, index) => index + 1).slice(0, pieces.length - count + 1);
  return ends
    .filter((end) => mayBreak(pieces.slice(0, end), pieces.slice(end)))
    .filter((end) => widthOf(pieces.slice(0, end)) <= most)
    .filter((end) => widthOf(pieces.slice(end)) <= most * (count - 1))
    .flatMap((end) =>
      partitions(pieces.slice(end), count - 1, most).map((rest) => [pieces.slice(0, end), ...rest]),
    );
}

function cheapest(ways: readonly (readonly Line[])[], fewest: number): readonly Line[] | undefined {
  const [first, ...others] = ways.map((lines) => ({ lines, cost: costOf(lines, fewest) }));
  if (first === undefined) return undefined;
  return others.reduce((best, one) => (one.cost < best.cost ? one : best), first).lines;
}

function costOf(lines: readonly Line[], fewest: number): number {
  const breaks = lines
    .slice(1)
    .map((line, index) => breakCost(lastOf(lines.slice(index, index + 1).flat()), firstOf(line)));
  const more = (lines.length - fewest) * COST.furtherLine;
  return breaks.reduce((sum, cost) => sum + cost, more + shapeCost(lines.map(widthOf)));
}

function mayBreak(left: Line, right: Line): boolean {
  return !CLINGS_TO_THE_LEFT.test(firstOf(right)) && !CLINGS_TO_THE_RIGHT.test(lastOf(left));
}

function firstOf(line: Line): string {
  return line.slice(0, 1).join('');
}

function lastOf(line: Line): string {
  return line.slice(-1).join('');
}

function breakCost(left: string, right: string): number {
  if (right === '关于') return COST.aboutOpens;
  if (left === '关于') return COST.aboutCloses;
  if (/^[和与及]$/.test(right)) return COST.beforeJoint;
  if (/^[的、和与及，]$/.test(left)) return COST.afterJoint;
  const unknown = [left, right].filter((piece) => !isWord(piece)).length;
  return unknown === 0 ? 0 : unknown === 1 ? COST.intoUnknown : COST.insideUnknown;
}

function shapeCost(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const uneven = widths.reduce((sum, width) => sum + ((longest - width) / longest) ** 2, 0);
  const middle = widths.slice(1, -1);
  const edge = Math.min(...widths.slice(0, 1), ...widths.slice(-1));
  return (
    uneven * COST.unevenness +
    (middle.some((width) => width < edge) ? COST.hourglass : 0) +
    (widths.length > 2 && longest === shortest ? COST.rectangle : 0) +
    (shortest < longest * STUB ? COST.stub : 0)
  );
}

function widthOf(line: Line): number {
  return mostRoom(line.join(''));
}

/** Without a sensible border anywhere: as many characters to a line as fit. */
function chopped(title: string, most: number): readonly string[] {
  return Array.from(title).reduce<readonly string[]>((lines, character) => {
    const longer = `${lastOf(lines)}${character}`;
    return mostRoom(longer) > most ? [...lines, character] : [...lines.slice(0, -1), longer];
  }, []);
}
