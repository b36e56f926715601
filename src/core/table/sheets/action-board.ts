import { count, day, list, percent, text, wanYuan, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 行动进展. The sheet is written anew and never read for decisions. */
export interface ActionBoardRow {
  readonly rowNumber: number;
  readonly name: string | undefined;
}

export const actionBoardColumns = {
  number: count('序号', '「行动」表里的序号。', { widthPixels: 50 }),
  name: text('行动', '行动的简称。', { required: true, widthPixels: 250 }),
  offices: list('参与单位', '负责这项行动的部门。', { widthPixels: 230 }),
  start: day('开始日期', '行动开始的日期。'),
  end: day('结束日期', '行动结束的日期。'),
  employers: count('台账单位(户)', '「单位台账」中归入这项行动的单位，不含注销、吊销的。', {
    widthPixels: 90,
  }),
  visited: count('已走访(户)', '其中在「单位台账」填了走访日期的。', { widthPixels: 85 }),
  visitedRate: percent('走访率', '已走访占台账单位的比例。', { widthPixels: 70 }),
  keyEmployers: count('重点企业(户)', '比对后仍未消除、未排除的重点企业。', { widthPixels: 90 }),
  estimate: yuan('预计应补(元)', '重点企业预计应补的合计，初步比对，以核定为准。', {
    widthPixels: 120,
  }),
  notices: count('文书(份)', '已经制发、没有作废的文书。', { widthPixels: 75 }),
  enrolled: count('新增参保(人)', '「扩面登记」中属于这项行动单位的新增参保人数。', {
    widthPixels: 95,
  }),
  collected: wanYuan('征缴(万元)', '「扩面登记」中属于这项行动单位的征缴金额。', {
    widthPixels: 95,
  }),
};

export const actionBoardSheet: SheetDeclaration<ActionBoardRow> = {
  name: SHEET_NAMES.actionBoard,
  purpose: '各项行动的走访、核查、文书、扩面和征缴进展，运行“更新行动进展”后更新。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(actionBoardColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    name: row.get(actionBoardColumns.name),
  }),
};
