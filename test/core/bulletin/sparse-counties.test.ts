import { bulletinInput } from '../../../src/core/bulletin/bulletin-input';
import { changeSentences, tableChanges } from '../../../src/core/bulletin/changes';
import { placesOf } from '../../../src/core/bulletin/facts/places';
import { rankingTable, townshipLine } from '../../../src/core/bulletin/mail-data';
import { parseContent } from '../../../src/core/bulletin/parse-content';
import { SetupError } from '../../../src/core/text/setup-error';
import {
  contentOf,
  type County,
  DECEMBER,
  enrolmentRows,
  factsOf,
  gridsOf,
  linesOf,
  NAMES,
  noticeRow,
  noticeRows,
  tableText,
  townshipRows,
} from './county';
import { MID_CAMPAIGN } from './situations';

const SUMMARY = { kind: 'summary' } as const;
const textOf = (
  county: County,
  ...more: Parameters<typeof contentOf> extends [unknown, ...infer Rest] ? Rest : never
) => linesOf(contentOf(county, ...more)).join('\n');
const targets = (
  people: number | undefined,
  wanYuan: number | undefined,
  ...names: readonly string[]
) => townshipRows(Object.fromEntries(names.map((name) => [name, [people, wanYuan]])));

describe('what a bulletin is made from', () => {
  const screeningOf = (
    county: County,
    changes: (grids: ReturnType<typeof gridsOf>) => void = () => undefined,
  ) => {
    const grids = gridsOf(county);
    changes(grids);
    return bulletinInput(grids, DECEMBER, SUMMARY).screening;
  };
  const tax = [['91450329MA5XN00001', '甲厂', '中峰镇', '2023-11', 5, 50_000, '正常']];
  const social = [['91450329MA5XN00001', '甲厂', '', '中峰镇', '2023-11', '', 5]];

  it.each([
    ['neither export', {}, 'noTax'],
    ['tax data only', { tax }, 'noSocial'],
    ['social insurance data only', { socialInsurance: social }, 'noTax'],
    ['both, not yet compared', { tax, socialInsurance: social }, 'notRun'],
    [
      'both, compared without a hit',
      { tax, socialInsurance: social, screeningSummary: [['重点企业比对汇总'], ['一、按情形']] },
      'done',
    ],
  ])('tells how far screening is with %s', (_, county, state) => {
    expect(screeningOf(county)).toBe(state);
  });

  it.each([
    ['no sheet of tax data', undefined, 'noTax'],
    [
      'a sheet of tax data without headings',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      'noTax',
    ],
    [
      'a sheet of tax data with few columns',
      [
        ['纳税人名称', '所属期'],
        ['甲厂', '2023-11'],
      ],
      'noSocial',
    ],
  ] as const)('takes %s for what it is', (_, grid, state) => {
    expect(
      screeningOf({}, (grids) =>
        grid === undefined ? grids.delete('税务数据') : grids.set('税务数据', grid),
      ),
    ).toBe(state);
  });

  it('is refused without 参数', () => {
    expect(() => screeningOf({}, (grids) => grids.delete('参数'))).toThrow(SetupError);
  });

  it('has no team for a township without one', () => {
    const rows = townshipRows().map((row, index) =>
      index < 2 ? row.map((cell, at) => (at === 2 ? '' : cell)) : row,
    );

    expect(factsOf({ townships: rows }).enrolment.teams.map(({ name }) => name)).toEqual([
      '二组',
      '三组',
    ]);
  });
});

describe('actions that the sheet hardly describes', () => {
  const action = (number: unknown, name: string, start = '', end = '') => [
    number,
    name,
    '',
    '',
    '',
    start,
    end,
  ];

  it('have no table and no section where there are none', () => {
    const content = contentOf({ actions: [] });

    expect(content.attachments.map(({ tables }) => tables[0]?.key)).not.toContain('actions');
    expect(linesOf(content).join('')).not.toContain('进展情况');
  });

  it('are counted by number where they have no name, and once where a name stands twice', () => {
    const content = contentOf({
      actions: [['', '', '各类单位'], action(3, ''), action('', '宾馆行动'), action(5, '宾馆行动')],
    });

    expect(
      tableText(content, 'actions')
        .split('\n')
        .map((line) => line.split('|').slice(0, 2).join(' ')),
    ).toEqual(['3 3', '2 宾馆行动', ' 合计']);
  });

  it.each([
    ['that begin later', action(1, '宾馆行动', '2024-01-05'), '定于1月5日启动'],
    ['without a last day', action(1, '宾馆行动', '2023-10-11'), '自10月11日启动。'],
    [
      'with a last day to come',
      action(1, '宾馆行动', '2023-10-11', '2023-12-31'),
      '自10月11日启动，持续至12月31日。',
    ],
    [
      'that are over',
      action(1, '宾馆行动', '2023-10-11', '2023-11-30'),
      '于10月11日启动、11月30日结束。',
    ],
    ['without any day', action(1, '宾馆行动'), '各项行动均尚无新增参保登记'],
  ])('are told %s', (_, row, words) => {
    expect(textOf({ actions: [row] })).toContain(words);
  });

  it('name none without enrolment where every one has some', () => {
    const text = textOf({
      actions: [[1, '宾馆行动', '', '', '宾馆', '2023-10-11', '']],
      enrolment: [['2023-11-01', '中峰镇', '资源县某宾馆', '', 12, '']],
    });

    expect(text).toContain('新增参保最多的是宾馆行动（12人）。');
    expect(text).not.toContain('尚无新增参保登记');
  });

  it('have no place for what names none', () => {
    const input = bulletinInput(
      gridsOf({ actions: [['', '', '各类单位'], action('', '宾馆行动'), action(2, '')] }),
      DECEMBER,
      SUMMARY,
    );
    const places = placesOf(input);

    expect([
      places.townshipOf(undefined),
      places.townshipOf('别处'),
      places.townshipOf('中峰'),
    ]).toEqual([undefined, undefined, '中峰镇']);
    expect([
      places.actionCalled(undefined),
      places.actionCalled('宾馆行动'),
      places.actionCalled('2'),
    ]).toEqual([undefined, '宾馆行动', '2']);
    expect(places.actionOfUnit({ uscc: undefined, name: '甲厂' })).toBeUndefined();
  });
});

describe('a county of which little is known', () => {
  it('sends to nobody without a name', () => {
    expect(
      factsOf({
        recipients: [
          ['', 'a@b.cn', '主送', ''],
          ['县财政局', 'c@b.cn', '主送', ''],
        ],
      }).issue.addressees,
    ).toEqual(['县财政局']);
  });

  it('counts no event as led by the offices where no office is named', () => {
    expect(
      factsOf({ activities: [['2023-09-20', '', '集中宣传', '宣传日', '是', 60, 850]] }).publicity
        .largeByLeads.value,
    ).toBe(0);
  });

  it.each([
    ['one large event', [['2023-09-20', '县人社局', '', '宣传日', '是', '', '']]],
    ['one small event', [['2023-09-20', '县人社局', '', '宣传日', '', '', '']]],
  ])('tells of %s', (name, activities) => {
    const text = textOf({ activities });

    expect(text.includes('为大型')).toBe(name === 'one large event' || text.includes('为大型'));
    expect(text).toContain('1场');
  });

  it('counts no quarter by an entry without people', () => {
    expect(
      factsOf({
        enrolment: [
          ['2023-02-10', '中峰镇', '', '', '', 500],
          ['2023-07-10', '中峰镇', '', '', 3, ''],
        ],
      }).quarters.map(({ quarter }) => quarter),
    ).toEqual([3]);
  });

  it('says that nothing can be ranked where nobody has a target', () => {
    const text = textOf({
      townships: targets(undefined, undefined, ...NAMES),
      enrolment: enrolmentRows('2023-11-01', [5], [500]),
    });

    expect(text).toContain('各乡（镇）均未下达参保扩面目标任务，不作排名。');
    expect(text).toContain('目标任务尚未下达，暂不计算完成率');
  });

  it('ranks nobody where only one township has a target', () => {
    const text = textOf({
      townships: targets(undefined, undefined, ...NAMES.slice(1)),
      enrolment: enrolmentRows('2023-11-01', [5], [500]),
    });

    expect(text).toMatch(/资源镇完成率为5\.0+%。/);
  });

  it.each([
    ['reached their targets', 100, '完成率均为100'],
    ['went beyond them', 120, '均超额完成目标任务'],
  ])('tells that all %s alike', (_, people, words) => {
    const all = NAMES.map(() => people);

    expect(
      textOf({
        enrolment: enrolmentRows(
          '2023-11-01',
          all,
          NAMES.map(() => people * 1000),
        ),
      }),
    ).toContain(words);
  });

  it('asks for an explanation where no working day is left', () => {
    expect(textOf({ enrolment: enrolmentRows('2023-11-01', [5], [500]) }, '2023-12-31')).toContain(
      '要对未完成的任务逐项分析原因',
    );
  });

  it.each([
    [
      'only people are missing',
      NAMES.map(() => 5),
      NAMES.map(() => 100_000),
      /平均每个工作日需新增参保[^、，。]+。/,
    ],
    [
      'only money is missing',
      NAMES.map(() => 100),
      NAMES.map(() => 500),
      /平均每个工作日需征缴[^、，。]+。/,
    ],
  ])('says what every working day needs where %s', (_, people, yuan, words) => {
    expect(textOf({ enrolment: enrolmentRows('2023-11-01', people, yuan) })).toMatch(words);
  });
});

describe('a county where one township does everything', () => {
  it('asks the others to go on without a daily figure, for the county has reached its targets', () => {
    const text = textOf({ enrolment: enrolmentRows('2023-11-01', [1_000], [1_000_000]) });

    expect(text).toContain('要对照差额制定补差计划，逐户摸排、逐户落实。');
    expect(text).not.toContain('平均每个工作日');
  });

  it('tells who of those behind is severely behind', () => {
    const people = [90, 90, 85, 10, 85, 85, 85];
    const text = textOf({ enrolment: enrolmentRows('2023-11-01', people, []) }, '2023-11-15');

    expect(text).toMatch(
      /达到序时进度的有资源镇、中峰镇等2个乡（镇）；未达到的有.+，其中瓜里乡严重滞后。/,
    );
  });
});

describe('a briefing’s growth', () => {
  const period = { start: '2023-11-01', end: '2023-11-15' } as const;
  const snapshots = (people: readonly number[]) =>
    [...NAMES, '全县'].map((name, index) => ['2023-11-02', name, people[index] ?? 0, 0]);
  const briefing = (people: readonly number[], former: readonly number[]) =>
    textOf(
      {
        enrolment: enrolmentRows('2023-10-20', former, []).concat(
          enrolmentRows('2023-11-05', people, []),
        ),
        snapshots: snapshots(former),
      },
      '2023-11-16',
      { kind: 'briefing', period },
    );

  it('names who has none, and says so where nobody has any', () => {
    expect(briefing([3, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1])).toMatch(
      /新增参保最多的是资源镇（3人）；中峰镇、.*河口瑶族乡没有增加。/,
    );
    expect(briefing([0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1])).toContain(
      '参保扩面完成数均没有增加',
    );
  });

  it('names nobody as without growth where everybody has some', () => {
    const lines = briefing([3, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1]).split('\n');
    const enrolment = lines.find((line) => line.includes('（一）参保扩面。'));

    expect(enrolment).toContain('新增参保最多的是资源镇');
    expect(enrolment).not.toContain('没有增加');
  });

  it('says nothing of growth while nothing is done', () => {
    expect(briefing([], [])).toContain('尚未登记新增参保，完成率0.0%');
  });
});

describe('several exits of one case', () => {
  const paid = (number: string, kind: string, yuan: number) =>
    noticeRow({
      number,
      kind,
      unit: '1',
      township: '中峰镇',
      issuedOn: '2023-10-10',
      servedOn: '2023-10-11',
      closedOn: '2023-11-01',
      closedBy: '已足额补缴',
      yuan,
    });
  const paidOf = (...rows: readonly Record<string, unknown>[]) =>
    factsOf({ notices: noticeRows(rows) }).notices.total.paid.value;

  it.each([
    [
      'the higher rung’s amount',
      [
        paid('资社保〔2023〕1号', '催缴通知书', 300),
        paid('资社保〔2023〕2号', '稽核检查通知书', 200),
      ],
      200,
    ],
    [
      'the larger of two of one rung',
      [paid('资社保〔2023〕1号', '催缴通知书', 200), paid('资社保〔2023〕2号', '催缴通知书', 300)],
      300,
    ],
    [
      'a readable notice’s beside one of an unknown kind',
      [paid('资社保〔2023〕1号', '别的通知', 900), paid('资社保〔2023〕2号', '催缴通知书', 300)],
      300,
    ],
  ])('count once, by %s', (_, rows, yuan) => {
    expect(paidOf(...rows)).toBe(yuan * 100);
  });
});

describe('content that is read again', () => {
  const content = contentOf(MID_CAMPAIGN, '2023-10-31');

  it('has no ranking without tables, and dashes where one of them is gone', () => {
    const without = (key: string) => ({
      ...content,
      attachments: content.attachments.map((one) => ({
        ...one,
        tables: one.tables.filter((table) => table.key !== key),
      })),
    });

    expect(rankingTable({ ...content, attachments: [] }).rows).toEqual([]);
    expect(rankingTable(without('collection')).rows[0]?.cells.slice(3)).toEqual(['—', '—']);
    expect(townshipLine({ ...content, attachments: [] }, '中峰镇')).toBeUndefined();
  });

  it('is refused where a text is none', () => {
    expect(() => parseContent(JSON.stringify({ ...content, title: 3 }))).toThrow(SetupError);
  });

  it('tells changes only of tables, columns and figures that both issues have', () => {
    const [first, ...others] = content.attachments;
    const [table] = first!.tables;
    const renamed = {
      ...table!,
      columns: table!.columns.map((column) => ({ ...column, heading: `${column.heading}甲` })),
    };

    expect(
      tableChanges({ ...content, attachments: others }, { ...content, attachments: [first!] }),
    ).toEqual([]);
    expect(
      tableChanges(content, { ...content, attachments: [{ ...first!, tables: [renamed] }] }),
    ).toEqual([]);
  });

  it('tells a changed figure of publicity, which stands in no table', () => {
    const figures = content.figures.map((figure) =>
      figure.key === 'publicity.events' ? { ...figure, text: '99' } : figure,
    );

    expect(changeSentences(content, { ...content, figures })).toEqual([
      expect.stringMatching(/^宣传发动情况：宣传活动由.+更正为99场。$/),
    ]);
    expect(changeSentences(content, content)).toEqual([]);
  });
});
