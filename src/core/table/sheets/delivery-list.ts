import type { UnitIdentity } from '../../screening/records';
import { code, count, longText, text, uscc } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 送达清单: one notice of the last batch, for whoever carries it out. */
export interface DeliveryRow extends UnitIdentity {
  readonly rowNumber: number;
  readonly position: number | undefined;
  readonly number: string | undefined;
}

export const deliveryListColumns = {
  position: count('序号', '与打印文件中的先后相同。', { widthPixels: 60 }),
  number: code('文号', '文书的文号。', { required: true, widthPixels: 190 }),
  kind: text('文种', '文书的种类。'),
  uscc: uscc(),
  name: text('单位名称', '受送达单位的全称。', { widthPixels: 260 }),
  township: text('乡镇', '单位所在的乡镇。', { widthPixels: 110 }),
  team: text('工作组', '负责送达的工作组。', { widthPixels: 80 }),
  address: text('地址', '「单位台账」中的地址。', { widthPixels: 240 }),
  contact: text('联系人', '「单位台账」中的联系人。', { widthPixels: 100 }),
  telephone: text('电话', '「单位台账」中的办公电话。'),
  batch: code('批次', '这一批文书的批次。', { widthPixels: 150 }),
  remark: longText('送达记录', '送达时在打印件上手写，送达日期请填在「文书登记」。', {
    staffOwned: true,
    widthPixels: 200,
  }),
};

export const deliveryListSheet: SheetDeclaration<DeliveryRow> = {
  name: SHEET_NAMES.deliveryList,
  purpose: '最近一批文书的送达清单，打印后交送达人员；每次制发后更新。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(deliveryListColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    position: row.get(deliveryListColumns.position),
    number: row.get(deliveryListColumns.number),
    uscc: row.get(deliveryListColumns.uscc),
    name: row.get(deliveryListColumns.name),
  }),
};
