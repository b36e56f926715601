import { done, type ActionReport } from '../core/action-report';
import { auditLineRows, auditResultRows } from '../core/audit/audit-rows';
import { auditCampaign, AUDIT_SOURCE_SHEETS } from '../core/audit/audit-campaign';
import { auditLinesSheet } from '../core/table/sheets/audit-lines';
import { auditResultsSheet } from '../core/table/sheets/audit-results';
import { auditDone } from '../core/words/audit';
import { today } from '../google/clock';
import { writeComputedTable } from '../google/computed-table';
import { readGrids, type Spreadsheet } from '../google/workbook';

/** 核算稽核结果: what every employer of 稽核明细 owes, person by person on 稽核计算 and in sum on 稽核结果. */
export function auditEmployerAction(workbook: Spreadsheet): ActionReport {
  const { units, problems, notes } = auditCampaign(
    readGrids(workbook, AUDIT_SOURCE_SHEETS),
    today(),
  );
  // The sums last: they are what notices demand, so they never stand there without what they are made of.
  writeComputedTable(workbook, auditLinesSheet, auditLineRows(units));
  writeComputedTable(workbook, auditResultsSheet, auditResultRows(units));
  return done(auditDone(units, problems.length), notes);
}
