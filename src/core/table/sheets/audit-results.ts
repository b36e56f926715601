import type { UnitIdentity } from '../../screening/records';
import { count, text, uscc, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row of 稽核结果: what one audited employer owes. */
export interface AuditResultRow extends UnitIdentity {
  readonly rowNumber: number;
  readonly omittedPeople: number | undefined;
  readonly underdeclaredPeople: number | undefined;
  readonly missingBaseFen: number | undefined;
  readonly employerPremiumFen: number | undefined;
  readonly employeePremiumFen: number | undefined;
  readonly lateFeeFen: number | undefined;
  readonly totalFen: number | undefined;
}

export const auditResultColumns = {
  uscc: uscc(),
  name: text('单位名称', '被稽核单位的全称。', { required: true, widthPixels: 260 }),
  omittedPeople: count('漏保人数', '没有参保的职工人数。'),
  underdeclaredPeople: count('少报人数', '申报基数低于应报基数的职工人数。'),
  missingBase: yuan('应补基数', '应报基数与已报基数之差的合计，单位是元。', { widthPixels: 120 }),
  employerPremium: yuan('单位应补', '单位应补缴的部分，单位是元。', { widthPixels: 120 }),
  employeePremium: yuan('个人应补', '个人应补缴、由单位代扣代缴的部分，单位是元。', {
    widthPixels: 120,
  }),
  lateFee: yuan('滞纳金', '按日万分之五计算，由单位承担，单位是元。', { widthPixels: 110 }),
  total: yuan('合计', '单位应补、个人应补与滞纳金之和，单位是元。', { widthPixels: 120 }),
};

export const auditResultsSheet: SheetDeclaration<AuditResultRow> = {
  name: SHEET_NAMES.auditResults,
  purpose:
    '根据稽核明细逐个单位计算的应补金额，运行“核算稽核结果”后更新；逐人逐月的过程在「稽核计算」。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(auditResultColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(auditResultColumns.uscc),
    name: row.get(auditResultColumns.name),
    omittedPeople: row.get(auditResultColumns.omittedPeople),
    underdeclaredPeople: row.get(auditResultColumns.underdeclaredPeople),
    missingBaseFen: row.get(auditResultColumns.missingBase),
    employerPremiumFen: row.get(auditResultColumns.employerPremium),
    employeePremiumFen: row.get(auditResultColumns.employeePremium),
    lateFeeFen: row.get(auditResultColumns.lateFee),
    totalFen: row.get(auditResultColumns.total),
  }),
};
