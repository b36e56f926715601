import type { EnrolmentEntry } from '../../campaign/records';
import { day, longText, namesFrom, signedCount, text, uscc, yuan } from '../columns';
import type { RowReader, SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

export const enrolmentColumns = {
  day: day('日期', '办理参保或者缴费入库的日期，如 2023-10-11。', {
    aliases: ['登记日期', '办理日期', '参保日期', '时间'],
    required: true,
  }),
  township: text('乡镇', '计入哪个乡镇的任务，从下拉列表选择。', {
    aliases: ['所在乡镇', '所属乡镇', '乡（镇）'],
    choices: namesFrom(SHEET_NAMES.townships, '乡镇'),
    required: true,
    widthPixels: 110,
  }),
  employerName: text('单位名称', '新增参保或补缴的单位全称。', {
    aliases: ['企业名称', '用人单位', '用人单位名称'],
    widthPixels: 260,
  }),
  uscc: uscc(),
  newlyInsuredPeople: signedCount(
    '新增参保人数',
    '新增参保的人数。更正以前多报的，填负数并在备注说明。',
    {
      aliases: ['新增人数', '新参保人数', '新增参保', '扩面人数', '新增扩面人数'],
    },
  ),
  collected: yuan(
    '征缴金额(元)',
    '征缴入库的金额，单位是元。更正以前多报的，填负数并在备注说明。',
    {
      aliases: ['征缴收入', '缴费金额', '入库金额', '补缴金额', '征缴额'],
    },
  ),
  clerk: text('经办人', '登记这一行的工作人员。', {
    aliases: ['登记人', '填表人'],
    widthPixels: 100,
  }),
  remark: longText('备注', '需要说明的情况。不要填写职工的姓名、证件号码和电话。', {
    widthPixels: 200,
  }),
};

export const enrolmentSheet: SheetDeclaration<EnrolmentEntry> = {
  name: SHEET_NAMES.enrolment,
  purpose: '各乡镇新增参保和征缴入库的流水账，进度由它汇总。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(enrolmentColumns),
  toRecord: (row) => {
    const entry = {
      rowNumber: row.number,
      day: row.get(enrolmentColumns.day),
      township: row.get(enrolmentColumns.township),
      employerName: row.get(enrolmentColumns.employerName),
      uscc: row.get(enrolmentColumns.uscc),
      newlyInsuredPeople: row.get(enrolmentColumns.newlyInsuredPeople),
      collectedFen: row.get(enrolmentColumns.collected),
    };
    if (claimsNothing(row)) row.report(enrolmentColumns.newlyInsuredPeople, 'nothingClaimed');
    return entry;
  },
};

/** Both figures blank; an unreadable one has its own problem. */
function claimsNothing(row: RowReader): boolean {
  return [enrolmentColumns.newlyInsuredPeople, enrolmentColumns.collected].every((column) => {
    const { value, problem } = row.reading(column);
    return value === undefined && problem === undefined;
  });
}
