/** Colours as files write them (theme slots, palette numbers, ARGB) and as the model holds them (`#rrggbb`). */
import { themeColor } from '../hucre-adapter';
import type { HucreColor } from '../hucre-adapter';

/** The old palette (ECMA-376 part 1, 18.8.27), numbers 8 to 63; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** `#rrggbb` in lower case; undefined when the file leaves the colour to the program. */
export function modelColor(
  color: HucreColor | undefined,
  themeColors: readonly string[],
): string | undefined {
  if (!color) return undefined;
  const hex = color.rgb?.slice(-6) ?? themeColor(themeColors, color) ?? paletteColor(color.indexed);
  return hex === undefined ? undefined : `#${hex.toLowerCase()}`;
}

function paletteColor(number: number | undefined): string | undefined {
  if (number === undefined) return undefined;
  return PALETTE[number < 8 ? number : number - 8];
}

/** The colour for hucre, which writes it with full opacity. */
export function hucreColor(color: string): HucreColor {
  return { rgb: color.replace('#', '').toUpperCase() };
}

/** The colour as an eight-digit attribute value. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
