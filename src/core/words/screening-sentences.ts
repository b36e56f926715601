import { roundHalfAwayFromZero, yuanText } from '../money/fen';
import type { EstimateFormula } from '../screening/estimate';
import { type Finding, type HitMatch, type MonthDetail, needsConfirmation } from '../screening/hit';
import { AWAITING_CONFIRMATION_MARK, PRELIMINARY, periodSpan } from './screening';

/**
 * 说明 of a hit: what was compared, with the figures, how the estimate came about, and what a person must still confirm.
 *
 * @example
 *   '2023-09税务登记职工12人，参保缴费7人，相差5人。预计应补6,000.00元＝…（初步比对，以核定为准）。'
 */
export function hitExplanation(finding: Finding, match: HitMatch): string {
  const sentences = [
    matchSentence(match),
    findingSentence(finding),
    monthsSentence(finding),
    averageSentence(finding),
    estimateSentence(finding),
    nothingToPaySentence(finding),
  ];
  return sentences.join('');
}

function matchSentence(match: HitMatch): string {
  if (match.by === 'code') return '';
  const isAwaited = needsConfirmation({ match });
  if (match.by === 'oneSide') {
    const sentence = `${AWAITING_CONFIRMATION_MARK}税务数据中信用代码缺失或损坏，请核实该单位确未参保。`;
    return isAwaited ? sentence : '';
  }
  const names = `税务数据名称“${match.taxName ?? ''}”，参保数据名称“${match.socialName ?? ''}”`;
  return isAwaited
    ? `${AWAITING_CONFIRMATION_MARK}按名称匹配：${names}，请核实是否同一单位。`
    : `按名称匹配，已人工确认：${names}。`;
}

function findingSentence(finding: Finding): string {
  const span = spanOf(finding);
  switch (finding.kind) {
    case 'unregistered':
      return `${span}缴税状态正常，${staffAndWages(finding)}，${noRecord(finding)}。`;
    case 'headCount':
      return (
        `${span}税务登记职工${count(finding.registeredPeople)}，` +
        `参保缴费${count(finding.insuredPeople)}，相差${count(finding.missingPeople)}。`
      );
    case 'base':
      return (
        `${span}申报基数合计${yuan(finding.declaredBaseFen)}，低于工资薪金收入合计` +
        `${yuan(finding.wagesFen)}，相差${yuan(finding.missingBaseFen)}${percent(finding.missingShare)}。`
      );
    case 'arrears':
      return `${span}${arrearsFigures(finding.estimate.formula)}欠缴${yuan(finding.arrearsFen)}。`;
  }
}

function spanOf({ periods }: Finding): string {
  return periodSpan(periods.slice(0, 1).join(''), periods.slice(-1).join(''));
}

function staffAndWages({ registeredPeople, wagesFen }: Finding): string {
  return `个税申报职工${count(registeredPeople)}、工资薪金收入${yuan(wagesFen)}`;
}

function noRecord({ insuredPeople }: Finding): string {
  return insuredPeople === undefined ? '参保数据中没有该单位' : '参保缴费人数为0';
}

function arrearsFigures(formula: EstimateFormula): string {
  if (formula.kind !== 'arrears') return '';
  return `应缴${yuan(formula.dueFen)}，实缴${yuan(formula.paidFen)}，`;
}

/** Several months are listed one by one; a single month has been told already. */
function monthsSentence({ kind, months }: Finding): string {
  if (months.length < 2) return '';
  const parts = months.map((month) => `${month.period}${monthFigures(kind, month)}`);
  return `分月：${parts.join('；')}。`;
}

function monthFigures(kind: Finding['kind'], month: MonthDetail): string {
  if (kind === 'arrears') {
    return `应缴${yuan(month.duePremiumFen)}、实缴${yuan(month.paidPremiumFen)}`;
  }
  if (kind === 'base') return `基数${yuan(month.declaredBaseFen)}、工资${yuan(month.wagesFen)}`;
  return `登记${count(month.registeredPeople)}、参保${count(month.insuredPeople)}`;
}

/** Rule ③ per head: the total may fall short only because too few people are insured. */
function averageSentence({ estimate: { formula }, months }: Finding): string {
  if (formula.kind !== 'baseGap') return '';
  const insured = months.reduce((sum, month) => sum + (month.insuredPeople ?? 0), 0);
  if (insured === 0) return '';
  const average = roundHalfAwayFromZero(formula.declaredBaseFen / insured);
  return `人均申报基数${yuan(average)}，人均工资${yuan(formula.wage.averageFen)}。`;
}

/** A base that is too low without anything to pay: what the difference comes from, and what to do about it. */
function nothingToPaySentence({ kind, months, estimate: { fen, formula } }: Finding): string {
  if (kind !== 'base' || formula.kind !== 'baseGap' || fen !== 0) return '';
  const { averageFen, clippedFen } = formula.wage;
  return `${nothingToPayCause(clippedFen < averageFen, months)}，按此估算不用补缴，请核实，误判的填写排除原因。`;
}

function nothingToPayCause(isOverCeiling: boolean, months: readonly MonthDetail[]): string {
  if (isOverCeiling) return '人均工资高于上限，基数已按上限报足';
  const isSomebodyMissing = months.some(
    ({ registeredPeople = 0, insuredPeople = 0 }) => registeredPeople > insuredPeople,
  );
  return isSomebodyMissing ? '差额来自未参保人员，已参保职工的基数已报足' : '差额太小';
}

function estimateSentence({ estimate: { fen, formula } }: Finding): string {
  if (formula.kind === 'noHeadCount')
    return `登记职工人数空白，无法估算应补金额（${PRELIMINARY}）。`;
  if (formula.kind === 'noWages') return `工资薪金收入空白，无法估算应补金额（${PRELIMINARY}）。`;
  return `预计应补${yuan(fen)}＝${formulaWords(formula)}（${PRELIMINARY}）。`;
}

type CalculatedFormula = Exclude<
  EstimateFormula,
  { readonly kind: 'noHeadCount' } | { readonly kind: 'noWages' }
>;

function formulaWords(formula: CalculatedFormula): string {
  switch (formula.kind) {
    case 'missingPeople':
      return `未参保${formula.peopleMonths}人月×${wageWords(formula.wage)}×${rateWords(formula.rate)}`;
    case 'baseGap':
      return (
        `（已参保职工${formula.peopleMonths}人月×${wageWords(formula.wage)}，` +
        `合计${yuan(formula.clippedWagesFen)}－申报基数${yuan(formula.declaredBaseFen)}，` +
        `不足0按0计）×${rateWords(formula.rate)}`
      );
    case 'wholeGap':
      return (
        `（工资薪金收入${yuan(formula.wagesFen)}－申报基数${yuan(formula.declaredBaseFen)}，` +
        `缺人数，未按上下限取值）×${rateWords(formula.rate)}`
      );
    case 'arrears':
      return `应缴${yuan(formula.dueFen)}－实缴${yuan(formula.paidFen)}`;
  }
}

type MissingPeopleFormula = Extract<EstimateFormula, { readonly kind: 'missingPeople' }>;

function wageWords({ averageFen, clippedFen, limits }: MissingPeopleFormula['wage']): string {
  if (averageFen === clippedFen) return `人均月工资${yuan(averageFen)}`;
  const limit = clippedFen > averageFen ? '下限' : '上限';
  return `人均月工资${yuan(averageFen)}按${limits.year}年${limit}取${yuan(clippedFen)}`;
}

function rateWords(rate: number): string {
  return `${roundHalfAwayFromZero(rate * 1e4) / 100}%`;
}

function percent(fraction: number | undefined): string {
  if (fraction === undefined) return '';
  return `（${(roundHalfAwayFromZero(fraction * 1e4) / 100).toFixed(2)}%）`;
}

function count(people: number | undefined): string {
  return people === undefined ? '（空白）' : `${people}人`;
}

function yuan(fen: number | undefined): string {
  return fen === undefined ? '（空白）' : `${yuanText(fen)}元`;
}
