/** The stand-ins for SpreadsheetApp and Charts over a workbook in memory. */
export { createCharts } from './charts-app';
export type { SpreadsheetAppOptions } from './desk';
export { createSpreadsheetApp } from './spreadsheet-app';
export type { ScriptMenu, UiPort } from './ui-port';
