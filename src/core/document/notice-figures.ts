import { chineseMonth } from '../calendar/day';
import type { PlannedNotice } from '../enforcement/plan-type';
import { monthsIn } from '../enforcement/episodes';
import { isPeriod } from '../import/period-text';
import { yuanText } from '../money/fen';
import { rmbUpper } from '../money/rmb-upper';
import type { HitKind } from '../screening/hit';
import { termText } from '../words/enforcement';
import { AMOUNT_REMARKS, FILL_IN, NOTHING_TO_SAY, spanText } from '../words/notice-text';
import { HIT_KIND_WORDS } from '../words/screening';
import type { TemplateData } from './types';

/** Which violation it is about: one condition per kind, of which exactly one is true. */
export function violationData({ violation, one }: PlannedNotice): TemplateData {
  return {
    ...kindConditions(violation),
    足额缴费问题: violation !== 'unregistered',
    情形: HIT_KIND_WORDS[violation],
    所属期: periodText(one.periods ?? one.keyEmployer?.periods),
  };
}

function kindConditions(violation: HitKind): TemplateData {
  return {
    未申报: violation === 'unregistered',
    人数不足: violation === 'headCount',
    基数不足: violation === 'base',
    欠费: violation === 'arrears',
  };
}

/**
 * 所属期 in words.
 *
 * @example periodText('2023-07至2023-09') // => '2023年7月至2023年9月'
 */
export function periodText(periods: string | undefined): string {
  if (periods === undefined) return FILL_IN;
  const months = monthsIn(periods).filter(isPeriod);
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return periods;
  return spanText(chineseMonth(first), chineseMonth(last));
}

/** What screening compared; a blank is a line to fill in, never 0. */
export function screeningData({ one }: PlannedNotice): TemplateData {
  const row = one.keyEmployer;
  return {
    登记职工人数: people(row?.registeredPeople),
    参保缴费人数: people(row?.insuredPeople),
    人数差: people(row?.missingPeople),
    工资薪金收入: yuan(row?.wagesFen),
    申报基数: yuan(row?.declaredBaseFen),
    基数差: yuan(row?.missingBaseFen),
  };
}

/** The amount in figures and capitals; whatever is not 核定 says so (design rule 13). */
export function amountData({ amount, term }: PlannedNotice): TemplateData {
  return {
    有金额: amount !== undefined,
    初步比对: amount?.basis !== '核定',
    ...inFiguresAndCapitals('金额', amount?.fen),
    金额说明: amount === undefined ? '' : AMOUNT_REMARKS[amount.basis],
    期限: term === undefined ? NOTHING_TO_SAY : termText(term),
  };
}

/** Two placeholders for one sum: `金额` and `金额大写`. */
export function inFiguresAndCapitals(name: string, fen: number | undefined): TemplateData {
  return { [name]: yuan(fen), [`${name}大写`]: fen === undefined ? FILL_IN : rmbUpper(fen) };
}

/** Yuan with two decimals, or a line to fill in. */
export function yuan(fen: number | undefined): string {
  return fen === undefined ? FILL_IN : yuanText(fen);
}

function people(count: number | undefined): string {
  return count === undefined ? FILL_IN : String(count);
}
