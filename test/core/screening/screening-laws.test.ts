import fc from 'fast-check';
import type { Period } from '../../../src/core/calendar/day';
import type { EnrolmentEntry } from '../../../src/core/campaign/records';
import { keyEmployerRows } from '../../../src/core/screening/key-employer-rows';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import { summariseKeyEmployers } from '../../../src/core/screening/summary';
import { verifyEnrolment } from '../../../src/core/screening/verify-enrolment';
import { ACTIONS, RESOLVER, TOWNSHIPS, screen } from './screening-records';

/** Few codes, names, months and figures, so that matches, doubles and contradictions are frequent. */
const code = fc.constantFrom(
  '91450329MA5XN00001',
  '91450329MA5XN00002',
  '91450329ma5xn00003',
  '450329MA5XN0000',
  '9.14503E+17',
  undefined,
);
const name = fc.constantFrom('甲有限公司', '甲有限责任公司', '甲有限公司分公司', '乙店', undefined);
const township = fc.constantFrom('资源镇', '梅溪镇', '车田乡', '龙胜镇', undefined);
const period: fc.Arbitrary<Period | undefined> = fc.constantFrom('2023-08', '2023-09', undefined);
const people = fc.constantFrom(0, 1, 5, 12, undefined);
const fen = fc.constantFrom(0, 100_000, 386_340, 5_000_001, undefined);

const socialRows: fc.Arbitrary<SocialInsuranceRow[]> = numbered(
  fc.record({
    uscc: code,
    name,
    township,
    period,
    socialInsuranceNumber: fc.constantFrom('1', '2', undefined),
    status: fc.constantFrom('参保缴费', '未参保', undefined),
    insuredPeople: people,
    declaredBaseFen: fen,
    duePremiumFen: fen,
    paidPremiumFen: fen,
  }),
);

const taxRows: fc.Arbitrary<TaxRow[]> = numbered(
  fc.record({
    uscc: code,
    name,
    township,
    period,
    status: fc.constantFrom('正常', '注销', undefined),
    registeredPeople: people,
    wagesFen: fen,
  }),
);

const entries: fc.Arbitrary<EnrolmentEntry[]> = numbered(
  fc.record({
    day: fc.constantFrom('2023-08-15', '2023-09-15', '2023-10-15', undefined),
    township,
    employerName: name,
    uscc: code,
    newlyInsuredPeople: fc.constantFrom(-2, 0, 3, 7, undefined),
    collectedFen: fc.constant(undefined),
  }),
);

const range = fc.constantFrom(undefined, { from: '2023-08', to: '2023-09' } as const);

function numbered<R extends object>(
  row: fc.Arbitrary<R>,
): fc.Arbitrary<(R & { rowNumber: number })[]> {
  return fc
    .array(row, { maxLength: 12 })
    .map((rows) => rows.map((one, index) => ({ ...one, rowNumber: index + 2 })));
}

/** The rows in another order, as sorting the sheet would leave them: renumbered from the top. */
function reordered<R extends { readonly rowNumber: number }>(
  rows: readonly R[],
  seed: number,
): R[] {
  return rows
    .map((row, index) => ({ row, place: ((index + 1) * (seed * 2 + 1)) % 13 }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }, index) => ({ ...row, rowNumber: index + 2 }));
}

const TODAY = '2023-10-20';

describe('a screening', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(socialRows, taxRows, range, fc.nat(20), (social, tax, months, seed) => {
        const one = screen({ social, tax, range: months });
        const other = screen({
          social: reordered(social, seed),
          tax: reordered(tax, seed + 1),
          range: months,
        });
        expect(other.hits).toEqual(one.hits);
        expect(other.pendingMatches).toEqual(one.pendingMatches);
        expect(other.coverage).toEqual(one.coverage);
        expect(other.periods).toEqual(one.periods);
      }),
    );
  });

  it('changes nothing when it is done again on its own rows', () => {
    fc.assert(
      fc.property(socialRows, taxRows, socialRows, range, (social, tax, before, months) => {
        const earlier = screen({ social: before, tax, range: months });
        const options = { today: TODAY, actions: ACTIONS } as const;
        const first = keyEmployerRows(earlier, [], options);
        const now = screen({ social, tax, range: months });
        const second = keyEmployerRows(now, first, options);
        const third = keyEmployerRows(now, second, { ...options, today: '2023-12-01' });
        expect(third).toEqual(second);
      }),
    );
  });

  it('loses no row of 重点企业: each former hit is open, gone or not compared', () => {
    fc.assert(
      fc.property(socialRows, taxRows, socialRows, taxRows, (social, tax, social2, tax2) => {
        const options = { today: TODAY, actions: ACTIONS } as const;
        const first = keyEmployerRows(screen({ social, tax }), [], options);
        const withRemarks = first.map((row, index) => ({ ...row, remark: String(index) }));
        const second = keyEmployerRows(
          screen({ social: social2, tax: tax2 }),
          withRemarks,
          options,
        );
        const remarks = second.flatMap(({ remark }) => remark ?? []);
        expect(remarks.sort()).toEqual(withRemarks.map(({ remark }) => remark).sort());
      }),
    );
  });

  it('finds nothing that the figures of a hit do not show', () => {
    fc.assert(
      fc.property(socialRows, taxRows, range, (social, tax, months) => {
        for (const { finding } of screen({ social, tax, range: months }).hits) {
          const { kind, registeredPeople, insuredPeople, wagesFen, declaredBaseFen } = finding;
          if (kind === 'unregistered') {
            expect(insuredPeople ?? 0).toBe(0);
            expect((registeredPeople ?? 0) > 0 || (wagesFen ?? 0) > 0).toBe(true);
          }
          if (kind === 'headCount') expect(registeredPeople).toBeGreaterThan(insuredPeople ?? NaN);
          if (kind === 'base') expect(wagesFen).toBeGreaterThan(declaredBaseFen ?? NaN);
          if (kind === 'arrears') expect(finding.arrearsFen).toBeGreaterThan(0);
          expect(finding.estimate.fen ?? 0).toBeGreaterThanOrEqual(0);
          expect(finding.periods.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('traces every hit of one month to rows with these figures', () => {
    fc.assert(
      fc.property(socialRows, taxRows, (social, tax) => {
        for (const { finding } of screen({ social, tax }).hits) {
          const [month] = finding.periods;
          const ofMonth = tax.filter((row) => row.period === month);
          if (finding.kind === 'arrears') {
            expect(social.some((row) => row.period === month)).toBe(true);
            continue;
          }
          const source = ofMonth.find(
            (row) =>
              row.registeredPeople === finding.registeredPeople &&
              row.wagesFen === finding.wagesFen,
          );
          expect(source).toBeDefined();
        }
      }),
    );
  });

  it('adds up to the same total by township, by team, by action and by rule', () => {
    fc.assert(
      fc.property(socialRows, taxRows, (social, tax) => {
        const rows = keyEmployerRows(screen({ social, tax }), [], {
          today: TODAY,
          actions: ACTIONS,
        });
        const order = { townships: TOWNSHIPS.map((one) => one.name), teams: [], actions: [] };
        const { total, byTownship, byTeam, byAction, byKind } = summariseKeyEmployers(rows, order);
        for (const lines of [byTownship, byTeam, byAction, byKind]) {
          const sum = (figure: 'hits' | 'missingPeople' | 'estimateFen'): number =>
            lines.reduce((before, line) => before + line[figure], 0);
          expect(sum('hits')).toBe(total.hits);
          expect(sum('missingPeople')).toBe(total.missingPeople);
          expect(sum('estimateFen')).toBe(total.estimateFen);
        }
        const coded = rows.filter(({ uscc }) => uscc !== undefined);
        const { byTownship: places, total: all } = summariseKeyEmployers(coded, order);
        expect(places.reduce((before, line) => before + line.units, 0)).toBe(all.units);
      }),
    );
  });

  it('places every tax unit once', () => {
    fc.assert(
      fc.property(socialRows, taxRows, (social, tax) => {
        const { coverage } = screen({ social, tax });
        const { matchedByCode, matchedByConfirmedName, awaitingConfirmation } = coverage;
        const matched = matchedByCode + matchedByConfirmedName + awaitingConfirmation;
        expect(matched + coverage.undecided + coverage.unmatched).toBe(coverage.taxUnits);
        expect(coverage.socialUnitsWithoutTax).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a verification', () => {
  function verify(social: readonly SocialInsuranceRow[], claims: readonly EnrolmentEntry[]) {
    return verifyEnrolment({
      entries: claims,
      social,
      ledger: [],
      townships: TOWNSHIPS,
      resolver: RESOLVER,
      basePeriod: undefined,
      comparedPeriod: undefined,
    });
  }

  it('accounts for every claim: claimed = verified + over-claimed + not verifiable', () => {
    fc.assert(
      fc.property(socialRows, entries, (social, claims) => {
        for (const line of [verify(social, claims).total, ...verify(social, claims).townships]) {
          const { claimedPeople, verifiedPeople, overClaimedPeople, notVerifiablePeople } = line;
          expect(verifiedPeople + overClaimedPeople + notVerifiablePeople).toBe(claimedPeople);
          expect(overClaimedPeople).toBeGreaterThanOrEqual(0);
          expect(line.unclaimedPeople).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('adds up by township and does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(socialRows, entries, fc.nat(20), (social, claims, seed) => {
        const one = verify(social, claims);
        const other = verify(reordered(social, seed), reordered(claims, seed + 1));
        expect(other.total).toEqual(one.total);
        const sum = one.townships.reduce((before, line) => before + line.verifiedPeople, 0);
        expect(sum).toBe(one.total.verifiedPeople);
      }),
    );
  });
});
