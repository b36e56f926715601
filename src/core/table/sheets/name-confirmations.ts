import type { IsoDay } from '../../calendar/day';
import { choice, code, day, longText, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** What a person may conclude about a match by name. */
export const CONFIRMATION_WORDS = {
  same: '是同一单位',
  other: '不是同一单位',
  /** The tax unit has no record in 参保数据 at all. */
  none: '没有参保记录',
} as const;

export type ConfirmationWord = (typeof CONFIRMATION_WORDS)[keyof typeof CONFIRMATION_WORDS];

/** A row of 名称确认: a tax unit, the unit of 参保数据 it may be, and what a person concluded. */
export interface NameConfirmation {
  readonly rowNumber: number;
  readonly taxCode: string | undefined;
  readonly taxName: string | undefined;
  readonly socialCode: string | undefined;
  readonly socialName: string | undefined;
  readonly situation: string | undefined;
  readonly conclusion: ConfirmationWord | undefined;
  readonly day: IsoDay | undefined;
  readonly remark: string | undefined;
}

export const nameConfirmationColumns = {
  taxCode: code('税务代码', '税务数据里的信用代码；缺失或损坏的是空白。', { widthPixels: 170 }),
  taxName: text('税务名称', '税务数据里的单位名称。', { required: true, widthPixels: 240 }),
  socialCode: code('参保代码', '参保数据里的信用代码；缺失或损坏的是空白。', { widthPixels: 170 }),
  socialName: text('参保名称', '参保数据里的单位名称；空白表示没有同名的单位。', {
    widthPixels: 240,
  }),
  situation: longText('情况', '为什么需要人工确认。', { widthPixels: 280 }),
  conclusion: choice(
    '结论',
    '核实后从下拉列表选择。以后每次比对都按这个结论办。',
    Object.values(CONFIRMATION_WORDS),
    { widthPixels: 120 },
  ),
  day: day('日期', '作出结论的日期。'),
  remark: longText('备注', '怎样核实的，如证照、电话核实。', { widthPixels: 200 }),
};

export const nameConfirmationsSheet: SheetDeclaration<NameConfirmation> = {
  name: SHEET_NAMES.nameConfirmations,
  purpose: '只按名称对上的单位由人工确认，运行“比对重点企业”时自动列出。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(nameConfirmationColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    taxCode: row.get(nameConfirmationColumns.taxCode),
    taxName: row.get(nameConfirmationColumns.taxName),
    socialCode: row.get(nameConfirmationColumns.socialCode),
    socialName: row.get(nameConfirmationColumns.socialName),
    situation: row.get(nameConfirmationColumns.situation),
    conclusion: row.get(nameConfirmationColumns.conclusion),
    day: row.get(nameConfirmationColumns.day),
    remark: row.get(nameConfirmationColumns.remark),
  }),
};
