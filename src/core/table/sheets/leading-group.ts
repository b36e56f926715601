import { text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 领导小组. */
export interface LeadingGroupMember {
  readonly rowNumber: number;
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly post: string | undefined;
}

export const leadingGroupColumns = {
  role: text('职务', '在领导小组里的职务，如“组长”“成员”。', { widthPixels: 110 }),
  name: text('姓名', '领导小组成员的姓名。', { required: true, widthPixels: 100 }),
  post: text('单位及职务', '所在单位和职务，如“县税务局局长”。', {
    aliases: ['单位职务', '单位及职务职称'],
    widthPixels: 280,
  }),
};

export const leadingGroupSheet: SheetDeclaration<LeadingGroupMember> = {
  name: SHEET_NAMES.leadingGroup,
  purpose: '扩面征缴工作领导小组成员名单。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.setUp,
  columns: Object.values(leadingGroupColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    role: row.get(leadingGroupColumns.role),
    name: row.get(leadingGroupColumns.name),
    post: row.get(leadingGroupColumns.post),
  }),
};
