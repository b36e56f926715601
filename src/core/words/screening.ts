/** Words of the 重点企业 sheet that are no sentences: kinds of hit, marks, groups. The sentences are in `screening-sentences.ts`. */

/** 情形, as the sheet and its drop-down show it. */
export const HIT_KIND_WORDS = {
  unregistered: '未申报',
  headCount: '人数不足',
  base: '基数不足',
  arrears: '欠费',
} as const;

/** Stands with every estimate: a hit is a clue (design rule 13). */
export const PRELIMINARY = '初步比对，以核定为准';

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
