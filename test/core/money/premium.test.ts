import { premiumFen } from '../../../src/core/money/premium';

describe('premiumFen', () => {
  it.each([
    [386_340, 0.16, 61_814], // 618.144 yuan
    [386_340, 0.08, 30_907], // 309.072 yuan
    [0, 0.16, 0],
    [1, 0.16, 0],
    [3, 0.16, 0], // 0.48
    [4, 0.16, 1], // 0.64
    [100, 0.005, 1], // exactly half a fen goes up
    [1_000_000_000_000, 0.24, 240_000_000_000],
    [125, 0.28, 35], // 0.28 has no exact binary form
  ])('of a base of %d fen at %d is %d fen', (baseFen, rate, premium) => {
    expect(premiumFen(baseFen, rate)).toBe(premium);
  });
});
