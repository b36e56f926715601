import fc from 'fast-check';
import { cleanExport } from '../../../src/core/import/clean-export';
import type { UnderstoodExport } from '../../../src/core/import/export-type';
import { understandExport } from '../../../src/core/import/understand-export';
import { understoodLines } from '../../../src/core/words/import-preview';
import type { Grid } from '../../../src/core/table/column';

const CODE = '91350100M000100Y43';
const OTHER_CODE = '91450329MA50000130';

function social(grid: Grid): UnderstoodExport {
  return understandExport('socialInsurance', grid);
}

function tax(grid: Grid): UnderstoodExport {
  return understandExport('tax', grid);
}

/** The contract's heading each heading of the file was taken for. */
function mapping({ columns }: UnderstoodExport): Record<string, string> {
  return Object.fromEntries(columns.map(({ label, meaning }) => [label, meaning]));
}

describe('understandExport headings', () => {
  it.each([
    ['AAB001', '社保单位编号'],
    ['AAB004', '单位名称'],
    ['AAC040', '申报基数合计(元)'],
    ['AAE041', '所属期'],
    ['AAE003', '所属期'],
    ['费款所属日期起', '所属期'],
    ['费款所属期起', '所属期'],
    ['费款所属期开始', '所属期'],
    ['费款所属期起始', '所属期'],
    ['纳税人名称', '单位名称'],
    ['缴费人名称', '单位名称'],
    ['申报基数（元）', '申报基数合计(元)'],
    ['本期应缴费额(元)', '应缴金额(元)'],
    ['＊缴费人数', '参保缴费人数'],
    [' 社会信用代码(纳税人识别号) ', '统一社会信用代码'],
    ['信用代码／税号', '统一社会信用代码'],
    ['参保单位（缴费单位名称）', '单位名称'],
  ])('takes %s of a social insurance export for %s', (label, heading) => {
    const understood = social([
      ['乡镇', label],
      ['资源镇', ''],
    ]);
    expect(Object.values(mapping(understood))).toContain(heading);
  });

  it.each([
    ['扣缴义务人名称', '纳税人名称'],
    ['税款所属期起', '所属期'],
    ['费款所属期起', '所属期'],
    ['本期收入', '工资薪金收入合计(元)'],
    ['个税申报人数', '登记职工人数'],
    ['缴费人名称', '纳税人名称'],
    ['纳税人识别号（统一社会信用代码）', '统一社会信用代码'],
    ['登记状态', '缴税状态'],
  ])('takes %s of a tax export for %s', (label, heading) => {
    expect(
      Object.values(
        mapping(
          tax([
            ['乡镇', label],
            ['资源镇', ''],
          ]),
        ),
      ),
    ).toContain(heading);
  });

  it('finds the heading row below title rows and says which columns it ignores', () => {
    const understood = social([
      ['单位参保缴费情况表', '', '', ''],
      ['制表日期：2023-11-05', '', '', ''],
      ['单位名称', '费款所属期', '参保人数', '险种状态备注'],
      ['资源县甲厂', '202310', 12, '无'],
    ]);
    expect(understood).toMatchObject({
      headingRow: 3,
      level: 'unit',
      ignored: ['险种状态备注'],
      lacking: [],
      periods: [{ period: '2023-10', rows: 1 }],
    });
  });

  it('takes a heading for none where its two names are of two columns', () => {
    const understood = social([
      ['单位名称', '所属期', '参保人数（应缴金额）', '单位名称（全称）', '/'],
      ['甲厂', '2023-10', 3, '甲厂', ''],
    ]);
    expect(understood.ignored).toEqual(['参保人数（应缴金额）', '单位名称（全称）', '/']);
  });

  it.each<[string, UnderstoodExport, readonly string[]]>([
    [
      'a unit’s file',
      tax([
        ['纳税人名称', '收入额', '状态'],
        ['税款所属期：2023年10月', '', ''],
      ]),
      ['统一社会信用代码', '乡镇', '所属期', '登记职工人数', '缴税状态'],
    ],
    [
      'one with the month above the table, and premiums in halves',
      social([
        ['费款所属期：2023年10月', '', '', ''],
        ['单位名称', '单位应缴金额', '个人应缴金额', '单位实缴金额'],
        ['甲厂', 16, 8, 16],
      ]),
      [
        ...['统一社会信用代码', '社保单位编号', '乡镇', '参保状态', '参保缴费人数'],
        ...['申报基数合计(元)', '实缴金额(元)'],
      ],
    ],
    [
      'a file of persons, who are counted',
      social([
        ['单位名称', '所属期', '姓名', '缴费基数'],
        ['甲厂', '2023-10', '张三', 5000],
      ]),
      ['统一社会信用代码', '社保单位编号', '乡镇', '参保状态', '应缴金额(元)', '实缴金额(元)'],
    ],
  ])('names the columns that stay blank: %s', (_file, understood, absent) => {
    expect(understood.absent).toEqual(absent);
    const [line = ''] = understoodLines(understood).filter((one) => one.startsWith('文件中没有'));
    expect(line).toContain(`${absent.join('、')}，导入后留空。没有信用代码，比对时只能按名称匹配`);
  });

  it('reads two heading rows as one', () => {
    const understood = social([
      ['缴费人名称', '费款所属期', '单位应缴费额', ''],
      ['', '', '单位部分', '个人部分'],
      ['资源县甲厂', '2023-10', '1600', '800'],
    ]);
    expect(understood.records.map(({ cells }) => cells[8])).toEqual([2400]);
  });

  it('skips sums and other insurances, and says how many', () => {
    const understood = social([
      ['单位名称', '所属期', '险种类型', '缴费人数'],
      ['甲厂', '2023-10', '企业职工基本养老保险', 5],
      ['甲厂', '2023-10', '失业保险', 5],
      ['甲厂', '2023-10', '机关事业单位基本养老保险', 5],
      ['甲厂', '2023-10', '110', 6],
      ['合计', '', '', 16],
    ]);
    expect(understood.skipped).toEqual({
      totals: 1,
      otherItems: [
        { item: '失业保险', rows: 1 },
        { item: '机关事业单位基本养老保险', rows: 1 },
      ],
    });
    expect(understood.records.map(({ cells }) => cells[6])).toEqual([5, 6]);
  });

  it('keeps wages only', () => {
    const understood = tax([
      ['扣缴义务人名称', '税款所属期', '所得项目', '收入合计'],
      ['甲厂', '2023-10', '正常工资薪金所得', 5000],
      ['甲厂', '2023-10', '劳务报酬所得', 900],
    ]);
    expect(understood.records.map(({ cells }) => cells[5])).toEqual([5000]);
    expect(understood.skipped.otherItems).toEqual([{ item: '劳务报酬所得', rows: 1 }]);
  });

  it('takes unit and month from above the table where no column has them', () => {
    const understood = tax([
      ['扣缴义务人名称：资源县甲厂', '', '扣缴义务人识别号：', CODE],
      ['税款所属期：2023年10月', '', '', ''],
      ['姓名', '证件号码', '本期收入', ''],
      ['甲', 'A1', 5000, ''],
      ['乙', 'A2', 6000, ''],
    ]);
    expect(understood.records.map(({ cells }) => cells)).toEqual([
      [CODE, '资源县甲厂', '', '2023-10', 2, 11000, ''],
    ]);
  });

  it.each([
    ['（2023年10月）', ['2023-10']],
    ['2023-10', ['2023-10']],
    ['2023年9月至2023年10月', []],
    ['打印于2023年11月5日', []],
    ['制表 2023-11-05', []],
  ])('takes the month of the title %s for %j', (title, periods) => {
    const understood = social([[`参保明细${title}`], ['单位名称', '缴费人数'], ['甲厂', 3]]);
    expect(understood.periods.map(({ period }) => period)).toEqual(periods);
  });

  it.each<[string, Grid, readonly string[]]>([
    [
      'no month',
      [
        ['单位名称', '缴费人数'],
        ['甲厂', 3],
      ],
      ['所属期'],
    ],
    [
      'no unit',
      [
        ['所属期', '缴费人数'],
        ['2023-10', 3],
      ],
      ['单位（统一社会信用代码、单位名称或社保单位编号）'],
    ],
    [
      'no figures',
      [
        ['单位名称', '所属期'],
        ['甲厂', '2023-10'],
      ],
      ['数据（人数、基数或收入、应缴或实缴金额，至少一列）'],
    ],
  ])('says what is lacking: %s', (_, grid, lacking) => {
    expect(social(grid).lacking).toEqual(lacking);
  });

  it.each<[string, Grid]>([
    ['nothing', []],
    ['a text', [['关于开展扩面征缴的通知'], ['各乡镇：']]],
    [
      'another table',
      [
        ['商品', '单价'],
        ['纸', 3],
      ],
    ],
  ])('takes %s for no export', (_, grid) => {
    expect(social(grid)).toMatchObject({ headingRow: undefined, records: [] });
  });
});

describe('understandExport rows', () => {
  it('keeps blank apart from 0', () => {
    const understood = social([
      ['单位名称', '所属期', '缴费人数', '实缴金额'],
      ['甲厂', '2023-10', 0, ''],
      ['乙厂', '2023-10', '', 0],
    ]);
    expect(understood.records.map(({ cells }) => [cells[6], cells[9]])).toEqual([
      [0, ''],
      ['', 0],
    ]);
  });

  it('carries over what it cannot read as it stands, with a problem', () => {
    const understood = social([
      ['单位名称', '所属期', '缴费人数'],
      ['甲厂', '2023-10', '约20人'],
    ]);
    expect(understood.records[0]?.cells[6]).toBe('约20人');
    expect(understood.problems).toMatchObject([{ code: 'notNumber', row: 2 }]);
  });

  it.each([
    ['', '2023-10', '', 'rowWithoutUnit'],
    ['甲厂', '十月', '', 'rowWithoutPeriod'],
    ['甲厂', '2023-10', '2023-11', 'rowOverMonths'],
  ])('leaves out a row with unit %j, months %j to %j', (name, start, end, code) => {
    const understood = social([
      ['单位名称', '费款所属期起', '费款所属期止', '缴费人数'],
      [name, start, end, 5],
    ]);
    expect(understood.records).toEqual([]);
    expect(understood.problems.map((problem) => problem.code)).toContain(code);
  });

  it('converts 万元 on the file to yuan', () => {
    const understood = social([
      ['单位名称', '所属期', '申报基数(万元)'],
      ['甲厂', '2023-10', 1.23],
    ]);
    expect(understood.records[0]?.cells[7]).toBe(12300);
  });

  it('puts the rows of the unit’s and the persons’ premium together', () => {
    const understood = social([
      [
        '纳税人名称',
        '费款所属日期起',
        '费款所属日期止',
        '征收品目',
        '缴费基数',
        '本期应缴费额',
        '缴费人数',
      ],
      [
        '甲厂',
        '2023-10-01',
        '2023-10-31',
        '企业职工基本养老保险费（单位缴纳部分）',
        10000,
        1600,
        3,
      ],
      ['甲厂', '2023-10-01', '2023-10-31', '企业职工基本养老保险费（个人缴纳部分）', 10000, 800, 3],
    ]);
    expect(understood.records.map(({ cells }) => cells.slice(6, 9))).toEqual([[3, 10000, 2400]]);
  });
});

const PERSONS: Grid = [
  ['AAB001', 'AAB004', 'AAC001', 'AAC003', 'AAE135', 'AAC040', 'AAE140', 'AAE041', 'AAE042'],
  ['110001', '甲厂', 'P1', '张某一', '450329199001011234', 5000, '110', '202310', '202310'],
  ['110001', '甲厂', 'P2', '李某二', '450329199202022345', 6000, '110', '202310', '202310'],
  ['110001', '甲厂', 'P1', '张某一', '450329199001011234', 5100, '110', '202311', '202311'],
  ['110002', '乙厂', 'P3', '王某三', '450329199303033456', 4000, '110', '202310', '202310'],
];

describe('understandExport of persons', () => {
  it('sums per unit and month, and counts each person once', () => {
    const understood = social(PERSONS);
    expect(understood.level).toBe('person');
    expect(understood.records.map(({ cells }) => [cells[2], cells[4], cells[6], cells[7]])).toEqual(
      [
        ['110001', '2023-10', 2, 11000],
        ['110001', '2023-11', 1, 5100],
        ['110002', '2023-10', 1, 4000],
      ],
    );
    expect(understood.personal).toEqual(['AAC001', 'AAC003', 'AAE135']);
  });

  it('counts a person on two premium rows once, with the base once and both premiums', () => {
    const understood = social([
      ['单位编号', '证件号码', '所属期', '征收品目', '缴费基数', '应缴费额'],
      ['1', 'x1', '2023-10', '单位缴纳部分', 5000, 800],
      ['1', 'X1', '2023-10', '个人缴纳部分', 5000, 400],
    ]);
    expect(understood.records[0]?.cells.slice(6, 9)).toEqual([1, 5000, 1200]);
  });

  it('counts by name where the ID numbers were rounded', () => {
    const understood = social([
      ['单位编号', '姓名', '身份证号', '所属期', '缴费基数'],
      ['1', '甲', 450329199001011200, '2023-10', 1],
      ['1', '乙', 450329199001011200, '2023-10', 1],
    ]);
    expect(understood.records[0]?.cells[6]).toBe(2);
  });

  it('leaves a sum blank where one person’s amount is', () => {
    const understood = social([
      ['单位编号', '姓名', '所属期', '缴费基数'],
      ['1', '甲', '2023-10', 5000],
      ['1', '乙', '2023-10', ''],
    ]);
    expect(understood.records[0]?.cells.slice(6, 8)).toEqual([2, '']);
    expect(understood.problems).toMatchObject([{ code: 'partlyBlank', detail: '1' }]);
  });

  it('takes 纳税人识别号 for the person’s where a 扣缴义务人 is named', () => {
    const understood = tax([
      [
        '扣缴义务人识别号',
        '扣缴义务人名称',
        '纳税人姓名',
        '纳税人识别号',
        '税款所属期起',
        '本期收入',
      ],
      [OTHER_CODE, '甲厂', '张某一', '450329199001011234', '2023-10-01', 5000],
    ]);
    expect(understood.records[0]?.cells.slice(0, 6)).toEqual([
      OTHER_CODE,
      '甲厂',
      '',
      '2023-10',
      1,
      5000,
    ]);
  });

  it('takes rows with a head count for units, whatever person they name beside', () => {
    const understood = social([
      ['单位名称', '法定代表人身份证号', '所属期', '缴费人数'],
      ['甲厂', '450329199001011234', '2023-10', 12],
    ]);
    expect(understood).toMatchObject({ level: 'unit', personal: ['法定代表人身份证号'] });
    expect(understood.records[0]?.cells[6]).toBe(12);
  });

  it('lets nothing of a person out, wherever it stands', () => {
    const secrets = ['450329199001011234', '张某一', '6222021234567890123', '11010519491231002X'];
    const understood = social([
      ['单位名称', '姓名', '证件号码', '银行账号', '乡镇', '社保单位编号', '所属期', '缴费基数'],
      [
        '甲厂',
        '张某一',
        '450329199001011234',
        '6222021234567890123',
        '11010519491231002X',
        '450329199001011234',
        '2023-10',
        '450329199001011234',
      ],
    ]);
    const told = JSON.stringify(understood);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(understood.records).toHaveLength(1);
  });
});

describe('cleanExport', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '甲厂',
      '乙厂',
      CODE,
      '2023-10',
      '202311',
      '约20人',
      '12.3万元',
      '110001',
      '-',
      '0',
    ),
    fc.integer({ min: -5, max: 99_999 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  );
  const headings = [
    '单位编号',
    '单位名称',
    '所属期',
    '缴费人数',
    '申报基数',
    '应缴',
    '实缴金额',
    '乡镇',
  ];

  it('is understood as the same rows again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 }),
        (rows) => {
          const first = social([headings, ...rows]);
          const again = social(cleanExport(first));
          expect(again.records.map(({ cells }) => cells)).toEqual(
            first.records.map(({ cells }) => cells),
          );
        },
      ),
    );
  });

  it('gives units only, from an export of persons', () => {
    const again = social(cleanExport(social(PERSONS)));
    expect(again).toMatchObject({ level: 'unit', personal: [] });
    expect(again.records).toHaveLength(3);
  });
});
