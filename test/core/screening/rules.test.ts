import {
  type ComparedMonth,
  arrearsVerdict,
  baseObstacle,
  headCountVerdict,
  isBaseTooLow,
  unregisteredVerdict,
} from '../../../src/core/screening/rules';

function month(fields: Partial<ComparedMonth> = {}): ComparedMonth {
  return {
    period: '2023-09',
    registeredPeople: 10,
    wagesFen: 5_000_000,
    taxStatus: '正常',
    record: 'ofMonth',
    insuredPeople: 10,
    declaredBaseFen: 5_000_000,
    isConflicting: false,
    ...fields,
  };
}

const NO_RECORD = {
  record: 'none',
  insuredPeople: undefined,
  declaredBaseFen: undefined,
} as const;

describe('unregisteredVerdict', () => {
  it.each<[string, Partial<ComparedMonth>, string]>([
    ['no record at all', NO_RECORD, 'hit'],
    ['a record with 0 insured', { insuredPeople: 0 }, 'hit'],
    ['a record with 1 insured', { insuredPeople: 1 }, 'clear'],
    ['a record with a blank', { insuredPeople: undefined }, 'insuredBlank'],
    ['records of other months only', { ...NO_RECORD, record: 'otherMonths' }, 'socialOtherMonths'],
    ['rows that disagree', { ...NO_RECORD, isConflicting: true }, 'conflictingRows'],
    ['no record, but taxes not paid normally', { ...NO_RECORD, taxStatus: '注销' }, 'clear'],
    ['no record and no employees', { ...NO_RECORD, registeredPeople: 0, wagesFen: 0 }, 'clear'],
    ['no record and 1 employee', { ...NO_RECORD, registeredPeople: 1, wagesFen: undefined }, 'hit'],
    [
      'no employees, blank wages',
      { ...NO_RECORD, registeredPeople: 0, wagesFen: undefined },
      'clear',
    ],
    ['0 employees with wages', { ...NO_RECORD, registeredPeople: 0 }, 'wagesWithoutPeople'],
    ['blank employees with wages', { ...NO_RECORD, registeredPeople: undefined }, 'hit'],
    [
      'blank employees, wages 0',
      { ...NO_RECORD, registeredPeople: undefined, wagesFen: 0 },
      'noTaxFigures',
    ],
    [
      'both blank',
      { ...NO_RECORD, registeredPeople: undefined, wagesFen: undefined },
      'noTaxFigures',
    ],
  ])('%s', (_situation, fields, expected) => {
    expect(unregisteredVerdict(month(fields))).toBe(expected);
  });
});

describe('headCountVerdict', () => {
  it.each<[string, Partial<ComparedMonth>, string]>([
    ['one more insured than registered', { insuredPeople: 11 }, 'clear'],
    ['as many', { insuredPeople: 10 }, 'clear'],
    ['one fewer', { insuredPeople: 9 }, 'hit'],
    ['blank insured', { insuredPeople: undefined }, 'insuredBlank'],
    ['blank registered', { registeredPeople: undefined }, 'registeredBlank'],
    ['no record', NO_RECORD, 'clear'],
    ['records of other months only', { ...NO_RECORD, record: 'otherMonths' }, 'socialOtherMonths'],
    ['rows that disagree', { insuredPeople: 9, isConflicting: true }, 'conflictingRows'],
  ])('%s', (_situation, fields, expected) => {
    expect(headCountVerdict(month(fields))).toBe(expected);
  });
});

describe('baseObstacle', () => {
  it.each<[string, Partial<ComparedMonth>, string | undefined]>([
    ['both known', {}, undefined],
    ['a base of 0', { declaredBaseFen: 0 }, undefined],
    ['blank wages', { wagesFen: undefined }, 'wagesBlank'],
    ['a blank base', { declaredBaseFen: undefined }, 'baseBlank'],
    ['records of other months only', { ...NO_RECORD, record: 'otherMonths' }, 'socialOtherMonths'],
    ['rows that disagree', { isConflicting: true }, 'conflictingRows'],
  ])('%s', (_situation, fields, expected) => {
    expect(baseObstacle(month(fields))).toBe(expected);
  });
});

describe('isBaseTooLow', () => {
  it.each<[string, number, number, number, boolean]>([
    ['one fen more base than wages', 100_000, 100_001, 0, false],
    ['exactly the wages', 100_000, 100_000, 0, false],
    ['one fen less', 100_000, 99_999, 0, true],
    ['one fen inside 5 %', 100_000, 95_001, 0.05, false],
    ['exactly 5 %', 100_000, 95_000, 0.05, false],
    ['one fen beyond 5 %', 100_000, 94_999, 0.05, true],
    ['exactly 7 %, which binary numbers miss', 100, 93, 0.07, false],
    ['one fen beyond 7 %', 100, 92, 0.07, true],
    ['no wages', 0, 0, 0, false],
  ])('%s', (_situation, wagesFen, declaredBaseFen, tolerance, expected) => {
    expect(isBaseTooLow(wagesFen, declaredBaseFen, tolerance)).toBe(expected);
  });
});

describe('arrearsVerdict', () => {
  it.each<[string, number | undefined, number | undefined, string]>([
    ['one fen more paid than due', 1000, 1001, 'clear'],
    ['exactly what is due', 1000, 1000, 'clear'],
    ['one fen less', 1000, 999, 'hit'],
    ['nothing paid', 1000, 0, 'hit'],
    ['blank paid', 1000, undefined, 'paidBlank'],
    ['blank paid, nothing due', 0, undefined, 'clear'],
    ['blank due', undefined, 1000, 'dueBlank'],
    ['both blank', undefined, undefined, 'clear'],
  ])('%s', (_situation, duePremiumFen, paidPremiumFen, expected) => {
    const verdict = arrearsVerdict({ duePremiumFen, paidPremiumFen, isConflicting: false });
    expect(verdict).toBe(expected);
  });

  it('says nothing of rows that disagree', () => {
    const verdict = arrearsVerdict({ duePremiumFen: 10, paidPremiumFen: 0, isConflicting: true });
    expect(verdict).toBe('conflictingRows');
  });
});
