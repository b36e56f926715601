/** Title, addressees, body text and headings (GB/T 9704-2012 5.2, 7.3). */
import { FORMAT_PLACES, FORMAT_WORDS } from '../words/format-check';
import type { CheckedDocument } from './document-model';
import { paragraphPlace, problemAt, type FormatProblem } from './format-problem';
import { paragraphRoles, type PlacedParagraph } from './paragraph-roles';
import type { CheckedSection } from './section-model';

const TITLE_POINTS = 22;
const BODY_POINTS = 16;
const LINES = 22;
const CHARACTERS = 28;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** A grid that comes out a hair short still holds the line. */
const ROUNDING = 0.1;

const FONTS = {
  title: /小标宋|XiaoBiaoSong/i,
  body: /仿宋|FangSong/i,
  first: /黑体|SimHei|Heiti/i,
  second: /楷|KaiTi/i,
  third: /仿宋|FangSong/i,
} as const;

/** Problems of title, addressees and body. */
export function checkBody(document: CheckedDocument): readonly FormatProblem[] {
  const { title, addressee, body } = paragraphRoles(document);
  return [
    ...titleProblems(title),
    ...(addressee === undefined || addressee.paragraph.text.trim().endsWith('：')
      ? []
      : [problem('addressee', addressee, FORMAT_WORDS.addressee())]),
    ...body.flatMap(bodyProblems),
    ...gridProblems(document, body),
  ];
}

function problem(
  rule: FormatProblem['rule'],
  { index, paragraph }: PlacedParagraph,
  words: Parameters<typeof problemAt>[2],
): FormatProblem {
  return problemAt(rule, paragraphPlace(index, paragraph), words);
}

function titleProblems(title: PlacedParagraph | undefined): readonly FormatProblem[] {
  if (title === undefined) {
    return [problemAt('titleMissing', FORMAT_PLACES.document, FORMAT_WORDS.titleMissing())];
  }
  const { main, look } = title.paragraph;
  const { font = FORMAT_PLACES.unknownFont, sizePoints } = main;
  return [
    ...(FONTS.title.test(font) ? [] : [problem('titleFont', title, FORMAT_WORDS.titleFont(font))]),
    ...(sizePoints === undefined || sizePoints === TITLE_POINTS
      ? []
      : [problem('titleSize', title, FORMAT_WORDS.titleSize(sizePoints))]),
    ...(look.align === 'center' ? [] : [problem('titleAlign', title, FORMAT_WORDS.titleAlign())]),
  ];
}

function bodyProblems(one: PlacedParagraph): readonly FormatProblem[] {
  const { font = FORMAT_PLACES.unknownFont, sizePoints } = one.paragraph.main;
  // A long heading is judged by the rule of its level.
  if (headingLevel(one.paragraph.text) !== undefined && !FONTS.body.test(font)) return [];
  return [
    ...(FONTS.body.test(font) ? [] : [problem('bodyFont', one, FORMAT_WORDS.bodyFont(font))]),
    ...(sizePoints === undefined || sizePoints === BODY_POINTS
      ? []
      : [problem('bodySize', one, FORMAT_WORDS.bodySize(sizePoints))]),
  ];
}

/** 22 lines of 28 characters, calculated from margins, line pitch and the room a character takes. */
function gridProblems(
  { sections, isLetter }: CheckedDocument,
  body: readonly PlacedParagraph[],
): readonly FormatProblem[] {
  const [section] = sections;
  const sample = body[0];
  if (section === undefined || sample === undefined) return [];
  // A letter's pages begin higher, so that they hold more lines of the same pitch.
  const lines = isLetter ? undefined : linesOf(section, sample);
  const characters = charactersOf(section, sample);
  return [
    ...(lines === undefined || lines === LINES
      ? []
      : [problem('lines', sample, FORMAT_WORDS.lines(lines))]),
    ...(characters === undefined || characters === CHARACTERS
      ? []
      : [problem('characters', sample, FORMAT_WORDS.characters(characters))]),
  ];
}

function linesOf(section: CheckedSection, { paragraph }: PlacedParagraph): number | undefined {
  const { heightMillimetres: height, margins, gridPitchPoints, gridType } = section;
  const { pitchPoints, pitchRule } = paragraph.look;
  const exact = pitchRule === 'exact' ? pitchPoints : undefined;
  const pitch = exact ?? (gridType === undefined ? undefined : gridPitchPoints);
  const { top, bottom } = margins;
  if (height === undefined || top === undefined || bottom === undefined) return undefined;
  if (pitch === undefined || pitch <= 0) return undefined;
  return Math.floor(((height - top - bottom) * POINTS_PER_MILLIMETRE) / pitch + ROUNDING);
}

function charactersOf(section: CheckedSection, { paragraph }: PlacedParagraph): number | undefined {
  const { widthMillimetres: width, margins, gridType, gridSpacePoints } = section;
  const { sizePoints, spacingPoints } = paragraph.main;
  const { left, right } = margins;
  if (width === undefined || left === undefined || right === undefined) return undefined;
  if (sizePoints === undefined) return undefined;
  const grid = gridType === 'linesAndChars' || gridType === 'snapToChars' ? gridSpacePoints : 0;
  const room = sizePoints + (spacingPoints ?? 0) + (grid ?? 0);
  if (room <= 0) return undefined;
  return Math.floor(((width - left - right) * POINTS_PER_MILLIMETRE) / room + ROUNDING);
}

type Level = 'first' | 'second' | 'third';

/** The level of a heading by its number; undefined for other text. */
function headingLevel(text: string): Level | undefined {
  const line = text.trim();
  if (/^[一二三四五六七八九十]{1,3}、/.test(line)) return 'first';
  if (/^（[一二三四五六七八九十]{1,3}）/.test(line)) return 'second';
  return /^\d{1,2}\./.test(line) && !/^\d+\.\d/.test(line) ? 'third' : undefined;
}

/** Fonts and forms of the headings' numbers: 一、 （一） 1. （1）. */
export function checkHeadings({ paragraphs }: CheckedDocument): readonly FormatProblem[] {
  return paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph }) => !paragraph.inTable)
    .flatMap((one) => [...headingForm(one), ...headingFont(one)]);
}

function headingFont(one: PlacedParagraph): readonly FormatProblem[] {
  const { text, first } = one.paragraph;
  const level = headingLevel(text);
  const { font = FORMAT_PLACES.unknownFont } = first;
  if (level === undefined || FONTS[level].test(font)) return [];
  const { levels, wantedFonts } = FORMAT_PLACES;
  const words = FORMAT_WORDS.headingFont(levels[level], font, wantedFonts[level]);
  return [problem('headingFont', one, words)];
}

/** Wrong forms of a heading's number and what they should be. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[一二三四五六七八九十]{1,3}[.．,，]/, '一、'],
  [/^\([一二三四五六七八九十]{1,3}\)/, '（一）'],
  [/^（[一二三四五六七八九十]{1,3}）[、.．]/, '（一）'],
  [/^\d{1,2}、/, '1.'],
  [/^\(\d{1,2}\)|^（\d{1,2}）[、.．]/, '（1）'],
];

function headingForm(one: PlacedParagraph): readonly FormatProblem[] {
  const line = one.paragraph.text.trim();
  const wrong = FORMS.find(([form]) => form.test(line));
  return wrong === undefined
    ? []
    : [problem('headingForm', one, FORMAT_WORDS.headingForm(wrong[1]))];
}
