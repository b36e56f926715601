import fc from 'fast-check';
import { randomSource } from '../../../local/sample/random';

describe('randomSource', () => {
  it('gives the same stream for the same keys and another for others', () => {
    const draws = (...keys: (string | number)[]) => {
      const random = randomSource(...keys);
      return [random.fraction(), random.fraction(), random.fraction()];
    };
    expect(draws(2023, 'employer', 7)).toEqual(draws(2023, 'employer', 7));
    expect(draws(2023, 'employer', 7)).not.toEqual(draws(2023, 'employer', 8));
    expect(draws(2023, 'employer', 7)).not.toEqual(draws(2024, 'employer', 7));
  });

  it('keeps whole numbers within their bounds and reaches both', () => {
    const random = randomSource('dice');
    const thrown = new Set(Array.from({ length: 500 }, () => random.integer(1, 6)));
    expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('spreads fractions evenly: a tenth of the draws in each tenth, give or take a sixth', () => {
    const random = randomSource('even');
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random.fraction() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(167);
  });

  it('keeps the items when it shuffles them', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const byValue = (one: number, other: number) => one - other;
        const shuffled = randomSource(seed).shuffled(items);
        expect([...shuffled].sort(byValue)).toEqual([...items].sort(byValue));
      }),
    );
  });

  it('picks as often as weights say, never what weighs nothing', () => {
    const random = randomSource('weights');
    const weightOf = (item: string) => ({ never: 0, seldom: 1, often: 3 })[item] ?? 0;
    const picked = Array.from({ length: 4000 }, () =>
      random.pickWeighted(['never', 'seldom', 'often'], weightOf),
    );
    expect(picked).not.toContain('never');
    const often = picked.filter((item) => item === 'often').length;
    expect(Math.abs(often - 3000)).toBeLessThan(150);
  });

  it('refuses to pick from nothing', () => {
    expect(() => randomSource('empty').pick([])).toThrow(RangeError);
  });
});
