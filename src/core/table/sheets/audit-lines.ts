import type { UnitIdentity } from '../../screening/records';
import { code, longText, period, text, uscc, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 稽核计算: one person's month with what it came to. The sheet is written anew and never read for decisions. */
export interface AuditLineRow extends UnitIdentity {
  readonly rowNumber: number;
}

export const auditLineColumns = {
  uscc: uscc(),
  name: text('单位名称', '被稽核单位的全称。', { required: true, widthPixels: 260 }),
  personMark: code('人员标识', '「稽核明细」里的代号。', { widthPixels: 100 }),
  period: period('月份', '工资所属的月份。'),
  finding: text('情形', '漏保：当月没有参保；少报：申报基数低于应报基数；足额：不用补缴。', {
    widthPixels: 80,
  }),
  dueBase: yuan('应报基数', '当月工资，不低于下限、不高于上限，单位是元。', { widthPixels: 110 }),
  declaredBase: yuan('已报基数', '当月已经申报的缴费基数，单位是元。', { widthPixels: 110 }),
  missingBase: yuan('应补基数', '应报基数减去已报基数，单位是元。', { widthPixels: 110 }),
  employerPremium: yuan('单位应补', '应补基数乘以单位费率，单位是元。', { widthPixels: 110 }),
  employeePremium: yuan('个人应补', '应补基数乘以个人费率，由单位代扣代缴，单位是元。', {
    widthPixels: 110,
  }),
  explanation: longText('说明', '这一行是怎样算出来的。', { widthPixels: 420 }),
};

export const auditLinesSheet: SheetDeclaration<AuditLineRow> = {
  name: SHEET_NAMES.auditLines,
  purpose: '逐人逐月的计算过程，运行“核算稽核结果”后更新；合计在「稽核结果」。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(auditLineColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(auditLineColumns.uscc),
    name: row.get(auditLineColumns.name),
  }),
};
