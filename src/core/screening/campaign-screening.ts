import type { IsoDay } from '../calendar/day';
import { readSettings } from '../campaign/settings';
import type { Settings } from '../campaign/settings-type';
import { townshipDirectory } from '../campaign/township-directory';
import type { Grid } from '../table/column';
import { parseTable, type ParsedTable } from '../table/parse-table';
import type { Problem } from '../table/problem';
import { refusePersonalData, requireTable } from '../table/require-table';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { actionsSheet } from '../table/sheets/actions';
import { employersSheet } from '../table/sheets/employers';
import { keyEmployersSheet, type KeyEmployerRow as SheetRow } from '../table/sheets/key-employers';
import { nameConfirmationsSheet, type NameConfirmation } from '../table/sheets/name-confirmations';
import { settingsSheet } from '../table/sheets/settings';
import { socialInsuranceSheet } from '../table/sheets/social-insurance';
import { taxSheet } from '../table/sheets/tax';
import { townshipsSheet } from '../table/sheets/townships';
import { SetupError } from '../text/setup-error';
import { headingsAreMissing } from '../words/problems';
import { noCommonPeriod, noScreeningData, nothingInRange } from '../words/screening-report';
import type { KeyEmployerRow } from './key-employer-row';
import { keyEmployerRows } from './key-employer-rows';
import { decisionsOf, newPendingRows, type PendingRow } from './match-confirmations';
import { comparedPeriods, periodsOf } from './periods';
import { screenEmployers, type ScreeningResult } from './screen-employers';
import type { ScreeningInput } from './screening-run';
import { summariseKeyEmployers, type ScreeningSummary } from './summary';
import { summaryOrder } from './summary-picture';

/** The sheets that screening only reads; each is read once. */
export const SCREENING_SOURCE_SHEETS: readonly string[] = [
  settingsSheet.name,
  townshipsSheet.name,
  actionsSheet.name,
  employersSheet.name,
  socialInsuranceSheet.name,
  taxSheet.name,
];

/** What a screening of the workbook comes to. */
export interface CampaignScreening extends Pick<
  ScreeningResult,
  'periods' | 'coverage' | 'problems'
> {
  readonly settings: Settings;
  /** 重点企业 as it is to be, best candidates first; `rowNumber` where a row stood before. */
  readonly rows: readonly KeyEmployerRow[];
  /** 重点企业 as it stands. */
  readonly former: ParsedTable<SheetRow>;
  /** 名称确认 as it stands, and the rows to append to it. */
  readonly confirmations: ParsedTable<NameConfirmation>;
  readonly newPending: readonly PendingRow[];
  /** Tax units that wait for 人工确认, listed now or earlier. */
  readonly pendingUnits: number;
  readonly summary: ScreeningSummary;
}

type Grids = ReadonlyMap<string, Grid | undefined>;

/**
 * The 重点企业 that the workbook's sheets come to.
 *
 * @param grids the sheets of SCREENING_SOURCE_SHEETS, 名称确认 and 重点企业 by name
 * @param today stands in the mark of a hit that has disappeared
 * @throws SetupError if a sheet or a heading it needs is missing, a data sheet holds people's data, there are no data, or
 *   the two data sets have no month in common
 */
export function campaignScreening(grids: Grids, today: IsoDay): CampaignScreening {
  const former = requireAllHeadings(tableOf(keyEmployersSheet, grids));
  const confirmations = requireAllHeadings(tableOf(nameConfirmationsSheet, grids));
  const { input, settings } = screeningInput(grids, confirmations.records);
  const result = screenEmployers(input);
  const { actions } = input;
  const rows = keyEmployerRows(result, former.records, { today, actions });
  return {
    ...{ periods: result.periods, coverage: result.coverage, problems: result.problems },
    ...{ settings, rows, former, confirmations },
    newPending: newPendingRows(result.pendingMatches, confirmations.records),
    pendingUnits: result.pendingMatches.length,
    summary: summariseKeyEmployers(rows, orderOf(input)),
  };
}

/**
 * What is doubled, contradictory or not comparable in the two data sets, by row; nothing while they cannot be compared
 * at all, for that is said when screening is run.
 */
export function screeningDataProblems(grids: Grids): readonly Problem[] {
  try {
    const confirmations = tableOf(nameConfirmationsSheet, grids).records;
    return screenEmployers(screeningInput(grids, confirmations).input).problems;
  } catch (error) {
    if (error instanceof SetupError) return [];
    throw error;
  }
}

function screeningInput(
  grids: Grids,
  confirmations: readonly NameConfirmation[],
): { readonly input: ScreeningInput; readonly settings: Settings } {
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  tableOf(settingsSheet, grids);
  const townships = tableOf(townshipsSheet, grids).records;
  const actions = tableOf(actionsSheet, grids).records;
  const ledger = tableOf(employersSheet, grids).records;
  const social = dataOf(socialInsuranceSheet, grids);
  const tax = dataOf(taxSheet, grids);
  const range = settings.screeningPeriods;
  const input: ScreeningInput = {
    ...{ social, tax, ledger, actions, townships, settings, range },
    resolver: townshipDirectory(townships),
    decisions: decisionsOf(confirmations),
  };
  requireCommonPeriod(input);
  return { input, settings };
}

function requireCommonPeriod({ social, tax, range }: ScreeningInput): void {
  if (comparedPeriods(social, tax, range).periods.length > 0) return;
  const [socialPeriods, taxPeriods] = [periodsOf(social), periodsOf(tax)];
  const hasCommon = comparedPeriods(social, tax, undefined).periods.length > 0;
  const sentence = hasCommon ? nothingInRange : noCommonPeriod;
  throw new SetupError(sentence(socialPeriods, taxPeriods));
}

function tableOf<R>(sheet: SheetDeclaration<R>, grids: Grids): ParsedTable<R> {
  return requireTable(parseTable(sheet, grids.get(sheet.name)));
}

function dataOf<R>(sheet: SheetDeclaration<R>, grids: Grids): readonly R[] {
  const { records } = refusePersonalData(tableOf(sheet, grids));
  if (records.length === 0) throw new SetupError(noScreeningData(sheet.name));
  return records;
}

/** A sheet that is written must have every column: without one, what stands there would not be found again. */
function requireAllHeadings<R>(parsed: ParsedTable<R>): ParsedTable<R> {
  const { sheet, missingHeadings } = parsed;
  if (missingHeadings.length > 0) throw new SetupError(headingsAreMissing(sheet, missingHeadings));
  return parsed;
}

function orderOf({ townships, actions }: ScreeningInput): ReturnType<typeof summaryOrder> {
  const teams = townships.flatMap(({ team }) => team ?? []);
  return summaryOrder({
    townships: townships.map(({ name }) => name),
    teams: [...new Set(teams)],
    actions: actions.flatMap(({ name, number }) =>
      number === undefined ? [] : [name ?? String(number)],
    ),
  });
}
