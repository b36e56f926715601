import { sampleCounty } from '../../../local/sample';
import { checkClaims, MANY_UNCLAIMED_PEOPLE } from '../../../src/core/table/checks/check-claims';
import { parseComparedTables } from '../../../src/core/table/checks/tables';
import type { Grid } from '../../../src/core/table/column';
import { problemRows } from '../../../src/core/table/problem-rows';
import { CLAIM_PROBLEM_WORDS } from '../../../src/core/words/claim-problems';

const LIMITS = {
  campaignYear: 2023,
  asOf: '2023-11-20',
  verificationBasePeriod: '2022-12',
} as const;

const CODE = '91350100M000100Y43';
const OTHER_CODE = '91450329MA50000130';
const NAME = '示例甲有限公司';

type Row = readonly unknown[];

const TOWNSHIPS: Grid = [
  ['乡镇', '别名', '工作组'],
  ['资源镇', '城关', '一组'],
  ['梅溪镇', '', '二组'],
];

/** A row of 扩面登记 of 20 October. */
function claimed(people: number, employer: Row = [NAME, CODE], township = '资源镇'): Row {
  return ['2023-10-20', township, ...employer, people];
}

/** An employer's payers in the base month and in November. */
function payers(before: unknown, after: unknown, employer: Row = [NAME, CODE]): Row[] {
  return [
    [...employer, '资源镇', '2022-12', before],
    [...employer, '资源镇', '2023-11', after],
  ];
}

const STANDING = payers(4, 4, ['示例乙有限公司', OTHER_CODE]);

function problemsOf(claims: readonly Row[], social: readonly Row[]) {
  const grids = new Map<string, Grid>([
    ['乡镇', TOWNSHIPS],
    ['扩面登记', [['日期', '乡镇', '单位名称', '统一社会信用代码', '新增参保人数'], ...claims]],
    ['参保数据', [['单位名称', '统一社会信用代码', '乡镇', '所属期', '参保缴费人数'], ...social]],
  ]);
  return checkClaims(parseComparedTables(grids), LIMITS);
}

function codesOf(claims: readonly Row[], social: readonly Row[]): string[] {
  return problemsOf(claims, social).map(({ code }) => code);
}

function detailsOf(claims: readonly Row[], social: readonly Row[]) {
  return problemsOf(claims, social).map(({ row, content, detail }) => [row, content, detail]);
}

describe('checkClaims', () => {
  it.each([
    [6, ['townshipOverClaimed', 'employerOverClaimed']],
    [7, []],
    [8, []],
  ])('with 7 claimed and growth of %i finds %j', (grown, expected) => {
    expect(codesOf([claimed(7)], payers(20, 20 + grown))).toEqual(expected);
  });

  it('names township and employer with the figures, the employer at its first row', () => {
    const claims = [claimed(5, ['示例乙有限公司', OTHER_CODE]), claimed(7), claimed(2)];
    const grown = payers(4, 9, ['示例乙有限公司', OTHER_CODE]);
    expect(detailsOf(claims, [...payers(20, 26), ...grown])).toEqual([
      [undefined, '资源镇', '登记 14 人，核实 11 人，多报 3 人'],
      [3, NAME, '登记 9 人，核实 6 人，多报 3 人；2022年12月至2023年11月增加 6 人；登记在第3、4行'],
    ]);
  });

  it('says that nobody has the code claimed for', () => {
    const claims = [claimed(2, ['', CODE])];
    expect(detailsOf(claims, STANDING)).toEqual([
      [undefined, '资源镇', '登记 2 人，核实 0 人，多报 2 人'],
      [2, CODE, '登记 2 人，核实 0 人，多报 2 人；参保数据里没有这个信用代码'],
    ]);
  });

  it.each<[string, Row, readonly Row[], string]>([
    ['names nobody', ['', ''], [], '没有填单位名称和信用代码'],
    [
      'has a name that nobody has',
      [NAME, ''],
      [],
      '参保数据里没有这个单位名称，或不止一个单位用这个名称',
    ],
    [
      'is for a unit of the base month only',
      [NAME, CODE],
      payers(3, 5).slice(0, 1),
      '参保数据最近一个月没有这个单位',
    ],
    ['is for a unit with a blank', [NAME, CODE], payers(3, ''), '该单位参保缴费人数是空白'],
    [
      'is for a unit with two numbers',
      [NAME, CODE],
      [...payers(3, 5), ...payers(3, 6).slice(1)],
      '该单位参保数据有几行，人数不同',
    ],
  ])('says why a claim cannot be verified that %s', (_situation, employer, rows, reason) => {
    const problems = problemsOf([claimed(2, employer)], [...STANDING, ...rows]);
    expect(problems.map(({ row, code, detail }) => [row, code, detail])).toEqual([
      [2, 'claimNotVerifiable', `2 人；${reason}`],
    ]);
  });

  it('waits for the next export where a claim is later than 参保数据', () => {
    const social = payers(20, 20).map((row) =>
      row.map((cell) => (cell === '2023-11' ? '2023-09' : cell)),
    );
    expect(codesOf([claimed(7)], social)).toEqual([]);
  });

  it.each([
    [MANY_UNCLAIMED_PEOPLE - 1, []],
    [MANY_UNCLAIMED_PEOPLE, ['growthUnclaimed']],
  ])('with growth of %i that nobody claims finds %j', (grown, expected) => {
    expect(codesOf([], payers(20, 20 + grown))).toEqual(expected);
  });

  it('names who has grown on 参保数据, with what is claimed of it left out', () => {
    expect(problemsOf([claimed(3)], payers(20, 35))).toEqual([
      {
        ...{ sheet: '参保数据', row: undefined, column: '参保缴费人数', content: NAME },
        ...{
          code: 'growthUnclaimed',
          detail: '2022年12月至2023年11月增加 15 人，没有登记的 12 人',
        },
      },
    ]);
  });

  it('says nothing while 参保数据 lacks the months', () => {
    expect(codesOf([claimed(7)], [])).toEqual([]);
    expect(codesOf([claimed(7)], payers(20, 20).slice(1))).toEqual([]);
  });

  it('tells a township once that stands twice on 乡镇', () => {
    const grids = new Map<string, Grid>([
      ['乡镇', [...TOWNSHIPS, ['资源镇', '', '一组']]],
      ['扩面登记', [['日期', '乡镇', '单位名称', '统一社会信用代码', '新增参保人数'], claimed(7)]],
      [
        '参保数据',
        [['单位名称', '统一社会信用代码', '乡镇', '所属期', '参保缴费人数'], ...payers(1, 1)],
      ],
    ]);
    const problems = checkClaims(parseComparedTables(grids), LIMITS);
    const named = problems.filter(({ code }) => code === 'townshipOverClaimed');
    expect(named).toHaveLength(1);
  });

  it('shows no number of a person that stands where a name should', () => {
    const claims = [claimed(2, ['450329199001010011', ''])];
    const [problem] = problemsOf(claims, STANDING);
    expect(problem?.content).toBe('');
  });

  it('has words for every problem', () => {
    const claims = [claimed(7), claimed(2, ['', ''])];
    const social = [...payers(20, 21), ...payers(1, 30, ['示例乙有限公司', OTHER_CODE])];
    const problems = problemsOf(claims, social);
    expect(new Set(problems.map(({ code }) => code)).size).toBe(4);
    const sentences = problemRows(problems, CLAIM_PROBLEM_WORDS).map((row) => row.slice(4).join());
    expect(sentences.filter((words) => words.includes('{') || words.startsWith(','))).toEqual([]);
  });
});

describe('checkClaims on the sample county', () => {
  const county = sampleCounty();
  const grids = new Map(county.book.sheets.map(({ name, values }) => [name, values]));
  const tables = parseComparedTables(grids);
  // The month's last day: on any other day the growth of the days still to come hides some of an over-claim.
  const monthEnd = { ...LIMITS, asOf: '2023-11-30' } as const;
  const problems = checkClaims(tables, monthEnd);
  const days = new Map(tables.enrolment.records.map(({ rowNumber, day }) => [rowNumber, day]));
  const planted = county.dirt
    .filter(({ kind }) => kind === 'overClaim')
    .map(({ row }) => row)
    .filter((row) => (days.get(row) ?? '9') <= monthEnd.asOf);

  it('finds every over-claim planted up to the as-of day', () => {
    const found = problems
      .filter(({ code }) => code === 'employerOverClaimed')
      .flatMap(({ row, detail }) => [row, ...rowsNamedIn(detail)]);
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.filter((row) => !found.includes(row))).toEqual([]);
  });

  it('finds as many people over-claimed by townships as by their employers', () => {
    const peopleOf = (code: string): number =>
      problems
        .filter((problem) => problem.code === code)
        .reduce((sum, { detail }) => sum + Number(/多报 (\d+) 人/.exec(detail)?.[1]), 0);
    expect(peopleOf('townshipOverClaimed')).toBe(peopleOf('employerOverClaimed'));
    expect(peopleOf('townshipOverClaimed')).toBeGreaterThan(0);
  });
});

/** The rows after 登记在. */
function rowsNamedIn(detail: string): number[] {
  const rows = /登记在第([\d、]+)行/.exec(detail)?.[1];
  return rows === undefined ? [] : rows.split('、').map(Number);
}
