import type { IsoDay } from '../../../src/core/calendar/day';
import { bulletinFacts } from '../../../src/core/bulletin/bulletin-facts';
import {
  BULLETIN_SOURCE_SHEETS,
  bulletinInput,
  type BulletinRequest,
} from '../../../src/core/bulletin/bulletin-input';
import { composeContent } from '../../../src/core/bulletin/compose-content';
import type { BulletinContent } from '../../../src/core/bulletin/content-type';
import type { BulletinFacts } from '../../../src/core/bulletin/facts-type';
import type { BulletinOverride } from '../../../src/core/bulletin/override';
import { ACTIONS } from '../../../src/core/campaign/preset-ziyuan-2023/actions';
import type { Grid } from '../../../src/core/table/column';
import { allSheets } from '../../../src/core/table/sheets';

type Row = readonly unknown[];

/** A workbook's sheets as rows below their headings, in the order of the contract's columns. */
export interface County {
  /** 项目, 值 */
  readonly settings?: readonly Row[];
  /** 乡镇, 别名, 工作组, 扩面目标(人), 征缴目标(万元) */
  readonly townships?: readonly Row[];
  /** 日期, 乡镇, 单位名称, 统一社会信用代码, 新增参保人数, 征缴金额(元) */
  readonly enrolment?: readonly Row[];
  /** 日期, 名称, 已完成(人), 征缴(万元) */
  readonly snapshots?: readonly Row[];
  /** 统一社会信用代码, 单位名称, 社保单位编号, 乡镇, 所属期, 参保状态, 参保缴费人数 */
  readonly socialInsurance?: readonly Row[];
  readonly tax?: readonly Row[];
  /** 日期, 牵头单位, 形式, 名称, 大型, 覆盖单位数, 覆盖人数 */
  readonly activities?: readonly Row[];
  readonly keyEmployers?: readonly Row[];
  readonly screeningSummary?: readonly Row[];
  readonly notices?: readonly Row[];
  /** 名称, 邮箱, 类别, 接收 */
  readonly recipients?: readonly Row[];
  /** 日期, 文号, 标题 */
  readonly bulletins?: readonly Row[];
  readonly actions?: readonly Row[];
}

const SHEETS = {
  settings: '参数',
  townships: '乡镇',
  enrolment: '扩面登记',
  snapshots: '进度快照',
  socialInsurance: '参保数据',
  tax: '税务数据',
  activities: '宣传活动',
  keyEmployers: '重点企业',
  screeningSummary: '比对汇总',
  notices: '文书登记',
  recipients: '收件人',
  bulletins: '通报',
  actions: '行动',
} as const;

const PLAN: readonly (readonly [name: string, team: string])[] = [
  ['资源镇', '一组'],
  ['中峰镇', '一组'],
  ['梅溪镇', '二组'],
  ['瓜里乡', '二组'],
  ['车田苗族乡', '三组'],
  ['两水苗族乡', '三组'],
  ['河口瑶族乡', '三组'],
];

export const NAMES = PLAN.map(([name]) => name);

/** The seven townships of the plan, each with these targets unless told otherwise; undefined is a blank cell. */
export function townshipRows(
  targets: Readonly<
    Record<string, readonly [people: number | undefined, wanYuan: number | undefined]>
  > = {},
): Row[] {
  return PLAN.map(([name, team]) => {
    const [people, wanYuan] = targets[name] ?? [100, 10];
    return [name, '', team, people ?? '', wanYuan ?? ''];
  });
}

/** One row of 扩面登记 for each township with the figures given in the plan's order. */
export function enrolmentRows(
  day: IsoDay,
  people: readonly number[],
  yuan: readonly number[],
): Row[] {
  return NAMES.map((name, index) => [day, name, '', '', people[index] ?? '', yuan[index] ?? '']);
}

/** A row of 重点企业 of one 情形, with the cells of it that totals are made of. */
export function keyEmployerRow(cells: {
  readonly unit: string;
  readonly township: string;
  readonly action: string;
  readonly situation: '未申报' | '人数不足' | '基数不足' | '欠费';
  readonly missingPeople?: number;
  readonly missingBase?: number;
  readonly arrears?: number;
  readonly estimate?: number;
  readonly explanation?: string;
  readonly excluded?: string;
}): Row {
  const { unit, township, action, situation } = cells;
  const money = ['', '', cells.missingBase ?? '', '', cells.arrears ?? '', cells.estimate ?? ''];
  return [
    ...[codeOf(unit), employerName(unit), township, '', action, '2023-11', situation],
    ...['', '', cells.missingPeople ?? '', ...money, cells.explanation ?? ''],
    ...['', '', '', cells.excluded ?? '', ''],
  ];
}

/** A row of 文书登记. */
export function noticeRow(cells: {
  readonly number: string;
  readonly kind: string;
  readonly unit: string;
  readonly township: string;
  readonly issuedOn: IsoDay;
  readonly servedOn?: IsoDay;
  readonly term?: string;
  readonly state?: string;
  readonly closedOn?: IsoDay;
  readonly closedBy?: string;
  readonly yuan?: number;
}): Record<string, unknown> {
  return {
    文号: cells.number,
    文种: cells.kind,
    统一社会信用代码: codeOf(cells.unit),
    单位名称: employerName(cells.unit),
    乡镇: cells.township,
    成文日期: cells.issuedOn,
    送达方式: cells.servedOn === undefined ? '' : '直接送达',
    送达日期: cells.servedOn ?? '',
    期限: cells.term ?? '5个工作日',
    状态: cells.state ?? '',
    办结日期: cells.closedOn ?? '',
    办结方式: cells.closedBy ?? '',
    '金额(元)': cells.yuan ?? '',
  };
}

/** 文书登记 may get further columns, so its rows are put in order by their headings. */
export function noticeRows(rows: readonly Record<string, unknown>[]): Row[] {
  const headings = allSheets
    .find(({ name }) => name === SHEETS.notices)!
    .columns.map(({ heading }) => heading);
  return rows.map((row) => headings.map((heading) => row[heading] ?? ''));
}

/** An invented code; what is tested does not depend on its check character. */
export function codeOf(unit: string): string {
  return `91450329MA5XN0${unit.padStart(4, '0')}`;
}

export function employerName(unit: string): string {
  return `资源县虚构${unit}号贸易有限公司`;
}

/** Two large events held by the offices the plan names. */
export const EVENTS: readonly Row[] = [
  ['2023-09-20', '县人社局', '集中宣传', '广场宣传日', '是', 60, 850],
  ['2023-09-22', '县税务局', '集中宣传', '政策宣讲会', '是', 40, 150],
];

export const PLAN_ACTIONS: readonly Row[] = ACTIONS.map(
  ({ number, name, target, units, keywords, start, end }) => [
    ...[number, name, target, units.join('、'), keywords.join('、'), start, end],
  ],
);

export function gridsOf(county: County): Map<string, Grid> {
  const { screeningSummary = [], ...others } = county;
  const rows: Readonly<Record<string, readonly Row[]>> = {
    townships: townshipRows(),
    actions: PLAN_ACTIONS,
    activities: EVENTS,
    ...others,
  };
  const grids = new Map<string, Grid>();
  for (const [key, name] of Object.entries(SHEETS)) {
    const headings = allSheets.find((sheet) => sheet.name === name)!.columns;
    grids.set(name, [headings.map(({ heading }) => heading), ...(rows[key] ?? [])]);
  }
  grids.set(SHEETS.screeningSummary, screeningSummary);
  for (const name of BULLETIN_SOURCE_SHEETS) {
    const headings = allSheets.find((sheet) => sheet.name === name)?.columns ?? [];
    if (!grids.has(name)) grids.set(name, [headings.map(({ heading }) => heading)]);
  }
  return grids;
}

export const DECEMBER: IsoDay = '2023-12-20';

export function factsOf(
  county: County,
  today: IsoDay = DECEMBER,
  request: BulletinRequest = { kind: 'summary' },
): BulletinFacts {
  return bulletinFacts(bulletinInput(gridsOf(county), today, request));
}

export function contentOf(
  county: County,
  today: IsoDay = DECEMBER,
  request: BulletinRequest = { kind: 'summary' },
  overrides: readonly BulletinOverride[] = [],
): BulletinContent {
  return composeContent(factsOf(county, today, request), overrides);
}

/** The text as it is read aloud: the opening, headings and paragraphs, a line each. */
export function linesOf({ opening, sections }: BulletinContent): string[] {
  return [
    opening.text,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ lead, text }) => `${lead}${text}`),
    ]),
  ];
}

/** A table as lines of cells, without its notes. */
export function tableText(content: BulletinContent, key: string): string {
  const table = content.attachments.flatMap(({ tables }) => tables).find((one) => one.key === key)!;
  return table.rows.map(({ cells }) => cells.join('|')).join('\n');
}
