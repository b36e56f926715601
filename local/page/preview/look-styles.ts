import type { HorizontalAlignment } from '../../book/model';
import type { LookView } from '../../desk-server/protocol';
import type { StoredCell } from '../cell-store';
import { DEFAULT_FONT, DEFAULT_FONT_POINTS } from '../grid/looks';

const ALIGNED_BY_KIND: Readonly<Record<string, string>> = { number: 'right', boolean: 'center' };

/** A look as styles of an element: the letters, their place, the colours and the lines around. */
export function styleCell(element: HTMLElement, look: LookView, value: StoredCell['value']): void {
  const { style } = element;
  style.fontFamily = look.fontFamily ?? DEFAULT_FONT;
  style.fontSize = `${look.fontSizePoints ?? DEFAULT_FONT_POINTS}pt`;
  style.textAlign = horizontal(look.horizontal, value);
  style.verticalAlign = look.vertical ?? 'bottom';
  style.whiteSpace = look.wrap === 'WRAP' ? 'pre-wrap' : 'pre';
  if (look.bold) style.fontWeight = 'bold';
  if (look.italic) style.fontStyle = 'italic';
  const lines = [look.underline && 'underline', look.strikethrough && 'line-through'];
  style.textDecoration = lines.filter(Boolean).join(' ');
  if (look.background !== undefined) style.backgroundColor = look.background;
  if (look.fontColor !== undefined) style.color = look.fontColor;
  const { bottom, right } = look.borders ?? {};
  if (bottom) style.borderBottomColor = bottom.color;
  if (right) style.borderRightColor = right.color;
}

function horizontal(aligned: HorizontalAlignment | undefined, value: StoredCell['value']): string {
  if (aligned !== undefined && aligned !== 'general') return aligned;
  return ALIGNED_BY_KIND[typeof value] ?? 'left';
}
