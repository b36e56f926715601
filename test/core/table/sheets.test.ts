import { headingKey } from '../../../src/core/text/comparison-key';
import { isPersonalHeading } from '../../../src/core/text/personal-data';
import { allSheets } from '../../../src/core/table/sheets';
import { SHEET_NAMES } from '../../../src/core/table/sheets/sheet-names';
import { parseTable } from '../../../src/core/table/parse-table';

/** The contract with staff: sheets in the order of their tabs, headings in the order of their columns. */
const CONTRACT: readonly (readonly [sheet: string, headings: string])[] = [
  ['参数', '项目, 值, 说明'],
  ['乡镇', '乡镇, 别名, 工作组, 扩面目标(人), 征缴目标(万元), 邮箱'],
  ['工作组', '工作组, 组长, 副组长, 成员, 负责乡镇'],
  ['行动', '序号, 行动, 对象, 参与单位, 关键词, 开始日期, 结束日期'],
  ['领导小组', '职务, 姓名, 单位及职务'],
  [
    '单位台账',
    '统一社会信用代码, 单位名称, 乡镇, 行业, 行动, 法定代表人, 地址, 联系人, 电话, 邮箱, 状态, 走访日期, 排除原因',
  ],
  [
    '参保数据',
    '统一社会信用代码, 单位名称, 社保单位编号, 乡镇, 所属期, 参保状态, 参保缴费人数, 申报基数合计(元), 应缴金额(元), 实缴金额(元)',
  ],
  [
    '税务数据',
    '统一社会信用代码, 纳税人名称, 乡镇, 所属期, 登记职工人数, 工资薪金收入合计(元), 缴税状态',
  ],
  ['名称确认', '税务代码, 税务名称, 参保代码, 参保名称, 情况, 结论, 日期, 备注'],
  ['扩面登记', '日期, 乡镇, 单位名称, 统一社会信用代码, 新增参保人数, 征缴金额(元), 经办人, 备注'],
  ['宣传活动', '日期, 牵头单位, 形式, 名称, 大型, 覆盖单位数, 覆盖人数'],
  ['稽核明细', '统一社会信用代码, 单位名称, 人员标识, 月份, 工资(元), 是否参保, 申报基数(元)'],
  ['收件人', '名称, 邮箱, 类别, 接收'],
  ['法规依据', '代码, 名称, 条, 生效日, 失效日, 摘要'],
  ['节假日', '日期, 类型, 说明'],
  ['进度', ''],
  ['进度快照', '日期, 名称, 已完成(人), 征缴(万元)'],
  [
    '重点企业',
    '统一社会信用代码, 单位名称, 乡镇, 工作组, 行动, 所属期, 情形, 登记职工人数, 参保缴费人数, 人数差, 工资薪金收入, 申报基数, 基数差, 差额比例, 欠费金额, 预计应补(元), 说明, 当前文书, 下一步, 可办日期, 排除原因, 备注',
  ],
  ['比对汇总', ''],
  [
    '行动进展',
    '序号, 行动, 参与单位, 开始日期, 结束日期, 台账单位(户), 已走访(户), 走访率, 重点企业(户), 预计应补(元), 文书(份), 新增参保(人), 征缴(万元)',
  ],
  [
    '文书登记',
    '文号, 文种, 统一社会信用代码, 单位名称, 乡镇, 情形, 所属期, 成文日期, 送达方式, 送达日期, 检查日期, 期限, 截止日期, 状态, 办结日期, 办结方式, 金额(元), 批次, 文件, 作废原因',
  ],
  [
    '送达清单',
    '序号, 文号, 文种, 统一社会信用代码, 单位名称, 乡镇, 工作组, 地址, 联系人, 电话, 批次, 送达记录',
  ],
  [
    '稽核结果',
    '统一社会信用代码, 单位名称, 漏保人数, 少报人数, 应补基数, 单位应补, 个人应补, 滞纳金, 合计',
  ],
  [
    '稽核计算',
    '统一社会信用代码, 单位名称, 人员标识, 月份, 情形, 应报基数, 已报基数, 应补基数, 单位应补, 个人应补, 说明',
  ],
  ['数据问题', '工作表, 行, 列, 内容, 问题, 建议'],
  ['通报', '日期, 文号, 标题, 截止日期, 文件, 收件人, 发送时间, 状态'],
  ['操作日志', '时间, 操作人, 操作, 结果, 说明'],
];

describe('allSheets', () => {
  it('is the contract with staff', () => {
    expect(
      allSheets.map(({ name, columns }) => [
        name,
        columns.map(({ heading }) => heading).join(', '),
      ]),
    ).toEqual(CONTRACT);
  });

  it('names every sheet but the guide once', () => {
    const names = allSheets.map(({ name }) => name);
    expect([SHEET_NAMES.guide, ...names]).toEqual(Object.values(SHEET_NAMES));
  });

  it('marks as staff\u2019s own exactly what they fill in on computed sheets', () => {
    const own = allSheets.flatMap(({ name, columns }) =>
      columns.filter(({ staffOwned }) => staffOwned).map(({ heading }) => `${name}.${heading}`),
    );
    expect(own).toEqual([
      ...['重点企业.排除原因', '重点企业.备注'],
      ...['文书登记.送达方式', '文书登记.送达日期', '文书登记.办结日期', '文书登记.办结方式'],
      '送达清单.送达记录',
    ]);
  });

  it('gives a tab colour by who writes the sheet', () => {
    const colorsOf = (writer: string) =>
      allSheets.filter(({ writtenBy }) => writtenBy === writer).map(({ tabColor }) => tabColor);
    const shared = colorsOf('staff').filter((color) => colorsOf('addon').includes(color));
    expect(shared).toEqual([]);
    expect(allSheets.every(({ tabColor }) => /^#[0-9a-f]{6}$/.test(tabColor))).toBe(true);
  });
});

describe.each(allSheets.map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
  it('says what it is for in one sentence', () => {
    expect(sheet.purpose).toMatch(/^[^。]{8,60}。$/);
  });

  it('has a note of one or two sentences for every column', () => {
    for (const { note } of sheet.columns) expect(note).toMatch(/^([^。]+。){1,2}$/);
  });

  it('has no spelling that fits two columns', () => {
    const spellings = sheet.columns.flatMap(({ heading, aliases }, column) =>
      [...new Set([heading, ...aliases].map(headingKey))].map((key) => ({ key, column })),
    );
    const keys = spellings.map(({ key }) => key);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it('takes no personal column for one of its own by an alias', () => {
    const aliases = sheet.columns.flatMap((column) => column.aliases);
    expect(aliases.filter(isPersonalHeading)).toEqual([]);
  });

  it('offers names only from columns that exist', () => {
    for (const { choices } of sheet.columns) {
      if (choices?.from !== 'column') continue;
      const source = allSheets.find(({ name }) => name === choices.sheet);
      expect(source?.columns.map(({ heading }) => heading)).toContain(choices.heading);
    }
  });

  it('reads its own headings without a problem', () => {
    const headings = sheet.columns.map(({ heading }) => heading);
    const { problems, missingHeadings } = parseTable(sheet, [headings]);
    expect(missingHeadings).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(headings.length === 0 ? ['noHeadingRow'] : []);
  });
});
