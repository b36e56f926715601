import type { DrawnColumn, SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

const COUNT: DrawnColumn = { widthPixels: 105, numberFormat: '#,##0', horizontal: 'right' };
const MONEY: DrawnColumn = { widthPixels: 140, numberFormat: '#,##0.00', horizontal: 'right' };

/** 比对汇总 is drawn by `screening/summary-picture`, not a table: nothing is ever read back from it. */
export const screeningSummarySheet: SheetDeclaration<never> = {
  name: SHEET_NAMES.screeningSummary,
  purpose: '重点企业按情形、乡镇、工作组、行动的汇总，运行“比对重点企业”后更新。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: [],
  drawnColumns: [
    { widthPixels: 240, numberFormat: '@', horizontal: 'left' },
    ...[COUNT, COUNT, COUNT, MONEY, COUNT, COUNT, COUNT],
  ],
  toRecord: () => undefined,
};
