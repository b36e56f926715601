import { isValidUscc } from '../../text/uscc';
import type { Column } from '../column';
import type { ParsedTable } from '../parse-table';
import type { Problem } from '../problem';
import type { SheetDeclaration } from '../sheet-declaration';
import { enrolmentColumns, enrolmentSheet } from '../sheets/enrolment';
import { socialInsuranceColumns, socialInsuranceSheet } from '../sheets/social-insurance';
import { taxColumns, taxSheet } from '../sheets/tax';
import { problemAt } from './note';
import type { ComparedTables } from './tables';

interface WithCode {
  readonly rowNumber: number;
  readonly uscc: string | undefined;
}

/**
 * Employers in the data that 单位台账 does not have, each once per sheet at its first row: no notice can be addressed to
 * them. A code that is doubtful itself has a problem of its own. An empty 单位台账 says nothing about anybody.
 */
export function checkRegister(tables: ComparedTables): Problem[] {
  const registered = new Set(tables.employers.records.map(({ uscc }) => uscc));
  if (registered.size === 0) return [];
  const check = (
    sheet: SheetDeclaration<unknown>,
    column: Column<unknown>,
    { records }: ParsedTable<WithCode>,
  ): Problem[] => {
    const seen = new Set(registered);
    return records.flatMap(({ rowNumber, uscc }) => {
      if (uscc === undefined || seen.has(uscc)) return [];
      seen.add(uscc);
      return isValidUscc(uscc) ? [problemAt(sheet, rowNumber, column, uscc, 'notInRegister')] : [];
    });
  };
  return [
    ...check(socialInsuranceSheet, socialInsuranceColumns.uscc, tables.socialInsurance),
    ...check(taxSheet, taxColumns.uscc, tables.tax),
    ...check(enrolmentSheet, enrolmentColumns.uscc, tables.enrolment),
  ];
}
