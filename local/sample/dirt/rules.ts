import { CODE_DIRT } from './code-dirt';
import { DAY_DIRT, PERIOD_DIRT } from './day-dirt';
import { NAME_DIRT, REMARK_DIRT, TOWNSHIP_DIRT } from './name-dirt';
import { COUNT_DIRT, MONEY_DIRT } from './number-dirt';
import type { DirtRule, DirtType } from './rule';

/** Every kind of dirt that sits in a cell: on which sheet, in which column, how often (parts of the sheet's rows). */
export const DIRT_RULES: readonly DirtRule[] = [
  ...rules('税务数据', '统一社会信用代码', [
    [CODE_DIRT.fullWidth, 0.006],
    [CODE_DIRT.lowerCase, 0.006],
    [CODE_DIRT.spaced, 0.004],
    [CODE_DIRT.letterForDigit, 0.004],
    [CODE_DIRT.number, 0.002],
    [CODE_DIRT.scientificText, 0.001],
    [CODE_DIRT.shortened, 0.002],
    [CODE_DIRT.oldTaxNumber, 0.004],
    [CODE_DIRT.wrongCheck, 0.002],
    [CODE_DIRT.missing, 0.006],
  ]),
  ...rules('税务数据', '纳税人名称', [
    [NAME_DIRT.halfWidthBrackets, 0.01],
    [NAME_DIRT.spaced, 0.006],
    [NAME_DIRT.lineBreak, 0.003],
    [NAME_DIRT.noBreakSpace, 0.004],
    [NAME_DIRT.fullWidth, 0.001],
    [NAME_DIRT.former, 0.006],
    [NAME_DIRT.bracketedFormer, 0.004],
    [NAME_DIRT.individualSuffix, 0.01],
  ]),
  ...rules('税务数据', '乡镇', [[TOWNSHIP_DIRT.alias, 0.03]]),
  ...rules('税务数据', '所属期', [
    [PERIOD_DIRT.digits, 0.008],
    [PERIOD_DIRT.chinese, 0.006],
    [PERIOD_DIRT.firstDay, 0.006],
    [PERIOD_DIRT.dotted, 0.004],
    [PERIOD_DIRT.serial, 0.004],
  ]),
  ...rules('税务数据', '登记职工人数', [
    [COUNT_DIRT.text, 0.01],
    [COUNT_DIRT.fullWidth, 0.004],
    [COUNT_DIRT.withUnit, 0.003],
    [COUNT_DIRT.blank, 0.003],
  ]),
  ...rules('税务数据', '工资薪金收入合计(元)', [
    [MONEY_DIRT.text, 0.008],
    [MONEY_DIRT.withUnit, 0.008],
    [MONEY_DIRT.inWan, 0.006],
    [MONEY_DIRT.hyphen, 0.003],
    [MONEY_DIRT.dash, 0.003],
  ]),
  ...rules('参保数据', '统一社会信用代码', [
    [CODE_DIRT.lowerCase, 0.004],
    [CODE_DIRT.spaced, 0.004],
    [CODE_DIRT.fullWidth, 0.003],
    [CODE_DIRT.missing, 0.003],
  ]),
  ...rules('参保数据', '单位名称', [
    [NAME_DIRT.halfWidthBrackets, 0.008],
    [NAME_DIRT.spaced, 0.004],
    [NAME_DIRT.noBreakSpace, 0.003],
  ]),
  ...rules('参保数据', '乡镇', [[TOWNSHIP_DIRT.alias, 0.03]]),
  ...rules('参保数据', '所属期', [
    [PERIOD_DIRT.digits, 0.006],
    [PERIOD_DIRT.chinese, 0.004],
    [PERIOD_DIRT.firstDay, 0.003],
    [PERIOD_DIRT.dotted, 0.003],
    [PERIOD_DIRT.serial, 0.003],
  ]),
  ...rules('参保数据', '参保缴费人数', [
    [COUNT_DIRT.text, 0.008],
    [COUNT_DIRT.fullWidth, 0.003],
    [COUNT_DIRT.blank, 0.004],
  ]),
  ...rules('参保数据', '申报基数合计(元)', [
    [MONEY_DIRT.inWan, 0.004],
    [MONEY_DIRT.withUnit, 0.004],
  ]),
  ...rules('参保数据', '实缴金额(元)', [
    [MONEY_DIRT.text, 0.004],
    [MONEY_DIRT.hyphen, 0.003],
    [MONEY_DIRT.dash, 0.003],
  ]),
  ...rules('扩面登记', '日期', [
    [DAY_DIRT.slashed, 0.03],
    [DAY_DIRT.chinese, 0.025],
    [DAY_DIRT.dotted, 0.02],
    [DAY_DIRT.digits, 0.01],
    [DAY_DIRT.bareSerial, 0.015],
    [DAY_DIRT.withTime, 0.01],
    [DAY_DIRT.outsideYear, 0.005],
    [DAY_DIRT.impossible, 0.003],
  ]),
  ...rules('扩面登记', '乡镇', [
    [TOWNSHIP_DIRT.alias, 0.18],
    [TOWNSHIP_DIRT.unknown, 0.006],
  ]),
  ...rules('扩面登记', '单位名称', [[NAME_DIRT.spaced, 0.01]]),
  ...rules('扩面登记', '统一社会信用代码', [
    [CODE_DIRT.missing, 0.05],
    [CODE_DIRT.lowerCase, 0.01],
    [CODE_DIRT.letterForDigit, 0.008],
  ]),
  ...rules('扩面登记', '新增参保人数', [
    [COUNT_DIRT.text, 0.02],
    [COUNT_DIRT.withUnit, 0.01],
    [COUNT_DIRT.fullWidth, 0.005],
  ]),
  ...rules('扩面登记', '征缴金额(元)', [
    [MONEY_DIRT.withUnit, 0.02],
    [MONEY_DIRT.inWan, 0.02],
    [MONEY_DIRT.dash, 0.005],
    [MONEY_DIRT.hyphen, 0.005],
  ]),
  ...rules('扩面登记', '备注', [[REMARK_DIRT.formulaLike, 0.005]]),
  ...rules('单位台账', '单位名称', [[NAME_DIRT.noBreakSpace, 0.003]]),
  ...rules('单位台账', '乡镇', [[TOWNSHIP_DIRT.alias, 0.02]]),
];

/** Part of a sheet's rows that stand there twice. */
export const DUPLICATE_RATES: Readonly<Record<string, number>> = {
  税务数据: 0.003,
  参保数据: 0.003,
  扩面登记: 0.006,
  单位台账: 0.002,
};

function rules(
  sheet: string,
  column: string,
  types: readonly (readonly [DirtType, number])[],
): DirtRule[] {
  return types.map(([type, rate]) => ({ ...type, sheet, column, rate }));
}
