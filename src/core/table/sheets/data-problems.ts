import { count, longText, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 数据问题. The sheet is written anew each time and never read for decisions. */
export interface DataProblemRow {
  readonly rowNumber: number;
  readonly sheet: string | undefined;
  readonly problem: string | undefined;
}

export const dataProblemColumns = {
  sheet: text('工作表', '问题所在的工作表。', { required: true, widthPixels: 100 }),
  row: count('行', '问题所在的行；空白表示整张表。', { widthPixels: 60 }),
  column: text('列', '问题所在的列。', { widthPixels: 150 }),
  content: text('内容', '单元格现在的内容；涉及个人信息的不显示。', { widthPixels: 200 }),
  problem: longText('问题', '哪里不对。', { widthPixels: 320 }),
  advice: longText('建议', '怎样改正。', { widthPixels: 360 }),
};

export const dataProblemsSheet: SheetDeclaration<DataProblemRow> = {
  name: SHEET_NAMES.dataProblems,
  purpose: '运行“检查数据问题”后列出的全部问题和改正建议。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(dataProblemColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    sheet: row.get(dataProblemColumns.sheet),
    problem: row.get(dataProblemColumns.problem),
  }),
};
