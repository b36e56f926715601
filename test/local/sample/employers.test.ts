import { type SampleEmployer, sampleEmployers } from '../../../local/sample/employers';
import { SAMPLE_PLACES } from '../../../local/sample/places';

const employers = sampleEmployers(2023, 5_000);

function distinct(of: (employer: SampleEmployer) => string): number {
  return new Set(employers.map(of)).size;
}

describe('sampleEmployers', () => {
  it('gives every employer a code, a name and social-insurance numbers of its own', () => {
    expect(distinct(({ uscc }) => uscc)).toBe(5_000);
    expect(distinct(({ name }) => name)).toBe(5_000);
    const numbers = employers.flatMap(({ socialNumbers }) => socialNumbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('says 示例 in every name', () => {
    expect(employers.filter(({ name }) => !name.includes('示例'))).toEqual([]);
  });

  it('begins a larger county with the same employers as a smaller one', () => {
    expect(employers.slice(0, 100)).toEqual(sampleEmployers(2023, 100));
  });

  it('covers all seven actions of the plan that are about a trade', () => {
    const actions = new Set(employers.map(({ sector }) => sector.action));
    expect([...actions].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each(SAMPLE_PLACES.map(({ name, share }) => [name, share] as const))(
    'places in %s its share of %d, give or take a sixth',
    (name, share) => {
      const count = employers.filter(({ place }) => place.name === name).length;
      expect(Math.abs(count / 5_000 / share - 1)).toBeLessThan(1 / 6);
    },
  );

  it('never insures more people than there are, and fewer where that is the conduct', () => {
    const isRight = ({ conduct, insuredAtBasePeople: insured, staffPeople }: SampleEmployer) =>
      conduct === 'unregistered'
        ? insured === undefined
        : conduct === 'tooFewPeople'
          ? insured !== undefined && insured < staffPeople
          : (insured ?? 0) <= staffPeople;
    expect(employers.filter((employer) => !isRight(employer))).toEqual([]);
  });
});
