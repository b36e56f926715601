import type { TaxRow } from '../../screening/records';
import { count, namesFrom, period, text, uscc, words, yuan } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

export const taxColumns = {
  uscc: uscc({ aliases: ['扣缴义务人识别号', '扣缴义务人纳税人识别号'] }),
  name: text('纳税人名称', '税务系统里的单位名称。', {
    aliases: ['单位名称', '企业名称', '扣缴义务人名称', '扣缴单位', '缴费人名称'],
    required: true,
    widthPixels: 260,
  }),
  township: text('乡镇', '单位所在的乡镇。', {
    aliases: [
      ...['所在乡镇', '所属乡镇', '乡（镇）', '街道乡镇', '主管乡镇'],
      ...['参保地乡镇', '乡镇街道', '乡镇（街道）', '街道（乡镇）'],
    ],
    choices: namesFrom(SHEET_NAMES.townships, '乡镇'),
    widthPixels: 110,
  }),
  period: period('所属期', '税款所属的月份，如 2023-10，一个月一行。', {
    aliases: [
      ...['税款所属期', '税款所属期起', '税款所属期开始', '税款所属期起始', '税款所属期起止'],
      ...['税款所属日期起', '费款所属期', '费款所属期起', '费款所属日期起', '所属期起'],
      ...['所属月份', '月份'],
    ],
    required: true,
  }),
  registeredPeople: count(
    '登记职工人数',
    '当月申报工资薪金个人所得税的职工人数。不清楚的请留空。',
    {
      aliases: ['个税申报人数', '申报人数', '职工人数', '工资薪金申报人数', '纳税人数'],
    },
  ),
  wages: yuan('工资薪金收入合计(元)', '当月申报的工资薪金收入之和，单位是元。', {
    aliases: [
      ...['工资薪金收入', '工资薪金收入额', '收入额', '本期收入额'],
      '收入合计',
      '工资薪金所得收入合计',
      '本期收入',
      '本期收入合计',
      '工资总额',
    ],
    widthPixels: 160,
  }),
  status: text('缴税状态', '税务系统里的状态，如“正常”。', {
    aliases: ['纳税状态', '纳税人状态', '申报状态', '登记状态', '纳税人登记状态', '税务登记状态'],
    choices: words(['正常', '欠税', '非正常户', '停业', '注销']),
  }),
};

export const taxSheet: SheetDeclaration<TaxRow> = {
  name: SHEET_NAMES.tax,
  purpose: '税务局提供的工资薪金申报数据，按单位、按月，用“导入税务数据”更新。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(taxColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(taxColumns.uscc),
    name: row.get(taxColumns.name),
    township: row.get(taxColumns.township),
    period: row.get(taxColumns.period),
    registeredPeople: row.get(taxColumns.registeredPeople),
    wagesFen: row.get(taxColumns.wages),
    status: row.get(taxColumns.status),
  }),
};
