import { ROW_LOOKS } from './picture-looks';
import type { SheetPicture } from './picture-type';

/** The parts of a picture that have a value for each cell. */
export type PictureGrids = Pick<
  SheetPicture,
  | 'values'
  | 'numberFormats'
  | 'backgrounds'
  | 'fontColors'
  | 'fontWeights'
  | 'fontSizes'
  | 'horizontalAlignments'
>;

/**
 * The grids with empty rows below, so that writing them takes an older and taller picture off the sheet.
 *
 * @param rowCount how many rows there are to be; a picture that has more stays as it is
 */
export function paddedGrids(picture: SheetPicture, rowCount: number): PictureGrids {
  const { background, fontColor, fontSizePoints } = ROW_LOOKS.blank;
  const padded = <T>(grid: readonly T[][], cell: T): T[][] => [
    ...grid,
    ...Array.from({ length: Math.max(0, rowCount - grid.length) }, () =>
      Array.from({ length: picture.columnCount }, () => cell),
    ),
  ];
  return {
    values: padded(picture.values, ''),
    numberFormats: padded(picture.numberFormats, '@'),
    backgrounds: padded(picture.backgrounds, background),
    fontColors: padded(picture.fontColors, fontColor),
    fontWeights: padded(picture.fontWeights, 'normal'),
    fontSizes: padded(picture.fontSizes, fontSizePoints),
    horizontalAlignments: padded(picture.horizontalAlignments, 'left'),
  };
}
