import type { MatchDecision } from '../../../src/core/screening/records';
import { needsConfirmation } from '../../../src/core/screening/hit';
import {
  CODE_A,
  CODE_B,
  CODE_C,
  codes,
  kinds,
  ledgerRow,
  onlyHit,
  screen,
  social,
  tax,
} from './screening-records';

const NAME = '资源县兴旺商贸有限公司';

function decision(
  verdict: MatchDecision['verdict'],
  fields: Partial<MatchDecision> = {},
): MatchDecision {
  return {
    tax: { uscc: CODE_A, name: NAME },
    social: { uscc: CODE_B, name: NAME },
    verdict,
    ...fields,
  };
}

/** The same name under two codes, one insured person too few. */
const SHORT = {
  social: [social({ uscc: CODE_B, name: NAME })],
  tax: [tax({ uscc: CODE_A, name: NAME, registeredPeople: 11 })],
};

describe('matching by code', () => {
  it.each([
    ['91450329ma5xn00001', 'small letters'],
    ['9145O329MA5XNOOOO1', 'O for 0'],
    ['９１４５０３２９ＭＡ５ＸＮ００００１', 'full width'],
    ['450329MA5XN0000', 'an old tax number'],
  ])('brings %s together with the code: %s', (uscc) => {
    const result = screen({ tax: [tax({ uscc, registeredPeople: 11, name: '别的名字' })] });
    expect(kinds(result)).toEqual(['headCount']);
    expect(onlyHit(result)).toMatchObject({ uscc: CODE_A, match: { by: 'code' } });
  });

  it('counts old tax numbers that were found inside a code', () => {
    const result = screen({ tax: [tax({ uscc: '450329MA5XN0000' })] });
    expect(result.coverage).toMatchObject({ matchedByCode: 1, oldTaxNumbers: 1 });
  });

  it('adds rows under an old tax number to those under the code', () => {
    const result = screen({
      social: [
        social({ socialInsuranceNumber: '1', insuredPeople: 7, declaredBaseFen: 2_500_000 }),
        social({
          socialInsuranceNumber: '2',
          insuredPeople: 5,
          declaredBaseFen: 2_500_000,
          uscc: '450329MA5XN0000',
        }),
      ],
      tax: [tax({ registeredPeople: 12 })],
    });
    expect(result.hits).toEqual([]);
  });

  it('adds every month under an old tax number, and leaves other codes alone', () => {
    const old = { uscc: '450329MA5XN0000', name: '别的名字' };
    const other = { uscc: '91450329MA5YN00012', name: '乙公司' };
    const result = screen({
      range: { from: '2023-08', to: '2023-09' },
      social: [social(), social({ period: '2023-08' }), social(other)],
      tax: [
        tax({ ...old, registeredPeople: 11 }),
        tax({ ...old, period: '2023-08', registeredPeople: 12 }),
        tax(other),
      ],
    });
    expect(onlyHit(result)).toMatchObject({
      uscc: CODE_A,
      finding: { kind: 'headCount', periods: ['2023-08', '2023-09'] },
    });
    expect(result.coverage).toMatchObject({ matchedByCode: 2, oldTaxNumbers: 1 });
  });

  it('leaves a tax unit alone that has a code and no name', () => {
    const result = screen({ tax: [tax(), tax({ uscc: CODE_B, name: undefined })] });
    expect(onlyHit(result)).toMatchObject({ uscc: CODE_B, finding: { kind: 'unregistered' } });
  });

  it('leaves an old tax number alone that stands inside two codes', () => {
    const result = screen({
      social: [
        social({ uscc: '91450329MA5XN00001', name: '甲公司' }),
        social({ uscc: '92450329MA5XN00009', name: '乙公司' }),
      ],
      tax: [tax({ uscc: '450329MA5XN0000', name: '丙公司' })],
    });
    expect(kinds(result)).toEqual(['unregistered']);
    expect(result.coverage.oldTaxNumbers).toBe(0);
  });

  it('keeps branch and head office apart, each with its own code', () => {
    const head = '广西兴旺有限公司';
    const branch = '广西兴旺有限公司资源分公司';
    const result = screen({
      social: [social({ uscc: CODE_A, name: head })],
      tax: [tax({ uscc: CODE_A, name: head }), tax({ uscc: CODE_B, name: branch })],
    });
    expect(onlyHit(result)).toMatchObject({ uscc: CODE_B, finding: { kind: 'unregistered' } });
  });
});

describe('matching by name', () => {
  it('finds the unit and asks a person, with both names shown', () => {
    const result = screen({
      social: [social({ uscc: CODE_B, name: '资源县兴旺商贸有限公司' })],
      tax: [tax({ uscc: CODE_A, name: '资源县（兴旺）商贸有限责任公司', registeredPeople: 11 })],
    });
    const hit = onlyHit(result);
    expect(hit).toMatchObject({
      uscc: CODE_A,
      finding: { kind: 'headCount' },
      match: {
        by: 'name',
        taxName: '资源县（兴旺）商贸有限责任公司',
        socialName: '资源县兴旺商贸有限公司',
        isConfirmed: false,
      },
    });
    expect(needsConfirmation(hit)).toBe(true);
    expect(result.pendingMatches).toEqual([
      {
        tax: { uscc: CODE_A, name: '资源县（兴旺）商贸有限责任公司' },
        candidates: [{ uscc: CODE_B, name: '资源县兴旺商贸有限公司' }],
        reason: 'sameName',
      },
    ]);
    expect(result.coverage).toMatchObject({ awaitingConfirmation: 1, matchedByCode: 0 });
  });

  it('asks no more once it is confirmed', () => {
    const result = screen({ ...SHORT, decisions: [decision('confirmed')] });
    expect(onlyHit(result).match).toMatchObject({ by: 'name', isConfirmed: true });
    expect(needsConfirmation(onlyHit(result))).toBe(false);
    expect(result.pendingMatches).toEqual([]);
    expect(result.coverage).toMatchObject({ matchedByConfirmedName: 1, socialUnitsWithoutTax: 0 });
  });

  it('remembers a confirmed pair when the names differ today', () => {
    const result = screen({
      social: [social({ uscc: CODE_B, name: '改了名的公司' })],
      tax: SHORT.tax,
      decisions: [decision('confirmed')],
    });
    expect(kinds(result)).toEqual(['headCount']);
  });

  it('compares a rejected pair no more: the tax unit stands alone', () => {
    const result = screen({ ...SHORT, decisions: [decision('rejected')] });
    expect(onlyHit(result)).toMatchObject({
      finding: { kind: 'unregistered' },
      match: { by: 'oneSide', isConfirmed: true },
    });
    expect(result.pendingMatches).toEqual([]);
  });

  it('takes no notice of decisions about units that are not there', () => {
    const gone = { uscc: CODE_C, name: undefined };
    const decisions = [
      decision('confirmed', { tax: gone }),
      decision('confirmed', { social: gone }),
      decision('rejected', { social: gone }),
      decision('rejected', { tax: gone }),
    ];
    const result = screen({ ...SHORT, decisions });
    expect(onlyHit(result).match).toMatchObject({ isConfirmed: false });
    expect(codes(result)).toEqual([]);
  });

  it('hears the same decision twice without contradiction', () => {
    const decisions = [decision('confirmed'), decision('confirmed')];
    expect(codes(screen({ ...SHORT, decisions }))).toEqual([]);
  });

  it('hears without contradiction that a unit is itself', () => {
    const self = { uscc: CODE_A, name: undefined };
    expect(
      codes(screen({ decisions: [decision('confirmed', { tax: self, social: self })] })),
    ).toEqual([]);
  });

  it('contradicts a second unit for one that is confirmed already', () => {
    const second = { uscc: CODE_C, name: undefined };
    const result = screen({
      social: [...SHORT.social, social({ uscc: CODE_C, name: '丙公司' })],
      tax: SHORT.tax,
      decisions: [decision('confirmed'), decision('confirmed', { social: second })],
    });
    expect(codes(result)).toEqual(['decisionContradicted']);
    expect(onlyHit(result).match).toMatchObject({ socialName: NAME, isConfirmed: true });
  });

  it('does not give a unit that 参保数据 has under its code another one', () => {
    const result = screen({
      social: [social(), ...SHORT.social],
      tax: [tax({ registeredPeople: 11 })],
      decisions: [decision('confirmed')],
    });
    expect(codes(result)).toEqual(['decisionContradicted']);
    expect(onlyHit(result).match).toEqual({ by: 'code' });
  });

  it('does not take a unit from the one that has its code', () => {
    const result = screen({
      social: SHORT.social,
      tax: [...SHORT.tax, tax({ uscc: CODE_B, name: NAME })],
      decisions: [decision('confirmed')],
    });
    expect(onlyHit(result)).toMatchObject({ uscc: CODE_A, finding: { kind: 'unregistered' } });
    expect(codes(result)).toEqual(['decisionContradicted']);
  });

  it.each([
    [CODE_C, CODE_B],
    [CODE_B, CODE_C],
  ])('offers several namesakes in the order of their codes and compares with none', (...own) => {
    const result = screen({
      social: own.map((uscc) => social({ uscc, name: NAME })),
      tax: SHORT.tax,
    });
    expect(result.hits).toEqual([]);
    expect(codes(result)).toEqual(['severalNameMatches']);
    expect(result.pendingMatches).toMatchObject([
      { reason: 'severalNames', candidates: [{ uscc: CODE_B }, { uscc: CODE_C }] },
    ]);
    expect(result.coverage.undecided).toBe(1);
    expect(result.wasCompared({ uscc: CODE_A, name: undefined }, 'headCount')).toBe(false);
  });

  it('settles namesakes by confirming one', () => {
    const result = screen({
      social: [social({ uscc: CODE_C, name: NAME }), social({ uscc: CODE_B, name: NAME })],
      tax: SHORT.tax,
      decisions: [decision('confirmed')],
    });
    expect(kinds(result)).toEqual(['headCount']);
  });

  it('settles namesakes by rejecting the other', () => {
    const result = screen({
      social: [social({ uscc: CODE_C, name: NAME }), social({ uscc: CODE_B, name: NAME })],
      tax: SHORT.tax,
      decisions: [decision('rejected', { social: { uscc: CODE_C, name: undefined } })],
    });
    expect(onlyHit(result).match).toMatchObject({ by: 'name', isConfirmed: false });
  });

  it('does not match a branch with its head office', () => {
    const result = screen({
      social: [social({ uscc: CODE_B, name: '广西兴旺有限公司' })],
      tax: [tax({ name: '广西兴旺有限公司（资源分公司）' })],
    });
    expect(kinds(result)).toEqual(['unregistered']);
  });

  it.each<[string, string]>([
    ['资源县新名公司（曾用名：资源县旧名公司）', '资源县旧名公司'],
    ['资源县旧名公司', '资源县新名公司（原资源县旧名公司）'],
  ])('finds %s as %s', (taxName, socialName) => {
    const result = screen({
      social: [social({ uscc: CODE_B, name: socialName })],
      tax: [tax({ name: taxName, registeredPeople: 11 })],
    });
    expect(onlyHit(result).match).toMatchObject({ by: 'name', isConfirmed: false });
  });

  it('finds a unit under the former name that the ledger has for its code', () => {
    const result = screen({
      social: [social({ uscc: CODE_B, name: '资源县旧名公司' })],
      tax: [tax({ name: '资源县新名公司', registeredPeople: 11 })],
      ledger: [
        ledgerRow({ name: '资源县新名公司（原资源县旧名公司）' }),
        ledgerRow({ uscc: undefined, name: '无代码公司' }),
      ],
    });
    expect(onlyHit(result).match).toMatchObject({ by: 'name' });
  });

  it.each([
    ['first', 0],
    ['last', 1],
  ])('finds a unit under a name it had in another month, which stands %s', (_, turn) => {
    const rows = [
      social({ uscc: CODE_B, name: '资源县旧名公司', period: '2023-08' }),
      social({ uscc: CODE_B, name: '资源县新名公司' }),
    ];
    const result = screen({
      social: turn === 0 ? rows : rows.reverse(),
      tax: [tax({ name: '资源县旧名公司', registeredPeople: 11 })],
    });
    expect(onlyHit(result).match).toMatchObject({ by: 'name', socialName: '资源县新名公司' });
  });
});

describe('units without a usable code', () => {
  it('are matched by name when neither side has a code', () => {
    const result = screen({
      social: [social({ uscc: undefined, name: NAME })],
      tax: [tax({ uscc: '9.14503E+17', name: NAME, registeredPeople: 11 })],
    });
    expect(onlyHit(result)).toMatchObject({ uscc: undefined, match: { by: 'name' } });
    expect(result.coverage.unitsWithoutCode).toBe(2);
  });

  it('can be confirmed by their names', () => {
    const nobody = { uscc: undefined, name: NAME };
    const result = screen({
      social: [social({ uscc: undefined, name: NAME })],
      tax: [tax({ uscc: undefined, name: NAME, registeredPeople: 11 })],
      decisions: [{ tax: nobody, social: nobody, verdict: 'confirmed' }],
    });
    expect(onlyHit(result).match).toMatchObject({ isConfirmed: true });
  });

  it('are no sure case of rule ① before a person has said so', () => {
    const input = { tax: [tax({ uscc: undefined, name: '资源县无码公司' }), tax()] };
    const hit = onlyHit(screen(input));
    expect(hit).toMatchObject({ finding: { kind: 'unregistered' }, match: { by: 'oneSide' } });
    expect(needsConfirmation(hit)).toBe(true);
    expect(screen(input).pendingMatches).toMatchObject([{ reason: 'noCode', candidates: [] }]);
    const decisions: MatchDecision[] = [
      { tax: { uscc: undefined, name: '资源县无码公司' }, social: undefined, verdict: 'confirmed' },
    ];
    const confirmed = screen({ ...input, decisions });
    expect(needsConfirmation(onlyHit(confirmed))).toBe(false);
    expect(confirmed.pendingMatches).toEqual([]);
  });

  it('are not judged when a unit matched by code has the same name', () => {
    const input = { tax: [tax(), tax({ rowNumber: 3, uscc: undefined })] };
    const result = screen(input);
    expect(result.hits).toEqual([]);
    expect(codes(result)).toEqual(['nameTaken']);
    expect(result.pendingMatches).toMatchObject([
      { reason: 'taken', candidates: [{ uscc: CODE_A }] },
    ]);
    const decisions: MatchDecision[] = [
      { tax: { uscc: undefined, name: tax().name }, social: undefined, verdict: 'confirmed' },
    ];
    expect(kinds(screen({ ...input, decisions }))).toEqual(['unregistered']);
  });

  it('are not judged, and shown the lowest code, when several matched by code have a name of theirs', () => {
    const units = [CODE_C, CODE_A, CODE_B].map((uscc) => ({ uscc, name: `资源县${uscc}公司` }));
    const nobody = { uscc: undefined, registeredPeople: 10 };
    const candidates = (own: readonly { uscc: string; name: string }[], names: readonly string[]) =>
      screen({
        social: own.map((unit) => social(unit)),
        tax: [...own.map((unit) => tax(unit)), ...names.map((name) => tax({ ...nobody, name }))],
      }).pendingMatches.map((pending) => pending.candidates.map(({ uscc }) => uscc));
    const namesakes = units.map((unit) => ({ ...unit, name: NAME }));
    expect(candidates(namesakes, [NAME])).toEqual([[CODE_A]]);
    expect(candidates(units, [`资源县${CODE_B}公司`, `资源县${CODE_A}公司`])).toEqual([
      [CODE_A],
      [CODE_B],
    ]);
  });

  it.each([
    ['first', [CODE_B, CODE_A]],
    ['last', [CODE_A, CODE_B]],
  ])('are shown the lowest code of all their spellings, where it stands %s', (_, own) => {
    const spellings = [NAME, '资源县（兴旺）商贸有限责任公司'];
    const units = own.map((uscc, turn) => ({ uscc, name: spellings[turn] }));
    const { pendingMatches } = screen({
      social: units.map(social),
      tax: [...units.map(tax), ...units.map(({ name }) => tax({ uscc: undefined, name }))],
    });
    expect(pendingMatches).toMatchObject([{ candidates: [{ uscc: CODE_A }] }]);
  });

  it('are not judged when a unit matched by code had the name in another month', () => {
    const result = screen({
      social: [social(), social({ name: NAME, period: '2023-08' })],
      tax: [tax(), tax({ uscc: undefined, name: NAME })],
    });
    expect(codes(result)).toEqual(['nameTaken']);
  });

  it('do not go by the names that the ledger has for other units without one', () => {
    const result = screen({
      social: [social({ uscc: undefined, name: NAME })],
      tax: [tax({ uscc: undefined, name: '别的公司' })],
      ledger: [ledgerRow({ uscc: undefined, name: NAME })],
    });
    expect(result.pendingMatches).toMatchObject([{ reason: 'noCode', candidates: [] }]);
  });

  it.each<[string, MatchDecision['verdict'], MatchDecision['social']]>([
    ['rejected', 'rejected', undefined],
    ['a match with a unit that is gone', 'confirmed', { uscc: CODE_C, name: undefined }],
  ])('are not confirmed to have no counterpart by what is %s', (_, verdict, socialUnit) => {
    const decisions = [
      decision(verdict, { tax: { uscc: undefined, name: '资源县无码公司' }, social: socialUnit }),
    ];
    const input = { tax: [tax({ uscc: undefined, name: '资源县无码公司' }), tax()], decisions };
    expect(needsConfirmation(onlyHit(screen(input)))).toBe(true);
  });

  it('are listed in the order of their names', () => {
    const result = screen({
      tax: [tax(), tax({ uscc: undefined, name: '乙' }), tax({ uscc: undefined, name: '丙' })],
    });
    expect(result.pendingMatches.map((pending) => pending.tax.name)).toEqual(['丙', '乙']);
  });
});

describe('coverage', () => {
  it('counts every tax unit once and the social insurance units without one', () => {
    const { coverage } = screen({
      social: [
        social(),
        social({ uscc: CODE_B, name: NAME }),
        social({ uscc: CODE_C, name: '只在社保' }),
      ],
      tax: [
        tax(),
        tax({ uscc: '91450329MA5XN00004', name: NAME }),
        tax({ uscc: '91450329MA5XN00005', name: '只在税务' }),
      ],
    });
    expect(coverage).toEqual({
      matchedByCode: 1,
      matchedByConfirmedName: 0,
      awaitingConfirmation: 1,
      undecided: 0,
      unmatched: 1,
      taxUnits: 3,
      socialUnits: 3,
      socialUnitsWithoutTax: 1,
      oldTaxNumbers: 0,
      unitsWithoutCode: 0,
    });
  });
});
