import { ScriptException } from '../../script-error';
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../../book/model';
import { optionalColor } from '../colors';
import type { RangeHandle } from '../desk';
import { WRAP_STRATEGY } from '../enums';
import { enumName } from '../face/enumeration';
import { AUTOMATIC_FORMAT, isAutomatic } from '../text/display-text';
import { RangeStyling } from './styling';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Horizontal = 'left' | 'center' | 'normal' | 'right';

const WHITE = '#ffffff';

/** Background, number format, alignment and wrapping. */
export class RangeFills implements Pick<
  GoogleRange,
  | 'getBackground'
  | 'getBackgrounds'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'getWrap'
  | 'getWrapStrategies'
  | 'getWrapStrategy'
  | 'getWraps'
  | 'setBackground'
  | 'setBackgroundRGB'
  | 'setBackgrounds'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWrapStrategies'
  | 'setWrapStrategy'
  | 'setWraps'
> {
  private readonly styling: RangeStyling;

  constructor(at: RangeHandle, face: GoogleRange) {
    this.styling = new RangeStyling(at, face);
  }

  getBackground(): string {
    return this.styling.first((style) => style.background ?? WHITE);
  }

  getBackgrounds(): string[][] {
    return this.styling.all((style) => style.background ?? WHITE);
  }

  setBackground(color: string | null): GoogleRange {
    return this.styling.patch({ background: optionalColor(color) });
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.styling.patchEach(colors, (color) => ({ background: optionalColor(color) }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    const parts = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
    return this.setBackground(`#${parts.join('')}`);
  }

  getNumberFormat(): string {
    return this.styling.first(formatOf);
  }

  getNumberFormats(): string[][] {
    return this.styling.all(formatOf);
  }

  setNumberFormat(numberFormat: string): GoogleRange {
    return this.styling.patch(formatPatch(numberFormat));
  }

  setNumberFormats(numberFormats: string[][]): GoogleRange {
    return this.styling.patchEach(numberFormats, formatPatch);
  }

  getHorizontalAlignment(): string {
    return this.styling.first((style) => style.horizontal ?? 'general');
  }

  getHorizontalAlignments(): string[][] {
    return this.styling.all((style) => style.horizontal ?? 'general');
  }

  setHorizontalAlignment(alignment: Horizontal | null): GoogleRange {
    return this.styling.patch({ horizontal: horizontalOf(alignment) });
  }

  setHorizontalAlignments(alignments: (Horizontal | null)[][]): GoogleRange {
    return this.styling.patchEach(alignments, (one) => ({ horizontal: horizontalOf(one) }));
  }

  getVerticalAlignment(): string {
    return this.styling.first((style) => style.vertical ?? 'bottom');
  }

  getVerticalAlignments(): string[][] {
    return this.styling.all((style) => style.vertical ?? 'bottom');
  }

  setVerticalAlignment(alignment: VerticalAlignment | null): GoogleRange {
    return this.styling.patch({ vertical: verticalOf(alignment) });
  }

  setVerticalAlignments(alignments: (VerticalAlignment | null)[][]): GoogleRange {
    return this.styling.patchEach(alignments, (one) => ({ vertical: verticalOf(one) }));
  }

  /** True even for the default strategy OVERFLOW, as on Google. */
  getWrap(): boolean {
    return this.styling.first((style) => style.wrap !== 'CLIP');
  }

  getWraps(): boolean[][] {
    return this.styling.all((style) => style.wrap !== 'CLIP');
  }

  getWrapStrategy(): WrapStrategy {
    return this.styling.first(wrapOf);
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this.styling.all(wrapOf);
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.styling.patch(wrapPatch(isWrapEnabled));
  }

  setWraps(isWrapEnabled: boolean[][]): GoogleRange {
    return this.styling.patchEach(isWrapEnabled, wrapPatch);
  }

  setWrapStrategy(strategy: WrapStrategy): GoogleRange {
    return this.styling.patch(strategyPatch(strategy));
  }

  setWrapStrategies(strategies: WrapStrategy[][]): GoogleRange {
    return this.styling.patchEach(strategies, strategyPatch);
  }
}

function formatOf(style: CellStyle): string {
  return style.numberFormat ?? AUTOMATIC_FORMAT;
}

function formatPatch(format: string): { numberFormat: string | undefined } {
  return { numberFormat: format === '' || isAutomatic(format) ? undefined : format };
}

function horizontalOf(alignment: string | null): HorizontalAlignment | undefined {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  if (alignment === null || alignment === 'normal') return undefined;
  throw new ScriptException('Invalid argument: alignment');
}

function verticalOf(alignment: string | null): VerticalAlignment | undefined {
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  if (alignment === null) return undefined;
  throw new ScriptException('Invalid argument: alignment');
}

function wrapOf(style: CellStyle): WrapStrategy {
  return WRAP_STRATEGY[style.wrap ?? 'OVERFLOW'];
}

function wrapPatch(isWrapEnabled: boolean): Pick<CellStyle, 'wrap'> {
  return { wrap: isWrapEnabled ? 'WRAP' : 'CLIP' };
}

function strategyPatch(strategy: WrapStrategy): { wrap: CellStyle['wrap'] } {
  const name = enumName(strategy);
  return { wrap: name === 'WRAP' || name === 'CLIP' ? name : undefined };
}
