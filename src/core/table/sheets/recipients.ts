import { choice, email, text, yesNo } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

export type RecipientCategory = '主送' | '抄送';

/** A row of 收件人. */
export interface Recipient {
  readonly rowNumber: number;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly category: RecipientCategory | undefined;
  readonly receives: boolean | undefined;
}

const CATEGORIES: readonly RecipientCategory[] = ['主送', '抄送'];

export const recipientColumns = {
  name: text('名称', '收件单位的全称，照此印在通报的主送或抄送栏。', {
    aliases: ['单位', '单位名称', '收件单位'],
    required: true,
    widthPixels: 240,
  }),
  email: email('邮箱', '接收通报的邮箱，一格只填一个；没有邮箱的留空，只印发纸质件。', {
    aliases: ['电子邮箱', '邮箱地址'],
  }),
  category: choice('类别', '填“主送”或“抄送”。', CATEGORIES, {
    aliases: ['发送类别', '主送抄送'],
    wordAliases: { 主送单位: '主送', 主送机关: '主送', 抄送单位: '抄送', 抄送机关: '抄送' },
    widthPixels: 80,
  }),
  receives: yesNo('接收', '暂时不发的填“否”。', { aliases: ['是否接收', '发送'] }),
};

export const recipientsSheet: SheetDeclaration<Recipient> = {
  name: SHEET_NAMES.recipients,
  purpose: '通报发给哪些单位。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.reference,
  columns: Object.values(recipientColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    name: row.get(recipientColumns.name),
    email: row.get(recipientColumns.email),
    category: row.get(recipientColumns.category),
    receives: row.get(recipientColumns.receives),
  }),
};
