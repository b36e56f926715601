import { sheetOf, typeRows } from '../support/campaign-desk';
import {
  bulletinDesk,
  callsOf,
  editTemplate,
  keptDesk,
  mustRun,
  type BulletinDesk,
} from './bulletin-desk';

/** What composing may cost, whatever the county's size. */
const MOST_CALLS = 30;
const MANY = 2_000;
const FEW = 50;

/** Seven townships and so many employers with both data sets, compared by nobody so far. */
async function county(employers: number): Promise<BulletinDesk> {
  const desk = await keptDesk();
  const { values } = sheetOf(desk, '乡镇');
  const names = values.slice(1).map(([name]) => name ?? '');
  expect(names).toHaveLength(7);
  const rows = Array.from({ length: employers }, (_, index) => ({
    统一社会信用代码: `91450329MA5L${String(index).padStart(6, '0')}`,
    ...{ 单位名称: `资源县第${index}矿业有限公司`, 纳税人名称: `资源县第${index}矿业有限公司` },
    ...{ 乡镇: names[index % names.length] ?? '', 状态: '正常', 所属期: '2023-09' },
    ...{ 参保状态: '参保', 参保缴费人数: 3, 登记职工人数: 5 },
  }));
  for (const sheet of ['单位台账', '参保数据', '税务数据']) typeRows(desk, sheet, rows);
  return desk;
}

/** The same after a comparison that found every one of them, with a notice for each. */
function compared(desk: BulletinDesk): BulletinDesk {
  const rows = sheetOf(desk, '单位台账').values.slice(1);
  const found = rows.map(([code, name, township]) => ({
    ...{ 统一社会信用代码: code ?? '', 单位名称: name ?? '', 乡镇: township ?? '' },
    ...{ 所属期: '2023-09', 情形: '人数不足', 人数差: 2 },
  }));
  typeRows(desk, '重点企业', found);
  typeRows(desk, '文书登记', found);
  return desk;
}

interface Counties {
  readonly uncompared: BulletinDesk;
  readonly screened: BulletinDesk;
  readonly drafted: BulletinDesk;
}

async function counties(employers: number): Promise<Counties> {
  const uncompared = await county(employers);
  const screened = compared(await keptDesk({ copyOf: uncompared }));
  const drafted = await keptDesk({ copyOf: screened });
  await mustRun(drafted, 'composeBulletin');
  return { uncompared, screened, drafted };
}

let large: Counties;
let small: Counties;
beforeAll(async () => {
  large = await counties(MANY);
  small = await counties(FEW);
}, 60_000);

const TYPED = {
  stage: 'compose',
  paragraphs: [
    { section: 'problems', mode: 'add', paragraph: '', texts: ['个别乡（镇）人手不足。'] },
  ],
};

/** Only one of a draft can be corrected that was sent. */
function sent(desk: BulletinDesk): BulletinDesk {
  const [headings = [], row = []] = sheetOf(desk, '通报').values;
  row[headings.indexOf('状态')] = '已发送';
  typeRows(desk, '扩面登记', [{ 日期: '2023-12-10', 乡镇: '梅溪镇', 新增参保人数: 5 }]);
  return desk;
}

const DAYS = { stage: 'compose', period: { start: '2023-12-01', end: '2023-12-20' } };

interface Case {
  readonly name: string;
  readonly from: (of: Counties) => BulletinDesk;
  readonly before?: (desk: BulletinDesk) => void;
  readonly action?: string;
  readonly call?: unknown;
  readonly calls: number;
}

const edited = (desk: BulletinDesk): void => {
  editTemplate(desk, '<w:body>', '<w:body><w:p/>');
};

/** Set up before set-up made the hidden sheet of contents. */
const older = (desk: BulletinDesk): void => {
  desk.book.sheets = desk.book.sheets.filter(({ name }) => name !== '通报内容');
};

const CASES: readonly Case[] = [
  {
    name: 'the first, nothing compared, typed on',
    from: ({ uncompared }: Counties) => uncompared,
    call: TYPED,
    calls: 29,
  },
  {
    name: 'the first, nothing compared, typed on, its template edited',
    ...{ from: ({ uncompared }: Counties) => uncompared, before: edited, call: TYPED, calls: 30 },
  },
  { name: 'the first', from: ({ screened }: Counties) => screened, calls: 27 },
  {
    name: 'the first, its template edited',
    from: ({ screened }: Counties) => screened,
    before: edited,
    calls: 28,
  },
  {
    name: 'the first of a workbook without the sheet of contents',
    ...{ from: ({ screened }: Counties) => screened, before: older, calls: 30 },
  },
  {
    name: 'another draft, typed on',
    from: ({ drafted }: Counties) => drafted,
    call: TYPED,
    calls: 27,
  },
  { name: 'a correction', from: ({ drafted }: Counties) => drafted, before: sent, calls: 27 },
  ...[
    {
      name: 'a briefing',
      from: ({ drafted }: Counties) => drafted,
      action: 'composeBriefing',
      call: DAYS,
      calls: 27,
    },
    {
      name: 'a briefing, nothing compared, its template edited',
      ...{
        from: ({ uncompared }: Counties) => uncompared,
        before: edited,
        action: 'composeBriefing',
        call: DAYS,
        calls: 30,
      },
    },
  ],
];

async function callsFor(
  { from, before, action = 'composeBulletin', call }: Case,
  of: Counties,
): Promise<number> {
  const desk = await bulletinDesk({ copyOf: from(of) });
  before?.(desk);
  return callsOf(await mustRun(desk, action, ...(call === undefined ? [] : [call])));
}

describe('the round trips of composing for 7 townships and 2,000 employers', () => {
  it.each(CASES.filter(({ before }) => before === undefined))(
    'are at most 30: $name',
    async (one) => {
      const calls = await callsFor(one, large);
      expect(calls).toBe(one.calls);
      expect(calls).toBeLessThanOrEqual(MOST_CALLS);
    },
  );
});

describe('the round trips of composing after what staff did, for 50 employers', () => {
  it.each(CASES.filter(({ before }) => before !== undefined))(
    'are at most 30: $name',
    async (one) => {
      const calls = await callsFor(one, small);
      expect(calls).toBe(one.calls);
      expect(calls).toBeLessThanOrEqual(MOST_CALLS);
    },
  );

  it.each([
    {
      name: 'its template edited',
      from: ({ screened }: Counties) => screened,
      also: edited,
      calls: 31,
    },
    {
      name: 'nothing compared',
      from: ({ uncompared }: Counties) => uncompared,
      also: () => undefined,
      calls: 32,
    },
    { name: 'both', from: ({ uncompared }: Counties) => uncompared, also: edited, calls: 33 },
  ])(
    'are more, once, in a workbook that set-up gave no sheet of contents: $name',
    async ({ from, also, calls }) => {
      const desk = await bulletinDesk({ copyOf: from(small) });
      older(desk);
      also(desk);
      expect(callsOf(await mustRun(desk, 'composeBulletin'))).toBe(calls);
      expect(callsOf(await mustRun(desk, 'composeBulletin'))).toBeLessThanOrEqual(MOST_CALLS);
    },
  );
});
