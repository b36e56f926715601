import { inflateSync } from 'node:zlib';
import { bulletinPictures, RULE_PICTURE_MILLIMETRES } from '../../src/templates/bulletin-pictures';

/** The grey values of a PNG one pixel wide. */
function rowsOf(png: Uint8Array): number[] {
  const bytes = Buffer.from(png);
  const start = bytes.indexOf('IDAT') + 4;
  const packed = bytes.subarray(start, start + bytes.readUInt32BE(start - 8));
  return [...inflateSync(packed)].filter((_, index) => index % 2 === 1);
}

describe('the rules of the 版记', () => {
  it.each([
    ['outer_rule', 0.35],
    ['inner_rule', 0.25],
  ])('%s is %d mm thick (GB/T 9704-2012 7.4.1)', (key, thickness) => {
    const rows = rowsOf(bulletinPictures().get(key)!);
    const black = rows.filter((grey) => grey === 0).length;
    expect((black / rows.length) * RULE_PICTURE_MILLIMETRES).toBeCloseTo(thickness, 5);
    expect(rows.lastIndexOf(0)).toBe(black - 1);
  });
});
