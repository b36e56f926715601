import fc from 'fast-check';
import { type Hit, compareHits } from '../../../src/core/screening/hit';
import { sortedHits } from '../../../src/core/screening/sorted-hits';
import { screen, social, tax } from './screening-records';

const [SOME_HIT] = screen({ social: [social()], tax: [tax({ registeredPeople: 12 })] }).hits;

function hit(fen: number | undefined, uscc: string): Hit {
  if (SOME_HIT === undefined) throw new Error('no hit');
  const { finding } = SOME_HIT;
  return { ...SOME_HIT, uscc, finding: { ...finding, estimate: { ...finding.estimate, fen } } };
}

describe('sortedHits', () => {
  it('puts hits in the order of compareHits, many of one estimate and some without', () => {
    const fens = fc.constantFrom(0, 1, 2, 700, 1e13, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(fens, fc.integer({ min: 0, max: 99 }))), (all) => {
        const hits = all.map(([fen, number]) => hit(fen, `9145${String(number)}`));
        expect(sortedHits(hits)).toEqual([...hits].sort(compareHits));
      }),
    );
  });

  it('puts the largest estimate first and a hit without one last', () => {
    const fens = sortedHits([hit(undefined, 'A'), hit(0, 'B'), hit(5, 'C')]).map(
      ({ finding }) => finding.estimate.fen,
    );
    expect(fens).toEqual([5, 0, undefined]);
  });
});
