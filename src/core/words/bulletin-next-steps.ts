import type { TimeBase } from '../campaign/settings-type';
import type { HitKind } from '../screening/hit';

/** 下一步工作要求: what follows from the problems. */
export const NEXT_LEADS = {
  targets: '尽快下达目标任务。',
  gap: '对照目标，加快补齐差距。',
  employers: '突出重点，深入核查企业。',
  data: '强化协同，尽快完成数据比对。',
  notices: '依法推进，抓实文书办理。',
  claims: '核准数据，确保客观真实。',
  publicity: '加强宣传，提高政策知晓度。',
  keep: '巩固成果，持续扩面征缴。',
} as const;

export const SET_TARGETS = '要抓紧明确未下达乡（镇）的目标任务，确保任务到乡（镇）、责任到人。';

/** @param townships who has anything left in either task */
export function closeGap(townships: string, pace: string): string {
  const everyDay = pace === '' ? '' : `${pace}。`;
  return `${townships}要对照差额制定补差计划，逐户摸排、逐户落实。${everyDay}`;
}

const ENDS: Readonly<Record<TimeBase, string>> = { 年度: '年底', 集中行动: '集中行动结束' };

/** @param days such as `7个工作日` */
export function paceOfCounty(base: TimeBase, days: string, amounts: readonly string[]): string {
  return `距${ENDS[base]}还剩${days}，全县平均每个工作日需${amounts.join('、')}`;
}

export function paceOfEnrolment(amount: string): string {
  return `新增参保${amount}`;
}

export function paceOfCollection(amount: string): string {
  return `征缴${amount}`;
}

/** The time is over. */
export function explainGap(townships: string): string {
  return `${townships}要对未完成的任务逐项分析原因，明确补齐措施和时限。`;
}

const SITUATION_DEMANDS: Readonly<Record<HitKind, string>> = {
  unregistered: '督促未申报单位办理参保登记',
  headCount: '督促人数不足单位补报职工人数',
  base: '督促基数不足单位据实申报缴费基数',
  arrears: '督促欠费单位足额缴清欠费',
};

export function auditEmployers(employers: string, kinds: readonly HitKind[]): string {
  const demands = kinds.map((kind) => SITUATION_DEMANDS[kind]).join('，');
  return `各工作组要对${employers}重点企业逐户核查，${demands}，做到应保尽保、应缴尽缴；经核实不属于违规的，及时注明排除原因。`;
}

export function confirmEmployers(employers: string): string {
  return `对待人工确认的${employers}，要先行核对单位身份，再办理后续文书。`;
}

export const EXCHANGE_DATA =
  '县社保中心、县税务局要及时交换参保数据和申报数据，尽快完成比对，摸清重点企业底数。';

export function serveNotices(count: string): string {
  return `对${count}尚未登记送达的文书，要抓紧送达并登记送达日期`;
}

export function followUpNotices(count: string): string {
  return `对${count}期限已满仍未改正的文书，要依法依规转入下一步程序`;
}

/** What is wrong with a claim. */
export const CLAIM_FAULTS = {
  overClaimed: '多报',
  notVerifiable: '无法核实',
  unassigned: '填写不明确',
} as const;

/** Either demand, or both; what they are for is said once, at the end. */
export function claimDemands(faults: readonly string[], isUnverified: boolean): string {
  const demands = [
    ...(faults.length === 0
      ? []
      : [`有关乡（镇）要对${faults.join('、')}的登记逐笔复核、及时更正`]),
    ...(isUnverified ? ['县社保中心要及时提供参保数据，对上报的新增参保人数逐户核对'] : []),
  ];
  return demands.length === 0 ? '' : `${demands.join('。')}，确保缴费人数和基金收入增长客观真实。`;
}

export function holdEvents(missing: string): string {
  return `人社、税务部门要尽快组织大型宣传活动，补齐尚差的${missing}。`;
}

export const KEEP_UP =
  '各乡（镇）、各有关单位要继续做好参保登记和缴费服务，跟踪督促新参保单位按时足额缴费，防止漏保断缴。';
