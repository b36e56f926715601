import type { IsoDay } from '../calendar/day';
import { readSettings } from '../campaign/settings';
import type { Settings } from '../campaign/settings-type';
import { dueDay } from '../issue/owed-periods';
import type { Grid } from '../table/column';
import { parseTable, type ParsedTable } from '../table/parse-table';
import type { Problem } from '../table/problem';
import { refusePersonalData, requireTable } from '../table/require-table';
import { auditDetailsSheet, type AuditDetail } from '../table/sheets/audit-details';
import { settingsSheet } from '../table/sheets/settings';
import { SetupError } from '../text/setup-error';
import { auditLine, limitsUnverified, NO_AUDIT_DETAILS } from '../words/audit';
import { lateFeeSentence } from '../words/enforcement-late-fee';
import { auditUnits, type Audit, type AuditRules, type UnitAudit } from './audit-units';

/** What an audit is reckoned from. */
export const AUDIT_SOURCE_SHEETS: readonly string[] = [settingsSheet.name, auditDetailsSheet.name];

type Grids = ReadonlyMap<string, Grid | undefined>;

/** An audit with what the report says about it, most important first. */
export interface CampaignAudit extends Audit {
  readonly notes: readonly string[];
}

/**
 * The audit of everything 稽核明细 holds; late fees run to 统计截止日期, or to today where that is blank.
 *
 * @throws SetupError if a sheet or a required heading is missing, a column holds people's data, or no row can be used
 */
export function auditCampaign(grids: Grids, today: IsoDay): CampaignAudit {
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  const { records } = requireTable(refusePersonalData(detailsOf(grids)));
  const audit = auditUnits(records, auditRules(settings, today));
  if (audit.units.length === 0) throw new SetupError(NO_AUDIT_DETAILS);
  return { ...audit, notes: notesOf(audit.units, settings) };
}

/** What `checkData` lists of 稽核明细 beyond its single cells; nothing while the sheet is missing. */
export function auditDataProblems(grids: Grids, today: IsoDay): readonly Problem[] {
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  const { records, personalHeadings } = detailsOf(grids);
  if (personalHeadings.length > 0) return [];
  return auditUnits(records, auditRules(settings, today)).problems;
}

function detailsOf(grids: Grids): ParsedTable<AuditDetail> {
  return parseTable(auditDetailsSheet, grids.get(auditDetailsSheet.name));
}

function auditRules(settings: Settings, today: IsoDay): AuditRules {
  const { asOf = today, lateFeeCapped, lateFeeExemptions, premiumDueDayOfMonth } = settings;
  const exemptions = lateFeeExemptions.map(({ start, end }) => ({ from: start, to: end }));
  return {
    settings,
    dueOnOf: (period) => dueDay(period, premiumDueDayOfMonth),
    lateFee: { asOf, isCapped: lateFeeCapped, exemptions },
  };
}

function notesOf(units: readonly UnitAudit[], settings: Settings): readonly string[] {
  const years = new Set(
    units.flatMap(({ people }) =>
      people.flatMap(({ months }) => months.map(({ period }) => Number(period.slice(0, 4)))),
    ),
  );
  const unverified = settings.contributionBases.filter(
    ({ year, verified }) => years.has(year) && !verified,
  );
  return [
    ...unverified.map(({ year }) => limitsUnverified(year)),
    ...units.map(auditLine),
    ...units.flatMap(({ unit, lateFee }) =>
      lateFee.problems.map((problem) => `${unit.name ?? ''}：${lateFeeSentence(problem)}`),
    ),
  ];
}
