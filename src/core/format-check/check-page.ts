/** Paper, margins, page numbers and tables (GB/T 9704-2012 5, 7.5, 8). */
import { FORMAT_PLACES, FORMAT_WORDS } from '../words/format-check';
import type { CheckedDocument, CheckedFoot } from './document-model';
import { problemAt, quoted, type FormatProblem } from './format-problem';
import type { CheckedSection, Side } from './section-model';

const TOLERANCE_MILLIMETRES = 1.05;
const PAPER = { width: 210, height: 297 } as const;
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const MARGINS: Readonly<Record<Side, number>> = { top: 37, bottom: 35, left: 28, right: 26 };
/** A page on its side is read with the staple above or below: the margins go round with the paper. */
const LANDSCAPE_MARGINS: readonly Readonly<Record<Side, number>>[] = [
  { top: 28, right: 37, bottom: 26, left: 35 },
  { top: 26, right: 35, bottom: 28, left: 37 },
];
const PAGE_NUMBER_POINTS = 14;
/** Shorter tables fit on a page. */
const LONG_TABLE_ROWS = 20;

/**
 * Problems of the paper and its margins, section by section. In a letter (信函格式, 10.1) the mark stands 30 mm below the paper's
 * edge, so that its top margin is its own, and the forms behind it (送达回证, 存根) are no text pages.
 */
export function checkPages({ sections, isLetter }: CheckedDocument): readonly FormatProblem[] {
  const judged = isLetter
    ? sections.slice(0, 1).map((one) => ({ ...one, margins: { ...one.margins, top: undefined } }))
    : sections;
  return judged.flatMap((section, index) => {
    const place = FORMAT_PLACES.section(index + 1, sections.length);
    return [...paperProblems(section, place), ...marginProblems(section, place)];
  });
}

function near(value: number | undefined, wanted: number): boolean {
  return value === undefined || Math.abs(value - wanted) <= TOLERANCE_MILLIMETRES;
}

function isLandscape({ widthMillimetres = 0, heightMillimetres = 0 }: CheckedSection): boolean {
  return widthMillimetres > heightMillimetres;
}

function paperProblems(section: CheckedSection, place: string): readonly FormatProblem[] {
  const { widthMillimetres: width, heightMillimetres: height } = section;
  if (width === undefined || height === undefined) return [];
  const [short, long] = width < height ? [width, height] : [height, width];
  if (near(short, PAPER.width) && near(long, PAPER.height)) return [];
  return [problemAt('pageSize', place, FORMAT_WORDS.pageSize(width, height))];
}

function marginProblems(section: CheckedSection, place: string): readonly FormatProblem[] {
  const { margins } = section;
  const fits = (wanted: Readonly<Record<Side, number>>): boolean =>
    SIDES.every((side) => near(margins[side], wanted[side]));
  if (isLandscape(section) && LANDSCAPE_MARGINS.some(fits)) return [];
  return SIDES.flatMap((side) => {
    const is = margins[side];
    if (is === undefined || near(is, MARGINS[side])) return [];
    const words = FORMAT_WORDS.margin(FORMAT_PLACES.sides[side], is, MARGINS[side]);
    return [problemAt('margin', place, words)];
  });
}

/** Problems of the page numbers: there at all, between dashes, odd right and even left, 14 pt. */
export function checkPageNumbers(document: CheckedDocument): readonly FormatProblem[] {
  const foot = (id: string | undefined): CheckedFoot | undefined =>
    id === undefined ? undefined : document.feet.get(id);
  const odd = first(document.sections.map(({ oddFoot }) => foot(oddFoot)));
  const even = first(document.sections.map(({ evenFoot }) => foot(evenFoot)));
  const place = FORMAT_PLACES.foot;
  if (odd?.hasPageNumber !== true) {
    return [problemAt('pageNumberMissing', place, FORMAT_WORDS.pageNumberMissing())];
  }
  const sides = document.evenAndOdd && stands(odd, 'right') && stands(even, 'left');
  const size = lineOf(odd)?.main.sizePoints;
  return [
    ...(dashed(odd) ? [] : [problemAt('pageNumberForm', place, FORMAT_WORDS.pageNumberForm())]),
    ...(sides ? [] : [problemAt('pageNumberSides', place, FORMAT_WORDS.pageNumberSides())]),
    ...(size === undefined || size === PAGE_NUMBER_POINTS
      ? []
      : [problemAt('pageNumberSize', place, FORMAT_WORDS.pageNumberSize(size))]),
  ];
}

function first(feet: readonly (CheckedFoot | undefined)[]): CheckedFoot | undefined {
  return feet.find((foot) => foot !== undefined);
}

function lineOf(foot: CheckedFoot | undefined) {
  return foot?.paragraphs.find(({ text }) => text.trim() !== '');
}

function dashed(foot: CheckedFoot): boolean {
  return /^[—－–]\s*\S*\s*[—－–]$/.test(lineOf(foot)?.text.trim() ?? '');
}

function stands(foot: CheckedFoot | undefined, side: 'left' | 'right'): boolean {
  if (foot?.hasPageNumber !== true) return false;
  const align = lineOf(foot)?.look.align ?? 'left';
  const sides = { left: ['left', 'start', 'both'], right: ['right', 'end'] } as const;
  return sides[side].some((one) => one === align);
}

/** Tables that may go over a page's end without their head. */
export function checkTables({ tables }: CheckedDocument): readonly FormatProblem[] {
  return tables.flatMap(({ rowCount, repeatsHead, firstText }, index) => {
    if (rowCount < LONG_TABLE_ROWS || repeatsHead) return [];
    const place = FORMAT_PLACES.table(index + 1, quoted(firstText));
    return [problemAt('tableHead', place, FORMAT_WORDS.tableHead(rowCount))];
  });
}
