import type { SocialInsuranceRow } from '../../screening/records';
import { code, count, namesFrom, period, text, uscc, words, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** Aliases in capitals are the social insurance system's own codes (LB101). */
export const socialInsuranceColumns = {
  uscc: uscc({ aliases: ['组织机构代码'] }),
  name: text('单位名称', '社保系统里的单位名称。', {
    aliases: [
      ...['企业名称', '参保单位', '参保单位名称', '缴费单位名称', '缴费人名称', '纳税人名称'],
      ...['用人单位', '用人单位名称', 'AAB004'],
    ],
    required: true,
    widthPixels: 260,
  }),
  socialInsuranceNumber: code('社保单位编号', '社保系统里的单位编号；同一单位可以有几个。', {
    aliases: ['单位编号', '社保编号', '单位社保号', '单位社保编号', 'AAB001'],
    widthPixels: 130,
  }),
  township: text('乡镇', '单位所在的乡镇。', {
    aliases: [
      ...['所在乡镇', '所属乡镇', '乡（镇）', '街道乡镇', '主管乡镇'],
      ...['参保地乡镇', '乡镇街道', '乡镇（街道）', '街道（乡镇）'],
    ],
    choices: namesFrom(SHEET_NAMES.townships, '乡镇'),
    widthPixels: 110,
  }),
  period: period('所属期', '费款所属的月份，如 2023-10，一个月一行。', {
    aliases: [
      '费款所属期',
      '缴费月份',
      '缴费所属期',
      ...['费款所属期起', '费款所属期开始', '费款所属期起始', '费款所属期起止'],
      ...['费款所属日期起', '费款所属日期开始', '费款所属日期起始', '起始年月', 'AAE041'],
      '所属月份',
      '月份',
      'AAE003',
    ],
    required: true,
  }),
  status: text('参保状态', '社保系统里的状态，如“参保缴费”“暂停缴费”。', {
    aliases: ['单位参保状态', '缴费状态'],
    choices: words(['参保缴费', '暂停缴费', '终止缴费']),
  }),
  insuredPeople: count('参保缴费人数', '当月实际缴费的职工人数。不清楚的请留空，不要填0。', {
    aliases: ['缴费人数', '参保人数', '实际缴费人数', '参保职工人数'],
  }),
  declaredBase: yuan('申报基数合计(元)', '当月全部职工申报的缴费基数之和，单位是元。', {
    aliases: [
      ...['缴费基数合计', '申报基数', '缴费基数', '缴费工资合计', '缴费基数总额', '缴费工资'],
      ...['单位缴费基数', '申报工资', 'AAC040'],
    ],
    widthPixels: 140,
  }),
  duePremium: yuan('应缴金额(元)', '当月单位和个人应缴养老保险费之和，单位是元。', {
    aliases: ['应缴', '应缴费额', '应缴额', '本期应缴费额', '应缴合计', '应缴纳费额'],
  }),
  paidPremium: yuan('实缴金额(元)', '当月单位和个人已缴养老保险费之和，单位是元。', {
    aliases: ['实缴', '实缴费额', '已缴金额', '实缴额', '实缴合计', '入库金额'],
  }),
};

export const socialInsuranceSheet: SheetDeclaration<SocialInsuranceRow> = {
  name: SHEET_NAMES.socialInsurance,
  purpose: '社保中心提供的参保缴费数据，按单位、按月，用“导入参保数据”更新。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(socialInsuranceColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(socialInsuranceColumns.uscc),
    name: row.get(socialInsuranceColumns.name),
    socialInsuranceNumber: row.get(socialInsuranceColumns.socialInsuranceNumber),
    township: row.get(socialInsuranceColumns.township),
    period: row.get(socialInsuranceColumns.period),
    status: row.get(socialInsuranceColumns.status),
    insuredPeople: row.get(socialInsuranceColumns.insuredPeople),
    declaredBaseFen: row.get(socialInsuranceColumns.declaredBase),
    duePremiumFen: row.get(socialInsuranceColumns.duePremium),
    paidPremiumFen: row.get(socialInsuranceColumns.paidPremium),
  }),
};
