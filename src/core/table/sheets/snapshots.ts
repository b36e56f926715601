import type { SnapshotRow } from '../../campaign/records';
import { day, signedCount, text, wanYuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

export const snapshotColumns = {
  day: day('日期', '快照对应的截止日期。', { required: true }),
  name: text('名称', '乡镇、工作组或“全县”。', { required: true, widthPixels: 140 }),
  enrolled: signedCount('已完成(人)', '到这一天累计新增参保人数。'),
  collected: wanYuan('征缴(万元)', '到这一天累计征缴收入，单位是万元。'),
};

export const snapshotsSheet: SheetDeclaration<SnapshotRow> = {
  name: SHEET_NAMES.snapshots,
  purpose: '每次“保存进度快照”时各乡镇的累计数，用来计算比上期增加。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.records,
  columns: Object.values(snapshotColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    day: row.get(snapshotColumns.day),
    name: row.get(snapshotColumns.name),
    enrolledPeople: row.get(snapshotColumns.enrolled),
    collectedFen: row.get(snapshotColumns.collected),
  }),
};
