import type { IsoDay } from '../../calendar/day';
import { range } from '../../words/problem-details';
import { count, day, list, longText, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 行动: one of the plan's actions. */
export interface CampaignAction {
  readonly rowNumber: number;
  readonly number: number | undefined;
  readonly name: string | undefined;
  readonly target: string | undefined;
  readonly offices: readonly string[];
  /** Words in an employer's name or industry that place it in this action. */
  readonly keywords: readonly string[];
  readonly start: IsoDay | undefined;
  readonly end: IsoDay | undefined;
}

export const actionColumns = {
  number: count('序号', '行动的序号，如 1。', { widthPixels: 60 }),
  name: text('行动', '行动的简称，「单位台账」从这里选择。', {
    aliases: ['行动名称', '专项行动'],
    required: true,
    widthPixels: 200,
  }),
  target: longText('对象', '这项行动针对哪些单位。'),
  offices: list('参与单位', '参与的部门，几个之间用顿号隔开。', { widthPixels: 220 }),
  keywords: list('关键词', '单位名称或行业里含有这些词的，归入这项行动；几个之间用顿号隔开。', {
    widthPixels: 260,
  }),
  start: day('开始日期', '行动开始的日期，如 2023-10-01。'),
  end: day('结束日期', '行动结束的日期，如 2023-11-30。'),
};

export const actionsSheet: SheetDeclaration<CampaignAction> = {
  name: SHEET_NAMES.actions,
  purpose: '方案里的各项专项行动，用来给单位分类。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.setUp,
  columns: Object.values(actionColumns),
  toRecord: (row) => {
    const start = row.get(actionColumns.start);
    const end = row.get(actionColumns.end);
    if (start !== undefined && end !== undefined && end < start) {
      row.report(actionColumns.end, 'daysReversed', range(start, end));
    }
    return {
      rowNumber: row.number,
      number: row.get(actionColumns.number),
      name: row.get(actionColumns.name),
      target: row.get(actionColumns.target),
      offices: row.get(actionColumns.offices) ?? [],
      keywords: row.get(actionColumns.keywords) ?? [],
      start,
      end,
    };
  },
};
