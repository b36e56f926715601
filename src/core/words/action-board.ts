import type { ActionBoard } from '../board/action-board';
import { chineseDay } from '../calendar/day';

/** @example '已更新行动进展（截至2023年11月20日）：台账单位 1180 户，已走访 640 户，新增参保 1610 人。' */
export function boardRefreshed({ asOf, total }: ActionBoard): string {
  return (
    `已更新行动进展（截至${chineseDay(asOf)}）：台账单位 ${total.registeredEmployers} 户，` +
    `已走访 ${total.visitedEmployers} 户，新增参保 ${total.enrolled.text} 人。`
  );
}

/** What the plan asks of publicity, met or not (part three, stage one: 两次以上大型宣传活动). */
export function publicityStanding({ publicity }: ActionBoard): string {
  const { largeByLeads, required, missing } = publicity;
  const held = `人社、税务部门牵头的大型宣传活动 ${largeByLeads.text} 次`;
  return missing.value === 0
    ? `${held}，达到方案要求的 ${required.text} 次。`
    : `${held}，距方案要求的 ${required.text} 次还差 ${missing.text} 次；已经举办的请在「宣传活动」登记，并在“大型”一列填“是”。`;
}
