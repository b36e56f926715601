/** What the name of an office of 人社 or 税务 contains. 社保中心 is neither. */
export const LEAD_OFFICE_MARKS: readonly string[] = ['人社', '人力资源和社会保障局', '税务'];

/** 宣传发动. The requirement is the plan's, part three, stage one. */
export const NO_EVENTS =
  '宣传活动尚无登记，方案要求人社、税务部门组织开展的“两次以上”大型宣传活动尚未落实。';

export function eventsHeld(events: string, large: string): string {
  return `共开展宣传活动${events}${large}`;
}

export function largeAmong(large: string): string {
  return `，其中大型活动${large}`;
}

export const ALL_LARGE = '，均为大型活动';
export const THE_ONE_LARGE = '，为大型活动';
export const NONE_LARGE = '，尚无大型活动';

export function reached(parts: readonly string[]): string {
  return `覆盖${parts.join('、')}`;
}

export function reachedEmployers(count: string): string {
  return `用人单位${count}`;
}

export function reachedPeople(count: string): string {
  return `群众${count}`;
}

export function requirementMet(events: string): string {
  return `人社、税务部门组织大型宣传活动${events}，达到方案“两次以上”的要求`;
}

export function requirementShort(events: string, missing: string): string {
  return `人社、税务部门组织大型宣传活动${events}，距方案“两次以上”的要求还差${missing}`;
}

export const REQUIREMENT_NOT_BEGUN =
  '人社、税务部门尚未组织大型宣传活动，未达到方案“两次以上”的要求';
