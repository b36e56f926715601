import { longText, rawValue, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 参数. What the value means depends on the item, so it stays unread here. */
export interface SettingRow {
  readonly rowNumber: number;
  readonly item: string | undefined;
  readonly value: unknown;
}

export const settingsColumns = {
  item: text('项目', '参数的名称，由系统预设，请不要改名。', { required: true, widthPixels: 220 }),
  value: rawValue('值', '在这一列填写。留空时按“说明”里写的默认值处理。', { widthPixels: 260 }),
  explanation: longText('说明', '这一项管什么、怎样填写。', { widthPixels: 420 }),
};

export const settingsSheet: SheetDeclaration<SettingRow> = {
  name: SHEET_NAMES.settings,
  purpose: '活动名称、期限、费率、发文机关等全部设置，换一个县或换一年只改这里。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.setUp,
  columns: Object.values(settingsColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    item: row.get(settingsColumns.item),
    value: row.get(settingsColumns.value),
  }),
};
