import { done, type ActionReport } from '../core/action-report';
import type { IsoDay } from '../core/calendar/day';
import {
  campaignScreening,
  SCREENING_SOURCE_SHEETS,
  type CampaignScreening,
} from '../core/screening/campaign-screening';
import { screeningLines } from '../core/screening/screening-lines';
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
 * 比对重点企业: 参保数据 against 税务数据 onto 重点企业, with what a person must decide on 名称确认 and the figures on
 * 比对汇总. Everything is computed before the first cell is written; a run that dies is put right by the next one.
 */
export function screenEmployersAction(workbook: Spreadsheet): ActionReport {
  requireWholeImport(workbook, SHEET_NAMES.socialInsurance);
  requireWholeImport(workbook, SHEET_NAMES.tax);
  const names = readSheet(workbook, SHEET_NAMES.nameConfirmations);
  const key = readSheet(workbook, SHEET_NAMES.keyEmployers);
  const summary = referencedSheet(workbook, SHEET_NAMES.screeningSummary);
  const sources = SCREENING_SOURCE_SHEETS.map((name) => readSheet(workbook, name));
  const grids = new Map([names, key, ...sources].map(({ name, grid }) => [name, grid]));
  const day = today();
  const screening = campaignScreening(grids, day);
  appendPending(names.sheet, names.grid, screening.confirmations.positions, screening.newPending);
  const mode = writeKeyEmployers(key.sheet, key.grid, screening);
  writeScreeningSummary(summary, summaryPicture(factsOf(screening, day)));
  return reportOf(screening, mode);
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
