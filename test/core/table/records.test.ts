import type { SheetDeclaration } from '../../../src/core/table/sheet-declaration';
import { parseTable } from '../../../src/core/table/parse-table';
import { allSheets } from '../../../src/core/table/sheets';
import { actionsSheet } from '../../../src/core/table/sheets/actions';
import { auditDetailsSheet } from '../../../src/core/table/sheets/audit-details';
import { enrolmentSheet } from '../../../src/core/table/sheets/enrolment';
import { legalBasesSheet } from '../../../src/core/table/sheets/legal-bases';
import { settingsSheet } from '../../../src/core/table/sheets/settings';
import { socialInsuranceSheet } from '../../../src/core/table/sheets/social-insurance';
import { teamsSheet } from '../../../src/core/table/sheets/teams';
import { townshipsSheet } from '../../../src/core/table/sheets/townships';

/** One row under a sheet's own headings, the named cells filled. */
function readRow<R>(sheet: SheetDeclaration<R>, cells: Readonly<Record<string, unknown>>) {
  const headings = sheet.columns.map(({ heading }) => heading);
  return parseTable(sheet, [headings, headings.map((heading) => cells[heading] ?? '')]);
}

describe('records', () => {
  it('reads a township', () => {
    const { records, problems } = readRow(townshipsSheet, {
      ...{ 乡镇: '车田苗族乡', 别名: '车田乡、车田', 工作组: '三组' },
      ...{ '扩面目标(人)': '120人', '征缴目标(万元)': 35.5, 邮箱: 'ct@example.cn' },
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        ...{ rowNumber: 2, name: '车田苗族乡', aliases: ['车田乡', '车田'], team: '三组' },
        ...{ enrolmentTargetPeople: 120, collectionTargetFen: 35_500_000, email: 'ct@example.cn' },
      },
    ]);
  });

  it('keeps a blank target blank: it is not 0', () => {
    const [record] = readRow(townshipsSheet, { 乡镇: '资源镇' }).records;
    expect(record).toMatchObject({
      ...{ enrolmentTargetPeople: undefined, collectionTargetFen: undefined, aliases: [] },
    });
    expect(
      readRow(townshipsSheet, { 乡镇: '资源镇', '扩面目标(人)': 0 }).records[0]
        ?.enrolmentTargetPeople,
    ).toBe(0);
  });

  it('reads a team', () => {
    expect(
      readRow(teamsSheet, { 工作组: '三组', 组长: '邹某', 负责乡镇: '车田苗族乡、两水苗族乡' })
        .records,
    ).toEqual([
      {
        ...{ rowNumber: 2, name: '三组', leader: '邹某', deputies: [], members: [] },
        townships: ['车田苗族乡', '两水苗族乡'],
      },
    ]);
  });

  it('reads an entry of 扩面登记, a correction too', () => {
    const { records, problems } = readRow(enrolmentSheet, {
      ...{ 日期: '2023.10.11', 乡镇: '两水', 新增参保人数: -2, '征缴金额(元)': '（1,234.50）' },
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        ...{ rowNumber: 2, day: '2023-10-11', township: '两水', employerName: undefined },
        ...{ uscc: undefined, newlyInsuredPeople: -2, collectedFen: -123_450 },
      },
    ]);
  });

  it('notes an entry that claims nothing, but not one that claims 0', () => {
    const codesWith = (cells: Readonly<Record<string, unknown>>) =>
      readRow(enrolmentSheet, { 日期: '2023-10-11', 乡镇: '资源镇', ...cells }).problems.map(
        ({ code }) => code,
      );
    expect(codesWith({})).toEqual(['nothingClaimed']);
    expect(codesWith({ 新增参保人数: 0 })).toEqual([]);
    expect(codesWith({ '征缴金额(元)': 0 })).toEqual([]);
    expect(codesWith({ 新增参保人数: '若干' })).toEqual(['notNumber']);
  });

  it('keeps a blank number of insured people apart from 0', () => {
    const row = { 单位名称: '示例公司', 所属期: '202310' };
    expect(readRow(socialInsuranceSheet, row).records[0]).toMatchObject({
      insuredPeople: undefined,
      period: '2023-10',
    });
    expect(
      readRow(socialInsuranceSheet, { ...row, 参保缴费人数: 0 }).records[0]?.insuredPeople,
    ).toBe(0);
  });

  it('refuses an ID-card number as the mark of a person', () => {
    const { problems, records } = readRow(auditDetailsSheet, {
      ...{
        统一社会信用代码: '91350100M000100Y43',
        人员标识: '450329199001010010',
        月份: '2023-10',
      },
    });
    expect(problems.map(({ code, content }) => [code, content])).toEqual([['personalData', '']]);
    expect(records[0]?.personMark).toBeUndefined();
  });

  it('keeps the value of a setting as it is', () => {
    const day = new Date('2023-10-11T00:00:00Z');
    expect(readRow(settingsSheet, { 项目: '截止日期', 值: day }).records[0]?.value).toBe(day);
    expect(readRow(settingsSheet, { 项目: '截止日期' }).records[0]?.value).toBeUndefined();
  });

  it.each([
    ['the day before', '2023-09-30', ['daysReversed']],
    ['the same day', '2023-10-01', []],
    ['nothing', '', []],
  ])('checks the end of an action: %s', (_, end, codes) => {
    const { problems } = readRow(actionsSheet, {
      行动: '矿山冶炼',
      开始日期: '2023-10-01',
      结束日期: end,
    });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['2011-06-30', ['daysReversed']],
    ['2011-07-01', []],
  ])('checks the last day of an article: %s', (失效日, codes) => {
    const { problems } = readRow(legalBasesSheet, {
      代码: '社保法63',
      名称: '社会保险法',
      生效日: '2011-07-01',
      失效日,
    });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

const tables = allSheets.filter(({ columns }) => columns.length > 0);

describe.each(tables.map((sheet) => [sheet.name, sheet] as const))('a row of %s', (_, sheet) => {
  it('carries its number', () => {
    const headings = sheet.columns.map(({ heading }) => heading);
    const row = headings.map(() => '示例');
    expect(parseTable(sheet, [['标题'], headings, [], row]).records).toMatchObject([
      { rowNumber: 4 },
    ]);
  });
});
