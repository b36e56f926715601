/** Lengths as WordprocessingML counts them. Everything outside `wordml` says millimetres, points or characters. */

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const TWIPS_PER_POINT = 20;
const EMU_PER_MILLIMETRE = 36_000;

/** Twentieths of a point. @example twipsOfMillimetres(210) // => 11906 */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * TWIPS_PER_POINT);
}

/** Twentieths of a point. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Font sizes are counted in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** English metric units, for drawings. */
export function emuOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * EMU_PER_MILLIMETRE);
}

/** Widths of border lines are counted in eighths of a point. @example eighthsOfMillimetres(0.35) // => 8 */
export function eighthsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * 8);
}
