import { workingCalendar } from '../calendar/working-calendar';
import { readSettings } from '../campaign/settings';
import type { Settings } from '../campaign/settings-type';
import type { EnforcementCase } from '../enforcement/case-type';
import { enforcementCases } from '../enforcement/enforcement-cases';
import type { PeriodRules } from '../enforcement/notice-period';
import type { Grid } from '../table/column';
import { parseTable, type ParsedTable } from '../table/parse-table';
import { requireTable } from '../table/require-table';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { auditResultsSheet, type AuditResultRow } from '../table/sheets/audit-results';
import { employersSheet, type Employer } from '../table/sheets/employers';
import { holidaysSheet } from '../table/sheets/holidays';
import { keyEmployersSheet, type KeyEmployerRow } from '../table/sheets/key-employers';
import { legalBasesSheet, type LegalBasis } from '../table/sheets/legal-bases';
import { noticesSheet, type NoticeRow } from '../table/sheets/notices';
import { settingsSheet } from '../table/sheets/settings';
import { SetupError } from '../text/setup-error';
import { headingsAreMissing } from '../words/problems';

/** The sheets that are read for anything about notices; each is read once. */
export const NOTICE_SOURCE_SHEETS: readonly string[] = [
  settingsSheet.name,
  holidaysSheet.name,
  legalBasesSheet.name,
  employersSheet.name,
  auditResultsSheet.name,
  keyEmployersSheet.name,
  noticesSheet.name,
];

type Grids = ReadonlyMap<string, Grid | undefined>;

/** What the sheets say about notices. */
export interface NoticeSources {
  readonly settings: Settings;
  readonly rules: PeriodRules;
  readonly legalBases: readonly LegalBasis[];
  readonly employers: readonly Employer[];
  readonly audits: readonly AuditResultRow[];
  readonly keyEmployers: ParsedTable<KeyEmployerRow>;
  readonly register: ParsedTable<NoticeRow>;
  /** Rows of 文书登记 down to the last that holds anything: new ones go below. */
  readonly registerRowCount: number;
  readonly cases: readonly EnforcementCase[];
}

/**
 * The sources as they stand.
 *
 * @param grids the sheets of NOTICE_SOURCE_SHEETS by name
 * @throws SetupError if a sheet is missing, or a heading of a sheet that is written
 */
export function noticeSources(grids: Grids): NoticeSources {
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  const calendar = workingCalendar(tableOf(holidaysSheet, grids).records);
  const fixed = {
    settings,
    rules: { calendar, settings },
    legalBases: tableOf(legalBasesSheet, grids).records,
    employers: tableOf(employersSheet, grids).records,
    audits: tableOf(auditResultsSheet, grids).records,
  };
  return withRegister(fixed, grids);
}

/** The same with 重点企业 and 文书登记 read anew, as is done once the lock is held. */
export function withRegister(
  fixed: Omit<NoticeSources, 'keyEmployers' | 'register' | 'registerRowCount' | 'cases'>,
  grids: Grids,
): NoticeSources {
  const keyEmployers = requireAllHeadings(tableOf(keyEmployersSheet, grids));
  const register = requireAllHeadings(tableOf(noticesSheet, grids));
  const cases = enforcementCases({
    keyEmployers: keyEmployers.records,
    notices: register.records,
    employers: fixed.employers,
  });
  const registerRowCount = grids.get(noticesSheet.name)?.length ?? 0;
  return { ...fixed, keyEmployers, register, registerRowCount, cases };
}

function tableOf<R>(sheet: SheetDeclaration<R>, grids: Grids): ParsedTable<R> {
  return requireTable(parseTable(sheet, grids.get(sheet.name)));
}

/** A sheet that is written must have every column: without one, what stands there would not be found again. */
function requireAllHeadings<R>(parsed: ParsedTable<R>): ParsedTable<R> {
  const { sheet, missingHeadings } = parsed;
  if (missingHeadings.length > 0) throw new SetupError(headingsAreMissing(sheet, missingHeadings));
  return parsed;
}
