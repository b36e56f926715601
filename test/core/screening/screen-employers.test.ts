import { HIT_KINDS } from '../../../src/core/screening/hit';
import type { ScreeningResult } from '../../../src/core/screening/screen-employers';
import {
  CODE_A,
  CODE_B,
  CODE_C,
  SETTINGS,
  codes,
  kinds,
  ledgerRow,
  onlyHit,
  screen,
  social,
  tax,
} from './screening-records';

describe('screenEmployers', () => {
  it('finds nothing in a unit in good order', () => {
    const result = screen();
    expect(result.hits).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(result.pendingMatches).toEqual([]);
    expect(result.periods.periods).toEqual(['2023-09']);
  });

  describe('rule ①', () => {
    // Another unit makes the month a common one.
    const others = [social({ uscc: CODE_B, name: '资源县乙公司' })];

    it('hits a unit that is not in the social insurance data, with everybody missing', () => {
      const hit = onlyHit(screen({ social: others }));
      expect(hit.finding).toMatchObject({
        kind: 'unregistered',
        periods: ['2023-09'],
        registeredPeople: 10,
        insuredPeople: undefined,
        missingPeople: 10,
        wagesFen: 5_000_000,
      });
      // 10 people × 5,000.00 yuan × 24 %
      expect(hit.finding.estimate.fen).toBe(1_200_000);
      expect(hit.match).toEqual({ by: 'oneSide', isConfirmed: true });
    });

    it('hits a unit with 0 insured, and makes no second hit of it', () => {
      const none = social({
        insuredPeople: 0,
        declaredBaseFen: 0,
        duePremiumFen: 0,
        paidPremiumFen: 0,
      });
      expect(kinds(screen({ social: [none] }))).toEqual(['unregistered']);
    });

    it.each(['未参保', '停保', '暂停缴费'])('takes a blank beside %s for nobody', (status) => {
      const none = social({ status, insuredPeople: undefined, declaredBaseFen: undefined });
      expect(kinds(screen({ social: [none] }))).toEqual(['unregistered']);
    });

    it('believes a number of people against the state beside it', () => {
      expect(kinds(screen({ social: [social({ status: '未参保' })] }))).toEqual([]);
    });

    it('does not take a blank for 0: the unit is 不可比', () => {
      const result = screen({ social: [social({ insuredPeople: undefined })] });
      expect(kinds(result)).toEqual([]);
      expect(codes(result)).toEqual(['insuredBlank']);
      expect(result.problems[0]).toMatchObject({
        sheet: '参保数据',
        row: 2,
        column: '参保缴费人数',
        detail: '2023-09',
      });
    });

    it.each(['非正常户', '注销', '欠税', '零申报'])('leaves a unit in state %s alone', (status) => {
      expect(kinds(screen({ social: others, tax: [tax({ status })] }))).toEqual([]);
    });

    it.each(['正常', '正常缴税', undefined])('hits a unit in state %s', (status) => {
      expect(kinds(screen({ social: others, tax: [tax({ status })] }))).toEqual(['unregistered']);
    });

    it('keeps average wages up to the floor', () => {
      const low = tax({ registeredPeople: 3, wagesFen: 600_000 });
      // 3 × 3,863.40 × 24 %
      expect(onlyHit(screen({ social: others, tax: [low] })).finding.estimate.fen).toBe(278_165);
    });

    it('keeps average wages down to the ceiling', () => {
      const high = tax({ registeredPeople: 1, wagesFen: 5_000_000 });
      // 19,317.00 × 24 %
      expect(onlyHit(screen({ social: others, tax: [high] })).finding.estimate.fen).toBe(463_608);
    });

    it('gives no estimate without a head count or without wages', () => {
      const noPeople = screen({ social: others, tax: [tax({ registeredPeople: undefined })] });
      const noWages = screen({ social: others, tax: [tax({ wagesFen: undefined })] });
      expect(onlyHit(noPeople).finding.estimate).toEqual({
        fen: undefined,
        formula: { kind: 'noHeadCount' },
      });
      expect(onlyHit(noWages).finding.estimate).toEqual({
        fen: undefined,
        formula: { kind: 'noWages' },
      });
    });
  });

  describe('rule ②', () => {
    it.each<[number, readonly string[]]>([
      [9, []],
      [10, []],
      [11, ['headCount']],
    ])('with 10 insured and %i registered: %p', (registeredPeople, expected) => {
      expect(kinds(screen({ tax: [tax({ registeredPeople })] }))).toEqual(expected);
    });

    it('adds up several numbers of one unit: 7 + 5 insured of 12 registered is no hit', () => {
      const result = screen({
        social: [
          social({ socialInsuranceNumber: '1', insuredPeople: 7, declaredBaseFen: 3_500_000 }),
          social({ socialInsuranceNumber: '2', insuredPeople: 5, declaredBaseFen: 2_500_000 }),
        ],
        tax: [tax({ registeredPeople: 12, wagesFen: 6_000_000 })],
      });
      expect(result.hits).toEqual([]);
      expect(result.problems).toEqual([]);
    });

    it('does not add a blank as 0', () => {
      const result = screen({
        social: [
          social({ socialInsuranceNumber: '1', insuredPeople: 7 }),
          social({ socialInsuranceNumber: '2', insuredPeople: undefined }),
        ],
        tax: [tax({ registeredPeople: 12 })],
      });
      expect(kinds(result)).toEqual([]);
      expect(codes(result)).toEqual(['insuredBlank']);
    });

    it('estimates the missing people at the average wage', () => {
      const twelve = tax({ registeredPeople: 12, wagesFen: 6_000_000 });
      const result = screen({
        social: [social({ insuredPeople: 7, declaredBaseFen: 6_000_000 })],
        tax: [twelve],
      });
      expect(onlyHit(result).finding).toMatchObject({ kind: 'headCount', missingPeople: 5 });
      // 5 × 5,000.00 × 24 %
      expect(onlyHit(result).finding.estimate.fen).toBe(600_000);
    });

    it('reports a blank head count once', () => {
      const result = screen({ tax: [tax({ registeredPeople: undefined })] });
      expect(kinds(result)).toEqual([]);
      expect(codes(result)).toEqual(['registeredBlank']);
    });
  });

  describe('rule ③', () => {
    it.each<[number, readonly string[]]>([
      [4_999_999, []],
      [5_000_000, []],
      [5_000_001, ['base']],
    ])('with a base of 5,000,000 fen and wages of %i: %p', (wagesFen, expected) => {
      expect(kinds(screen({ tax: [tax({ wagesFen })] }))).toEqual(expected);
    });

    it.each<[number, readonly string[]]>([
      [4_500_001, []],
      [4_500_000, []],
      [4_499_999, ['base']],
    ])('with a tolerance of 10 %% and a base of %i: %p', (declaredBaseFen, expected) => {
      const settings = { ...SETTINGS, baseTolerance: 0.1 };
      expect(kinds(screen({ settings, social: [social({ declaredBaseFen })] }))).toEqual(expected);
    });

    it('estimates the missing base', () => {
      const result = screen({ social: [social({ declaredBaseFen: 4_000_000 })] });
      expect(onlyHit(result).finding).toMatchObject({
        missingBaseFen: 1_000_000,
        missingShare: 0.2,
      });
      expect(onlyHit(result).finding.estimate.fen).toBe(240_000);
    });

    it('asks for nothing above the ceiling', () => {
      const result = screen({
        social: [social({ insuredPeople: 1, declaredBaseFen: 1_931_700 })],
        tax: [tax({ registeredPeople: 1, wagesFen: 2_500_000 })],
      });
      expect(kinds(result)).toEqual(['base']);
      expect(onlyHit(result).finding.estimate.fen).toBe(0);
    });

    it('counts no yuan twice when people are missing as well', () => {
      const result = screen({
        social: [social({ insuredPeople: 7, declaredBaseFen: 2_800_000 })],
        tax: [tax({ registeredPeople: 12, wagesFen: 6_000_000 })],
      });
      const byKind = new Map(
        result.hits.map(({ finding }) => [finding.kind, finding.estimate.fen]),
      );
      // 5 missing × 5,000 × 24 %; and 7 × 5,000 − 28,000 = 7,000, × 24 %
      expect(byKind).toEqual(
        new Map([
          ['headCount', 600_000],
          ['base', 168_000],
        ]),
      );
      // Together: (60,000 − 28,000) × 24 %
      expect(600_000 + 168_000).toBe(((6_000_000 - 2_800_000) * 24) / 100);
    });

    it('asks for nothing more when only the missing people explain the gap', () => {
      const result = screen({
        social: [social({ insuredPeople: 7, declaredBaseFen: 3_500_000 })],
        tax: [tax({ registeredPeople: 12, wagesFen: 6_000_000 })],
      });
      const base = result.hits.find(({ finding }) => finding.kind === 'base');
      expect(base?.finding.estimate.fen).toBe(0);
    });

    it('takes everybody for insured if nobody entered how many are', () => {
      const blank = social({ insuredPeople: undefined, declaredBaseFen: 4_000_000 });
      expect(onlyHit(screen({ social: [blank] })).finding.estimate.fen).toBe(240_000);
    });

    it('takes the whole gap if nobody entered the head count', () => {
      const result = screen({
        social: [social({ declaredBaseFen: 4_000_000 })],
        tax: [tax({ registeredPeople: undefined })],
      });
      expect(onlyHit(result).finding.estimate).toEqual({
        fen: 240_000,
        formula: { kind: 'wholeGap', wagesFen: 5_000_000, declaredBaseFen: 4_000_000, rate: 0.24 },
      });
    });

    it.each<[string, Parameters<typeof screen>[0], readonly string[]]>([
      ['blank base', { social: [social({ declaredBaseFen: undefined })] }, ['baseBlank']],
      ['blank wages', { tax: [tax({ wagesFen: undefined })] }, ['wagesBlank']],
    ])('does not compare a %s', (_situation, input, expected) => {
      const result = screen(input);
      expect(kinds(result)).toEqual([]);
      expect(codes(result)).toEqual(expected);
    });
  });

  describe('arrears', () => {
    it.each<[number, readonly string[]]>([
      [1_200_001, []],
      [1_200_000, []],
      [1_199_999, ['arrears']],
    ])('with 1,200,000 fen due and %i paid: %p', (paidPremiumFen, expected) => {
      expect(kinds(screen({ social: [social({ paidPremiumFen })] }))).toEqual(expected);
    });

    it('are due less paid, over all numbers of the unit', () => {
      const result = screen({
        social: [
          social({
            socialInsuranceNumber: '1',
            insuredPeople: 5,
            declaredBaseFen: 2_500_000,
            paidPremiumFen: 0,
          }),
          social({ socialInsuranceNumber: '2', insuredPeople: 5, declaredBaseFen: 2_500_000 }),
        ],
      });
      expect(onlyHit(result).finding).toMatchObject({ arrearsFen: 1_200_000 });
      expect(onlyHit(result).finding.estimate.fen).toBe(1_200_000);
    });

    it('need no tax data', () => {
      const result = screen({ social: [social({ paidPremiumFen: 0 })], tax: [] });
      expect(kinds(result)).toEqual(['arrears']);
      expect(codes(result)).toEqual(['periodOnlyInSocial', 'noCommonPeriod']);
    });

    it.each([
      ['paidPremiumFen', 'paidBlank'],
      ['duePremiumFen', 'dueBlank'],
    ])('are not guessed when %s is blank', (field, expected) => {
      const result = screen({ social: [social({ [field]: undefined })] });
      expect(kinds(result)).toEqual([]);
      expect(codes(result)).toEqual([expected]);
    });
  });

  describe('months', () => {
    it('does not compare different months', () => {
      const result = screen({ social: [social({ period: '2023-08' })] });
      expect(result.hits).toEqual([]);
      expect(codes(result)).toEqual(['periodOnlyInSocial', 'noCommonPeriod', 'periodOnlyInTax']);
    });

    it('does not compare a unit whose record is of another month', () => {
      const result = screen({
        social: [social({ period: '2023-08' }), social({ uscc: CODE_B, name: '资源县乙公司' })],
      });
      expect(result.hits).toEqual([]);
      expect(codes(result)).toEqual(['socialOtherMonths']);
    });

    const range = { from: '2023-07', to: '2023-09' } as const;
    const three = ['2023-07', '2023-08', '2023-09'] as const;

    it('applies rule ② to each month of a range and adds up the hits', () => {
      const result = screen({
        range,
        social: three.map((period, index) => social({ period, rowNumber: index + 2 })),
        tax: three.map((period, index) =>
          tax({ period, registeredPeople: 10 + index, wagesFen: 500_000 * (10 + index) }),
        ),
        settings: { ...SETTINGS, baseTolerance: 0.5 },
      });
      const { finding } = onlyHit(result);
      expect(finding).toMatchObject({
        kind: 'headCount',
        periods: ['2023-08', '2023-09'],
        registeredPeople: 12,
        missingPeople: 2,
        wagesFen: 11_500_000,
      });
      expect(finding.months.map(({ period, isHit }) => [period, isHit])).toEqual([
        ['2023-07', false],
        ['2023-08', true],
        ['2023-09', true],
      ]);
      // (1 + 2) × 5,000.00 × 24 %
      expect(finding.estimate.fen).toBe(360_000);
    });

    it('evens out a month with a bonus over the range', () => {
      const input = {
        social: three.map((period) => social({ period, declaredBaseFen: 6_000_000 })),
        tax: three.map((period) =>
          tax({ period, wagesFen: period === '2023-09' ? 8_000_000 : 5_000_000 }),
        ),
      };
      expect(kinds(screen({ ...input, range }))).toEqual([]);
      expect(kinds(screen(input))).toEqual(['base']);
    });

    it('uses the limits of each month', () => {
      const months = ['2023-12', '2024-01'] as const;
      const settings = {
        ...SETTINGS,
        contributionBases: [
          ...SETTINGS.contributionBases,
          {
            year: 2024,
            floorFen: 405_360,
            ceilingFen: 2_026_800,
            source: undefined,
            verified: true,
          },
        ],
      };
      const result = screen({
        settings,
        range: { from: '2023-12', to: '2024-01' },
        social: months.map((period) => social({ period, uscc: CODE_B, name: '资源县乙公司' })),
        tax: months.map((period) => tax({ period, registeredPeople: 1, wagesFen: 100_000 })),
      });
      // (3,863.40 + 4,053.60) × 24 %
      expect(onlyHit(result).finding.estimate.fen).toBe(190_008);
    });

    it('adds up the arrears of each month; a month paid in advance does not pay for another', () => {
      const result = screen({
        range,
        social: [
          social({ period: '2023-07', paidPremiumFen: 1_000_000 }),
          social({ period: '2023-08', paidPremiumFen: 1_500_000 }),
          social({ period: '2023-09', paidPremiumFen: 1_100_000 }),
        ],
        tax: [],
      });
      expect(onlyHit(result).finding).toMatchObject({
        periods: ['2023-07', '2023-09'],
        arrearsFen: 300_000,
      });
    });
  });

  describe('repeated rows', () => {
    it('counts an identical row once and names it', () => {
      const result = screen({ social: [social(), social({ rowNumber: 3 })] });
      expect(result.hits).toEqual([]);
      expect(result.problems).toMatchObject([{ code: 'socialRowRepeated', row: 3, detail: '2' }]);
    });

    it('does not compare a unit whose rows disagree', () => {
      const result = screen({
        social: [social(), social({ rowNumber: 3, insuredPeople: 2, paidPremiumFen: 0 })],
      });
      expect(result.hits).toEqual([]);
      expect(result.problems).toMatchObject([{ code: 'socialRowsDisagree', row: 3, detail: '2' }]);
    });

    it('tells the same of tax rows', () => {
      const identical = screen({ tax: [tax(), tax({ rowNumber: 3 })] });
      const different = screen({ tax: [tax({ rowNumber: 3 }), tax({ wagesFen: 9_000_000 })] });
      expect(identical.problems).toMatchObject([{ code: 'taxRowRepeated', row: 3, detail: '2' }]);
      expect(different.hits).toEqual([]);
      expect(different.problems).toMatchObject([{ code: 'taxRowsDisagree', row: 3, detail: '2' }]);
    });

    it('counts the same number in two months as two rows', () => {
      const result = screen({ social: [social({ period: '2023-08' }), social()] });
      expect(result.problems).toEqual([]);
    });
  });

  describe('rows that nobody can place', () => {
    it('are problems and nothing else', () => {
      const result = screen({
        social: [social(), social({ rowNumber: 9, uscc: undefined, name: undefined })],
        tax: [tax(), tax({ rowNumber: 8, uscc: '9.14503E+17', name: undefined })],
      });
      expect(result.hits).toEqual([]);
      expect(result.problems).toMatchObject([
        { code: 'socialUnitUnknown', row: 9 },
        { code: 'taxUnitUnknown', row: 8, content: '9.14503E+17' },
      ]);
    });
  });

  describe('hits', () => {
    it('stand with the largest estimate first, then by code, those without an estimate last', () => {
      const result = screen({
        social: [social({ uscc: CODE_C, name: '资源县丙公司', period: '2023-09' })],
        tax: [
          tax({ uscc: CODE_A, registeredPeople: undefined }),
          tax({ uscc: CODE_B }),
          tax({ uscc: '91450329MA5XN00004', registeredPeople: 20, wagesFen: 10_000_000 }),
          tax({ uscc: '91450329MA5XN00000' }),
        ],
      });
      expect(result.hits.map(({ uscc }) => uscc)).toEqual([
        '91450329MA5XN00004',
        '91450329MA5XN00000',
        CODE_B,
        CODE_A,
      ]);
    });

    it('take the township of the ledger, then of the data, under its right name, and its team', () => {
      const short = [tax({ registeredPeople: 11, township: '梅溪镇' })];
      const fromData = screen({ tax: short, social: [social({ township: '车田乡' })] });
      const fromTax = screen({ tax: short, social: [social({ township: undefined })] });
      const fromLedger = screen({ tax: short, ledger: [ledgerRow({ township: '城关' })] });
      const unknown = screen({
        tax: [tax({ registeredPeople: 11, township: undefined })],
        social: [social({ township: '龙胜镇' })],
      });
      const of = (result: ReturnType<typeof screen>) => onlyHit(result).assignment;
      expect(of(fromData)).toMatchObject({ township: '车田苗族乡', team: '三组' });
      expect(of(fromTax)).toMatchObject({ township: '梅溪镇', team: '二组' });
      expect(of(fromLedger)).toMatchObject({ township: '资源镇', team: '一组' });
      expect(of(unknown)).toMatchObject({ township: '龙胜镇', team: undefined });
    });
  });

  describe('wasCompared', () => {
    const unit = { uscc: CODE_A, name: undefined };

    it('is true for a unit both sides have', () => {
      const { wasCompared } = screen();
      expect(wasCompared(unit, 'headCount')).toBe(true);
      expect(wasCompared(unit, 'arrears')).toBe(true);
      expect(wasCompared({ uscc: CODE_A.toLowerCase(), name: undefined }, 'base')).toBe(true);
    });

    it('is false for a unit this time has no data of', () => {
      const { wasCompared } = screen();
      expect(wasCompared({ uscc: CODE_B, name: undefined }, 'unregistered')).toBe(false);
      expect(wasCompared({ uscc: undefined, name: undefined }, 'unregistered')).toBe(false);
    });

    it('is false for the rules whose figures are blank', () => {
      const { wasCompared } = screen({
        social: [social({ insuredPeople: undefined, paidPremiumFen: undefined })],
      });
      expect(wasCompared(unit, 'unregistered')).toBe(false);
      expect(wasCompared(unit, 'headCount')).toBe(false);
      expect(wasCompared(unit, 'base')).toBe(true);
      expect(wasCompared(unit, 'arrears')).toBe(false);
    });
  });
});

describe('wasCompared', () => {
  const kindsCompared = (result: ScreeningResult, uscc = CODE_A): readonly string[] =>
    HIT_KINDS.filter((kind) => result.wasCompared({ uscc, name: undefined }, kind));

  it('is true of every rule for a unit with all its figures', () => {
    expect(kindsCompared(screen())).toEqual(HIT_KINDS);
  });

  it.each([
    ['nobody', { social: [], tax: [tax({ uscc: CODE_B })] }, []],
    [
      'only 税务数据',
      { social: [social({ uscc: CODE_B, name: '乙' })] },
      ['unregistered', 'headCount', 'base'],
    ],
    ['only 参保数据', { tax: [tax({ uscc: CODE_B })] }, ['arrears']],
    [
      'no number of insured',
      { social: [social({ insuredPeople: undefined })] },
      ['base', 'arrears'],
    ],
    [
      'no paid premium',
      { social: [social({ paidPremiumFen: undefined })] },
      ['unregistered', 'headCount', 'base'],
    ],
  ] as const)('knows what %s leaves open', (_, fields, expected) => {
    expect(kindsCompared(screen(fields))).toEqual(expected);
  });

  it('needs one month that is looked at, not every one', () => {
    const result = screen({
      range: { from: '2023-09', to: '2023-09' },
      social: [social(), social({ period: '2023-07' }), social({ period: undefined })],
    });
    expect(kindsCompared(result)).toContain('arrears');
  });
});

describe('the problems of a screening', () => {
  it('stand sheet by sheet from the top', () => {
    const { problems } = screen({
      social: [
        social({ rowNumber: 9, insuredPeople: undefined }),
        social({ rowNumber: 5, uscc: undefined, name: undefined }),
        social({ rowNumber: 7, uscc: undefined, name: undefined }),
        social({ rowNumber: 3, uscc: undefined, name: undefined }),
      ],
      tax: [tax({ rowNumber: 12 }), tax({ rowNumber: 4, uscc: undefined, name: undefined })],
    });
    expect(problems.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['参保数据', 3],
      ['参保数据', 5],
      ['参保数据', 7],
      ['参保数据', 9],
      ['税务数据', 4],
    ]);
  });
});
