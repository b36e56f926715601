import { chineseMonth, type Period } from '../calendar/day';
import type { VerificationReason } from '../screening/verification-line';
import type { ProblemWords } from './problems';

/** What the check of claimed enrolment against 参保数据 finds (design rule 5), by code. `{detail}` is filled in. */
export const CLAIM_PROBLEM_WORDS = {
  townshipOverClaimed: {
    problem: '登记的新增人数多于参保数据的增加数：{detail}',
    advice: '请该乡（镇）对照下面列出的单位逐户核对；多报的另起一行用负数更正',
  },
  employerOverClaimed: {
    problem: '登记的新增人数多于该单位参保缴费人数的增加数：{detail}',
    advice: '请核对；多报的另起一行用负数更正，参保数据不全的请补充导入',
  },
  claimNotVerifiable: {
    problem: '登记的新增人数无法核实：{detail}',
    advice: '请核对单位名称和信用代码，或补充参保数据',
  },
  growthUnclaimed: {
    problem: '参保缴费人数增加较多，「扩面登记」没有登记：{detail}',
    advice: '请核实是否本次扩面的成果；漏登的请补登',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type ClaimProblemCode = keyof typeof CLAIM_PROBLEM_WORDS;

/** Claimed, verified and what lies between them; the latter only as far as there is any. */
export function claimFigures(figures: {
  readonly claimedPeople: number;
  readonly verifiedPeople: number;
  readonly overClaimedPeople: number;
  readonly notVerifiablePeople: number;
}): string {
  const { claimedPeople, verifiedPeople, overClaimedPeople, notVerifiablePeople } = figures;
  return [
    `登记 ${claimedPeople} 人`,
    `核实 ${verifiedPeople} 人`,
    `多报 ${overClaimedPeople} 人`,
    ...(notVerifiablePeople === 0 ? [] : [`无法核实 ${notVerifiablePeople} 人`]),
  ].join('，');
}

const REASONS: Readonly<Record<VerificationReason, string>> = {
  noMonths: '参保数据没有可以比较的两个月',
  notDue: '登记日期晚于参保数据最近一个月',
  noEmployer: '没有填单位名称和信用代码',
  nameNotFound: '参保数据里没有这个单位名称，或不止一个单位用这个名称',
  noSuchUnit: '参保数据里没有这个信用代码',
  noRecord: '参保数据最近一个月没有这个单位',
  blank: '该单位参保缴费人数是空白',
  conflicting: '该单位参保数据有几行，人数不同',
};

export function verificationReason(reason: VerificationReason): string {
  return REASONS[reason];
}

export function notVerifiablePeople(count: number): string {
  return `${count} 人`;
}

/** Only where a claim adds up several rows: the one it stands in is named already. */
export function claimRowsText(rows: readonly number[]): string {
  return `登记在第${rows.join('、')}行`;
}

/** @example grownText('2022-12', '2023-11', 12) // => '2022年12月至2023年11月增加 12 人' */
export function grownText(base: Period, compared: Period, people: number): string {
  return `${chineseMonth(base)}至${chineseMonth(compared)}增加 ${people} 人`;
}

export function unclaimedText(people: number): string {
  return `没有登记的 ${people} 人`;
}
