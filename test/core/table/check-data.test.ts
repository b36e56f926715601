import fc from 'fast-check';
import type { Grid } from '../../../src/core/table/column';
import { checkData, type DataLimits } from '../../../src/core/table/check-data';
import { allSheets } from '../../../src/core/table/sheets';

const LIMITS: DataLimits = {
  ...{ campaignYear: 2023, today: '2023-12-20' },
  ...{ asOf: '2023-12-20', verificationBasePeriod: '2022-12' },
};
const CODE = '91350100M000100Y43';
const OTHER_CODE = '91450329MA50000130';

/** A workbook with every sheet, in which the named sheets hold these rows under these headings. */
function workbook(sheets: Readonly<Record<string, Grid>> = {}): Map<string, Grid> {
  return new Map(
    allSheets.map(({ name, columns }) => [
      name,
      sheets[name] ?? [columns.map(({ heading }) => heading)],
    ]),
  );
}

const TOWNSHIPS: Grid = [
  ['乡镇', '别名', '工作组', '扩面目标(人)', '征缴目标(万元)', '邮箱'],
  ['资源镇', '城关', '一组', 100, 50, ''],
  ['两水苗族乡', '', '三组', 20, 10, ''],
];
const TEAMS: Grid = [
  ['工作组', '组长', '副组长', '成员', '负责乡镇'],
  ['一组', '', '', '', '资源镇'],
  ['三组', '', '', '', '两水乡'],
];

function check(sheets: Readonly<Record<string, Grid>>) {
  return checkData(workbook({ 乡镇: TOWNSHIPS, 工作组: TEAMS, ...sheets }), LIMITS);
}

/** Problems without what every one of them has. */
function found(sheets: Readonly<Record<string, Grid>>) {
  return check(sheets)
    .filter(({ code }) => code !== 'missingOptionalColumn')
    .map(({ sheet, row, column, content, code, detail }) => [
      sheet,
      row,
      column,
      content,
      code,
      detail,
    ]);
}

describe('checkData', () => {
  it('finds nothing in a workbook that has just been set up', () => {
    expect(check({})).toEqual([]);
  });

  it('names every missing sheet', () => {
    const problems = checkData(new Map(), LIMITS);
    expect(problems.map(({ sheet, code }) => [sheet, code])).toEqual(
      allSheets.map(({ name }) => [name, 'missingSheet']),
    );
  });

  it('does not stop at the first problem', () => {
    const codes = found({
      ...{
        收件人: [['随便']],
        参保数据: [
          ['单位名称', '所属期'],
          ['示例公司', 2023.1],
        ],
      },
      扩面登记: [
        ['日期', '乡镇', '新增参保人数'],
        ['2023-02-30', '不详', '三人'],
      ],
    }).map(([sheet, , , , code]) => `${String(sheet)}.${String(code)}`);
    expect(codes).toEqual([
      '参保数据.ambiguousPeriod',
      ...['扩面登记.noSuchDay', '扩面登记.notNumber', '扩面登记.unknownTownship'],
      '收件人.noHeadingRow',
    ]);
  });

  it('lists problems by tab and row, whatever kind they are', () => {
    const places = found({
      扩面登记: [
        ['日期', '乡镇', '新增参保人数'],
        ['2022-10-11', '资源镇', 1],
        ['2023-10-11', '不详', 1],
        ['', '资源镇', 1],
      ],
      乡镇: [...TOWNSHIPS, ['梅溪镇', '', '九组', -1, '', '']],
    }).map(([sheet, row]) => [sheet, row]);
    expect(places).toEqual([
      ['乡镇', 4],
      ['乡镇', 4],
      ['扩面登记', 2],
      ['扩面登记', 3],
      ['扩面登记', 4],
    ]);
  });
});

describe('townships and teams', () => {
  it('names a team that 工作组 does not have', () => {
    expect(found({ 乡镇: [...TOWNSHIPS, ['梅溪镇', '', '九组', '', '', '']] })).toEqual([
      ['乡镇', 4, '工作组', '九组', 'unknownTeam', ''],
    ]);
  });

  it('names a name or alias that two townships share', () => {
    expect(found({ 乡镇: [...TOWNSHIPS, ['资源镇', '', '一组', '', '', '']] })).toContainEqual([
      ...['乡镇', 4, '乡镇', '资源镇', 'ambiguousAlias', '资源镇（第2行）、资源镇（第4行）'],
    ]);
    expect(found({ 乡镇: [...TOWNSHIPS, ['梅溪镇', '城 关', '一组', '', '', '']] })).toEqual([
      ['乡镇', 4, '别名', '城关', 'ambiguousAlias', '资源镇（第2行）、梅溪镇（第4行）'],
    ]);
  });

  it('names a team\u2019s township that 乡镇 does not have', () => {
    expect(found({ 工作组: [...TEAMS, ['二组', '', '', '', '梅溪镇']] })).toEqual([
      ['工作组', 4, '负责乡镇', '梅溪镇', 'unknownTownship', ''],
    ]);
  });

  it('names a township that two teams look after, and a team the township does not name', () => {
    expect(found({ 工作组: [...TEAMS, ['二组', '', '', '', '城关']] })).toEqual([
      ['工作组', 4, '负责乡镇', '资源镇', 'teamDisagrees', '「乡镇」表填的是一组'],
      ['工作组', 4, '负责乡镇', '资源镇', 'townshipInSeveralTeams', '一组、二组'],
    ]);
  });
});

describe('spellings in the data', () => {
  it.each([
    ['单位台账', '单位名称'],
    ['参保数据', '单位名称'],
    ['税务数据', '纳税人名称'],
  ])('finds a township that is not known in %s, at its row', (sheet, name) => {
    const headings = ['统一社会信用代码', name, '乡镇', '所属期'];
    expect(
      found({
        [sheet]: [
          headings,
          [CODE, '甲', '两水', '2023-10'],
          [OTHER_CODE, '乙', '资原镇', '2023-10'],
        ],
      }),
    ).toEqual([[sheet, 3, '乡镇', '资原镇', 'suggestedTownship', '资源镇']]);
  });

  it('says nothing row by row when 乡镇 is empty', () => {
    const enrolment: Grid = [
      ['日期', '乡镇', '新增参保人数'],
      ['2023-10-11', '资源镇', 1],
    ];
    expect(
      found({ 乡镇: [['乡镇', '别名']], 工作组: [['工作组', '组长']], 扩面登记: enrolment }),
    ).toEqual([]);
  });

  it('says between which townships a spelling cannot decide', () => {
    expect(
      found({
        乡镇: [...TOWNSHIPS, ['两水镇', '', '三组', '', '', '']],
        工作组: [TEAMS[0] ?? [], ['一组', '', '', '', ''], ['三组', '', '', '', '']],
        扩面登记: [
          ['日期', '乡镇', '新增参保人数'],
          ['2023-10-11', '两水', 1],
        ],
      }),
    ).toEqual([['扩面登记', 2, '乡镇', '两水', 'ambiguousTownship', '两水苗族乡、两水镇']]);
  });

  it.each([
    ['宾馆酒店', []],
    ['2', []],
    ['2 宾馆酒店', []],
    ['2．宾馆酒店', []],
    ['宾馆', ['unknownAction']],
  ])('checks the action %s', (action, codes) => {
    const problems = found({
      行动: [
        ['序号', '行动'],
        [2, '宾馆酒店'],
      ],
      单位台账: [
        ['统一社会信用代码', '单位名称', '行动'],
        [CODE, '甲', action],
      ],
    });
    expect(problems.map(([, , , , code]) => code)).toEqual(codes);
  });
});

describe('employers that 单位台账 does not have', () => {
  const register: Grid = [
    ['统一社会信用代码', '单位名称'],
    [CODE, '甲'],
  ];
  const tax = (...codes: string[]): Grid => [
    ['统一社会信用代码', '纳税人名称', '所属期'],
    ...codes.map((code, month) => [code, '乙', `2023-0${month + 1}`]),
  ];

  it('are named once, at their first row', () => {
    expect(found({ 单位台账: register, 税务数据: tax(CODE, OTHER_CODE, OTHER_CODE) })).toEqual([
      ['税务数据', 3, '统一社会信用代码', OTHER_CODE, 'notInRegister', ''],
    ]);
  });

  it('are named in 参保数据 and 扩面登记 too', () => {
    const places = found({
      单位台账: register,
      参保数据: [
        ['统一社会信用代码', '单位名称', '所属期'],
        [OTHER_CODE, '乙', '2023-01'],
      ],
      扩面登记: [
        ['日期', '乡镇', '统一社会信用代码', '新增参保人数'],
        ['2023-10-11', '资源镇', OTHER_CODE, 1],
      ],
    }).map(([sheet, row, , , code]) => [sheet, row, code]);
    expect(places).toEqual([
      ['参保数据', 2, 'notInRegister'],
      ['扩面登记', 2, 'notInRegister'],
    ]);
  });

  it('are not named while the register is empty, or when their code is doubtful anyway', () => {
    expect(found({ 税务数据: tax(OTHER_CODE) })).toEqual([]);
    const codes = found({ 单位台账: register, 税务数据: tax('91350100M000100Y44') }).map(
      ([, , , , code]) => code,
    );
    expect(codes).toEqual(['usccCheck']);
  });
});

describe('repetitions', () => {
  it('finds one code twice in 单位台账', () => {
    const headings = ['统一社会信用代码', '单位名称'];
    expect(
      found({ 单位台账: [headings, [CODE, '甲'], [OTHER_CODE, '乙'], [CODE.toLowerCase(), '丙']] }),
    ).toEqual([['单位台账', 4, '统一社会信用代码', CODE, 'duplicateRow', '2']]);
  });

  it('finds one month twice in 税务数据, but not two 社保单位编号 in 参保数据', () => {
    const tax: Grid = [
      ['统一社会信用代码', '纳税人名称', '所属期'],
      [CODE, '甲', '202310'],
      [CODE, '甲', '2023-10'],
      [CODE, '甲', '2023-11'],
    ];
    expect(found({ 税务数据: tax })).toEqual([
      ['税务数据', 3, '所属期', `${CODE} 2023-10`, 'duplicateRow', '2'],
    ]);
    const insurance: Grid = [
      ['统一社会信用代码', '单位名称', '社保单位编号', '所属期'],
      [CODE, '甲', '01', '202310'],
      [CODE, '甲', '02', '202310'],
      [CODE, '甲', '02', '202310'],
    ];
    expect(found({ 参保数据: insurance })).toEqual([
      ['参保数据', 4, '所属期', `${CODE} 02 2023-10`, 'duplicateRow', '3'],
    ]);
  });

  it('suspects a row of 扩面登记 only when everything in it is the same', () => {
    const headings = [
      '日期',
      '乡镇',
      '单位名称',
      '统一社会信用代码',
      '新增参保人数',
      '征缴金额(元)',
    ];
    const row = ['2023-10-11', '资源镇', '甲', CODE, 3, 100];
    const changed = row.map((_, place) =>
      row.map((cell, other) =>
        other === place ? ['2023-10-12', '两水', '乙', OTHER_CODE, 4, 101][place] : cell,
      ),
    );
    expect(
      found({ 扩面登记: [headings, row, [...row]] }).map(([, at, , , code, first]) => [
        at,
        code,
        first,
      ]),
    ).toEqual([[3, 'identicalEntry', '2']]);
    const different = changed.filter((_, place) => place !== 2);
    expect(found({ 扩面登记: [headings, row, ...different] })).toEqual([]);
  });

  it('does not compare entries without an employer', () => {
    const row = ['2023-10-11', '资源镇', 3];
    expect(found({ 扩面登记: [['日期', '乡镇', '新增参保人数'], row, [...row]] })).toEqual([]);
  });

  it('finds an address, a holiday and a team given twice', () => {
    const codes = found({
      收件人: [
        ['名称', '邮箱'],
        ['甲', 'a@example.cn'],
        ['乙', 'A@example.cn'],
      ],
      节假日: [
        ['日期', '类型'],
        ['2023-10-01', '休'],
        [20231001, '班'],
      ],
      工作组: [...TEAMS, ['一 组', '', '', '', '']],
    }).map(([sheet, row, , , code]) => [sheet, row, code]);
    expect(codes).toEqual([
      ['工作组', 4, 'duplicateRow'],
      ['收件人', 3, 'duplicateRow'],
      ['节假日', 3, 'duplicateRow'],
    ]);
  });
});

describe('days of 扩面登记', () => {
  it.each([
    ['2022-12-31', 'dayOutsideYear', '2023'],
    ['2023-01-01', undefined, undefined],
    ['2023-12-20', undefined, undefined],
    ['2023-12-21', 'dayInFuture', '2023-12-20'],
    ['2024-01-01', 'dayOutsideYear', '2023'],
  ])('%s is %s', (day, code, detail) => {
    const problems = found({
      扩面登记: [
        ['日期', '乡镇', '新增参保人数'],
        [day, '资源镇', 1],
      ],
    });
    expect(problems.map((problem) => problem.slice(3))).toEqual(
      code === undefined ? [] : [[day, code, detail]],
    );
  });
});

describe('laws of checkData', () => {
  it('never throws, and every problem names a sheet of the workbook', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom<unknown>('资源镇', '合计', '', null, CODE),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 });
    const names = allSheets.map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), rows), (data) => {
        const grids = new Map(
          allSheets.map(({ name, columns }) => [
            name,
            [columns.map(({ heading }) => heading), ...(data[name] ?? [])],
          ]),
        );
        for (const { sheet } of checkData(grids, LIMITS)) expect(names).toContain(sheet);
      }),
    );
  });
});

describe('checkData of 参保数据', () => {
  it('tells first what concerns the whole sheet, then what stands in its rows', () => {
    const rows = (period: string, people: readonly unknown[]): Grid => [
      [CODE, '甲厂', period, people[0]],
      [OTHER_CODE, '乙厂', period, people[1]],
    ];
    const grid = [
      ['统一社会信用代码', '单位名称', '所属期', '参保缴费人数'],
      ...rows('2022-12', [20, 20]),
      ...rows('2023-11', [40, 40]),
      ...rows('2023-09', ['很多', 5]),
    ];
    const found = checkData(workbook({ 参保数据: grid }), LIMITS).filter(
      ({ sheet }) => sheet === '参保数据',
    );

    expect(found.slice(0, 2).map(({ row, code }) => [row, code])).toEqual([
      [undefined, 'growthUnclaimed'],
      [undefined, 'growthUnclaimed'],
    ]);
    const rowNumbers = found.slice(2).map(({ row }) => row ?? 0);
    expect(rowNumbers).toContain(6);
    expect(rowNumbers).toEqual([...rowNumbers].sort((one, other) => one - other));
  });
});
