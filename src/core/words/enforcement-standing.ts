import type { IsoDay } from '../calendar/day';
import { noticeName } from '../enforcement/ladder';
import type { Standing } from '../enforcement/standing-type';
import { blockSentence } from './enforcement-blocks';
import { noticesTogether } from './enforcement';

/** The three columns of 重点企业 that the ladder writes; undefined is a blank cell. */
export interface LadderCells {
  readonly currentNotice: string | undefined;
  readonly nextStep: string;
  readonly possibleFrom: IsoDay | undefined;
}

/**
 * 当前文书, 下一步 and 可办日期 of a case. 下一步 names the notices, and why they must wait for something other than the day;
 * the day itself stands in 可办日期.
 *
 * @example { currentNotice: '催缴通知书', nextStep: '《稽核检查通知书》', possibleFrom: '2023-10-12' }
 */
export function ladderCells({ current, next, possibleFrom, block }: Standing): LadderCells {
  const names = noticesTogether(next.map(noticeName));
  const waitsForDay = block === undefined || block.code === 'deadlineNotPassed';
  const reason = waitsForDay ? '' : blockSentence(block);
  return {
    currentNotice: current === undefined ? undefined : noticeName(current),
    nextStep: names === '' || reason === '' ? `${names}${reason}` : `${names}：${reason}`,
    possibleFrom,
  };
}
