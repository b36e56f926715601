import fc from 'fast-check';
import { actionByKeyword, keywordIndex } from '../../../src/core/screening/action-keywords';

function actions(...keywords: readonly (readonly [number | undefined, readonly string[]])[]) {
  return keywordIndex(
    keywords.map(([number, words]) => ({ number, name: undefined, keywords: words })),
  );
}

describe('actionByKeyword', () => {
  const index = actions([3, ['汽车', '建筑']], [1, ['培训学校', '学校']], [5, ['水电站', '站']]);

  it.each<[string | undefined, number | undefined]>([
    ['资源县汽车培训学校', 1],
    ['资源县学校汽车有限公司', 3],
    ['资源县学校汽车站', 5],
    ['资源县商贸有限公司', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('finds for %s: %s', (name, expected) => {
    expect(actionByKeyword(name, index)).toBe(expected);
  });

  it('prefers the longer of two key words that end together, then the lower number', () => {
    expect(actionByKeyword('甲水电站', actions([1, ['电站']], [5, ['水电站']]))).toBe(5);
    expect(actionByKeyword('甲水电站', actions([5, ['电站']], [2, ['电站']]))).toBe(2);
  });

  it('pays no heed to width, spaces and capitals', () => {
    expect(actionByKeyword('甲 ＫＴＶ 店', actions([4, ['ktv']]))).toBe(4);
  });

  it('leaves out empty key words and actions without a number', () => {
    expect(
      actionByKeyword('甲学校', actions([1, ['', ' ']], [undefined, ['学校']])),
    ).toBeUndefined();
  });

  it('finds what looking for every key word in turn finds', () => {
    const word = fc.string({ unit: fc.constantFrom('水', '电', '站', '店'), maxLength: 4 });
    const list = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(word, { maxLength: 4 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(word, word, list, (front, back, keywords) => {
        const name = front + back;
        expect(actionByKeyword(name, actions(...keywords))).toBe(firstOfAll(name, keywords));
      }),
    );
  });
});

/** The rule in words: ends last, then is longest, then has the lowest number. */
function firstOfAll(
  name: string,
  keywords: readonly (readonly [number, readonly string[]])[],
): number | undefined {
  const found = keywords.flatMap(([number, words]) =>
    words
      .filter((word) => word !== '' && name.includes(word))
      .map((word) => ({ number, length: word.length, end: name.lastIndexOf(word) + word.length })),
  );
  found.sort((a, b) => b.end - a.end || b.length - a.length || a.number - b.number);
  return found[0]?.number;
}
