/** Whether this machine can write Chinese into a picture, found by trying. */
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { loadDrawer } from './load-libraries';

export type PictureFonts = NonNullable<ResvgRenderOptions['font']>;

/** Sans-serif families with Chinese of Windows, macOS and Linux, the usual ones first. */
export const CHINESE_FONTS =
  'Microsoft YaHei, SimHei, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Micro Hei, Droid Sans Fallback, sans-serif';

/** The fonts that are installed on the machine. */
export const SYSTEM_FONTS: PictureFonts = { loadSystemFonts: true };

/** Fonts that were seen to have Chinese; asked again where they have not, for somebody may install one while the desk is open. */
const chineseFonts = new Set<PictureFonts>();

/**
 * True if Chinese characters come out as themselves. Where no font has them, all of them come out as the same box or as
 * nothing, so two different characters give the same picture.
 */
export function canWriteChinese(fonts: PictureFonts): boolean {
  if (!chineseFonts.has(fonts) && showsCharactersApart(fonts)) chineseFonts.add(fonts);
  return chineseFonts.has(fonts);
}

/** Width and height of the square that a character is tried in. */
const SQUARE_PIXELS = 24;

/** Both characters in one picture, since each picture looks through all fonts of the machine, which takes most of its time. */
function showsCharactersApart(fonts: PictureFonts): boolean {
  const { Resvg } = loadDrawer();
  const text = (character: string, left: number): string =>
    `<text x="${left + 2}" y="20" font-family="${CHINESE_FONTS}" font-size="20">${character}</text>`;
  const { pixels, width } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * SQUARE_PIXELS}" height="${SQUARE_PIXELS}">` +
      `${text('资', 0)}${text('镇', SQUARE_PIXELS)}</svg>`,
    { font: fonts },
  ).render();
  const half = (4 * width) / 2;
  return Array.from({ length: SQUARE_PIXELS }, (_, row) => 2 * row * half).some(
    (start) =>
      !pixels.subarray(start, start + half).equals(pixels.subarray(start + half, start + 2 * half)),
  );
}
