import type { MeasureKind } from '../progress/measure';
import type { HitKind } from '../screening/hit';
import { chineseNumber } from './bulletin';
import { MEASURE_NAMES, names } from './bulletin-sentences';

/** 存在问题及原因分析: a heading and a sentence for each thing that the figures show. */
export const PROBLEM_LEADS = {
  targets: '目标任务尚未全部下达。',
  gap: '任务完成仍有差距。',
  pace: '工作进展不够平衡。',
  situations: '应保未保、少报漏报问题仍然存在。',
  screening: '重点企业底数尚不清楚。',
  notices: '文书送达和期满办理不够及时。',
  claims: '上报数据不够准确。',
  unverified: '上报数据尚未核实。',
  publicity: '宣传发动还有欠缺。',
} as const;

export const NO_PROBLEMS = '对照目标任务和现有数据，未发现需要通报的突出问题。';

export function withoutTarget(kinds: readonly MeasureKind[], townships: string): string {
  const tasks = kinds.map((kind) => MEASURE_NAMES[kind]).join('、');
  return `${tasks}目标任务尚未下达到${townships}，完成情况无法对照考核`;
}

/** @param most who has most left, with how much */
export function gapOf(kind: MeasureKind, townships: string, most: string): string {
  return `${MEASURE_NAMES[kind]}方面，${townships}未完成目标任务，差额最大的是${most}`;
}

/** All of them have the same left. */
export function gapOfAll(kind: MeasureKind, townships: string, remaining: string): string {
  return `${MEASURE_NAMES[kind]}方面，${townships}未完成目标任务，差额均为${remaining}`;
}

/** Just one township has anything left. */
export function gapOfOne(kind: MeasureKind, township: string, remaining: string): string {
  return `${MEASURE_NAMES[kind]}方面，${township}未完成目标任务，差额${remaining}`;
}

export function slowest(kind: MeasureKind, townships: readonly string[], rate: string): string {
  const are = townships.length === 1 ? '' : '均';
  return `${MEASURE_NAMES[kind]}进度最慢的是${names(townships)}，完成率${are}为${rate}`;
}

/** `people` is '' for none. */
export function slowestQuarter(quarter: number, people: string): string {
  const grown = people === '' ? '没有新增参保' : `新增参保${people}`;
  return `分季度看，第${chineseNumber(quarter)}季度${grown}，为各季度最少`;
}

const CAUSES: Readonly<Record<HitKind, (employers: string, gap: string) => string>> = {
  unregistered: (employers, gap) => `未申报的${employers}${gap === '' ? '' : `、涉及职工${gap}`}`,
  headCount: (employers, gap) => `人数不足的${employers}${gap === '' ? '' : `、相差${gap}`}`,
  base: (employers, gap) => `基数不足的${employers}${gap === '' ? '' : `、少报基数${gap}`}`,
  arrears: (employers, gap) => `欠费的${employers}${gap === '' ? '' : `、金额${gap}`}`,
};

/** `gap` is '' where no row has a figure. */
export function cause(kind: HitKind, employers: string, gap: string): string {
  return CAUSES[kind](employers, gap);
}

const CONDUCT: Readonly<Record<HitKind, string>> = {
  unregistered: '未申报参保',
  headCount: '漏报职工',
  base: '少报基数',
  arrears: '拖欠缴费',
};

/** @param kinds those that occur @param causes one for each */
export function causesOf(
  measure: MeasureKind,
  kinds: readonly HitKind[],
  causes: readonly string[],
): string {
  const conduct = kinds.map((kind) => CONDUCT[kind]).join('、');
  const task = measure === 'enrolment' ? '扩面' : '征缴';
  return `影响${task}的主要是部分用人单位${conduct}：${causes.join('，')}。`;
}

/** '' where nobody has any. */
export function byPlace(township: string, action: string): readonly string[] {
  return [
    township === '' ? '' : `分乡（镇）看，涉及单位最多的是${township}`,
    action === '' ? '' : `分行动看，涉及单位最多的是${action}`,
  ];
}

export const CAUSES_ARE_PRELIMINARY = '以上为初步比对结果，以核定为准。';

export const NOT_SCREENED_CAUSES = {
  noTax: '税务数据尚未导入，无法与参保数据比对，未申报、人数不足、基数不足、欠费的情况尚不掌握。',
  noSocial:
    '参保数据尚未导入，无法与税务数据比对，未申报、人数不足、基数不足、欠费的情况尚不掌握。',
  notRun: '参保数据与税务数据尚未比对，未申报、人数不足、基数不足、欠费的情况尚不掌握。',
} as const;

export function expiredNotices(count: string, places: string): string {
  return `${count}文书期限已满，用人单位仍未改正，也未转入下一步程序${places === '' ? '' : `，涉及${places}`}`;
}

export function unservedNotices(count: string, places: string): string {
  return `${count}文书尚未登记送达日期，期限无法起算${places === '' ? '' : `，涉及${places}`}`;
}

export function overClaims(count: string, places: string): string {
  return `与参保数据核对，新增参保多报${count}${places === '' ? '' : `，涉及${places}`}`;
}

export function notVerifiableClaims(count: string): string {
  return `${count}因登记信息不全或参保数据缺失暂无法核实`;
}

export const NOT_VERIFIED =
  '参保数据不全，上报的新增参保人数未能逐户核对，参保人数增长是否客观真实有待核实。';

export function unassignedClaims(entries: string): string {
  return `${entries}登记的日期或乡（镇）填写不明确`;
}
