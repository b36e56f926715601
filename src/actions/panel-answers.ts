import { done } from '../core/action-report';
import { EXPORT_KINDS, IMPORT_TARGETS } from '../core/import/export-layout';
import type { UnfinishedImportState } from '../core/panel/panel-type';
import { readPanelQuestion } from '../core/panel/panel-question';
import type { PanelReport } from '../core/panel/panel-report';
import { dialogPage, type PageName } from '../core/panel/pages';
import { PANEL_SOURCE_SHEETS, panelState } from '../core/panel/panel-state';
import { scheduleLine } from '../core/panel/schedule-line';
import { escapeHtml } from '../core/sending/html';
import { scheduleState } from '../core/sending/schedule';
import { halfSentBulletin, unfinishedSending } from '../core/sending/unfinished-sending';
import type { Grid } from '../core/table/column';
import { parseTable } from '../core/table/parse-table';
import { bulletinsSheet } from '../core/table/sheets/bulletins';
import { SERVICE_SOURCE_SHEETS, serviceList } from '../core/panel/service-list';
import { planSettings, readSettingChanges } from '../core/panel/settings-changes';
import { settingGroups } from '../core/panel/settings-page';
import { templateList } from '../core/panel/template-list';
import { SERVICE_METHODS } from '../core/table/sheets/notices';
import { SHEET_NAMES } from '../core/table/sheets/sheet-names';
import { SetupError } from '../core/text/setup-error';
import { PANEL_ANSWERS } from '../core/words/panel';
import { NOTHING_CHANGED, settingsRefused, settingsSaved } from '../core/words/panel-settings';
import { sheetIsMissing } from '../core/words/problems';
import { today } from '../google/clock';
import { readDeliverySheet } from '../google/delivery-sheet';
import { listFolder } from '../google/drive';
import { userInterface } from '../google/feedback';
import { unfinishedImport } from '../google/import-backup';
import { withDocumentLock } from '../google/lock';
import { recentOperations } from '../google/recent-operations';
import { operatorAddress, presentSchedule } from '../google/schedule';
import { findStaging } from '../google/staging-sheet';
import { rememberedFolder } from '../google/template-folder';
import {
  readGrid,
  readGrids,
  requireSheet,
  writeBlocks,
  type Spreadsheet,
} from '../google/workbook';
import { knownTemplates } from './known-templates';

/** Answers a page with plain data. Nothing is changed but which sheet or dialog is shown. */
export function panelAnswer(workbook: Spreadsheet, asked: unknown): PanelReport {
  const question = readPanelQuestion(asked);
  switch (question.ask) {
    case 'state':
      return { ...answered(), state: stateOf(workbook) };
    case 'service':
      return { ...answered(), service: servicePage(workbook) };
    case 'templates':
      return { ...answered(), templates: templatesOf() };
    case 'settings':
      return { ...answered(), settings: settingGroups(settingsGrid(workbook)) };
    case 'open':
      return showPage(question.page, question.number);
    case 'show':
      return showSheet(workbook, question.sheet);
  }
}

function answered(): PanelReport {
  return done(PANEL_ANSWERS.state);
}

function stateOf(workbook: Spreadsheet) {
  const grids = readGrids(workbook, PANEL_SOURCE_SHEETS);
  return panelState(grids, {
    today: today(),
    log: recentOperations(workbook),
    schedule: scheduleOf(),
    unfinishedSending: sendingOf(workbook, grids.get(bulletinsSheet.name)),
    unfinishedImports: importsOf(workbook),
  });
}

/** 发送记录 is read only where something is left to send. */
function sendingOf(workbook: Spreadsheet, bulletins: Grid | undefined) {
  const number = halfSentBulletin(parseTable(bulletinsSheet, bulletins).records);
  if (number === undefined) return undefined;
  return unfinishedSending(number, readDeliverySheet(workbook).records);
}

function importsOf(workbook: Spreadsheet): readonly UnfinishedImportState[] {
  return EXPORT_KINDS.flatMap((kind) => {
    const { name } = IMPORT_TARGETS[kind].sheet;
    const journal = unfinishedImport(workbook, name);
    if (journal === undefined) return [];
    const { fileName, at, upload, state } = journal;
    const mayGoOn =
      state === 'writing' && upload !== undefined && isWaiting(workbook, name, upload);
    return [{ kind, sheet: name, fileName, at, ...(mayGoOn ? { upload } : {}) }];
  });
}

function isWaiting(workbook: Spreadsheet, sheetName: string, id: string): boolean {
  return findStaging(workbook, sheetName)?.upload?.id === id;
}

function scheduleOf() {
  const { triggers, remembered } = presentSchedule();
  return scheduleLine(scheduleState(triggers, remembered, operatorAddress()));
}

function servicePage(workbook: Spreadsheet) {
  const rows = serviceList(readGrids(workbook, SERVICE_SOURCE_SHEETS));
  return { rows, methods: SERVICE_METHODS, today: today() };
}

function templatesOf() {
  const folder = rememberedFolder();
  const files = folder && listFolder(folder.templateFolderId);
  return templateList(knownTemplates(), files, folder?.templateIds ?? new Map());
}

function settingsGrid(workbook: Spreadsheet) {
  const grid = readGrid(workbook, SHEET_NAMES.settings);
  if (grid === undefined) throw new SetupError(sheetIsMissing(SHEET_NAMES.settings));
  return grid;
}

/** Modeless, so that the sheet can be looked at beside it. */
function showPage(name: PageName, number: string | undefined): PanelReport {
  const { file, title, widthPixels, heightPixels } = dialogPage(name);
  const ui = userInterface();
  if (ui === undefined) throw new SetupError(PANEL_ANSWERS.noDialog);
  const page = HtmlService.createHtmlOutputFromFile(file)
    .setWidth(widthPixels)
    .setHeight(heightPixels);
  if (number !== undefined) aboutBulletin(page, number);
  ui.showModelessDialog(page, title);
  return answered();
}

/** The page 发送通报 is about this one; without it, about the last that is not sent to everybody. */
function aboutBulletin(page: GoogleAppsScript.HTML.HtmlOutput, number: string): void {
  const attribute = `data-number="${escapeHtml(number)}"`;
  page.setContent(page.getContent().replace('data-number=""', () => attribute));
}

function showSheet(workbook: Spreadsheet, name: string): PanelReport {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new SetupError(PANEL_ANSWERS.noSuchSheet(name));
  workbook.setActiveSheet(sheet);
  return answered();
}

/** 修改参数: all of the changes, or none if one of them cannot be. */
export function saveSettingsAction(workbook: Spreadsheet, call: unknown): PanelReport {
  const changes = readSettingChanges(call);
  if (changes.length === 0) return done(NOTHING_CHANGED);
  return withDocumentLock(() => {
    const { blocks, refused } = planSettings(settingsGrid(workbook), changes);
    if (refused.length > 0) {
      const details = refused.map(({ label, sentence }) => `${label}：${sentence}`);
      return { ok: false, summary: settingsRefused(refused.length), details, refused };
    }
    writeBlocks(requireSheet(workbook, SHEET_NAMES.settings), blocks);
    return done(settingsSaved(changes.map(({ label }) => label)));
  });
}
