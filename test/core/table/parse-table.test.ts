import fc from 'fast-check';
import type { Grid } from '../../../src/core/table/column';
import { count, text, wanYuan, yuan } from '../../../src/core/table/columns';
import { parseTable } from '../../../src/core/table/parse-table';
import type { SheetDeclaration } from '../../../src/core/table/sheet-declaration';
import { allSheets } from '../../../src/core/table/sheets';
import { enrolmentSheet } from '../../../src/core/table/sheets/enrolment';
import { townshipsSheet } from '../../../src/core/table/sheets/townships';

const columns = {
  name: text('乡镇', '', { aliases: ['名称'], required: true }),
  people: count('扩面目标(人)', '', { aliases: ['参保人数'] }),
  money: wanYuan('征缴目标(万元)', ''),
};

const sheet: SheetDeclaration<readonly (string | number | undefined)[]> = {
  name: '乡镇',
  purpose: '',
  writtenBy: 'staff',
  tabColor: '#000000',
  columns: Object.values(columns),
  toRecord: (row) => [
    row.number,
    row.get(columns.name),
    row.get(columns.people),
    row.get(columns.money),
  ],
};

const HEADINGS = ['乡镇', '扩面目标(人)', '征缴目标(万元)'];

function parse(grid: Grid) {
  return parseTable(sheet, grid);
}

function codesOf(grid: Grid): string[] {
  return parse(grid).problems.map(({ code }) => code);
}

describe('parseTable', () => {
  it('reads rows under their headings', () => {
    const parsed = parse([HEADINGS, ['资源镇', 120, 35.5], ['中峰镇', '', '']]);
    expect(parsed).toEqual({
      sheet: '乡镇',
      records: [
        [2, '资源镇', 120, 35_500_000],
        [3, '中峰镇', undefined, undefined],
      ],
      problems: [],
      headingRow: 1,
      lastDataRow: 3,
      positions: new Map([
        ['乡镇', 0],
        ['扩面目标(人)', 1],
        ['征缴目标(万元)', 2],
      ]),
      unknownHeadings: [],
      missingHeadings: [],
      missingRequiredHeadings: [],
      personalHeadings: [],
    });
  });

  it('takes columns in any order, by alias, width and spacing', () => {
    const parsed = parse([
      ['征缴 目标（万元）', '序号', ' 参保\n人数 ', '名　称'],
      [1, 7, 2, '资源镇'],
    ]);
    expect(parsed.records).toEqual([[2, '资源镇', 2, 1_000_000]]);
    expect(parsed.unknownHeadings).toEqual(['序号']);
  });

  it('takes the heading without a unit', () => {
    expect(
      parse([
        ['乡镇', '扩面目标', '征缴目标'],
        ['资源镇', 1, 1],
      ]).records,
    ).toEqual([[2, '资源镇', 1, 1_000_000]]);
  });

  it('passes over title rows above the headings', () => {
    const parsed = parse([
      ['资源县2023年扩面征缴目标任务分解表', '', ''],
      ['', '', '单位：人、万元'],
      [],
      HEADINGS,
      ['资源镇', 1, 1],
    ]);
    expect(parsed.headingRow).toBe(4);
    expect(parsed.records).toEqual([[5, '资源镇', 1, 1_000_000]]);
  });

  it('finds headings in row 20 and not in row 21', () => {
    const titles = (rows: number) => Array.from({ length: rows }, () => ['标题']);
    expect(parse([...titles(19), HEADINGS, ['资源镇', 1, 1]]).headingRow).toBe(20);
    expect(parse([...titles(20), HEADINGS, ['资源镇', 1, 1]]).headingRow).toBeUndefined();
  });

  it('keeps reading below other blank rows', () => {
    expect(
      parse([HEADINGS, ['资源镇', 1, 1], [], ['', ' ', null], ['中峰镇', 2, 2]]).records,
    ).toEqual([
      [2, '资源镇', 1, 1_000_000],
      [5, '中峰镇', 2, 2_000_000],
    ]);
  });

  it('does not take text beside the table for a row', () => {
    const parsed = parse([
      [...HEADINGS, '', '请勿改动'],
      ['资源镇', 1, 1],
      ['', '', '', '', '核对过'],
    ]);
    expect(parsed.records).toHaveLength(1);
    expect(parsed.problems).toEqual([]);
  });

  it.each([
    ['合计'],
    ['合　　计'],
    ['小计：'],
    ['总计'],
    ['本页合计'],
    ['资源镇小计'],
    ['全县合计'],
  ])('passes over a row of sums (%s), wherever it stands', (label) => {
    const parsed = parse([
      HEADINGS,
      ['资源镇', 1, 1],
      [label, 1, 1],
      ['中峰镇', 2, 2],
      [label, 3, 3],
    ]);
    expect(parsed.records.map(([, name]) => name)).toEqual(['资源镇', '中峰镇']);
    expect(parsed.problems).toEqual([]);
  });

  it('passes over what stands under a printed table', () => {
    expect(
      parse([HEADINGS, ['资源镇', 1, 1], ['填表人：示例', '', ''], ['注：截至10月底', '', '']])
        .records,
    ).toHaveLength(1);
  });

  it('notes a required cell that is blank, once, and leaves other blanks alone', () => {
    expect(parse([HEADINGS, ['', 1, '']]).problems).toEqual([
      { sheet: '乡镇', row: 2, column: '乡镇', content: '', code: 'missingValue', detail: '' },
    ]);
    expect(codesOf([HEADINGS, ['—', 1, '']])).toEqual(['missingValue']);
  });

  it('notes an unreadable cell with its place and content, and reads the rest of the row', () => {
    const parsed = parse([HEADINGS, ['资源镇', '待定', 1]]);
    expect(parsed.records).toEqual([[2, '资源镇', undefined, 1_000_000]]);
    expect(parsed.problems).toEqual([
      {
        ...{ sheet: '乡镇', row: 2, column: '扩面目标(人)' },
        ...{ content: '待定', code: 'notNumber', detail: '' },
      },
    ]);
  });

  it('notes problems of columns that the record does not use', () => {
    const unused: typeof sheet = {
      ...sheet,
      toRecord: (row) => [row.number, row.get(columns.name)],
    };
    const { problems } = parseTable(unused, [HEADINGS, ['资源镇', '待定', '#REF!']]);
    expect(problems.map(({ code }) => code)).toEqual(['notNumber', 'errorValue']);
  });

  it('reads each cell once, so that long sheets stay fast', () => {
    let readings = 0;
    const counted = {
      ...columns.people,
      read: (cell: unknown) => {
        readings += 1;
        return columns.people.read(cell);
      },
    };
    const narrow: SheetDeclaration<number | undefined> = {
      ...{ name: '乡镇', purpose: '', writtenBy: 'staff', tabColor: '#000000' },
      columns: [columns.name, counted],
      toRecord: (row) => row.get(counted) ?? -1,
    };
    const rows = Array.from({ length: 500 }, () => ['资源镇', '待定']);
    const { problems } = parseTable(narrow, [HEADINGS.slice(0, 2), ...rows]);
    expect(readings).toBe(500);
    expect(problems).toHaveLength(500);
  });

  it('leaves a row out when it is no record', () => {
    const parsed = parseTable(townshipsSheet, [
      ['乡镇', '工作组'],
      ['', '一组'],
      ['资源镇', '一组'],
    ]);
    expect(parsed.records.map(({ name }) => name)).toEqual(['资源镇']);
    expect(parsed.problems.map(({ code }) => code)).toContain('missingValue');
    expect(parsed.lastDataRow).toBe(3);
  });

  it('has no last data row when there are headings only', () => {
    expect(parse([HEADINGS, ['合计', 0, 0]]).lastDataRow).toBeUndefined();
  });
});

describe('parseTable with two rows of headings', () => {
  it('joins a label with the unit below it', () => {
    const parsed = parse([
      ['乡镇', '扩面目标', '征缴目标'],
      ['', '（人）', '（万元）'],
      ['资源镇', 1, 1],
    ]);
    expect(parsed.headingRow).toBe(2);
    expect(parsed.records).toEqual([[3, '资源镇', 1, 1_000_000]]);
    expect(parsed.problems).toEqual([]);
  });

  it('reads the unit from the lower row', () => {
    const parsed = parse([
      ['乡镇', '征缴目标'],
      ['', '（元）'],
      ['资源镇', 10_000],
    ]);
    expect(parsed.records).toEqual([[3, '资源镇', undefined, 1_000_000]]);
  });

  it('takes headings below a label that spans them', () => {
    const parsed = parse([
      ['乡镇', '目标任务', ''],
      ['', '扩面目标(人)', '征缴目标(万元)'],
      ['资源镇', 1, 1],
    ]);
    expect(parsed.records).toEqual([[3, '资源镇', 1, 1_000_000]]);
  });

  it('puts a spanning label and the words below together', () => {
    const parsed = parse([
      ['乡镇', '参保', '', '征缴', ''],
      ['', '人数', '备注', '目标', '备注'],
      ['资源镇', 5, 'x', 2, 'y'],
    ]);
    expect(parsed.records).toEqual([[3, '资源镇', 5, 2_000_000]]);
    expect(parsed.headingRow).toBe(2);
  });

  it('does not take the first row of data for headings', () => {
    const parsed = parse([HEADINGS, ['资源镇', '', ''], ['中峰镇', 1, 1]]);
    expect(parsed.headingRow).toBe(1);
    expect(parsed.records).toHaveLength(2);
  });
});

describe('headings that are wrong', () => {
  it('names a sheet without headings', () => {
    const parsed = parse([['随便写的'], [1]]);
    expect(parsed.records).toEqual([]);
    expect(parsed.headingRow).toBeUndefined();
    expect(parsed.missingHeadings).toEqual(HEADINGS);
    expect(parsed.problems).toEqual([
      {
        ...{ sheet: '乡镇', row: undefined, column: '', content: '' },
        ...{ code: 'noHeadingRow', detail: HEADINGS.join('、') },
      },
    ]);
  });

  it.each([[[['']]], [[]]])('takes an empty sheet (%j) for one without headings', (grid) => {
    expect(codesOf(grid)).toEqual(['noHeadingRow']);
  });

  it('names a missing sheet', () => {
    const parsed = parseTable(sheet, undefined);
    expect(parsed.problems.map(({ code }) => code)).toEqual(['missingSheet']);
    expect(parsed.records).toEqual([]);
  });

  it('tells a missing required column from one that may be missing', () => {
    const parsed = parse([
      ['扩面目标', '征缴目标'],
      [1, 1],
    ]);
    expect(parsed.missingHeadings).toEqual(['乡镇']);
    expect(parsed.missingRequiredHeadings).toEqual(['乡镇']);
    expect(parsed.problems.map(({ code, column }) => [code, column])).toEqual([
      ['missingColumn', '乡镇'],
    ]);
    expect(
      codesOf([
        ['乡镇', '扩面目标'],
        ['资源镇', 1],
      ]),
    ).toEqual(['missingOptionalColumn']);
  });

  it('reads the first of two columns with one heading and names both', () => {
    const parsed = parse([
      ['乡镇', '扩面目标', '征缴目标', '扩面目标（人）'],
      ['资源镇', 1, 1, 9],
    ]);
    expect(parsed.records).toEqual([[2, '资源镇', 1, 1_000_000]]);
    expect(parsed.problems).toEqual([
      {
        ...{ sheet: '乡镇', row: 1, column: '扩面目标(人)', content: '' },
        ...{ code: 'duplicateHeading', detail: 'B列、D列' },
      },
    ]);
  });

  it('prefers the contract\u2019s heading to an alias without a word', () => {
    const parsed = parse([
      ['名称', '乡镇', '扩面目标', '征缴目标'],
      ['某站', '资源镇', 1, 1],
    ]);
    expect(parsed.records).toEqual([[2, '资源镇', 1, 1_000_000]]);
    expect(parsed.problems).toEqual([]);
  });

  it('converts another unit of money and says so', () => {
    const parsed = parse([
      ['乡镇', '扩面目标', '征缴目标(元)'],
      ['资源镇', 1, 355_000],
    ]);
    expect(parsed.records).toEqual([[2, '资源镇', 1, 35_500_000]]);
    expect(parsed.problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['headingUnit', '元'],
    ]);
  });

  it.each([
    ['征缴目标(千元)', '征缴目标(万元)', '千元'],
    ['扩面目标(万人)', '扩面目标(人)', '万人'],
  ])('does not read a column in a unit it cannot convert (%s)', (heading, column, unit) => {
    const parsed = parse([
      ['乡镇', heading],
      ['资源镇', 5],
    ]);
    expect(parsed.records).toEqual([[2, '资源镇', undefined, undefined]]);
    expect(parsed.problems).toContainEqual({
      ...{ sheet: '乡镇', row: 1, column, content: '' },
      ...{ code: 'unknownHeadingUnit', detail: unit },
    });
  });

  it('knows the unit of money that a contract\u2019s heading does not write', () => {
    const wages = yuan('工资薪金收入', '');
    const bare = { ...sheet, columns: [columns.name, wages], toRecord: () => undefined };
    expect(
      parseTable(bare, [
        ['乡镇', '工资薪金收入(元)'],
        ['资源镇', 1],
      ]).problems,
    ).toEqual([]);
  });
});

describe('people\u2019s data', () => {
  const secret = '450329199001010010';
  const grid = [
    ['日期', '乡镇', '新增参保人数', '征缴金额(元)', '身份证号', '备注'],
    ['2023-10-11', '资源镇', 1, 100, secret, `补缴 ${secret}`],
    ['2023-10-12', secret, secret, 100, secret, ''],
    ['2023-10-12', '资源镇', `${secret}号`, 100, secret, ''],
  ];

  it('refuses the column and names its heading only', () => {
    const parsed = parseTable(enrolmentSheet, grid);
    expect(parsed.personalHeadings).toEqual(['身份证号']);
    expect(parsed.problems).toContainEqual({
      ...{ sheet: '扩面登记', row: 1, column: '身份证号' },
      ...{ content: '', code: 'personalData', detail: '' },
    });
  });

  it('copies no such value anywhere', () => {
    expect(JSON.stringify(parseTable(enrolmentSheet, grid))).not.toContain('19900101');
  });

  it('leaves declared columns of the same heading alone', () => {
    const people = {
      ...sheet,
      columns: [columns.name, text('姓名', '')],
      toRecord: () => undefined,
    };
    expect(
      parseTable(people, [
        ['乡镇', '姓名'],
        ['资源镇', '陶某'],
      ]).problems,
    ).toEqual([]);
  });
});

describe('laws of parseTable', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      null,
      undefined,
      '合计',
      '—',
      '#N/A',
      '乡镇',
      '扩面目标(人)',
      true,
      false,
    ),
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom<unknown>({}, [], Symbol('x'), 10n),
  );

  it('never throws, whatever stands in the cells', () => {
    const grids = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...allSheets), fc.boolean(), grids, (any, withHeadings, rows) => {
        const headings = any.columns.map(({ heading }) => heading);
        const grid = withHeadings ? [headings, ...rows] : rows;
        expect(Array.isArray(parseTable(any, grid).records)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same records in any order of the rows', () => {
    const row = fc.tuple(fc.constantFrom('资源镇', '中峰镇', ''), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const contents = (order: typeof rows) =>
          parse([HEADINGS, ...order])
            .records.map(([, ...rest]) => JSON.stringify(rest))
            .sort();
        expect(contents([...rows].reverse())).toEqual(contents(rows));
      }),
    );
  });

  it('gives the same records in any order of the columns', () => {
    const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(orders, fc.array(fc.tuple(fc.nat(50), fc.nat(50))), (order, figures) => {
        const rows = [HEADINGS, ...figures.map(([people, money]) => ['资源镇', people, money])];
        const shuffled = rows.map((cells) => order.map((position) => cells[position]));
        expect(parse(shuffled).records).toEqual(parse(rows).records);
      }),
    );
  });

  it('keeps every row of data: records are as many as rows with something in them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('资源镇', '')), (names) => {
        const parsed = parse([HEADINGS, ...names.map((name) => [name, '', ''])]);
        expect(parsed.records).toHaveLength(names.filter((name) => name !== '').length);
      }),
    );
  });
});
