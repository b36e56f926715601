import { ScriptException } from '../../script-error';
import type { CellStyle } from '../../../book/model';
import { hexColor, optionalColor } from '../colors';
import type { RangeHandle } from '../desk';
import { RangeStyling } from './styling';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

const COLOR = '#000000';
const FAMILY = 'Arial';
const SIZE_POINTS = 10;

/** Letters: colour, family, size, weight, slant, lines. */
export class RangeFonts implements Pick<
  GoogleRange,
  | 'getFontFamilies'
  | 'getFontFamily'
  | 'getFontLine'
  | 'getFontLines'
  | 'getFontSize'
  | 'getFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamilies'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontLines'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontWeight'
  | 'setFontWeights'
> {
  private readonly styling: RangeStyling;

  constructor(at: RangeHandle, face: GoogleRange) {
    this.styling = new RangeStyling(at, face);
  }

  getFontColor(): string {
    return this.styling.first((style) => style.fontColor ?? COLOR);
  }

  getFontColors(): string[][] {
    return this.styling.all((style) => style.fontColor ?? COLOR);
  }

  getFontFamily(): string {
    return this.styling.first((style) => style.fontFamily ?? FAMILY);
  }

  getFontFamilies(): string[][] {
    return this.styling.all((style) => style.fontFamily ?? FAMILY);
  }

  getFontSize(): number {
    return this.styling.first((style) => style.fontSizePoints ?? SIZE_POINTS);
  }

  getFontSizes(): number[][] {
    return this.styling.all((style) => style.fontSizePoints ?? SIZE_POINTS);
  }

  getFontWeight(): FontWeight {
    return this.styling.first(weightOf);
  }

  getFontWeights(): FontWeight[][] {
    return this.styling.all(weightOf);
  }

  getFontStyle(): FontStyle {
    return this.styling.first(slantOf);
  }

  getFontStyles(): FontStyle[][] {
    return this.styling.all(slantOf);
  }

  getFontLine(): FontLine {
    return this.styling.first(lineOf);
  }

  getFontLines(): FontLine[][] {
    return this.styling.all(lineOf);
  }

  setFontColor(color: string | null): GoogleRange {
    return this.styling.patch({ fontColor: optionalColor(color) });
  }

  setFontColors(colors: unknown[][]): GoogleRange {
    return this.styling.patchEach(colors, (color) => ({
      fontColor: typeof color === 'string' ? hexColor(color) : undefined,
    }));
  }

  setFontFamily(fontFamily: string | null): GoogleRange {
    return this.styling.patch({ fontFamily: fontFamily ?? undefined });
  }

  setFontFamilies(fontFamilies: (string | null)[][]): GoogleRange {
    return this.styling.patchEach(fontFamilies, (family) => ({ fontFamily: family ?? undefined }));
  }

  setFontSize(size: number): GoogleRange {
    return this.styling.patch({ fontSizePoints: sizeOf(size) });
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    return this.styling.patchEach(sizes, (size) => ({ fontSizePoints: sizeOf(size) }));
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return this.styling.patch(boldPatch(weight));
  }

  setFontWeights(weights: (FontWeight | null)[][]): GoogleRange {
    return this.styling.patchEach(weights, boldPatch);
  }

  setFontStyle(fontStyle: FontStyle | null): GoogleRange {
    return this.styling.patch(italicPatch(fontStyle));
  }

  setFontStyles(fontStyles: (FontStyle | null)[][]): GoogleRange {
    return this.styling.patchEach(fontStyles, italicPatch);
  }

  setFontLine(fontLine: FontLine | null): GoogleRange {
    return this.styling.patch(linePatch(fontLine));
  }

  setFontLines(fontLines: (FontLine | null)[][]): GoogleRange {
    return this.styling.patchEach(fontLines, linePatch);
  }
}

function weightOf(style: CellStyle): FontWeight {
  return style.bold ? 'bold' : 'normal';
}

function slantOf(style: CellStyle): FontStyle {
  return style.italic ? 'italic' : 'normal';
}

function lineOf(style: CellStyle): FontLine {
  if (style.underline) return 'underline';
  return style.strikethrough ? 'line-through' : 'none';
}

function sizeOf(size: number): number {
  if (size < 1) throw new ScriptException('Invalid argument: size');
  return size;
}

function boldPatch(weight: string | null): { bold: true | undefined } {
  checkWord(weight, ['normal', 'bold'], 'fontWeight');
  return { bold: weight === 'bold' ? true : undefined };
}

function italicPatch(slant: string | null): { italic: true | undefined } {
  checkWord(slant, ['normal', 'italic'], 'fontStyle');
  return { italic: slant === 'italic' ? true : undefined };
}

function linePatch(line: string | null): {
  underline: true | undefined;
  strikethrough: true | undefined;
} {
  checkWord(line, ['none', 'underline', 'line-through'], 'fontLine');
  return {
    underline: line === 'underline' ? true : undefined,
    strikethrough: line === 'line-through' ? true : undefined,
  };
}

function checkWord(word: string | null, known: readonly string[], argument: string): void {
  if (word !== null && !known.includes(word)) {
    throw new ScriptException(`Invalid argument: ${argument}`);
  }
}
