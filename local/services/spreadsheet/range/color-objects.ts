import type { RangeHandle } from '../desk';
import { colorFace, hexOf } from '../rich/color';
import { RangeStyling } from './styling';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;

/** Colours as objects. */
export class RangeColorObjects implements Pick<
  GoogleRange,
  | 'getBackgroundObject'
  | 'getBackgroundObjects'
  | 'getFontColorObject'
  | 'getFontColorObjects'
  | 'setBackgroundObject'
  | 'setBackgroundObjects'
  | 'setFontColorObject'
  | 'setFontColorObjects'
> {
  private readonly styling: RangeStyling;

  constructor(
    private readonly at: RangeHandle,
    face: GoogleRange,
  ) {
    this.styling = new RangeStyling(at, face);
  }

  getBackgroundObject(): Color {
    return this.styling.first((style) => this.color(style.background ?? '#ffffff'));
  }

  getBackgroundObjects(): Color[][] {
    return this.styling.all((style) => this.color(style.background ?? '#ffffff'));
  }

  getFontColorObject(): Color {
    return this.styling.first((style) => this.color(style.fontColor ?? '#000000'));
  }

  getFontColorObjects(): Color[][] {
    return this.styling.all((style) => this.color(style.fontColor ?? '#000000'));
  }

  setBackgroundObject(color: Color | null): GoogleRange {
    return this.styling.patch({ background: hexOf(color) });
  }

  setBackgroundObjects(colors: Color[][] | null): GoogleRange {
    if (colors === null) return this.setBackgroundObject(null);
    return this.styling.patchEach(colors, (color) => ({ background: hexOf(color) }));
  }

  setFontColorObject(color: Color | null): GoogleRange {
    return this.styling.patch({ fontColor: hexOf(color) });
  }

  setFontColorObjects(colors: (Color | null)[][]): GoogleRange {
    return this.styling.patchEach(colors, (color) => ({ fontColor: hexOf(color) }));
  }

  private color(hex: string): Color {
    return colorFace(this.at.desk, hex);
  }
}
