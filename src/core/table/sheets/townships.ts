import type { Township } from '../../campaign/records';
import { count, email, list, namesFrom, text, wanYuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

export const townshipColumns = {
  name: text('乡镇', '乡镇全称，如“车田苗族乡”。排列顺序就是各种表格和通报里的顺序。', {
    aliases: ['乡（镇）', '乡镇名称', '乡镇街道'],
    required: true,
    widthPixels: 140,
  }),
  aliases: list('别名', '数据里出现的其他写法，几个之间用顿号隔开，如“车田乡、车田”。', {
    aliases: ['其他名称', '曾用名'],
    widthPixels: 180,
  }),
  team: text('工作组', '负责这个乡镇的工作组，从下拉列表选择。', {
    aliases: ['负责工作组', '组别'],
    choices: namesFrom(SHEET_NAMES.teams, '工作组'),
  }),
  enrolmentTarget: count(
    '扩面目标(人)',
    '下达给这个乡镇的全年新增参保人数。还没有下达的请留空，不要填0。',
    { aliases: ['参保扩面目标', '扩面任务', '扩面任务数', '目标任务数'] },
  ),
  collectionTarget: wanYuan(
    '征缴目标(万元)',
    '下达给这个乡镇的全年征缴收入，单位是万元。还没有下达的请留空，不要填0。',
    { aliases: ['征缴收入目标', '征缴任务', '征缴收入计划', '征缴任务数'] },
  ),
  email: email('邮箱', '乡镇接收通报的邮箱，一格只填一个。', { aliases: ['电子邮箱', '邮箱地址'] }),
};

export const townshipsSheet: SheetDeclaration<Township> = {
  name: SHEET_NAMES.townships,
  purpose: '各乡镇的名称、别名、所属工作组和两项目标任务。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.setUp,
  columns: Object.values(townshipColumns),
  toRecord: (row) => {
    const name = row.get(townshipColumns.name);
    if (name === undefined) return undefined;
    return {
      rowNumber: row.number,
      name,
      aliases: row.get(townshipColumns.aliases) ?? [],
      team: row.get(townshipColumns.team),
      enrolmentTargetPeople: row.get(townshipColumns.enrolmentTarget),
      collectionTargetFen: row.get(townshipColumns.collectionTarget),
      email: row.get(townshipColumns.email),
    };
  },
};
