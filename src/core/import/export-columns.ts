import { BLANK, readAs } from '../table/reading';
import { cellText, isBlankMark } from '../table/cell';
import type { CellReading, Column } from '../table/column';
import { period, text, yuan } from '../table/columns';
import { comparisonKey } from '../text/comparison-key';
import type { CarriedCell } from './carried-cell';

/**
 * Columns that exports have and the workbook does not: they say which rows count, and whose they are. Aliases in capitals
 * are codes of the social insurance system (LB101).
 */
export const exportOnlyColumns = {
  periodEnd: period('所属期止', '', {
    aliases: [
      ...['费款所属期止', '费款所属日期止', '费款所属期终止', '费款所属期结束', '终止年月'],
      ...['税款所属期止', '税款所属日期止', '税款所属期终止', '截止年月', 'AAE042'],
    ],
  }),
  insurance: text('险种', '', {
    aliases: [
      ...['险种类型', '险种名称', '险种类型名称', '参保险种', '参保费种', '费种', '征收项目'],
      ...['缴费险种', 'AAE140'],
    ],
  }),
  incomeKind: text('所得项目', '', { aliases: ['所得项目名称', '收入项目', '所得类型'] }),
  levyItem: text('征收品目', '', { aliases: ['征收子目', '品目', '征收品目名称'] }),
  dueByUnit: yuan('单位应缴金额', '', {
    aliases: [
      ...['单位应缴', '单位应缴费额', '单位应缴额', '单位应缴费额单位部分', '单位部分应缴'],
      ...['单位缴纳部分', '单位部分', '单位缴费额'],
    ],
  }),
  dueByPeople: yuan('个人应缴金额', '', {
    aliases: [
      ...['个人应缴', '个人应缴费额', '个人应缴额', '单位应缴费额个人部分', '个人部分应缴'],
      ...['个人缴纳部分', '个人部分', '个人缴费额'],
    ],
  }),
  paidByUnit: yuan('单位实缴金额', '', { aliases: ['单位实缴', '单位实缴费额', '单位部分实缴'] }),
  paidByPeople: yuan('个人实缴金额', '', {
    aliases: ['个人实缴', '个人实缴费额', '个人部分实缴'],
  }),
};

/**
 * Columns that tell persons apart. They are read to count people, in memory; nothing of them is kept, and no problem of
 * theirs is noted (design rule 12).
 */
export const personColumns = {
  idNumber: personColumn('证件号码', [
    ...['证件号', '身份证号', '身份证号码', '居民身份证号', '居民身份证号码', '身份证件号码'],
    ...['公民身份号码', '公民身份证号码', '社会保障号码', '社会保障号', '证照号码', 'AAE135'],
    ...['AAC002'],
  ]),
  personNumber: personColumn('个人编号', [
    ...['人员编号', '个人社保编号', '个人社保号', '职工编号', '人员标识', '个人账户号', 'AAC001'],
  ]),
  name: personColumn('姓名', [
    ...['职工姓名', '员工姓名', '人员姓名', '参保人姓名', '参保人员姓名', '纳税人姓名', 'AAC003'],
  ]),
};

function personColumn(heading: string, aliases: readonly string[]): Column<CarriedCell> {
  return { heading, aliases, kind: 'text', required: false, note: '', read: readPersonKey };
}

function readPersonKey(cell: unknown): CellReading<CarriedCell> {
  const key = comparisonKey(cellText(cell));
  return isBlankMark(key) ? BLANK : readAs({ value: key, cell: '' });
}
