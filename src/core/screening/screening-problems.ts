import type { Period } from '../calendar/day';
import type { Problem } from '../table/problem';
import type { ScreeningProblemCode } from '../words/screening-problems';
import type { RepeatedRow } from './month-figures';
import type { NameMatch } from './name-matches';
import type { Obstacle } from './obstacle';
import type { ComparedPeriods } from './periods';
import { PROBLEM_PLACES } from './problem-places';
import type { SocialInsuranceRow, TaxRow } from './records';
import type { NotComparable } from './rules';
import { nameOrCode } from './unit-name';
import { type Unit, codeOf, socialRows, taxRows } from './units';

/** The problem of this kind, in the sheet and column where it is to be put right. */
export function screeningProblem(
  code: ScreeningProblemCode,
  row: number | undefined,
  content: string,
  detail = '',
): Problem {
  const { sheet, column } = PROBLEM_PLACES[code];
  return { sheet, row, column, content, code, detail };
}

/** Months that only one of the two data sets has. */
export function periodProblems(periods: ComparedPeriods): readonly Problem[] {
  const { onlyInSocial, onlyInTax } = periods;
  const problems: Problem[] = [];
  if (periods.periods.length === 0) {
    const detail = [...onlyInSocial, '/', ...onlyInTax].join(' ');
    problems.push(screeningProblem('noCommonPeriod', undefined, '', detail));
  }
  for (const period of onlyInSocial) {
    problems.push(screeningProblem('periodOnlyInSocial', undefined, period));
  }
  for (const period of onlyInTax) {
    problems.push(screeningProblem('periodOnlyInTax', undefined, period));
  }
  return problems;
}

/** A row without a usable code and without a name. */
export function unidentifiedProblem(row: SocialInsuranceRow | TaxRow): Problem {
  const code = isTaxRow(row) ? 'taxUnitUnknown' : 'socialUnitUnknown';
  return screeningProblem(code, row.rowNumber, row.uscc ?? '');
}

/** A row that repeats an earlier one, or contradicts it. */
export function repeatedProblem({ row, first, isIdentical }: RepeatedRow): Problem {
  const isTax = isTaxRow(row);
  const [earlier, later] = row.rowNumber < first.rowNumber ? [row, first] : [first, row];
  const same = isTax ? 'taxRowRepeated' : 'socialRowRepeated';
  const different = isTax ? 'taxRowsDisagree' : 'socialRowsDisagree';
  return screeningProblem(
    isIdentical ? same : different,
    later.rowNumber,
    nameOrCode(row),
    String(earlier.rowNumber),
  );
}

/** Obstacles that are told where they lie: rows that disagree have been told of already. */
const OBSTACLE_CODES = {
  socialOtherMonths: 'socialOtherMonths',
  conflictingRows: undefined,
  insuredBlank: 'insuredBlank',
  registeredBlank: 'registeredBlank',
  wagesBlank: 'wagesBlank',
  baseBlank: 'baseBlank',
  dueBlank: 'dueBlank',
  paidBlank: 'paidBlank',
  wagesWithoutPeople: 'wagesWithoutPeople',
  noTaxFigures: 'noTaxFigures',
} as const satisfies Record<NotComparable, ScreeningProblemCode | undefined>;

/** Why a unit is 不可比, once per reason, at its first row of the month on the sheet where the figure is missing. */
export function obstacleProblems(
  obstacles: readonly Obstacle[],
  social: Unit | undefined,
  tax: Unit | undefined,
): readonly Problem[] {
  const told = new Set<NotComparable>();
  return obstacles.flatMap(({ reason, period }) => {
    const code = OBSTACLE_CODES[reason];
    if (code === undefined || told.has(reason)) return [];
    told.add(reason);
    const unit = PROBLEM_PLACES[code].side === 'tax' ? tax : social;
    const row = firstRowOf(unit, code, period);
    return [screeningProblem(code, row?.rowNumber, nameOrCode(row), period)];
  });
}

/** Nobody knows which unit of 参保数据 it is: a person must say. */
export type UndecidedMatch = Extract<NameMatch, { readonly kind: 'several' | 'taken' }>;

/** What a person must decide about a tax unit. */
export function matchProblem(unit: Unit, match: UndecidedMatch): Problem {
  const row = unit.firstTax;
  const content = nameOrCode(row);
  if (match.kind === 'taken') {
    return screeningProblem('nameTaken', row?.rowNumber, content, codeOf(match.social));
  }
  const names = match.socials.map(codeOf).join('、');
  return screeningProblem('severalNameMatches', row?.rowNumber, content, names);
}

function firstRowOf(
  unit: Unit | undefined,
  code: ScreeningProblemCode,
  period: Period,
): SocialInsuranceRow | TaxRow | undefined {
  if (unit === undefined) return undefined;
  const { side } = PROBLEM_PLACES[code];
  const rows: readonly (SocialInsuranceRow | TaxRow)[] =
    side === 'tax' ? taxRows(unit) : socialRows(unit);
  return rows.find((row) => row.period === period) ?? rows[0];
}

function isTaxRow(row: SocialInsuranceRow | TaxRow): row is TaxRow {
  return 'registeredPeople' in row;
}
