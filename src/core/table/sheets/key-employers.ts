import type { KeyEmployerRow as ScreenedEmployerRow } from '../../screening/key-employer-row';
import {
  count,
  day,
  list,
  longText,
  percent,
  signedCount,
  text,
  uscc,
  words,
  yuan,
} from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { EXCLUSION_REASONS } from './employers';
import { SHEET_NAMES } from './sheet-names';
import { ADDON_TABS } from './tab-colors';

/** A row as it stands on the sheet: what screening writes, in a place of its own. */
export interface KeyEmployerRow extends ScreenedEmployerRow {
  readonly rowNumber: number;
}

const PRELIMINARY = '初步比对，以核定为准。';

export const keyEmployerColumns = {
  uscc: uscc(),
  name: text('单位名称', '单位全称。', { required: true, widthPixels: 320 }),
  township: text('乡镇', '单位所在的乡镇。', { widthPixels: 110 }),
  team: text('工作组', '负责这个乡镇的工作组。', { widthPixels: 80 }),
  action: text('行动', '归入的专项行动。', { widthPixels: 190 }),
  periods: text('所属期', '比对的月份。', { widthPixels: 140 }),
  situations: list(
    '情形',
    '未申报、人数不足、基数不足、欠费中的一种；一个单位有几种情形的，一种一行。',
    {
      widthPixels: 140,
    },
  ),
  registeredPeople: count('登记职工人数', `税务数据中的职工人数。${PRELIMINARY}`),
  insuredPeople: count('参保缴费人数', `参保数据中的缴费人数。${PRELIMINARY}`),
  missingPeople: signedCount('人数差', `登记职工人数减参保缴费人数。${PRELIMINARY}`),
  wages: yuan('工资薪金收入', `税务数据中的工资薪金收入，单位是元。${PRELIMINARY}`),
  declaredBase: yuan('申报基数', `参保数据中的申报基数，单位是元。${PRELIMINARY}`),
  missingBase: yuan('基数差', `工资薪金收入减申报基数，单位是元。${PRELIMINARY}`),
  missingShare: percent('差额比例', `基数差占工资薪金收入的比例。${PRELIMINARY}`),
  arrears: yuan('欠费金额', `应缴金额减实缴金额，单位是元。${PRELIMINARY}`),
  estimatedPremium: yuan(
    '预计应补(元)',
    `按说明中的算式估算的应补缴费额，不是核定数。${PRELIMINARY}`,
  ),
  explanation: longText('说明', '为什么列入，数字从哪里来。', { widthPixels: 560 }),
  currentNotice: text('当前文书', '最近制发的文书。', { widthPixels: 150 }),
  nextStep: text('下一步', '下一份可以办理的文书。', { widthPixels: 180 }),
  possibleFrom: day('可办日期', '从这一天起可以办理下一步。'),
  exclusionReason: text('排除原因', '核实后不属于违规的，在这里写明原因；填写后不再制发文书。', {
    choices: words(EXCLUSION_REASONS),
    staffOwned: true,
    widthPixels: 190,
  }),
  remark: longText('备注', '需要说明的情况。', { staffOwned: true, widthPixels: 200 }),
};

export const keyEmployersSheet: SheetDeclaration<KeyEmployerRow> = {
  name: SHEET_NAMES.keyEmployers,
  purpose: '参保数据与税务数据比对出来的重点企业，运行“比对重点企业”后更新。',
  writtenBy: 'addon',
  tabColor: ADDON_TABS.results,
  columns: Object.values(keyEmployerColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(keyEmployerColumns.uscc),
    name: row.get(keyEmployerColumns.name),
    township: row.get(keyEmployerColumns.township),
    team: row.get(keyEmployerColumns.team),
    action: row.get(keyEmployerColumns.action),
    periods: row.get(keyEmployerColumns.periods),
    situations: row.get(keyEmployerColumns.situations) ?? [],
    registeredPeople: row.get(keyEmployerColumns.registeredPeople),
    insuredPeople: row.get(keyEmployerColumns.insuredPeople),
    missingPeople: row.get(keyEmployerColumns.missingPeople),
    wagesFen: row.get(keyEmployerColumns.wages),
    declaredBaseFen: row.get(keyEmployerColumns.declaredBase),
    missingBaseFen: row.get(keyEmployerColumns.missingBase),
    missingShare: row.get(keyEmployerColumns.missingShare),
    arrearsFen: row.get(keyEmployerColumns.arrears),
    estimatedPremiumFen: row.get(keyEmployerColumns.estimatedPremium),
    explanation: row.get(keyEmployerColumns.explanation),
    currentNotice: row.get(keyEmployerColumns.currentNotice),
    nextStep: row.get(keyEmployerColumns.nextStep),
    possibleFrom: row.get(keyEmployerColumns.possibleFrom),
    exclusionReason: row.get(keyEmployerColumns.exclusionReason),
    remark: row.get(keyEmployerColumns.remark),
  }),
};
