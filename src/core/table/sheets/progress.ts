import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** 进度 is a picture drawn by `progress/`, not a table: nothing is ever read back from it. */
export const progressSheet: SheetDeclaration<never> = {
  name: SHEET_NAMES.progress,
  purpose: '各乡镇、各工作组和全县两项任务的完成情况，运行“刷新进度”后更新。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: [],
  toRecord: () => undefined,
};
