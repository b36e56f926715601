import type { IsoDay } from '../calendar/day';
import { workingCalendar } from '../calendar/working-calendar';
import type { SnapshotRow, Team, Township } from '../campaign/records';
import { readSettings } from '../campaign/settings';
import { townshipDirectory } from '../campaign/township-directory';
import type { Grid } from '../table/column';
import { parseTable, type ParsedTable } from '../table/parse-table';
import { requireTable } from '../table/require-table';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { enrolmentSheet } from '../table/sheets/enrolment';
import { holidaysSheet } from '../table/sheets/holidays';
import { settingsSheet } from '../table/sheets/settings';
import { snapshotsSheet } from '../table/sheets/snapshots';
import { socialInsuranceSheet } from '../table/sheets/social-insurance';
import { townshipsSheet } from '../table/sheets/townships';
import type { TownshipResolver } from './place-entries';
import { progressReport, type ProgressReport } from './progress-report';

/** The sheets that progress is computed from; each is read once. */
export const PROGRESS_SOURCE_SHEETS: readonly string[] = [
  settingsSheet.name,
  townshipsSheet.name,
  enrolmentSheet.name,
  snapshotsSheet.name,
  holidaysSheet.name,
];

/** The same and 参保数据, which 核实数 is made from. */
export const VERIFIED_PROGRESS_SOURCE_SHEETS: readonly string[] = [
  ...PROGRESS_SOURCE_SHEETS,
  socialInsuranceSheet.name,
];

export interface CampaignProgress {
  readonly report: ProgressReport;
  readonly resolver: TownshipResolver;
  readonly snapshots: ParsedTable<SnapshotRow>;
}

/**
 * The progress that the workbook's sheets add up to.
 *
 * @param grids the sheets of PROGRESS_SOURCE_SHEETS by name; with 参保数据 among them (even if the workbook lacks it) claims
 *   are verified, or the report says why they cannot be
 * @param today counts when 参数 leaves the as-of date blank
 * @throws SetupError if one of the sheets or a heading that it cannot do without is missing
 */
export function campaignProgress(
  grids: ReadonlyMap<string, Grid | undefined>,
  today: IsoDay,
): CampaignProgress {
  const read = <R>(sheet: SheetDeclaration<R>): ParsedTable<R> =>
    requireTable(parseTable(sheet, grids.get(sheet.name)));
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  read(settingsSheet);
  const townships = read(townshipsSheet).records;
  const resolver = townshipDirectory(townships);
  const snapshots = read(snapshotsSheet);
  const report = progressReport({
    settings,
    asOf: settings.asOf ?? today,
    calendar: workingCalendar(read(holidaysSheet).records),
    townships,
    teams: teamsOf(townships),
    resolver,
    entries: read(enrolmentSheet).records,
    snapshots: snapshots.records,
    social: grids.has(socialInsuranceSheet.name)
      ? parseTable(socialInsuranceSheet, grids.get(socialInsuranceSheet.name)).records
      : undefined,
  });
  return { report, resolver, snapshots };
}

/** Teams in the order in which the townships name them, which in the plan is the teams' own. */
function teamsOf(townships: readonly Township[]): Pick<Team, 'name'>[] {
  const names = townships.flatMap(({ team }) => (team === undefined ? [] : [team]));
  return [...new Set(names)].map((name) => ({ name }));
}
