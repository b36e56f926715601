import type { IStyleData } from '@univerjs/core';
import type { BorderSide, CellStyle } from '../../book/model';
import type { LookView } from '../../desk-server/protocol';
import { BORDER, HORIZONTAL, VERTICAL, WRAP, YES } from './codes';

export const DEFAULT_FONT_POINTS = 10;
/** Fonts a county office has; the grid asks the system for each in turn. */
export const DEFAULT_FONT =
  'Arial, "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** A look as the grid draws it. */
export function gridLook(look: LookView): IStyleData {
  const { bold, italic, underline, strikethrough, background, fontColor, numberFormat } = look;
  const parts: object = {
    ff: look.fontFamily ?? DEFAULT_FONT,
    fs: look.fontSizePoints ?? DEFAULT_FONT_POINTS,
    vt: VERTICAL[look.vertical ?? 'bottom'],
    tb: WRAP[look.wrap ?? 'OVERFLOW'],
    ht: HORIZONTAL[look.horizontal ?? 'general'],
    ...(bold && { bl: YES }),
    ...(italic && { it: YES }),
    ...(underline && { ul: { s: YES } }),
    ...(strikethrough && { st: { s: YES } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(look.borders && { bd: gridBorders(look.borders) }),
  };
  return parts;
}

/** The look of a cell without one. */
export const DEFAULT_LOOK: IStyleData = { ff: DEFAULT_FONT, fs: DEFAULT_FONT_POINTS };

function gridBorders({ top, right, bottom, left }: NonNullable<CellStyle['borders']>): object {
  return {
    ...(top && { t: gridBorder(top) }),
    ...(right && { r: gridBorder(right) }),
    ...(bottom && { b: gridBorder(bottom) }),
    ...(left && { l: gridBorder(left) }),
  };
}

function gridBorder({ style, color }: BorderSide) {
  return { s: BORDER[style], cl: { rgb: color } };
}
