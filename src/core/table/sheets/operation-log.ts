import { longText, moment, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 操作日志: one run of an action. */
export interface OperationLogRow {
  readonly rowNumber: number;
  /** On China's wall clock, such as `2023-12-20 09:30:00`. */
  readonly at: string | undefined;
  readonly operator: string | undefined;
  readonly operation: string | undefined;
  readonly result: string | undefined;
  readonly explanation: string | undefined;
}

export const operationLogColumns = {
  at: moment('时间', '操作的时间。', { required: true }),
  operator: text('操作人', '操作人的账号。', { widthPixels: 180 }),
  operation: text('操作', '运行了哪一项功能。', { widthPixels: 140 }),
  result: text('结果', '成功或失败。', { widthPixels: 80 }),
  explanation: longText('说明', '做了什么，或者为什么没有完成。', { widthPixels: 420 }),
};

export const operationLogSheet: SheetDeclaration<OperationLogRow> = {
  name: SHEET_NAMES.operationLog,
  purpose: '谁在什么时候运行了哪一项功能。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.records,
  columns: Object.values(operationLogColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    at: row.get(operationLogColumns.at),
    operator: row.get(operationLogColumns.operator),
    operation: row.get(operationLogColumns.operation),
    result: row.get(operationLogColumns.result),
    explanation: row.get(operationLogColumns.explanation),
  }),
};
