/** The pictures a bulletin's template is made with, as PNG by their keys. */
export function bulletinPictures(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['chart', Uint8Array.from(WHITE_PIXEL)],
    ['outer_rule', Uint8Array.from(SEVEN_BLACK_OF_FOURTEEN)],
    ['inner_rule', Uint8Array.from(FIVE_BLACK_OF_FOURTEEN)],
  ]);
}

/** LibreOffice draws nothing lower than 0.41 mm, so that the rules of the 版记 are pictures with white below them. */
export const RULE_PICTURE_MILLIMETRES = 0.7;

/** Stands where the chart will be. */
const WHITE_PIXEL: readonly number[] = [
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0,
  0, 58, 126, 155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 218, 99, 248, 15, 0, 1, 1, 1, 0, 28, 176,
  140, 153, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/** One pixel wide, each 0.05 mm high: 0.35 mm of black. */
const SEVEN_BLACK_OF_FOURTEEN: readonly number[] = [
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 14, 8, 0, 0, 0,
  0, 203, 40, 41, 128, 0, 0, 0, 14, 73, 68, 65, 84, 120, 218, 99, 96, 64, 1, 255, 145, 33, 0, 48,
  235, 6, 250, 190, 210, 55, 72, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/** The same with 0.25 mm. */
const FIVE_BLACK_OF_FOURTEEN: readonly number[] = [
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 14, 8, 0, 0, 0,
  0, 203, 40, 41, 128, 0, 0, 0, 14, 73, 68, 65, 84, 120, 218, 99, 96, 128, 131, 255, 232, 16, 0, 80,
  203, 8, 248, 75, 254, 173, 145, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];
