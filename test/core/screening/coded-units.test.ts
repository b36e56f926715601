import { type CodedUnits, codeGatherer } from '../../../src/core/screening/coded-units';
import { socialRows } from '../../../src/core/screening/units';
import { CODE_A, CODE_B, SEPTEMBER, social, tax } from './screening-records';

/** The tax number of before 2015 that CODE_A contains. */
const OLD_A = '450329MA5XN0000';
/** Contains `OLD_A` too. */
const CODE_WITH_SAME_OLD = '92450329MA5XN00009';
const OTHER_CODE = '91450329MA5YN00012';

type Codes = readonly (string | undefined)[];

/** Units of rows with these codes; each row has its place in the data as its number of people. */
function unitsOf(socialCodes: Codes, taxCodes: Codes): CodedUnits {
  const socialRows = socialCodes.map((uscc, index) => social({ uscc, insuredPeople: index }));
  const taxRows = taxCodes.map((uscc, index) => tax({ uscc, registeredPeople: index }));
  const gatherer = codeGatherer(socialRows, taxRows);
  socialRows.forEach(gatherer.addSocial);
  taxRows.forEach(gatherer.addTax);
  return gatherer.finish();
}

/** The rows of the unit with a code, by their places in the data. */
function rowsOf({ find }: CodedUnits, code: string): unknown {
  const unit = find(code);
  if (unit === undefined) return undefined;
  const { key, firstSocial, firstTax, more } = unit;
  return {
    key,
    first: [firstSocial?.insuredPeople, firstTax?.registeredPeople],
    more: more && [
      more.social.map(({ insuredPeople }) => insuredPeople),
      more.tax.map(({ registeredPeople }) => registeredPeople),
    ],
  };
}

describe('the units that have a code', () => {
  it('stand at places from 0, in the order in which their codes were met', () => {
    const units = unitsOf([CODE_A], [CODE_A, CODE_B]);
    expect(units.count).toBe(2);
    expect([0, 1].map((place) => units.unitAt(place).key)).toEqual([CODE_A, CODE_B]);
    expect([0, 1].map((place) => units.firstSocial(place)?.uscc)).toEqual([CODE_A, undefined]);
    expect([0, 1].map((place) => units.firstTax(place)?.uscc)).toEqual([CODE_A, CODE_B]);
  });

  it('are told apart by the side that knows them', () => {
    const { onlyIn } = unitsOf([CODE_B, CODE_A], [CODE_A, '91450329MA5XN00007']);
    expect([onlyIn('social'), onlyIn('tax')]).toEqual([[0], [2]]);
  });

  it('are the same objects each time', () => {
    const { unitAt, find } = unitsOf([CODE_A], [CODE_B]);
    expect(unitAt(1)).toBe(unitAt(1));
    expect(find(CODE_A)).toBe(unitAt(0));
    expect(find('91450329MA5XN00009')).toBeUndefined();
  });

  it('have more where either side has a second row', () => {
    const { hasMore } = unitsOf([CODE_A, CODE_B, CODE_B], [CODE_A]);
    expect([0, 1].map(hasMore)).toEqual([false, true]);
    expect(unitsOf([CODE_A], [CODE_A]).hasMore(0)).toBe(false);
  });

  it('are none where nothing stands', () => {
    const { firstSocial, firstTax, hasMore, unitAt } = unitsOf([CODE_A], []);
    expect([firstSocial(4), firstTax(4), hasMore(4)]).toEqual([undefined, undefined, false]);
    expect(unitAt(4)).toEqual({ key: '', firstSocial: undefined, firstTax: undefined });
  });

  it.each<[string, Codes, Codes]>([
    ['the other side', ['91450329ma5xn00001'], [CODE_A]],
    ['a later row', ['91450329ma5xn00001', CODE_A], []],
    ['an earlier row', [CODE_A, '9145O329MA5XNOOOO1'], []],
    ['nobody', [], ['91450329ma5xn00001']],
  ])('have the code as it should be spelt, which %s has so', (_, socialCodes, taxCodes) => {
    const units = unitsOf(socialCodes, taxCodes);
    expect([units.count, units.unitAt(0).key]).toEqual([1, CODE_A]);
  });
});

describe('units that are plainly clear', () => {
  const limits = { month: SEPTEMBER, baseTolerance: 0 };

  it('have one row on each side with everything in order; limits are needed to know', () => {
    const rows = { social: [social()], tax: [tax()] };
    const clearWith = (given?: typeof limits) => {
      const gatherer = codeGatherer(rows.social, rows.tax, given);
      rows.social.forEach(gatherer.addSocial);
      rows.tax.forEach(gatherer.addTax);
      return gatherer.finish().isPlainlyClear(0);
    };
    expect([clearWith(limits), clearWith()]).toEqual([true, false]);
  });

  it.each([
    ['参保数据', [social(), social()], [tax()]],
    ['税务数据', [social()], [tax(), tax()]],
  ])('are not those with a second row in %s', (_, ofSocial, ofTax) => {
    const gatherer = codeGatherer(ofSocial, ofTax, limits);
    ofSocial.forEach(gatherer.addSocial);
    ofTax.forEach(gatherer.addTax);
    expect(gatherer.finish().isPlainlyClear(0)).toBe(false);
  });
});

describe('a row', () => {
  it.each([undefined, '', '123', '9.145E+17'])('with the code %p has no place', (uscc) => {
    const [socialRow, taxRow] = [social({ uscc }), tax({ uscc })];
    const gatherer = codeGatherer([socialRow], [taxRow]);
    expect([gatherer.addSocial(socialRow, 0), gatherer.addTax(taxRow, 0)]).toEqual([false, false]);
    expect(gatherer.finish().count).toBe(0);
  });
});

describe('rows under an old tax number', () => {
  it.each<[string, Codes, Codes, object]>([
    ['the first of 参保数据', [OLD_A], [CODE_A], { first: [0, 0], more: undefined }],
    ['the first of 税务数据', [CODE_A], [OLD_A], { first: [0, 0], more: undefined }],
    ['a further one of 参保数据', [OLD_A, CODE_A], [], { first: [1, undefined], more: [[0], []] }],
    ['a further one of 税务数据', [], [OLD_A, CODE_A], { first: [undefined, 1], more: [[], [0]] }],
    ['one of each', [OLD_A], [OLD_A, OTHER_CODE, CODE_A], { first: [0, 2], more: [[], [0]] }],
    [
      'several of both',
      [OLD_A, OLD_A, OLD_A],
      [CODE_A, OLD_A, OLD_A],
      {
        first: [0, 0],
        more: [
          [1, 2],
          [1, 2],
        ],
      },
    ],
  ])('become %s of the code that contains it', (_, socialCodes, taxCodes, expected) => {
    const others = unitsOf(socialCodes, taxCodes);
    expect(rowsOf(others, CODE_A)).toEqual({ key: CODE_A, ...expected });
    expect([...others.fullCodes]).toEqual([[OLD_A, CODE_A]]);
    expect(others.find(OLD_A)).toBeUndefined();
  });

  it.each<[string, Codes, Codes]>([
    ['first', [OTHER_CODE, OLD_A], [CODE_A]],
    ['first in small letters', [OTHER_CODE, OLD_A], [CODE_A.toLowerCase()]],
    ['further', [OTHER_CODE, OLD_A, CODE_A], []],
  ])('are moved from whatever place, to become the %s row', (_, socialCodes, taxCodes) => {
    const units = unitsOf(socialCodes, taxCodes);
    const unit = units.find(CODE_A);
    const rows = unit === undefined ? [] : socialRows(unit);
    expect(rows.map(({ insuredPeople }) => insuredPeople)).toContain(1);
    expect([...units.fullCodes]).toEqual([[OLD_A, CODE_A]]);
  });

  it('leave their own place empty', () => {
    const { unitAt, firstSocial, firstTax, hasMore, onlyIn } = unitsOf(
      [OLD_A, OLD_A],
      [OLD_A, CODE_A],
    );
    expect([firstSocial(0), firstTax(0), hasMore(0)]).toEqual([undefined, undefined, false]);
    expect(unitAt(1).key).toBe(CODE_A);
    expect([onlyIn('social'), onlyIn('tax')]).toEqual([[], []]);
  });

  it.each<[string, Codes]>([
    ['two codes contain it', [CODE_A, CODE_WITH_SAME_OLD]],
    ['none does', [OTHER_CODE]],
    ['it is all there is', []],
  ])('stay where they are if %s', (_, others) => {
    const units = unitsOf([OLD_A], others);
    expect(rowsOf(units, OLD_A)).toMatchObject({ key: OLD_A, first: [0, undefined] });
    expect([...units.fullCodes]).toEqual([]);
  });
});
