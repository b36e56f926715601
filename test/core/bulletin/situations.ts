import type { IsoDay } from '../../../src/core/calendar/day';
import {
  codeOf,
  type County,
  employerName,
  enrolmentRows,
  EVENTS,
  keyEmployerRow,
  NAMES,
  noticeRow,
  noticeRows,
  townshipRows,
} from './county';

/** 比对汇总 is drawn once screening has run, even if it found nothing; before, set-up's line about it stands there alone. */
const SCREENED = { screeningSummary: [['重点企业比对汇总'], ['比对所属期：2023年9月']] };

const EVERY_DAY: IsoDay = '2023-10-11';

function sameFor(value: number): number[] {
  return NAMES.map(() => value);
}

/** Payers of one unit in 2022-12 and in 2023-11. */
function payers(unit: string, township: string, before: number, after: number): unknown[][] {
  const row = (period: string, people: number): unknown[] => [
    ...[codeOf(unit), employerName(unit), '0001', township, period, '参保缴费', people],
  ];
  return [row('2022-12', before), row('2023-11', after)];
}

/** A claim of one township for one unit. */
function claim(township: string, unit: string, people: number, yuan: number): unknown[] {
  return ['2023-10-11', township, employerName(unit), codeOf(unit), people, yuan];
}

/** Everybody exactly at the target, every claim borne out by 参保数据. */
export const ALL_DONE: County = {
  ...SCREENED,
  enrolment: NAMES.map((name, index) => claim(name, String(index), 100, 100_000)),
  socialInsurance: NAMES.flatMap((name, index) => payers(String(index), name, 5, 105)),
};

export const NONE_STARTED: County = { activities: [] };

export const ONE_WITHOUT_TARGET: County = {
  ...SCREENED,
  townships: townshipRows({ 瓜里乡: [undefined, undefined] }),
  enrolment: enrolmentRows(
    EVERY_DAY,
    [60, 50, 40, 12, 30, 20, 10],
    [60_000, 50_000, 40_000, 1_200, 30_000, 20_000, 10_000],
  ),
};

export const TIE_AT_THE_TOP: County = {
  ...SCREENED,
  enrolment: enrolmentRows(
    EVERY_DAY,
    [100, 100, 80, 60, 60, 60, 99],
    [98_000, 98_000, 97_000, 50_000, 50_000, 50_000, 50_000],
  ),
};

export const OVER_THE_TARGET: County = {
  ...SCREENED,
  enrolment: enrolmentRows(
    EVERY_DAY,
    [120, 130, 101, 150, 100, 180, 220],
    [120_000, 130_000, 101_000, 150_000, 110_000, 180_000, 220_000],
  ),
};

export const NO_TAX_DATA: County = {
  enrolment: enrolmentRows(EVERY_DAY, sameFor(97), sameFor(98_000)),
  socialInsurance: payers('1', '资源镇', 5, 5),
};

/** Late October: quarters that are over, 重点企业, notices in every state, one row that nobody can place. */
export const MID_CAMPAIGN: County = {
  townships: townshipRows({ 资源镇: [400, 120] }),
  enrolment: [
    ...enrolmentRows(
      '2023-04-12',
      [20, 5, 5, 0, 3, 2, 1],
      [60_000, 10_000, 8_000, 0, 9_000, 4_000, 2_000],
    ),
    ...enrolmentRows(
      '2023-08-02',
      [10, 8, 2, 1, 0, 2, 1],
      [30_000, 10_000, 8_000, 5_000, 9_000, 4_000, 2_000],
    ),
    ['2023-10-15', '资源镇', '资源县虚构甲宾馆', '', 30, 90_000],
    ['2023-10-16', '瓜里乡', '资源县虚构乙电站', '', 9, 15_000],
    ['2023-10-17', '火星镇', '', '', 2, 100],
  ],
  snapshots: [
    ['2023-09-30', '全县', 60, 16.1],
    ['2023-09-30', '资源镇', 30, 9],
    ['2023-10-02', '全县', 60, 16.1],
    ...NAMES.map((name, index) => ['2023-10-02', name, [30, 13, 7, 1, 3, 4, 2][index], 0.4]),
  ],
  keyEmployers: [
    keyEmployerRow({
      ...{ unit: '1', township: '资源镇', action: '宾馆酒店娱乐', situation: '未申报' },
      ...{ missingPeople: 12, estimate: 40_000 },
    }),
    keyEmployerRow({
      ...{ unit: '2', township: '资源镇', action: '宾馆酒店娱乐', situation: '人数不足' },
      ...{ missingPeople: 3, estimate: 9_000, explanation: '【待人工确认】按名称' },
    }),
    keyEmployerRow({
      ...{ unit: '2', township: '资源镇', action: '宾馆酒店娱乐', situation: '基数不足' },
      ...{ missingBase: 52_000, estimate: 12_480 },
    }),
    keyEmployerRow({
      ...{ unit: '3', township: '瓜里乡', action: '矿山冶炼', situation: '欠费' },
      ...{ arrears: 23_456.5, estimate: 23_456.5 },
    }),
    keyEmployerRow({
      ...{ unit: '4', township: '梅溪镇', action: '电站水库', situation: '未申报' },
      ...{ missingPeople: 5, excluded: '退休返聘' },
    }),
    keyEmployerRow({
      ...{ unit: '5', township: '中峰镇', action: '电站水库', situation: '欠费', arrears: 100 },
      explanation: '【已消除 2023年10月30日】欠费',
    }),
  ],
  notices: noticeRows([
    noticeRow({
      ...{ number: '资税〔2023〕1号', kind: '催缴通知书', unit: '1', township: '资源镇' },
      ...{ issuedOn: '2023-10-12', servedOn: '2023-10-16', yuan: 40_000 },
    }),
    noticeRow({
      ...{ number: '资税〔2023〕2号', kind: '催缴通知书', unit: '2', township: '资源镇' },
      ...{ issuedOn: '2023-10-12', servedOn: '2023-10-16', yuan: 9_000 },
      ...{ closedOn: '2023-10-20', closedBy: '已足额补缴' },
    }),
    noticeRow({
      ...{ number: '资税〔2023〕3号', kind: '催缴通知书', unit: '3', township: '瓜里乡' },
      ...{ issuedOn: '2023-10-20', yuan: 23_456.5 },
    }),
    noticeRow({
      ...{ number: '资税〔2023〕4号', kind: '催缴通知书', unit: '4', township: '梅溪镇' },
      ...{ issuedOn: '2023-10-20', state: '作废' },
    }),
  ]),
  activities: [EVENTS[0]!, ['2023-09-25', '县卫健局', '入户', '诊所讲解', '否', 12, '']],
};

/** Two townships claim more than 参保数据 shows, one names no employer. */
export const OVER_CLAIMS: County = {
  ...SCREENED,
  enrolment: [
    claim('资源镇', '1', 12, 30_000),
    claim('资源镇', '2', 5, 0),
    claim('梅溪镇', '3', 8, 9_000),
    ['2023-10-13', '瓜里乡', '', '', 4, 500],
  ],
  socialInsurance: [
    ...payers('1', '资源镇', 10, 15),
    ...payers('2', '资源镇', 3, 8),
    ...payers('3', '梅溪镇', 1, 8),
  ],
};

/** The same after 资源镇 has put its claim right. */
export const CLAIMS_CORRECTED: County = {
  ...OVER_CLAIMS,
  enrolment: [claim('资源镇', '1', 5, 28_000), ...(OVER_CLAIMS.enrolment ?? []).slice(1)],
  bulletins: [['2023-12-20', '资扩面办〔2023〕1号', '通报']],
};
