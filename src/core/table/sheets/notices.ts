import type { IsoDay } from '../../calendar/day';
import { NOTICE_TYPES } from '../../campaign/notice-types';
import type { UnitIdentity } from '../../screening/records';
import { NOTHING_FOUND } from '../../words/enforcement';
import { HIT_KIND_WORDS } from '../../words/screening';
import { code, day, text, uscc, words, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 文书登记: one numbered notice. */
export interface NoticeRow extends UnitIdentity {
  readonly rowNumber: number;
  /** 文号, such as `资社险催〔2023〕1号`. */
  readonly number: string | undefined;
  /** 文种, by its Chinese name. */
  readonly kind: string | undefined;
  readonly township: string | undefined;
  /** 情形 and 所属期 as on 重点企业: which of its unit's cases the notice belongs to. */
  readonly situation: string | undefined;
  readonly periods: string | undefined;
  readonly issuedOn: IsoDay | undefined;
  /** The day of the inspection that a 稽核检查通知书 announces. */
  readonly inspectedOn: IsoDay | undefined;
  readonly serviceMethod: string | undefined;
  readonly servedOn: IsoDay | undefined;
  /** 期限 as written, such as `5个工作日`. */
  readonly term: string | undefined;
  readonly deadline: IsoDay | undefined;
  readonly state: string | undefined;
  readonly closedOn: IsoDay | undefined;
  readonly closedBy: string | undefined;
  readonly amountFen: number | undefined;
  readonly batch: string | undefined;
  readonly file: string | undefined;
  readonly voidReason: string | undefined;
}

/** 民事诉讼法 87–95. */
export const SERVICE_METHODS = [
  ...['直接送达', '留置送达', '邮寄送达', '电子送达', '委托送达', '转交送达', '公告送达'],
] as const;

/** Design rule 8: the exits of the ladder. */
export const CLOSING_REASONS = [
  ...['已足额补缴', '异议成立', '缓缴或延期协议', '排除'],
  NOTHING_FOUND,
] as const;

export const noticeColumns = {
  number: code('文号', '由系统连续编号，编出后不改、不重用。', {
    required: true,
    widthPixels: 190,
  }),
  kind: text('文种', '文书的种类。', { choices: words(NOTICE_TYPES.map(({ name }) => name)) }),
  uscc: uscc(),
  name: text('单位名称', '受送达单位的全称。', { widthPixels: 260 }),
  township: text('乡镇', '单位所在的乡镇。', { widthPixels: 110 }),
  situation: text('情形', '文书所针对的情形，与「重点企业」一致。', {
    choices: words(Object.values(HIT_KIND_WORDS)),
    widthPixels: 90,
  }),
  periods: text('所属期', '文书所针对的月份，与「重点企业」一致。', { widthPixels: 140 }),
  issuedOn: day('成文日期', '文书上落款的日期。'),
  serviceMethod: text('送达方式', '送达后填写，从下拉列表选择。', {
    choices: words(SERVICE_METHODS),
    staffOwned: true,
  }),
  servedOn: day('送达日期', '送达回证上的签收日期。期限从第二天起算；没有填写的不能办理下一步。', {
    staffOwned: true,
  }),
  inspectedOn: day('检查日期', '稽核检查通知书所定的检查日期。'),
  term: text('期限', '文书给单位的期限。', { widthPixels: 100 }),
  deadline: day('截止日期', '期限的最后一天，当天仍在期限内。'),
  state: text('状态', '由系统根据送达和期限判断。', { widthPixels: 90 }),
  closedOn: day('办结日期', '单位已经改正或者结案的日期。', { staffOwned: true }),
  closedBy: text('办结方式', '怎样结案，从下拉列表选择。', {
    choices: words(CLOSING_REASONS),
    staffOwned: true,
  }),
  amount: yuan('金额(元)', '文书上的金额，单位是元。'),
  batch: code('批次', '同一次制发的文书批次相同。', { widthPixels: 150 }),
  file: text('文件', '打印文件的链接。', { widthPixels: 200 }),
  voidReason: text('作废原因', '作废的文书，文号保留、不再使用。', { widthPixels: 160 }),
};

export const noticesSheet: SheetDeclaration<NoticeRow> = {
  name: SHEET_NAMES.notices,
  purpose: '已经编号的全部文书；送达情况和办结情况由工作人员在这里填写。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(noticeColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    number: row.get(noticeColumns.number),
    kind: row.get(noticeColumns.kind),
    uscc: row.get(noticeColumns.uscc),
    name: row.get(noticeColumns.name),
    township: row.get(noticeColumns.township),
    situation: row.get(noticeColumns.situation),
    periods: row.get(noticeColumns.periods),
    issuedOn: row.get(noticeColumns.issuedOn),
    inspectedOn: row.get(noticeColumns.inspectedOn),
    serviceMethod: row.get(noticeColumns.serviceMethod),
    servedOn: row.get(noticeColumns.servedOn),
    term: row.get(noticeColumns.term),
    deadline: row.get(noticeColumns.deadline),
    state: row.get(noticeColumns.state),
    closedOn: row.get(noticeColumns.closedOn),
    closedBy: row.get(noticeColumns.closedBy),
    amountFen: row.get(noticeColumns.amount),
    batch: row.get(noticeColumns.batch),
    file: row.get(noticeColumns.file),
    voidReason: row.get(noticeColumns.voidReason),
  }),
};
