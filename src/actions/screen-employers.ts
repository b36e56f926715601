import { done, type ActionReport } from '../core/action-report';
import type { IsoDay } from '../core/calendar/day';
import {
  campaignScreening,
  SCREENING_SOURCE_SHEETS,
  type CampaignScreening,
} from '../core/screening/campaign-screening';
import type { ScreeningCall } from '../core/screening/screening-call';
import { screeningLines } from '../core/screening/screening-lines';
import { screeningPreview, type ScreeningReport } from '../core/screening/screening-preview';
import { summaryPicture, type SummaryFacts } from '../core/screening/summary-picture';
import type { Grid } from '../core/table/column';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { KEPT_IN_PLACE_LINE, screeningSentence } from '../core/words/screening-report';
import { today } from '../google/clock';
import { requireWholeImport } from '../google/import-backup';
import {
  appendPending,
  writeKeyEmployers,
  writeScreeningSummary,
} from '../google/key-employer-sheet';
import { referencedSheet, type Sheet, type Spreadsheet } from '../google/workbook';

/**
 * 比对重点企业 as a page asks for it: `plan` reads, compares and tells what would change; `write` does it all, on what stands in
 * the workbook then. From the menu it is `write`.
 */
export function screenEmployersPageAction(
  workbook: Spreadsheet,
  { stage }: ScreeningCall,
): ScreeningReport {
  if (stage === 'write') return screenEmployersAction(workbook);
  const { screening } = screened(workbook, readTargets(workbook));
  const { periods, summary, pendingUnits } = screening;
  return {
    ...done(screeningSentence(periods.periods, summary.total, pendingUnits)),
    preview: screeningPreview(screening),
  };
}

/**
 * 比对重点企业: 参保数据 against 税务数据 onto 重点企业, with what a person must decide on 名称确认 and the figures on
 * 比对汇总. Everything is computed before the first cell is written; a run that dies is put right by the next one.
 */
export function screenEmployersAction(workbook: Spreadsheet): ActionReport {
  const targets = readTargets(workbook);
  const { names, key, summary } = targets;
  const { screening, day } = screened(workbook, targets);
  appendPending(names.sheet, names.grid, screening.confirmations.positions, screening.newPending);
  const mode = writeKeyEmployers(key.sheet, key.grid, screening);
  writeScreeningSummary(summary, summaryPicture(factsOf(screening, day)));
  return reportOf(screening, mode);
}

interface Targets {
  readonly names: ReadSheet;
  readonly key: ReadSheet;
  readonly summary: Sheet;
}

/** The sheets that are written, before the larger ones are read. */
function readTargets(workbook: Spreadsheet): Targets {
  requireWholeImport(workbook, SHEET_NAMES.socialInsurance);
  requireWholeImport(workbook, SHEET_NAMES.tax);
  return {
    names: readSheet(workbook, SHEET_NAMES.nameConfirmations),
    key: readSheet(workbook, SHEET_NAMES.keyEmployers),
    summary: referencedSheet(workbook, SHEET_NAMES.screeningSummary),
  };
}

function screened(
  workbook: Spreadsheet,
  { names, key }: Targets,
): { readonly screening: CampaignScreening; readonly day: IsoDay } {
  const sources = SCREENING_SOURCE_SHEETS.map((name) => readSheet(workbook, name));
  const grids = new Map([names, key, ...sources].map(({ name, grid }) => [name, grid]));
  const day = today();
  return { screening: campaignScreening(grids, day), day };
}

interface ReadSheet {
  readonly name: string;
  readonly sheet: Sheet;
  readonly grid: Grid;
}

/** One round trip. */
function readSheet(workbook: Spreadsheet, name: string): ReadSheet {
  const sheet = referencedSheet(workbook, name);
  return { name, sheet, grid: sheet.getDataRange().getValues() };
}

function factsOf(
  { settings, periods, summary, coverage, problems }: CampaignScreening,
  day: IsoDay,
): SummaryFacts {
  return {
    countyName: settings.countyName,
    periods: periods.periods,
    today: day,
    ...{ summary, coverage, problemCount: problems.length },
  };
}

function reportOf(screening: CampaignScreening, mode: 'sorted' | 'inPlace'): ActionReport {
  const { periods, summary, pendingUnits } = screening;
  const sentence = screeningSentence(periods.periods, summary.total, pendingUnits);
  const kept = mode === 'inPlace' ? [KEPT_IN_PLACE_LINE] : [];
  return done(sentence, [...screeningLines(screening), ...kept]);
}
