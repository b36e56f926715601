import {
  type Hit,
  type HitMatch,
  compareEstimates,
  compareHits,
  compareTexts,
  needsConfirmation,
} from '../../../src/core/screening/hit';
import { onlyHit, screen, tax } from './screening-records';

const HIT = onlyHit(screen({ tax: [tax({ registeredPeople: 12 })] }));

function hit(fields: Partial<Hit>, fen: number | undefined = 5): Hit {
  const { finding } = HIT;
  return { ...HIT, finding: { ...finding, estimate: { ...finding.estimate, fen } }, ...fields };
}

describe('compareHits', () => {
  const A = hit({ uscc: 'A', name: '甲' });
  it.each<[string, Hit, Hit]>([
    ['the larger estimate', hit({ uscc: 'Z' }, 6), A],
    ['any estimate before none', A, hit({ uscc: 'A' }, undefined)],
    ['the earlier code', A, hit({ uscc: 'B', name: '0' })],
    ['no code', hit({ uscc: undefined }), A],
    ['the earlier name', hit({ uscc: undefined, name: 'A' }), hit({ uscc: undefined, name: 'B' })],
    ['no name', hit({ uscc: 'A', name: undefined }), A],
    ['the earlier rule', A, { ...A, finding: { ...A.finding, kind: 'base' } }],
  ])('puts %s first', (_, first, second) => {
    expect(compareHits(first, second)).toBeLessThan(0);
    expect(compareHits(second, first)).toBeGreaterThan(0);
  });

  it.each([
    ['alike', A, hit({ uscc: 'A', name: '甲' })],
    [
      'without code and name',
      hit({ uscc: undefined, name: undefined }),
      hit({ uscc: '', name: '' }),
    ],
  ])('keeps two hits beside each other that are %s', (_, one, other) => {
    expect(compareHits(one, other)).toBe(0);
  });
});

describe('compareEstimates', () => {
  it.each([
    [undefined, undefined, 0],
    [undefined, 0, 1],
    [0, undefined, -1],
    [1, 2, 1],
    [2, 1, -1],
    [2, 2, 0],
  ])('of %p and %p is %d', (one, other, expected) => {
    expect(Math.sign(compareEstimates(one, other))).toBe(expected);
  });
});

describe('compareTexts', () => {
  it.each([
    ['a', 'a', 0],
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['B', 'a', -1], // by character codes, whatever the machine's language
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(compareTexts(one, other)).toBe(expected);
  });
});

describe('needsConfirmation', () => {
  const byName = (isConfirmed: boolean): HitMatch => ({
    ...{ by: 'name', taxName: '甲', socialName: '甲', isConfirmed },
  });

  it.each<[string, HitMatch, boolean]>([
    ['by code', { by: 'code' }, false],
    ['by name', byName(false), true],
    ['by name that a person has confirmed', byName(true), false],
  ])('of a match %s', (_, match, expected) => {
    expect(needsConfirmation({ match })).toBe(expected);
  });
});
