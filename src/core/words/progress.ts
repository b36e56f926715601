import type { IsoDay } from '../calendar/day';
import { chineseDay } from '../calendar/day';
import type { TimeBase } from '../campaign/settings-type';
import type { MeasureKind } from '../progress/measure';
import type { SetAsideReason } from '../progress/place-entries';
import type { ProgressStatus } from '../progress/status';

export const COUNTY_LINE_NAME = '全县';
export const UNASSIGNED_LINE_NAME = '待归属';
/** Stands where there is no figure; never 0. */
export const NO_FIGURE = '—';
export const TOO_LITTLE_KNOWN = '样本不足';

export const STATUS_WORDS: Readonly<Record<ProgressStatus, string>> = {
  completed: '已完成',
  onTime: '达到序时',
  behind: '滞后',
  severelyBehind: '严重滞后',
  noTarget: '未下达目标',
};

export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  noDay: '没有日期',
  otherYear: '日期不在活动年度',
  noTownship: '没有填乡镇',
  unknownTownship: '没有这个乡镇',
  ambiguousTownship: '乡镇写法不明确',
  afterAsOf: '日期在截至日期之后',
};

interface MeasureWords {
  /** As staff call it, also the second argument of TOWNSHIP_RATE. */
  readonly short: string;
  readonly unit: string;
  readonly tableTitle: string;
  readonly targetHeading: string;
  readonly rateHeading: string;
}

export const MEASURE_WORDS: Readonly<Record<MeasureKind, MeasureWords>> = {
  enrolment: {
    short: '扩面',
    unit: '人',
    tableTitle: '表一　扩面（人）',
    targetHeading: '扩面目标(人)',
    rateHeading: '扩面完成率',
  },
  collection: {
    short: '征缴',
    unit: '万元',
    tableTitle: '表二　征缴（万元）',
    targetHeading: '征缴目标(万元)',
    rateHeading: '征缴完成率',
  },
};

/** Beside 已完成 in the table of people. */
export const VERIFIED_HEADING = '核实数(人)';

/** In its place in the table of 万元: how much of the county's 已完成 a line has. */
export const SHARE_HEADING = '占全县';

/** Headings of the helper block that the chart is drawn from, and the chart's own words. */
export const CHART_WORDS = {
  name: '乡镇',
  timeRate: '序时进度',
  title: '各乡（镇）扩面、征缴完成率与序时进度',
  sourceTitle: '图表数据（请勿删除）',
} as const;

/**
 * The title of the 进度 sheet. County and year stand in front unless the campaign's own name has them.
 *
 * @example '资源县2023年企业职工基本养老保险扩面征缴进度表'
 */
export function progressTitle(campaign: {
  readonly countyName: string;
  readonly year: number;
  readonly campaignName: string;
}): string {
  const { countyName, year, campaignName } = campaign;
  const county = campaignName.includes(countyName) ? '' : countyName;
  const time = campaignName.includes(String(year)) ? '' : `${year}年`;
  return `${county}${time}${campaignName}进度表`;
}

/** What the table is measured against, with its days. */
export function timeBaseText(time: {
  readonly base: TimeBase;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly elapsedDays: number;
  readonly totalDays: number;
}): string {
  return (
    `${time.base}（${chineseDay(time.start)}至${chineseDay(time.end)}，` +
    `共${time.totalDays}天，已过${time.elapsedDays}天）`
  );
}

export function progressInfoLine(asOf: IsoDay, timeBase: string): string {
  return `截至日期：${chineseDay(asOf)}　　序时口径：${timeBase}　　制表说明：初步统计，以核定为准`;
}

export function driveEndsBeforeItStarts(): string {
  return '集中推进阶段的结束日期早于开始日期，无法计算序时进度。请在「参数」表核对这两个日期，然后重试。';
}

export function noTownships(): string {
  return '「乡镇」表里没有乡镇，无法统计进度。请在「乡镇」表填写各乡（镇）和目标，或从菜单运行“建立或补全工作簿”，然后重试。';
}
