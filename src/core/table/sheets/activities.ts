import type { IsoDay } from '../../calendar/day';
import { count, day, text, words, yesNo } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 宣传活动. */
export interface PublicityActivity {
  readonly rowNumber: number;
  readonly day: IsoDay | undefined;
  readonly leadOffice: string | undefined;
  readonly form: string | undefined;
  readonly name: string | undefined;
  /** 大型: the plan asks two offices for at least two large activities. */
  readonly isLarge: boolean | undefined;
  readonly reachedEmployers: number | undefined;
  readonly reachedPeople: number | undefined;
}

const FORMS = ['集中宣传', '入户', '讲座', '线上', '广播', '电视', '横幅海报', '宣传手册'];

export const activityColumns = {
  day: day('日期', '活动的日期，如 2023-09-20。', {
    aliases: ['活动日期', '时间'],
    required: true,
  }),
  leadOffice: text('牵头单位', '组织这次活动的单位。', {
    aliases: ['组织单位', '主办单位'],
    required: true,
  }),
  form: text('形式', '活动的形式，从下拉列表选择，也可以自己填写。', {
    aliases: ['活动形式', '宣传形式'],
    choices: words(FORMS),
  }),
  name: text('名称', '活动的名称。', { aliases: ['活动名称', '主题'], widthPixels: 240 }),
  isLarge: yesNo('大型', '是否大型宣传活动，填“是”或“否”。', { aliases: ['是否大型'] }),
  reachedEmployers: count('覆盖单位数', '到场或走访的用人单位户数。', { aliases: ['覆盖企业数'] }),
  reachedPeople: count('覆盖人数', '到场或受众的人数。', { aliases: ['参加人数', '受众人数'] }),
};

export const activitiesSheet: SheetDeclaration<PublicityActivity> = {
  name: SHEET_NAMES.activities,
  purpose: '宣传发动阶段开展的活动。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(activityColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    day: row.get(activityColumns.day),
    leadOffice: row.get(activityColumns.leadOffice),
    form: row.get(activityColumns.form),
    name: row.get(activityColumns.name),
    isLarge: row.get(activityColumns.isLarge),
    reachedEmployers: row.get(activityColumns.reachedEmployers),
    reachedPeople: row.get(activityColumns.reachedPeople),
  }),
};
