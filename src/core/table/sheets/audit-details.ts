import type { Period } from '../../calendar/day';
import type { UnitIdentity } from '../../screening/records';
import { period, personMark, text, uscc, yesNo, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 稽核明细: one person's month at an audited employer. The person is a mark, never a name or number. */
export interface AuditDetail extends UnitIdentity {
  readonly rowNumber: number;
  readonly personMark: string | undefined;
  readonly period: Period | undefined;
  readonly wageFen: number | undefined;
  readonly isInsured: boolean | undefined;
  readonly declaredBaseFen: number | undefined;
}

export const auditDetailColumns = {
  uscc: uscc({ required: true }),
  name: text('单位名称', '被稽核单位的全称。', {
    aliases: ['企业名称', '被稽核单位'],
    widthPixels: 260,
  }),
  personMark: personMark(
    '人员标识',
    '给每个职工编一个代号，如“职工01”。不要填写姓名、证件号码和电话。',
    {
      aliases: ['人员代号', '职工代号'],
      required: true,
      widthPixels: 100,
    },
  ),
  period: period('月份', '工资所属的月份，如 2023-10，一个月一行。', {
    aliases: ['所属期', '工资月份', '所属月份'],
    required: true,
  }),
  wage: yuan('工资(元)', '这个职工当月的应发工资，单位是元。', {
    aliases: ['应发工资', '工资收入', '工资总额'],
  }),
  isInsured: yesNo('是否参保', '当月是否已在本单位参保，填“是”或“否”。', {
    aliases: ['参保', '已参保'],
    yesWords: ['参保', '已参保', '已缴'],
    noWords: ['未参保', '漏保', '未缴'],
  }),
  declaredBase: yuan('申报基数(元)', '当月为这个职工申报的缴费基数；没有参保的留空。', {
    aliases: ['缴费基数', '申报缴费基数'],
  }),
};

export const auditDetailsSheet: SheetDeclaration<AuditDetail> = {
  name: SHEET_NAMES.auditDetails,
  purpose: '实地稽核取得的工资和参保明细，用来计算应补金额。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(auditDetailColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(auditDetailColumns.uscc),
    name: row.get(auditDetailColumns.name),
    personMark: row.get(auditDetailColumns.personMark),
    period: row.get(auditDetailColumns.period),
    wageFen: row.get(auditDetailColumns.wage),
    isInsured: row.get(auditDetailColumns.isInsured),
    declaredBaseFen: row.get(auditDetailColumns.declaredBase),
  }),
};
