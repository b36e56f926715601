import { sampleClaims, type SampleClaim } from '../../../local/sample/claims';
import { isoOf, lastSerialOf } from '../../../local/sample/days';
import { sampleEmployers } from '../../../local/sample/employers';
import { monthLookup } from '../../../local/sample/month-figures';
import { SAMPLE_PLACES } from '../../../local/sample/places';
import { trueSituations } from '../../../local/sample/situations';

const employers = sampleEmployers(2023, 1_200);
const claims = sampleClaims(2023, SAMPLE_PLACES, employers);
const monthOf = monthLookup(2023, claims);

function claimsByEmployer(): Map<number, SampleClaim[]> {
  const grouped = new Map<number, SampleClaim[]>();
  for (const claim of claims) {
    grouped.set(claim.employer.index, [...(grouped.get(claim.employer.index) ?? []), claim]);
  }
  return grouped;
}

describe('sampleClaims', () => {
  it('come in the order of days, on weekdays from January to 25 December', () => {
    const days = claims.map(({ serial }) => isoOf(serial));
    expect(days).toEqual([...days].sort());
    expect(days[0] ?? '').toMatch(/^2023-01-/);
    expect((days[days.length - 1] ?? '') <= '2023-12-25').toBe(true);
  });

  it('never enrol more people than an employer has uninsured', () => {
    for (const [, ofOne] of claimsByEmployer()) {
      const credited = ofOne.reduce((sum, claim) => sum + claim.creditedPeople, 0);
      const [first] = ofOne;
      const { staffPeople, insuredAtBasePeople } = first!.employer;
      expect(credited + (insuredAtBasePeople ?? 0)).toBeLessThanOrEqual(staffPeople);
    }
  });

  it('take back what was claimed too high with a negative line', () => {
    const corrections = claims.filter(({ remark }) => remark === 'correction');
    expect(corrections.length).toBeGreaterThan(0);
    for (const { people } of corrections) expect(people).toBeLessThan(0);
  });

  it('leave people blank where only arrears came in', () => {
    const payments = claims.filter(({ remark }) => remark === 'arrearsPaid');
    expect(payments.length).toBeGreaterThan(0);
    for (const { people, collectedFen } of payments) {
      expect(people).toBeUndefined();
      expect(collectedFen).toBeGreaterThan(0);
    }
  });
});

describe('monthLookup', () => {
  const lastDay = lastSerialOf('2023-11');

  it('shows growth over the base month equal to the claims of the honest, and less for the others', () => {
    let overClaimers = 0;
    for (const [, ofOne] of claimsByEmployer()) {
      const { employer } = ofOne[0]!;
      const soFar = ofOne.filter(({ serial }) => serial <= lastDay);
      if (ofOne.some(({ remark }) => remark === 'correction')) continue;
      const claimed = soFar.reduce((sum, { people }) => sum + (people ?? 0), 0);
      const before = monthOf(employer, '2022-12').insured?.people ?? 0;
      const growth = (monthOf(employer, '2023-11').insured?.people ?? 0) - before;
      if (soFar.some(({ remark }) => remark === 'overClaimed')) {
        overClaimers += 1;
        expect(growth).toBeLessThan(claimed);
      } else {
        expect(growth).toBe(claimed);
      }
    }
    expect(overClaimers).toBeGreaterThan(0);
  });

  it('finds every situation of the plan in October, and arrears', () => {
    const october = trueSituations(employers, monthOf).filter(({ period }) => period === '2023-10');
    const found = new Set(october.map(({ situation }) => situation));
    expect([...found].sort()).toEqual(['人数不足', '基数不足', '未申报', '欠费']);
  });

  it('never calls people insured too few where everybody is insured', () => {
    const compliant = new Set(
      employers.filter(({ conduct }) => conduct === 'compliant').map(({ uscc }) => uscc),
    );
    const wrong = trueSituations(employers, monthOf).filter(({ uscc }) => compliant.has(uscc));
    expect(wrong).toEqual([]);
  });
});
