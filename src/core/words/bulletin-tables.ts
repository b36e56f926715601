import { chineseDay, type IsoDay } from '../calendar/day';
import type { TableKey } from '../bulletin/content-type';
import type { MeasureKind } from '../progress/measure';
import { monthDay } from './bulletin';

/** The tables of the attachments. */
export const TOTAL_ROW = '合计';

/** Rows that belong to no name of the sheets. */
export const OTHER_ROWS = { action: '未归入行动', township: '乡（镇）不明' } as const;

export const ATTACHMENT_TITLES = {
  enrolment: '各乡（镇）参保扩面人数完成情况表',
  collection: '各乡（镇）征缴收入完成情况表',
  enforcement: '重点企业核查与文书办理情况表',
} as const;

export function actionsTableTitle(actions: string): string {
  return `${actions}进展情况表`;
}

export const CAPTIONS: Readonly<
  Record<Exclude<TableKey, 'enrolment' | 'collection' | 'actions'>, string>
> = {
  situations: '重点企业分情形情况',
  keyEmployers: '各乡（镇）重点企业与文书办理情况',
  notices: '各类文书办理情况',
};

export const UNITS: Readonly<Record<TableKey, string>> = {
  enrolment: '单位：人',
  collection: '单位：万元',
  actions: '单位：人、万元、户、份',
  situations: '单位：户、人、万元',
  keyEmployers: '单位：户、万元、份',
  notices: '单位：份',
};

export const HEADINGS = {
  ordinal: '序号',
  township: '乡（镇）',
  action: '行动',
  offices: '参与单位',
  situation: '情形',
  kind: '文种',
  rate: '完成率（%）',
  time: '序时进度（%）',
  gap: '与序时差（百分点）',
  rank: '排名',
  remark: '备注',
  verified: '核实数（人）',
  enrolled: '新增参保（人）',
  collected: '征缴收入（万元）',
  employers: '重点企业（户）',
  estimate: '预计应补（万元）',
  issued: '制发文书（份）',
  count: '户数（户）',
  missingPeople: '涉及人数（人）',
  missingMoney: '涉及金额（万元）',
  excluded: '已排除（户）',
  awaitingConfirmation: '待确认（户）',
  unregistered: '未申报（户）',
  headCount: '人数不足（户）',
  base: '基数不足（户）',
  arrears: '欠费（户）',
  awaiting: '待送达（份）',
  expired: '期满未改正（份）',
  closedEmployers: '已办结（户）',
  paid: '补缴金额（万元）',
  issuedOfKind: '制发（份）',
  served: '已送达（份）',
  pending: '办理中（份）',
  closed: '已办结（份）',
} as const;

const MEASURE_UNITS: Readonly<Record<MeasureKind, string>> = {
  enrolment: '人',
  collection: '万元',
};

export function measureHeadings(kind: MeasureKind, isBriefing: boolean) {
  const unit = MEASURE_UNITS[kind];
  return {
    target: `目标任务数（${unit}）`,
    done: `已完成数（${unit}）`,
    remaining: `差额（${unit}）`,
    growth: `${isBriefing ? '本期增加' : '比上期增加'}（${unit}）`,
  };
}

export const REMARKS = {
  noTarget: '未下达目标任务',
  excess: (amount: string) => `超额${amount}`,
  overClaimed: (people: string) => `多报${people}`,
  notVerifiable: (people: string) => `无法核实${people}`,
} as const;

export function asOfNote(asOf: IsoDay): string {
  return `数据截至${chineseDay(asOf)}。`;
}

export function timeNote(base: string, start: IsoDay, end: IsoDay): string {
  return `序时进度按${base}计算（${chineseDay(start)}至${chineseDay(end)}，首尾两天都算）；与序时差按未四舍五入的数计算。`;
}

export const RANK_NOTE =
  '按完成率排名，完成率相同的名次并列；差额为目标任务数减已完成数，已完成的为0。';

export function growthNote(day: IsoDay | undefined, isBriefing: boolean): string {
  const name = isBriefing ? '本期增加' : '比上期增加';
  return day === undefined
    ? `没有可比的进度快照，${name}为“—”。`
    : `${name}为与${monthDay(day)}进度快照相比的增加数。`;
}

export const VERIFIED_NOTE = '核实数为登记的新增参保人数中得到参保数据证实的部分。';

export const ACTIONS_NOTE =
  '新增参保、征缴收入按用人单位归入行动；重点企业欠费的归入清收欠费的行动，其余按单位归入，合计中同一单位按一户计。';

export const SITUATIONS_NOTE =
  '初步比对，以核定为准；同一单位涉及多种情形的，合计按一户计；已排除的不计入其他各栏。';

export const TOWNSHIPS_NOTE = '已办结户数按单位计；补缴金额为以“已足额补缴”办结的文书上的金额。';

export function noticesNote(voided: string): string {
  const isNone = voided === '';
  return `期满未改正为期限已满、未办结且未转入下一步的文书${isNone ? '' : `；另有作废${voided}未计入`}。`;
}
