import { townshipDirectory, type TownshipMatch } from '../../campaign/township-directory';
import { comparisonKey } from '../../text/comparison-key';
import type { Column } from '../column';
import type { ParsedTable } from '../parse-table';
import type { Problem } from '../problem';
import type { SheetDeclaration } from '../sheet-declaration';
import { employerColumns, employersSheet } from '../sheets/employers';
import { enrolmentColumns, enrolmentSheet } from '../sheets/enrolment';
import { socialInsuranceColumns, socialInsuranceSheet } from '../sheets/social-insurance';
import { taxColumns, taxSheet } from '../sheets/tax';
import { problemAt } from './note';
import type { ComparedTables } from './tables';

type Place = readonly [
  sheet: SheetDeclaration<unknown>,
  rowNumber: number,
  column: Column<unknown>,
];

interface WithTownship {
  readonly rowNumber: number;
  readonly township: string | undefined;
}

/**
 * Townships and actions in the data that their own sheets do not know. Without a single township on 乡镇 nothing is
 * said row by row: that the sheet is empty or missing is one problem, not a thousand.
 */
export function checkSpellings(tables: ComparedTables): Problem[] {
  return [...townshipSpellings(tables), ...actionSpellings(tables)];
}

/** The problem of a spelling that the directory did not find. */
export function unknownTownship(
  place: Place,
  spelling: string,
  match: Exclude<TownshipMatch, { readonly kind: 'found' }>,
): Problem {
  if (match.kind === 'ambiguous') {
    return problemAt(...place, spelling, 'ambiguousTownship', match.candidates.join('、'));
  }
  const { suggestion } = match;
  return suggestion === undefined
    ? problemAt(...place, spelling, 'unknownTownship')
    : problemAt(...place, spelling, 'suggestedTownship', suggestion);
}

function townshipSpellings(tables: ComparedTables): Problem[] {
  if (tables.townships.records.length === 0) return [];
  const directory = townshipDirectory(tables.townships.records);
  const check = (
    sheet: SheetDeclaration<unknown>,
    column: Column<unknown>,
    { records }: ParsedTable<WithTownship>,
  ): Problem[] =>
    records.flatMap(({ rowNumber, township }) => {
      if (township === undefined) return [];
      const match = directory.find(township);
      if (match.kind === 'found') return [];
      return [unknownTownship([sheet, rowNumber, column], township, match)];
    });
  return [
    ...check(employersSheet, employerColumns.township, tables.employers),
    ...check(socialInsuranceSheet, socialInsuranceColumns.township, tables.socialInsurance),
    ...check(taxSheet, taxColumns.township, tables.tax),
    ...check(enrolmentSheet, enrolmentColumns.township, tables.enrolment),
  ];
}

/** 单位台账 may name an action by its name, its number, or both (`2 宾馆酒店`). */
function actionSpellings({ actions, employers }: ComparedTables): Problem[] {
  if (actions.records.length === 0) return [];
  const known = new Set(
    actions.records.flatMap(({ number, name = '' }) => {
      const key = comparisonKey(name);
      return number === undefined
        ? [key]
        : [key, String(number), `${number}${key}`, `${number}.${key}`, `${number}、${key}`];
    }),
  );
  return employers.records.flatMap(({ rowNumber, action }) =>
    action === undefined || known.has(comparisonKey(action))
      ? []
      : [problemAt(employersSheet, rowNumber, employerColumns.action, action, 'unknownAction')],
  );
}
