import {
  type ComparedMonth,
  NOT_NORMAL_TAX_WORDS,
  arrearsVerdict,
  baseObstacle,
  headCountVerdict,
  unregisteredVerdict,
} from '../screening/rules';
import { combinations, order, ruleSql, sign, word } from './signatures';

const FIGURES = [undefined, -1, 0, 1, 2] as const;

/** How a month stands, as the column `state` says it. */
const STATES: readonly Pick<ComparedMonth, 'record' | 'isConflicting'>[] = [
  { record: 'none', isConflicting: false },
  { record: 'none', isConflicting: true },
  { record: 'otherMonths', isConflicting: false },
  { record: 'otherMonths', isConflicting: true },
  { record: 'ofMonth', isConflicting: false },
  { record: 'ofMonth', isConflicting: true },
];

const NO_FIGURES = {
  period: '2023-09',
  registeredPeople: undefined,
  wagesFen: undefined,
  taxStatus: undefined,
  insuredPeople: undefined,
  declaredBaseFen: undefined,
} as const;

/** Months without figures, one for each state. */
const MONTHS: readonly ComparedMonth[] = STATES.map((state) => ({ ...NO_FIGURES, ...state }));

const state = word<ComparedMonth>('state', stateWord);

/** The word of the column `state`: rows that disagree, or what 参保数据 has of the unit. */
function stateWord({
  record,
  isConflicting,
}: Pick<ComparedMonth, 'record' | 'isConflicting'>): string {
  return isConflicting ? 'conflicting' : record;
}

/** Rule ① of `rules.ts` as a condition on the columns of the compared months. */
export function unregisteredSql(): string {
  const statuses = [undefined, ...NOT_NORMAL_TAX_WORDS].map((taxStatus) => ({ taxStatus }));
  const withPeople = MONTHS.flatMap((month) =>
    figuresOf(month).map((insuredPeople) => ({ ...month, insuredPeople })),
  );
  const samples = combinations(
    combinations(withPeople, statuses),
    FIGURES.flatMap((registeredPeople) =>
      FIGURES.map((wagesFen) => ({ registeredPeople, wagesFen })),
    ),
  );
  return ruleSql(
    samples,
    [
      state,
      sign('insured', ({ insuredPeople }) => insuredPeople),
      word('tax_status', ({ taxStatus }) => (taxStatus === undefined ? 'normal' : 'notNormal')),
      sign('registered', ({ registeredPeople }) => registeredPeople),
      sign('wages', ({ wagesFen }) => wagesFen),
    ],
    (month) => unregisteredVerdict(month) === 'hit',
  );
}

/** Rule ②. */
export function headCountSql(): string {
  const samples = MONTHS.flatMap((month) =>
    figuresOf(month).flatMap((insuredPeople) =>
      FIGURES.map((registeredPeople) => ({ ...month, insuredPeople, registeredPeople })),
    ),
  );
  return ruleSql(
    samples,
    [
      state,
      order(['registered', 'insured'], (month) => [month.registeredPeople, month.insuredPeople]),
    ],
    (month) => headCountVerdict(month) === 'hit',
  );
}

/** Whether a month counts into the totals of rule ③. */
export function comparableBaseSql(): string {
  const samples = MONTHS.flatMap((month) =>
    figuresOf(month).flatMap((declaredBaseFen) =>
      FIGURES.map((wagesFen) => ({ ...month, declaredBaseFen, wagesFen })),
    ),
  );
  return ruleSql(
    samples,
    [
      state,
      sign('wages', ({ wagesFen }) => wagesFen),
      sign('base', ({ declaredBaseFen }) => declaredBaseFen),
    ],
    (month) => baseObstacle(month) === undefined,
  );
}

/** Arrears, on the columns of 参保数据 alone. */
export function arrearsSql(): string {
  const samples = [false, true].flatMap((isConflicting) =>
    FIGURES.flatMap((duePremiumFen) =>
      FIGURES.map((paidPremiumFen) => ({ isConflicting, duePremiumFen, paidPremiumFen })),
    ),
  );
  return ruleSql(
    samples,
    [
      word('state', ({ isConflicting }) => (isConflicting ? 'conflicting' : 'ofMonth')),
      order(['due', 'paid'], (month) => [month.duePremiumFen, month.paidPremiumFen]),
    ],
    (month) => arrearsVerdict(month) === 'hit',
  );
}

/** Where 参保数据 has no row of the month it has no figure either. */
function figuresOf({ record }: ComparedMonth): readonly (number | undefined)[] {
  return record === 'ofMonth' ? FIGURES : [undefined];
}
