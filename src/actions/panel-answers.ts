import { done } from '../core/action-report';
import { readPanelQuestion } from '../core/panel/panel-question';
import type { PanelReport } from '../core/panel/panel-report';
import { dialogPage, type PageName } from '../core/panel/pages';
import { PANEL_SOURCE_SHEETS, panelState } from '../core/panel/panel-state';
import { scheduleLine } from '../core/panel/schedule-line';
import { scheduleState } from '../core/sending/schedule';
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
import { listFolder } from '../google/drive';
import { userInterface } from '../google/feedback';
import { withDocumentLock } from '../google/lock';
import { recentOperations } from '../google/recent-operations';
import { operatorAddress, presentSchedule } from '../google/schedule';
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
      return showPage(question.page);
    case 'show':
      return showSheet(workbook, question.sheet);
  }
}

function answered(): PanelReport {
  return done(PANEL_ANSWERS.state);
}

function stateOf(workbook: Spreadsheet) {
  return panelState(readGrids(workbook, PANEL_SOURCE_SHEETS), {
    today: today(),
    log: recentOperations(workbook),
    schedule: scheduleOf(),
  });
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
function showPage(name: PageName): PanelReport {
  const { file, title, widthPixels, heightPixels } = dialogPage(name);
  const ui = userInterface();
  if (ui === undefined) throw new SetupError(PANEL_ANSWERS.noDialog);
  const page = HtmlService.createHtmlOutputFromFile(file)
    .setWidth(widthPixels)
    .setHeight(heightPixels);
  ui.showModelessDialog(page, title);
  return answered();
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
