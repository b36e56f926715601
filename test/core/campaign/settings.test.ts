import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { readSettings } from '../../../src/core/campaign/settings';

/** A 参数 sheet with these rows, headings in row 1. */
function sheet(...rows: readonly (readonly unknown[])[]) {
  return [['项目', '值', '说明'], ...rows];
}

const settingsOf = (...rows: readonly (readonly unknown[])[]) =>
  readSettings(sheet(...rows)).settings;
const problemsOf = (...rows: readonly (readonly unknown[])[]) =>
  readSettings(sheet(...rows)).problems.map(({ row, column, content, code, detail }) => [
    row,
    column,
    content,
    code,
    detail,
  ]);

describe('readSettings', () => {
  it.each([
    ['an empty grid', []],
    ['a blank sheet', [['']]],
    ['headings alone', sheet()],
    ['a sheet without the headings', [['随便写的', 1]]],
  ])('gives the preset’s settings without problems for %s', (_, grid) => {
    const { settings, problems } = readSettings(grid);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      countyName: '资源县',
      year: 2023,
      asOf: undefined,
      timeBase: '年度',
      publicity: { start: '2023-09-20', end: '2023-09-30' },
      drive: { start: '2023-10-01', end: '2023-11-30' },
      summary: { start: '2023-12-01', end: '2023-12-31' },
      workbookVersion: undefined,
      severelyBehindPoints: 10,
      verificationBasePeriod: '2022-12',
      rates: { employer: 0.16, employee: 0.08 },
      baseTolerance: 0,
      lateFeeCapped: true,
      testRecipient: undefined,
    });
  });

  it('takes the facts of another preset', () => {
    const facts = { ...DEFAULT_PRESET.facts, countyName: '全州县' };
    expect(readSettings([], facts).settings.countyName).toBe('全州县');
  });

  it.each([
    ['县名', '全州县', { countyName: '全州县' }],
    ['年度', 2024, { year: 2024 }],
    ['统计截止日期', '2023-11-15', { asOf: '2023-11-15' }],
    ['统计截止日期', new Date('2023-11-14T16:00:00Z'), { asOf: '2023-11-15' }],
    ['序时进度口径', '集中行动', { timeBase: '集中行动' }],
    ['严重滞后界限(百分点)', 5, { severelyBehindPoints: 5 }],
    ['核实基准所属期', '2023-06', { verificationBasePeriod: '2023-06' }],
    ['核实基准所属期', 202306, { verificationBasePeriod: '2023-06' }],
    ['核实基准所属期', '', { verificationBasePeriod: '2022-12' }],
    ['年度', 2024, { verificationBasePeriod: '2023-12' }],
    ['严重滞后界限', '5', { severelyBehindPoints: 5 }],
    ['基数比对允许差额比例', '5%', { baseTolerance: 0.05 }],
    ['滞纳金不超过本金', '否', { lateFeeCapped: false }],
    ['测试收件邮箱', 'test@example.gov.cn', { testRecipient: 'test@example.gov.cn' }],
    ['工作簿版本', 2, { workbookVersion: 2 }],
    [' 县 名 ', '全州县', { countyName: '全州县' }],
  ])('reads %s from %p', (item, value, expected) => {
    expect(settingsOf([item, value])).toMatchObject(expected);
  });

  it('finds its columns wherever they stand, below title rows', () => {
    const grid = [['资源县参数表'], [], ['说明', '值', '项目'], ['', 2024, '年度']];
    expect(readSettings(grid).settings.year).toBe(2024);
  });

  it('passes over a 项目 it does not know', () => {
    expect(problemsOf(['本县自己的参数', '随便'])).toEqual([]);
  });

  it.each([
    ['年度', '去年', 'notNumber', ''],
    ['年度', 1999, 'settingOutOfRange', '2000～2099'],
    ['统计截止日期', '11月', 'notDay', ''],
    ['序时进度口径', '季度', 'notInList', '年度、集中行动'],
    ['单位缴费比例', 16, 'settingOutOfRange', '0%～100%'],
    ['催缴通知书 期限', '5', 'notDeadline', ''],
    ['移交函 发文机关', '领导小组', 'unknownOffice', '领导小组'],
    ['测试收件邮箱', 'office', 'notEmail', ''],
  ])('notes that %s cannot be %p, and takes the default', (item, value, code, detail) => {
    const { settings, problems } = readSettings(sheet(['县名', '资源县'], [item, value]));
    expect(problems).toEqual([
      { sheet: '参数', row: 3, column: '值', content: String(value), code, detail },
    ]);
    expect(settings).toEqual(readSettings([]).settings);
  });

  it('notes a blank where something must stand, and says what it takes instead', () => {
    expect(problemsOf(['县名', ''])).toEqual([[2, '值', '', 'settingBlank', '资源县']]);
  });

  it('takes the first of two rows of one 项目 and notes the second', () => {
    expect(settingsOf(['年度', 2024], ['年 度', 2025]).year).toBe(2024);
    expect(problemsOf(['年度', 2024], ['年 度', 2025])).toEqual([
      [3, '项目', '年 度', 'duplicateRow', '2'],
    ]);
  });

  it('lists problems in the order of the sheet', () => {
    const rows = [
      ['工作簿版本', '新'],
      ['年度', '去年'],
      ['县名', ''],
    ];
    expect(problemsOf(...rows).map(([row]) => row)).toEqual([2, 3, 4]);
  });

  it('takes the preset’s stage when the typed one ends before it starts', () => {
    const rows = [
      ['集中推进阶段 开始日期', '2023-12-01'],
      ['集中推进阶段 结束日期', '2023-10-01'],
    ];
    expect(settingsOf(...rows).drive).toEqual({ start: '2023-10-01', end: '2023-11-30' });
    expect(problemsOf(...rows)).toEqual([
      [3, '值', '2023-10-01', 'daysReversed', '2023-12-01 至 2023-10-01'],
    ]);
  });

  it('allows a stage of one day', () => {
    const day = '2023-10-20';
    const drive = settingsOf(['集中推进阶段 开始日期', day], ['集中推进阶段 结束日期', day]).drive;
    expect(drive).toEqual({ start: day, end: day });
  });

  it('shows nothing of a cell that may hold a person’s number', () => {
    const [problem] = problemsOf(['税务机关 联系人', '11010519491231002X']);
    expect(problem).toEqual([2, '值', '', 'personalData', '']);
  });
});

describe('the signers', () => {
  it('sign as the preset says: the tax office leads the reminder', () => {
    const { signing } = settingsOf();
    expect(signing.reminder.offices.map(({ role }) => role)).toEqual(['税务', '社保']);
    expect(signing.reminder.seal).toBe('国家税务总局资源县税务局、资源县社保中心');
    expect(signing.finalDemand.offices.map(({ role }) => role)).toEqual(['人社']);
  });

  it('carry what is typed about their office', () => {
    const { signing } = settingsOf(
      ['移交函 发文机关', '人社'],
      ['人社部门 名称', '全州县人社局'],
      ['人社部门 电话', '0773-1234567'],
      ['移交函 印章单位', '全州县劳动监察大队'],
    );
    expect(signing.transferLetter).toEqual({
      offices: [
        {
          role: '人社',
          name: '全州县人社局',
          numberPrefix: '资人社',
          contact: undefined,
          phone: '0773-1234567',
          address: undefined,
        },
      ],
      seal: '全州县劳动监察大队',
    });
  });
});

describe('the contribution bases', () => {
  const preset = {
    year: 2023,
    floorFen: 386_340,
    ceilingFen: 1_931_700,
    source: undefined,
    verified: false,
  };

  it('are the preset’s, not verified, unless typed', () => {
    expect(settingsOf().contributionBases).toEqual([preset]);
  });

  it('are read per year, rising by year', () => {
    const rows = [
      ['2024年缴费基数下限(元)', 4053.6],
      ['2024年缴费基数上限(元)', '20,268.00'],
      ['2024年缴费基数依据文号', '桂人社发〔2024〕1号'],
      ['2024年缴费基数已核对', '是'],
      ['2022年缴费基数下限', 3718.2],
      ['2022年缴费基数上限', 18591],
    ];
    expect(settingsOf(...rows).contributionBases).toEqual([
      { ...preset, year: 2022, floorFen: 371_820, ceilingFen: 1_859_100 },
      preset,
      {
        year: 2024,
        floorFen: 405_360,
        ceilingFen: 2_026_800,
        source: '桂人社发〔2024〕1号',
        verified: true,
      },
    ]);
    expect(problemsOf(...rows)).toEqual([]);
  });

  it('leave out another year that has one limit only', () => {
    expect(settingsOf(['2024年缴费基数下限(元)', 4053.6]).contributionBases).toEqual([preset]);
  });

  it.each([
    ['2023', [preset]],
    ['2024', [preset]],
  ])('note a ceiling below the floor in %s', (year, expected) => {
    const rows = [
      [`${year}年缴费基数下限(元)`, 5000],
      [`${year}年缴费基数上限(元)`, 4999.99],
    ];
    expect(settingsOf(...rows).contributionBases).toEqual(expected);
    expect(problemsOf(...rows)).toEqual([[3, '值', '4999.99', 'settingOutOfRange', '下限以上']]);
  });

  it('note a floor above the default ceiling, whose row is missing, for the sheet as a whole', () => {
    const rows = [
      ['年度', '去年'],
      ['2023年缴费基数下限(元)', 30000],
    ];
    expect(settingsOf(...rows).contributionBases).toEqual([preset]);
    expect(problemsOf(...rows)).toEqual([
      [undefined, '值', '', 'settingOutOfRange', '下限以上'],
      [2, '值', '去年', 'notNumber', ''],
    ]);
  });
});
