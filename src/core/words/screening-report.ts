import type { Period } from '../calendar/day';
import { chineseDay, type IsoDay } from '../calendar/day';
import { yuanText } from '../money/fen';
import type { Coverage } from '../screening/coverage';
import type { HitKind } from '../screening/hit';
import type { PendingMatch } from '../screening/pending-matches';
import type { ScreeningChanges } from '../screening/screening-preview';
import type { SummaryLine } from '../screening/summary';
import { SHEET_NAMES } from '../table/sheets/sheet-names';
import { HIT_KIND_WORDS, periodSpan, PRELIMINARY } from './screening';

/** 情况 on 名称确认: why a person must look, and what to choose. */
export const PENDING_REASON_WORDS: Readonly<Record<PendingMatch['reason'], string>> = {
  sameName: '代码对不上，名称相同，请核实是否同一单位',
  severalNames: '参保数据里有几个同名单位，请在是的那一行选“是同一单位”，其余选“不是同一单位”',
  taken:
    '税务代码缺失或损坏，同名单位已按代码对上；是同一单位的请在「税务数据」补正代码，不是的选“不是同一单位”',
  noCode: '税务代码缺失或损坏，参保数据里没有同名单位；核实确未参保的选“没有参保记录”',
};

/** Why screening cannot begin. */
export function noScreeningData(sheet: string): string {
  return `「${sheet}」里没有数据。请先从菜单导入参保数据和税务数据，再重新比对。`;
}

export function noCommonPeriod(social: readonly Period[], tax: readonly Period[]): string {
  return (
    `参保数据（${monthsText(social)}）与税务数据（${monthsText(tax)}）没有相同的所属期，不能比对。` +
    '请导入同一个月的两份数据，再重新比对。'
  );
}

export function nothingInRange(social: readonly Period[], tax: readonly Period[]): string {
  return (
    `「参数」里填的比对所属期内，参保数据与税务数据没有相同的月份（参保数据有${monthsText(social)}，` +
    `税务数据有${monthsText(tax)}）。请修改“比对所属期 起”“比对所属期 止”，或者清空后重新比对。`
  );
}

function monthsText(periods: readonly Period[]): string {
  const [first] = periods;
  const last = periods[periods.length - 1];
  if (first === undefined || last === undefined) return '没有可用的所属期';
  return periodSpan(first, last);
}

export function comparedMonths(periods: readonly Period[]): string {
  return periods.length < 4 ? periods.join('、') : `${monthsText(periods)}共${periods.length}个月`;
}

/** The one sentence after 比对重点企业. */
export function screeningSentence(
  periods: readonly Period[],
  total: SummaryLine,
  pendingCount: number,
): string {
  const found =
    total.units === 0
      ? '没有发现重点企业'
      : `列出重点企业 ${total.units} 户、${total.hits} 条，预计应补 ${yuanText(total.estimateFen)} 元`;
  const excluded = total.excludedUnits === 0 ? '' : `，另有已排除 ${total.excludedUnits} 户`;
  const pending =
    pendingCount === 0
      ? ''
      : `；有 ${pendingCount} 户要在「${SHEET_NAMES.nameConfirmations}」确认名称`;
  return `已比对${comparedMonths(periods)}：${found}${excluded}${pending}（${PRELIMINARY}）。`;
}

/** What was compared and what would change, before it is written. */
export function screeningPlanSentence(
  { taxUnits, socialUnits }: Coverage,
  { fresh, staying, resolved }: ScreeningChanges,
): string {
  return (
    `已读取并比对：税务数据 ${taxUnits} 户，参保数据 ${socialUnits} 户。` +
    `「${SHEET_NAMES.keyEmployers}」将新增 ${fresh} 条，保留 ${staying} 条，消除 ${resolved} 条。`
  );
}

export function stayingLine({ notCompared }: ScreeningChanges): string {
  const undecided =
    notCompared === 0 ? '' : `有 ${notCompared} 条这次没有数据可比，原样保留并注明。`;
  return `${undecided}您填写的排除原因和备注都会保留。现在还没有改动工作簿。`;
}

export function kindLine(kind: HitKind, line: SummaryLine): string {
  return lineText(HIT_KIND_WORDS[kind], line);
}

export function lineText(name: string, line: SummaryLine): string {
  const people = line.missingPeople === 0 ? '' : `，少保 ${line.missingPeople} 人`;
  return `${name}：${line.units} 户${people}，预计应补 ${yuanText(line.estimateFen)} 元`;
}

/** Several groups of one sort in one line: `按工作组：一组 2 户，预计应补 …；二组 …`. */
export function groupsLine(word: string, lines: readonly SummaryLine[]): string {
  return `按${word}：${lines.map((line) => lineText(line.name, line).replace('：', ' ')).join('；')}`;
}

export function coverageLine(coverage: Coverage): string {
  const byName = coverage.matchedByConfirmedName + coverage.awaitingConfirmation;
  return (
    `税务数据 ${coverage.taxUnits} 户：按代码对上 ${coverage.matchedByCode} 户，` +
    `按名称对上 ${byName} 户（其中待确认 ${coverage.awaitingConfirmation} 户），` +
    `不能确定 ${coverage.undecided} 户，没有参保数据 ${coverage.unmatched} 户；` +
    `参保数据 ${coverage.socialUnits} 户，其中没有税务数据 ${coverage.socialUnitsWithoutTax} 户`
  );
}

export function problemsLine(count: number): string {
  return `有 ${count} 处数据重复、矛盾或不可比，请运行“检查数据问题”逐条查看`;
}

export function newPendingLine(count: number): string {
  return `「${SHEET_NAMES.nameConfirmations}」新增 ${count} 行，填好结论后请重新比对`;
}

export const KEPT_IN_PLACE_LINE = `「${SHEET_NAMES.keyEmployers}」有自己加的列、公式或合计行，为免错行，原有各行留在原处，新增的排在最后`;

/** Words of 比对汇总. */
export const SUMMARY_WORDS = {
  byKind: '一、按情形',
  byTownship: '二、按乡镇',
  byTeam: '三、按工作组',
  byAction: '四、按行动',
  coverage: '五、数据匹配情况',
  notes: '说明',
  total: '合计',
  kind: '情形',
  township: '乡镇',
  team: '工作组',
  action: '行动',
  headings: [
    ...['户数', '条数', '少保人数', '预计应补(元)', '无法估算(条)', '待确认(户)', '已排除(户)'],
  ],
  coverageHeadings: ['项目', '数量'],
} as const;

export function summaryTitle(countyName: string): string {
  return `${countyName}重点企业比对汇总`;
}

export function summaryInfo(periods: readonly Period[], today: IsoDay): string {
  return `比对所属期：${comparedMonths(periods)}　比对日期：${chineseDay(today)}　${PRELIMINARY}`;
}

/** The lines of the table of coverage, in their order. */
export function coverageRows(
  coverage: Coverage,
  problemCount: number,
): readonly (readonly [string, number])[] {
  return [
    ['税务数据单位（户）', coverage.taxUnits],
    ['　按代码对上', coverage.matchedByCode],
    ['　按名称对上，已确认', coverage.matchedByConfirmedName],
    ['　按名称对上，待确认', coverage.awaitingConfirmation],
    ['　不能确定是哪一户', coverage.undecided],
    ['　没有参保数据', coverage.unmatched],
    ['参保数据单位（户）', coverage.socialUnits],
    ['　没有税务数据', coverage.socialUnitsWithoutTax],
    ['没有可用代码的单位（户）', coverage.unitsWithoutCode],
    ['按15位旧税号找到的单位（户）', coverage.oldTaxNumbers],
    ['重复、矛盾或不可比（处）', problemCount],
  ];
}

export const SUMMARY_NOTES: readonly string[] = [
  '各项只计未消除、未排除的；已排除的单列。按情形、按行动的户数，一户有几种情形的分别计入。',
  '少保人数是“未申报”“人数不足”的人数差之和；预计应补按「重点企业」说明中的算式估算。',
  '重复、矛盾或不可比的数据没有列入，请运行“检查数据问题”逐条查看。',
];
