/** Looks as hucre parses them, turned into the model's, each remembered with its number in the file. */
import type {
  BorderSide,
  BorderStyle,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '../../model';
import { modelColor } from './colors';
import type { HucreBorder, HucreFont, HucreStyle } from '../hucre-adapter';

/** What the model keeps in `CellStyle.foreign`. */
export interface StyleOrigin {
  /** The loaded file the number belongs to. */
  readonly file: object;
  /** The look's number in the file (`cellXfs`). */
  readonly number: number;
  /** What the model read; a style that no longer says this is a new look made from this one. */
  readonly seen: CellStyle;
  readonly parsed: HucreStyle;
}

/** The origin of a style that was read from `file`. */
export function styleOrigin(style: CellStyle | undefined, file: object): StyleOrigin | undefined {
  const origin = style?.foreign;
  if (typeof origin !== 'object' || origin === null || !('file' in origin)) return undefined;
  return origin.file === file ? (origin as StyleOrigin) : undefined;
}

/** A parsed look in the model's words. `numberFormat` comes apart: hucre does not know every numbered format. */
export function modelStyle(
  parsed: HucreStyle,
  numberFormat: string | undefined,
  themeColors: readonly string[],
): CellStyle {
  const { alignment } = parsed;
  return defined<CellStyle>({
    background: fillColor(parsed, themeColors),
    ...fontOf(parsed.font, themeColors),
    horizontal: HORIZONTAL[alignment?.horizontal ?? ''],
    vertical: VERTICAL[alignment?.vertical ?? ''],
    wrap: alignment?.wrapText === true ? 'WRAP' : undefined,
    numberFormat,
    borders: parsed.border && bordersOf(parsed.border, themeColors),
  });
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment | undefined>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, VerticalAlignment | undefined>> = {
  top: 'top',
  center: 'middle',
};

/** The font's part of a style. */
export function fontOf(
  font: HucreFont | undefined,
  themeColors: readonly string[],
): Partial<CellStyle> {
  if (!font) return {};
  return defined<CellStyle>({
    fontColor: modelColor(font.color, themeColors),
    fontFamily: font.name,
    fontSizePoints: font.size,
    bold: font.bold === true ? true : undefined,
    italic: font.italic === true ? true : undefined,
    underline: font.underline === undefined || font.underline === false ? undefined : true,
    strikethrough: font.strikethrough === true ? true : undefined,
  });
}

function fillColor({ fill }: HucreStyle, themeColors: readonly string[]): string | undefined {
  if (fill?.type === 'gradient') return modelColor(fill.stops[0]?.color, themeColors);
  if (!fill || fill.pattern === 'none') return undefined;
  return modelColor(fill.fgColor ?? fill.bgColor, themeColors);
}

/** The background of a conditional format: there a solid fill's colour is `bgColor`. */
export function differentialFill(
  { fill }: HucreStyle,
  themeColors: readonly string[],
): string | undefined {
  if (fill?.type !== 'pattern') return undefined;
  return modelColor(fill.bgColor ?? fill.fgColor, themeColors);
}

const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  thin: 'thin',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
};

function bordersOf(
  border: HucreBorder,
  themeColors: readonly string[],
): NonNullable<CellStyle['borders']> | undefined {
  const side = (parsed: HucreBorder['top']): BorderSide | undefined => {
    const style = parsed && BORDER_STYLES[parsed.style];
    return style && { style, color: modelColor(parsed.color, themeColors) ?? '#000000' };
  };
  const sides = defined<NonNullable<CellStyle['borders']>>({
    top: side(border.top),
    right: side(border.right),
    bottom: side(border.bottom),
    left: side(border.left),
  });
  return Object.keys(sides).length > 0 ? sides : undefined;
}

/** The object without its undefined fields. */
function defined<T extends object>(fields: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
