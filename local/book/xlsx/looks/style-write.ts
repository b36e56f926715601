/** The model's looks in hucre's words, made from the look they came from so that nothing else is lost. */
import type { CellStyle, ConditionalFormat } from '../../model';
import { hucreColor } from './colors';
import type { HucreBorder, HucreFont, HucreStyle } from '../hucre-adapter';

/** The style for hucre; `base` is what the file had, and keeps what the model has no words for. */
export function hucreStyle(style: CellStyle, base: HucreStyle, baseFont: HucreFont): HucreStyle {
  return {
    font: fontFor(style, base.font ?? baseFont),
    ...(style.background === undefined ? {} : { fill: solidFill(style.background) }),
    border: borderFor(style, base.border),
    alignment: alignmentFor(style, base.alignment),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(base.protection === undefined ? {} : { protection: base.protection }),
  };
}

/** A font of its own family does not follow the theme, and not the character set of another font. */
function fontFor(style: Partial<CellStyle>, base: HucreFont): HucreFont {
  const { scheme, charset, family, color, ...rest } = base;
  const otherName = style.fontFamily !== undefined && style.fontFamily !== base.name;
  const inherited = otherName ? {} : definedFont({ scheme, charset, family });
  return {
    ...rest,
    ...inherited,
    ...(style.fontFamily === undefined ? {} : { name: style.fontFamily }),
    ...(style.fontSizePoints === undefined ? {} : { size: style.fontSizePoints }),
    ...(style.fontColor === undefined
      ? definedFont({ color })
      : { color: hucreColor(style.fontColor) }),
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
  };
}

function definedFont(font: { [K in keyof HucreFont]?: HucreFont[K] | undefined }): HucreFont {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== undefined));
}

function solidFill(color: string): NonNullable<HucreStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: hucreColor(color) };
}

function borderFor(style: CellStyle, base: HucreBorder | undefined): HucreBorder {
  const { diagonal, diagonalUp, diagonalDown } = base ?? {};
  const sides = Object.entries(style.borders ?? {}).map(([name, side]) => [
    name,
    { style: side.style, color: hucreColor(side.color) },
  ]);
  return {
    ...(Object.fromEntries(sides) as HucreBorder),
    ...(diagonal
      ? { diagonal, diagonalUp: diagonalUp ?? false, diagonalDown: diagonalDown ?? false }
      : {}),
  };
}

type Alignment = NonNullable<HucreStyle['alignment']>;

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

function alignmentFor(style: CellStyle, base: HucreStyle['alignment']): Alignment {
  const { horizontal, vertical, wrap } = style;
  return {
    ...otherAlignment(base),
    ...(horizontal === undefined || horizontal === 'general' ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
    ...(wrap === 'WRAP' ? { wrapText: true } : {}),
  };
}

/** Turned text, indents and the like, which the model has no words for. */
function otherAlignment(base: Alignment | undefined): Alignment {
  const ours = ['horizontal', 'vertical', 'wrapText'];
  return Object.fromEntries(Object.entries(base ?? {}).filter(([field]) => !ours.includes(field)));
}

/** The look of a conditional format: only what the rule says, and a fill's colour where such rules keep it. */
export function differentialStyle(style: ConditionalFormat['style']): HucreStyle {
  const font: HucreFont = {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.underline === undefined ? {} : { underline: style.underline }),
    ...(style.strikethrough === undefined ? {} : { strikethrough: style.strikethrough }),
    ...(style.fontColor === undefined ? {} : { color: hucreColor(style.fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: hucreColor(style.background) } }),
  };
}
