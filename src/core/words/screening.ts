/** Words of the 重点企业 sheet that are no sentences: kinds of hit, marks, reasons. The sentences are in `screening-sentences.ts`. */

/** 情形, as the sheet and its drop-down show it. */
export const HIT_KIND_WORDS = {
  unregistered: '未申报',
  headCount: '人数不足',
  base: '基数不足',
  arrears: '欠费',
} as const;

/** Stands with every estimate: a hit is a clue (design rule 13). */
export const PRELIMINARY = '初步比对，以核定为准';

/**
 * 排除原因: why a hit is none, as far as figures of whole units cannot show (reference list; staff may type others).
 * 年终奖 is here because the base is last year's monthly average while a bonus month's wages are not.
 */
export const EXCLUSION_REASONS: readonly string[] = [
  '退休返聘或超龄人员',
  '劳务派遣，由派遣单位参保',
  '兼职或多处取薪，已在他处参保',
  '劳务报酬，不是工资薪金',
  '非全日制用工',
  '新入职未满30日',
  '当月离职',
  '机关事业编制，参加机关养老保险',
  '外籍人员，按协定互免',
  '个体工商户业主本人',
  '总公司异地统一参保',
  '年终奖等集中发放',
  '单位已注销或停业',
  '其他（请在备注说明）',
];

/** Marks at the start of 说明. They are read back on the next run, so their form is a contract. */
export const AWAITING_CONFIRMATION_MARK = '【待人工确认】';
export const RESOLVED_MARK_WORD = '已消除';
export const NOT_COMPARED_MARK_WORD = '本次未能比对，以下为上次结果';

/** Groups without a name in the summary and the verification. */
export const NO_TOWNSHIP = '未填乡镇';
export const NO_TEAM = '未分组';
export const NO_ACTION = '未归入行动';

/** Between the first and the last of several months. */
export function periodSpan(first: string, last: string): string {
  return first === last ? first : `${first}至${last}`;
}
