import type { HolidayOverride } from '../../campaign/records';
import { choice, day, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

const KINDS = ['休', '班'] as const;

export const holidayColumns = {
  day: day('日期', '一天一行，如 2024-02-10。', { required: true }),
  kind: choice('类型', '放假填“休”，调休上班填“班”。', KINDS, {
    required: true,
    wordAliases: {
      放假: '休',
      休息: '休',
      节假日: '休',
      上班: '班',
      补班: '班',
      调休上班: '班',
      工作日: '班',
    },
    widthPixels: 80,
  }),
  remark: text('说明', '如“春节”。', { aliases: ['备注', '节日'], widthPixels: 200 }),
};

export const holidaysSheet: SheetDeclaration<HolidayOverride> = {
  name: SHEET_NAMES.holidays,
  purpose: '放假调休安排，已按国务院办公厅通知填好；可以更正和补充，计算工作日期限时优先采用。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.reference,
  columns: Object.values(holidayColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    day: row.get(holidayColumns.day),
    kind: row.get(holidayColumns.kind),
  }),
};
