import type { IsoDay } from '../../calendar/day';
import { code, day, longText, moment, text } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 通报: one bulletin and what became of it. */
export interface BulletinRow {
  readonly rowNumber: number;
  readonly day: IsoDay | undefined;
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly asOf: IsoDay | undefined;
  readonly file: string | undefined;
  readonly recipients: string | undefined;
  /** On China's wall clock, such as `2023-12-20 09:30:00`. */
  readonly sentAt: string | undefined;
  readonly state: string | undefined;
}

export const bulletinColumns = {
  day: day('日期', '通报的成文日期。'),
  number: code('文号', '通报的文号。', { widthPixels: 190 }),
  title: text('标题', '通报的标题。', { required: true, widthPixels: 360 }),
  asOf: day('截止日期', '通报里的数字截至哪一天。'),
  file: text('文件', '通报所在的文件。', { widthPixels: 200 }),
  recipients: longText('收件人', '发给了哪些单位。'),
  sentAt: moment('发送时间', '发出的时间；空白表示还没有发送。'),
  state: text('状态', '已拟稿、已发送等。', { widthPixels: 90 }),
};

export const bulletinsSheet: SheetDeclaration<BulletinRow> = {
  name: SHEET_NAMES.bulletins,
  purpose: '已经生成和发送的通报。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.records,
  columns: Object.values(bulletinColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    day: row.get(bulletinColumns.day),
    number: row.get(bulletinColumns.number),
    title: row.get(bulletinColumns.title),
    asOf: row.get(bulletinColumns.asOf),
    file: row.get(bulletinColumns.file),
    recipients: row.get(bulletinColumns.recipients),
    sentAt: row.get(bulletinColumns.sentAt),
    state: row.get(bulletinColumns.state),
  }),
};
