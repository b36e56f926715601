import { keptPicture } from '../../../local/chart-picture/kept-pictures';

const picture = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);

describe('keptPicture', () => {
  it('draws once what was asked for twice, and hands out copies', () => {
    const draw = jest.fn(() => picture(1, 2));
    const one = keptPicture('twice', draw);
    one[0] = 99;
    expect(keptPicture('twice', draw)).toEqual(picture(1, 2));
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('forgets what was not asked for since eight others', () => {
    const draw = jest.fn(() => picture(3));
    keptPicture('old', draw);
    for (let other = 1; other <= 7; other += 1) keptPicture(`other ${other}`, () => picture(4));
    keptPicture('old', draw);
    expect(draw).toHaveBeenCalledTimes(1);
    for (let other = 8; other <= 15; other += 1) keptPicture(`other ${other}`, () => picture(4));
    keptPicture('old', draw);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of a drawing that failed', () => {
    const failing = (): Uint8Array => {
      throw new Error('no font');
    };
    expect(() => keptPicture('failed', failing)).toThrow('no font');
    expect(keptPicture('failed', () => picture(5))).toEqual(picture(5));
  });
});
