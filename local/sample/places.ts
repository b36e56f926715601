/** One of the county's townships as the sample has it. The places are real; every figure is invented. */
export interface SamplePlace {
  readonly name: string;
  readonly team: '一组' | '二组' | '三组';
  /** Other spellings found in data; listed in 乡镇.别名. */
  readonly aliases: readonly string[];
  /** Share of the county's employers. */
  readonly share: number;
  /** What the log will have reached by the end of the year, as a part of the target. */
  readonly enrolmentByYearEnd: number;
  readonly collectionByYearEnd: number;
  /** How many times as fast the claims come from the campaign's start on. */
  readonly campaignPace: number;
  readonly mailbox: string;
}

/**
 * The plan's townships in the plan's order. One passes its target before the campaign is over (中峰镇), one falls far
 * behind (瓜里乡), one is slow until the campaign and then catches up (车田苗族乡).
 */
export const SAMPLE_PLACES: readonly SamplePlace[] = [
  {
    name: '资源镇',
    team: '一组',
    aliases: ['城关', '城关镇'],
    share: 0.46,
    enrolmentByYearEnd: 1.02,
    collectionByYearEnd: 0.98,
    campaignPace: 2.2,
    mailbox: 'ziyuan',
  },
  {
    name: '中峰镇',
    team: '一组',
    aliases: ['中峰', '中峰乡'],
    share: 0.13,
    enrolmentByYearEnd: 1.52,
    collectionByYearEnd: 1.3,
    campaignPace: 2,
    mailbox: 'zhongfeng',
  },
  {
    name: '梅溪镇',
    team: '二组',
    aliases: ['梅溪', '梅溪乡'],
    share: 0.14,
    enrolmentByYearEnd: 0.95,
    collectionByYearEnd: 1.05,
    campaignPace: 1.6,
    mailbox: 'meixi',
  },
  {
    name: '瓜里乡',
    team: '二组',
    aliases: ['瓜里'],
    share: 0.1,
    enrolmentByYearEnd: 0.45,
    collectionByYearEnd: 0.5,
    campaignPace: 1.4,
    mailbox: 'guali',
  },
  {
    name: '车田苗族乡',
    team: '三组',
    aliases: ['车田乡', '车田'],
    share: 0.08,
    enrolmentByYearEnd: 1.15,
    collectionByYearEnd: 0.9,
    campaignPace: 4.5,
    mailbox: 'chetian',
  },
  {
    name: '两水苗族乡',
    team: '三组',
    aliases: ['两水乡', '两水'],
    share: 0.05,
    enrolmentByYearEnd: 0.82,
    collectionByYearEnd: 1.12,
    campaignPace: 2.4,
    mailbox: 'liangshui',
  },
  {
    name: '河口瑶族乡',
    team: '三组',
    aliases: ['河口乡', '河口'],
    share: 0.04,
    enrolmentByYearEnd: 0.7,
    collectionByYearEnd: 0.66,
    campaignPace: 3,
    mailbox: 'hekou',
  },
];

/** A township's spelling that is in nobody's list. */
export const UNKNOWN_TOWNSHIP = '示例未知乡';

const ROADS = ['示例一路', '示例二路', '示例大街', '虚构东路', '虚构西路', '示例一村', '虚构二村'];

/** An address that does not exist, such as `资源县梅溪镇虚构东路18号`. */
export function inventedAddress(township: string, road: number, houseNumber: number): string {
  return `资源县${township}${ROADS[road % ROADS.length] ?? ''}${houseNumber}号`;
}
