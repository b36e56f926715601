import type { Team } from '../../campaign/records';
import { list, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

export const teamColumns = {
  name: text('工作组', '工作组名称，如“一组”。', { aliases: ['组别', '组名'], required: true }),
  leader: text('组长', '组长姓名。', { widthPixels: 100 }),
  deputies: list('副组长', '副组长姓名，几个之间用顿号隔开。', { widthPixels: 180 }),
  members: list('成员', '成员姓名，几个之间用顿号隔开。', { widthPixels: 320 }),
  townships: list('负责乡镇', '负责的乡镇，几个之间用顿号隔开，应与「乡镇」表一致。', {
    aliases: ['负责的乡镇', '责任乡镇'],
    widthPixels: 260,
  }),
};

export const teamsSheet: SheetDeclaration<Team> = {
  name: SHEET_NAMES.teams,
  purpose: '稽核检查专责工作组的人员和负责的乡镇。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.setUp,
  columns: Object.values(teamColumns),
  toRecord: (row) => {
    const name = row.get(teamColumns.name);
    if (name === undefined) return undefined;
    return {
      rowNumber: row.number,
      name,
      leader: row.get(teamColumns.leader),
      deputies: row.get(teamColumns.deputies) ?? [],
      members: row.get(teamColumns.members) ?? [],
      townships: row.get(teamColumns.townships) ?? [],
    };
  },
};
