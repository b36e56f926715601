import type { IsoDay } from '../calendar/day';
import { workingCalendar, type WorkingCalendar } from '../calendar/working-calendar';
import type { EnrolmentEntry, SnapshotRow, Township } from '../campaign/records';
import { readSettings } from '../campaign/settings';
import type { DayRange, Settings } from '../campaign/settings-type';
import { townshipDirectory } from '../campaign/township-directory';
import type { TownshipResolver } from '../progress/place-entries';
import { progressReport, type ProgressReport } from '../progress/progress-report';
import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import { isBlankRow } from '../table/row-kinds';
import { requireTable } from '../table/require-table';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { readHeadings } from '../table/sheet-headings';
import { actionsSheet, type CampaignAction } from '../table/sheets/actions';
import { activitiesSheet, type PublicityActivity } from '../table/sheets/activities';
import { bulletinsSheet, type BulletinRow } from '../table/sheets/bulletins';
import { employersSheet, type Employer } from '../table/sheets/employers';
import { enrolmentSheet } from '../table/sheets/enrolment';
import { holidaysSheet } from '../table/sheets/holidays';
import { keyEmployersSheet, type KeyEmployerRow } from '../table/sheets/key-employers';
import { noticesSheet, type NoticeRow } from '../table/sheets/notices';
import { recipientsSheet, type Recipient } from '../table/sheets/recipients';
import { screeningSummarySheet } from '../table/sheets/screening-summary';
import { settingsSheet } from '../table/sheets/settings';
import { snapshotsSheet } from '../table/sheets/snapshots';
import { socialInsuranceSheet } from '../table/sheets/social-insurance';
import { taxSheet } from '../table/sheets/tax';
import { townshipsSheet } from '../table/sheets/townships';
import type { ScreeningState } from './facts-type';

/** The sheets that a bulletin is composed from; each is read once. */
export const BULLETIN_SOURCE_SHEETS: readonly string[] = [
  ...[settingsSheet, townshipsSheet, actionsSheet, holidaysSheet, recipientsSheet],
  ...[enrolmentSheet, snapshotsSheet, socialInsuranceSheet, employersSheet],
  ...[activitiesSheet, keyEmployersSheet, noticesSheet, bulletinsSheet],
].map(({ name }) => name);

/**
 * What else must be read, one sheet after the other until nothing is named any more: whether anything has been compared
 * shows on 重点企业, only an empty one leaves it to 比对汇总, and only where that was never drawn does it matter whether there
 * are 税务数据.
 *
 * @param grids what has been read so far
 */
export function sheetStillNeeded(grids: Grids): string | undefined {
  const keyEmployers = parseTable(keyEmployersSheet, grids.get(keyEmployersSheet.name)).records;
  if (keyEmployers.length > 0) return undefined;
  const summary = screeningSummarySheet.name;
  if (!grids.has(summary)) return summary;
  return isDrawn(grids.get(summary)) || grids.has(taxSheet.name) ? undefined : taxSheet.name;
}

/** What is to be composed: the summary of the year so far, or how one period went. */
export type BulletinRequest =
  | {
      readonly kind: 'summary';
      /** As of this day, whatever 参数 says; a correction asks for the day of the issue it corrects. */
      readonly asOf?: IsoDay;
    }
  | { readonly kind: 'briefing'; readonly period: DayRange };

/** The campaign's records as far as a bulletin needs them. */
export interface BulletinInput {
  readonly request: BulletinRequest;
  /** 成文日期. */
  readonly today: IsoDay;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly report: ProgressReport;
  readonly resolver: TownshipResolver;
  readonly townships: readonly Township[];
  readonly entries: readonly EnrolmentEntry[];
  readonly snapshots: readonly SnapshotRow[];
  readonly actions: readonly CampaignAction[];
  readonly employers: readonly Employer[];
  readonly activities: readonly PublicityActivity[];
  readonly keyEmployers: readonly KeyEmployerRow[];
  readonly screening: ScreeningState;
  readonly notices: readonly NoticeRow[];
  readonly recipients: readonly Recipient[];
  readonly bulletins: readonly BulletinRow[];
  /** 文号 of every bulletin whose content is kept, whether it still stands on 通报 or not. */
  readonly keptNumbers: readonly string[];
}

type Grids = ReadonlyMap<string, Grid | undefined>;

/**
 * The records of a bulletin from the sheets of BULLETIN_SOURCE_SHEETS, and those still needed, by name.
 *
 * @param today 成文日期, and the as-of day of a summary where 参数 leaves it blank; a briefing is as of its last day
 * @throws SetupError if 参数, 乡镇, 扩面登记, 进度快照 or 节假日 is missing or lacks a heading it cannot do without; the
 *   other sheets may be missing, and then have nothing to say
 */
export function bulletinInput(
  grids: Grids,
  today: IsoDay,
  request: BulletinRequest,
  keptNumbers: readonly string[] = [],
): BulletinInput {
  const required = <R>(sheet: SheetDeclaration<R>): readonly R[] =>
    requireTable(parseTable(sheet, grids.get(sheet.name))).records;
  const optional = <R>(sheet: SheetDeclaration<R>): readonly R[] =>
    parseTable(sheet, grids.get(sheet.name)).records;
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  required(settingsSheet);
  const townships = required(townshipsSheet);
  const resolver = townshipDirectory(townships);
  const calendar = workingCalendar(required(holidaysSheet));
  const [entries, snapshots] = [required(enrolmentSheet), required(snapshotsSheet)];
  const social = optional(socialInsuranceSheet);
  const keyEmployers = optional(keyEmployersSheet);
  const hasRun = keyEmployers.length > 0 || isDrawn(grids.get(screeningSummarySheet.name));
  const asOf = asOfDay(request, settings, today);
  const teams = teamsOf(townships);
  return {
    ...{ request, today, settings, calendar, resolver, townships, entries, snapshots },
    report: progressReport({
      ...{ settings, asOf, calendar, townships, teams, resolver, entries, snapshots, social },
    }),
    actions: optional(actionsSheet),
    employers: optional(employersSheet),
    activities: optional(activitiesSheet),
    keyEmployers,
    screening: screeningState(hasRows(grids.get(taxSheet.name)), social.length > 0, hasRun),
    notices: optional(noticesSheet),
    recipients: optional(recipientsSheet),
    bulletins: optional(bulletinsSheet),
    keptNumbers,
  };
}

function asOfDay(request: BulletinRequest, { asOf }: Settings, today: IsoDay): IsoDay {
  return request.kind === 'briefing' ? request.period.end : (request.asOf ?? asOf ?? today);
}

/** Without data nothing can be compared now, but what was compared before still stands. */
function screeningState(hasTax: boolean, hasSocial: boolean, hasRun: boolean): ScreeningState {
  if (hasRun) return 'done';
  if (!hasTax) return 'noTax';
  return hasSocial ? 'notRun' : 'noSocial';
}

/** Whether 税务数据 has anything below its headings; its rows are not needed, and parsing them takes long. */
function hasRows(grid: Grid | undefined): boolean {
  if (grid === undefined) return false;
  const { headingRow, places } = readHeadings(taxSheet, grid);
  if (headingRow === undefined) return false;
  const positions = places.flatMap((place) => (place === undefined ? [] : [place.position]));
  return grid.slice(headingRow).some((row) => !isBlankRow(row, positions));
}

/** Whether screening has drawn 比对汇总: below its first row, in which set-up says what will stand there. */
function isDrawn(grid: Grid | undefined): boolean {
  return (grid ?? []).slice(1).some((row) => row.some((cell) => cell !== '' && cell !== null));
}

/** Teams in the order in which the townships name them, which in the plan is the teams' own. */
function teamsOf(townships: readonly Township[]): { readonly name: string }[] {
  const names = townships.flatMap(({ team }) => (team === undefined ? [] : [team]));
  return [...new Set(names)].map((name) => ({ name }));
}
