import { yuanText } from '../money/fen';
import type { AuditProblemCode, PersonMonth } from '../audit/person-month';
import type { UnitAudit } from '../audit/audit-units';
import type { ProblemWords } from './problems';

/** Rows of 稽核明细 that give no figure, as they stand on 数据问题. */
export const AUDIT_PROBLEM_WORDS: Readonly<Record<AuditProblemCode, ProblemWords>> = {
  auditUnitMissing: {
    problem: '看不出是哪个单位，这一行没有计算',
    advice: '请补填统一社会信用代码或者单位名称',
  },
  auditPersonMissing: {
    problem: '没有人员标识，这一行没有计算',
    advice: '请给每个职工编一个代号，如“职工01”，不要填姓名',
  },
  auditPeriodMissing: {
    problem: '没有月份，这一行没有计算',
    advice: '请补填工资所属的月份，如 2023-10',
  },
  auditWageMissing: {
    problem: '没有工资，这一行没有计算；空白不当作0',
    advice: '请按工资明细表补填当月应发工资；当月没有工资的填0',
  },
  auditInsuredMissing: {
    problem: '没有填是否参保，这一行没有计算',
    advice: '请填“是”或“否”',
  },
  auditBaseMissing: {
    problem: '已参保但没有申报基数，这一行没有计算；空白不当作0',
    advice: '请补填当月申报的缴费基数',
  },
  auditBaseContradicts: {
    problem: '填了没有参保，却有申报基数，这一行没有计算',
    advice: '请核对是否参保和申报基数，改正其中一项',
  },
  auditYearMissing: {
    problem: '「参数」没有这一年的缴费基数上下限，这一行没有计算',
    advice: '请在「参数」补填这一年的缴费基数上限、下限和依据文号，例如“2024年缴费基数下限(元)”',
  },
  auditRepeated: {
    problem: '同一个人员同一个月已经有一行，这一行没有计算',
    advice: '请核对后只保留一行',
  },
};

export const NO_AUDIT_DETAILS =
  '「稽核明细」还没有可以计算的内容。请按工资明细表和参保花名册逐人逐月填写后，再运行“核算稽核结果”。';

/** @example auditDone([one, two], 3) // => '已核算 2 个单位，合计应补 …' */
export function auditDone(units: readonly UnitAudit[], problemCount: number): string {
  const totalFen = units.reduce((sum, unit) => sum + unit.totalFen, 0);
  const left =
    problemCount === 0
      ? ''
      : `；另有 ${problemCount} 行没有计算，请运行“检查数据问题”，按「数据问题」逐行改正`;
  return `已核算 ${units.length} 个单位，应补缴费和滞纳金合计 ${yuanText(totalFen)} 元${left}。`;
}

/** One line per unit for the report. */
export function auditLine({ unit, ...audit }: UnitAudit): string {
  const name = unit.name ?? unit.uscc ?? '';
  const premiumFen = audit.employerPremiumFen + audit.employeePremiumFen;
  return (
    `${name}：漏保 ${audit.omittedPeople} 人，少报 ${audit.underdeclaredPeople} 人，` +
    `应补 ${yuanText(premiumFen)} 元，滞纳金 ${yuanText(audit.lateFee.feeFen)} 元`
  );
}

/** How a person's month came to its figure. */
export function personMonthExplanation(month: PersonMonth): string {
  const { detail, dueBaseFen, declaredBaseFen, finding, missingBaseFen } = month;
  const wageFen = detail.wageFen ?? 0;
  const limit =
    dueBaseFen > wageFen ? '，低于下限按下限' : dueBaseFen < wageFen ? '，高于上限按上限' : '';
  const due = `工资${yuanText(wageFen)}元${limit}，应报基数${yuanText(dueBaseFen)}元`;
  if (finding === '漏保') return `${due}；当月没有参保，全额应补`;
  if (finding === '少报') {
    return `${due}；已报${yuanText(declaredBaseFen)}元，少报${yuanText(missingBaseFen)}元`;
  }
  return `${due}；已报${yuanText(declaredBaseFen)}元，不用补缴`;
}

/** Said once per year whose limits nobody has compared with the document that sets them. */
export function limitsUnverified(year: number): string {
  return `${year}年缴费基数上下限还没有核对（「参数」的“已核对”为否），核定前请先核对依据文件。`;
}
