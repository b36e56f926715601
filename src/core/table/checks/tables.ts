import { parseTable } from '../parse-table';
import type { Grid } from '../column';
import type { SheetDeclaration } from '../sheet-declaration';
import { actionsSheet } from '../sheets/actions';
import { employersSheet } from '../sheets/employers';
import { enrolmentSheet } from '../sheets/enrolment';
import { holidaysSheet } from '../sheets/holidays';
import { legalBasesSheet } from '../sheets/legal-bases';
import { recipientsSheet } from '../sheets/recipients';
import { socialInsuranceSheet } from '../sheets/social-insurance';
import { taxSheet } from '../sheets/tax';
import { teamsSheet } from '../sheets/teams';
import { townshipsSheet } from '../sheets/townships';

/** The sheets that are compared with each other, read. */
export type ComparedTables = ReturnType<typeof parseComparedTables>;

/** Reads the sheets that are compared with each other; a missing one reads as empty, with its problem. */
export function parseComparedTables(grids: ReadonlyMap<string, Grid | undefined>) {
  const read = <R>(sheet: SheetDeclaration<R>) => parseTable(sheet, grids.get(sheet.name));
  return {
    townships: read(townshipsSheet),
    teams: read(teamsSheet),
    actions: read(actionsSheet),
    employers: read(employersSheet),
    socialInsurance: read(socialInsuranceSheet),
    tax: read(taxSheet),
    enrolment: read(enrolmentSheet),
    recipients: read(recipientsSheet),
    legalBases: read(legalBasesSheet),
    holidays: read(holidaysSheet),
  };
}
