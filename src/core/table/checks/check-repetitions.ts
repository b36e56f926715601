import type { EnrolmentEntry } from '../../campaign/records';
import { comparisonKey } from '../../text/comparison-key';
import type { ProblemCode } from '../../words/problems';
import type { Column } from '../column';
import type { ParsedTable } from '../parse-table';
import type { Problem } from '../problem';
import type { SheetDeclaration } from '../sheet-declaration';
import { employerColumns, employersSheet } from '../sheets/employers';
import { enrolmentColumns, enrolmentSheet } from '../sheets/enrolment';
import { holidayColumns, holidaysSheet } from '../sheets/holidays';
import { recipientColumns, recipientsSheet } from '../sheets/recipients';
import { socialInsuranceColumns, socialInsuranceSheet } from '../sheets/social-insurance';
import { taxColumns, taxSheet } from '../sheets/tax';
import { teamColumns, teamsSheet } from '../sheets/teams';
import { keyOfParts, repetitions } from './duplicates';
import { problemAt } from './note';
import type { ComparedTables } from './tables';

/** What may not stand twice on one sheet. */
interface UniqueRule<R> {
  readonly sheet: SheetDeclaration<R>;
  readonly table: ParsedTable<R>;
  readonly column: Column<unknown>;
  readonly keyOf: (record: R) => string | undefined;
  readonly code?: ProblemCode;
}

/**
 * Rows that say the same twice. In the two systems' data one employer has one row a month (参保数据: one per
 * 社保单位编号). A row of 扩面登记 is a suspicion only, and only when everything in it is the same.
 */
export function checkRepetitions(tables: ComparedTables): Problem[] {
  return [
    ...repeatedIn({
      ...{ sheet: teamsSheet, table: tables.teams, column: teamColumns.name },
      keyOf: ({ name }) => comparisonKey(name),
    }),
    ...repeatedIn({
      ...{ sheet: employersSheet, table: tables.employers, column: employerColumns.uscc },
      keyOf: ({ uscc }) => uscc,
    }),
    ...repeatedIn({
      sheet: socialInsuranceSheet,
      table: tables.socialInsurance,
      column: socialInsuranceColumns.period,
      keyOf: ({ uscc, name, socialInsuranceNumber, period }) =>
        keyOfParts(uscc ?? name, socialInsuranceNumber ?? '', period),
    }),
    ...repeatedIn({
      ...{ sheet: taxSheet, table: tables.tax, column: taxColumns.period },
      keyOf: ({ uscc, name, period }) => keyOfParts(uscc ?? name, period),
    }),
    ...repeatedIn({
      ...{ sheet: enrolmentSheet, table: tables.enrolment, column: enrolmentColumns.day },
      ...{ keyOf: keyOfEntry, code: 'identicalEntry' },
    }),
    ...repeatedIn({
      ...{ sheet: recipientsSheet, table: tables.recipients, column: recipientColumns.email },
      keyOf: ({ email }) => email?.toLowerCase(),
    }),
    ...repeatedIn({
      ...{ sheet: holidaysSheet, table: tables.holidays, column: holidayColumns.day },
      keyOf: ({ day }) => day,
    }),
  ];
}

function repeatedIn<R extends { readonly rowNumber: number }>({
  sheet,
  table,
  column,
  keyOf,
  code = 'duplicateRow',
}: UniqueRule<R>): Problem[] {
  return repetitions(table.records, keyOf).map(({ record, key, firstRowNumber }) => {
    const content = key.split('\u0001').filter((part) => part !== '');
    return problemAt(
      sheet,
      record.rowNumber,
      column,
      content.join(' '),
      code,
      String(firstRowNumber),
    );
  });
}

/** An entry without an employer cannot be told from another employer's of the same size. */
function keyOfEntry(entry: EnrolmentEntry): string | undefined {
  const { day, township, employerName, uscc, newlyInsuredPeople, collectedFen } = entry;
  const employer = uscc ?? (employerName === undefined ? undefined : comparisonKey(employerName));
  return keyOfParts(day, township, employer, newlyInsuredPeople ?? '', collectedFen ?? '');
}
