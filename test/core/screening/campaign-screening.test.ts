import {
  campaignScreening,
  screeningDataProblems,
  SCREENING_SOURCE_SHEETS,
} from '../../../src/core/screening/campaign-screening';
import type { Grid } from '../../../src/core/table/column';
import { allSheets } from '../../../src/core/table/sheets';
import { NO_ACTION, NO_TEAM } from '../../../src/core/words/screening';
import { CODE_A, CODE_B } from './screening-records';

const TODAY = '2023-11-20';

/** Every sheet with its headings and nothing else, but for these rows. */
function grids(rows: Readonly<Record<string, Grid>> = {}): Map<string, Grid | undefined> {
  return new Map(
    allSheets.map(({ name, columns }) => [
      name,
      [columns.map(({ heading }) => heading), ...(rows[name] ?? [])],
    ]),
  );
}

const NAME = '资源县甲商贸有限公司';

function social(period: string, insured: number, code: string | null = CODE_A, name = NAME) {
  return [code, name, '1', '资源镇', period, '参保缴费', insured, 50_000, 12_000, 12_000];
}

function tax(period: string, registered: number, code: string | null = CODE_A, name = NAME) {
  return [code, name, '资源镇', period, registered, 50_000, '正常'];
}

const TOWNSHIPS: Grid = [['资源镇', '', '一组', 100, 50, '']];

function screened(rows: Readonly<Record<string, Grid>>) {
  return campaignScreening(grids({ 乡镇: TOWNSHIPS, ...rows }), TODAY);
}

function settings(from: string, to: string): Grid {
  return [
    ['比对所属期 起', from, ''],
    ['比对所属期 止', to, ''],
  ];
}

describe('campaignScreening', () => {
  it('compares the latest month that both data sets have', () => {
    const { rows, periods, summary } = screened({
      参保数据: [social('2023-08', 1), social('2023-09', 10)],
      税务数据: [tax('2023-08', 12), tax('2023-09', 12), tax('2023-10', 99)],
    });
    expect(periods.periods).toEqual(['2023-09']);
    expect(rows.map(({ missingPeople }) => missingPeople)).toEqual([2]);
    expect(summary.byTownship.map(({ name, units }) => [name, units])).toEqual([
      ['资源镇', 1],
      ['未填乡镇', 0],
    ]);
  });

  it.each([
    ['2023-08', '2023-08', ['2023-08']],
    ['2023-08', '', ['2023-08', '2023-09']],
    ['', '2023-08', ['2023-07', '2023-08']],
    // The wrong way round counts as not typed.
    ['2023-09', '2023-07', ['2023-09']],
  ])('compares from %j to %j as 参数 asks', (from, to, months) => {
    const all = ['2023-07', '2023-08', '2023-09'];
    const { periods } = screened({
      参数: settings(from, to),
      参保数据: all.map((month) => social(month, 10)),
      税务数据: all.map((month) => tax(month, 12)),
    });
    expect(periods.periods).toEqual(months);
  });

  it.each([
    ['参保数据', { 税务数据: [tax('2023-09', 12)] }],
    ['税务数据', { 参保数据: [social('2023-09', 10)] }],
  ])('asks for data when %s has none', (sheet, rows) => {
    expect(() => screened(rows)).toThrow(`「${sheet}」里没有数据。请先从菜单导入`);
  });

  it('says which months there are when none is in common', () => {
    expect(() =>
      screened({ 参保数据: [social('2023-09', 10)], 税务数据: [tax('2023-10', 12)] }),
    ).toThrow('参保数据（2023-09）与税务数据（2023-10）没有相同的所属期');
  });

  it('points to 参数 when the months asked for have no data', () => {
    expect(() =>
      screened({
        参数: settings('2022-01', '2022-12'),
        参保数据: [social('2023-09', 10)],
        税务数据: [tax('2023-09', 12)],
      }),
    ).toThrow('请修改“比对所属期 起”');
  });

  it('refuses a data sheet with people on it', () => {
    const all = grids({ 参保数据: [social('2023-09', 10)], 税务数据: [tax('2023-09', 12)] });
    const sheet = all.get('参保数据') ?? [];
    all.set('参保数据', [[...(sheet[0] ?? []), '身份证号码'], ...sheet.slice(1)]);
    expect(() => campaignScreening(all, TODAY)).toThrow('含有个人信息的列：身份证号码');
  });
});

describe('campaignScreening of a workbook that is not whole', () => {
  const DATA = { 参保数据: [social('2023-09', 10)], 税务数据: [tax('2023-09', 12)] };

  it('reads these sheets', () => {
    expect(SCREENING_SOURCE_SHEETS).toEqual([
      ...['参数', '乡镇', '行动', '单位台账', '参保数据', '税务数据'],
    ]);
  });

  it.each([...SCREENING_SOURCE_SHEETS, '名称确认', '重点企业'])(
    'names %s if it is missing',
    (name) => {
      const all = grids({ 乡镇: TOWNSHIPS, ...DATA });
      all.set(name, undefined);
      expect(() => campaignScreening(all, TODAY)).toThrow(`「${name}」`);
    },
  );

  it.each([
    ['重点企业', '备注'],
    ['名称确认', '备注'],
  ])('will not write a %s that lacks its heading %s', (name, heading) => {
    const all = grids({ 乡镇: TOWNSHIPS, ...DATA });
    const [headings = []] = all.get(name) ?? [];
    all.set(name, [headings.filter((one) => one !== heading)]);
    expect(() => campaignScreening(all, TODAY)).toThrow(`「${name}」缺少标题：${heading}。`);
  });

  it('has a line for each township, team and action, and one for those without', () => {
    const { summary } = screened({
      ...DATA,
      乡镇: [...TOWNSHIPS, ['梅溪镇', '', '', 1, 1, ''], ['中峰镇', '', '一组', 1, 1, '']],
      行动: [
        [1, '编外聘用', '', '', '', '', ''],
        [9, '', '', '', '', '', ''],
        ['', '没有序号', '', '', '', '', ''],
      ],
    });
    const names = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name);
    expect(names(summary.byTownship)).toEqual(['资源镇', '梅溪镇', '中峰镇', '未填乡镇']);
    expect(names(summary.byTeam)).toEqual(['一组', NO_TEAM]);
    expect(names(summary.byAction)).toEqual(['编外聘用', '9', NO_ACTION]);
  });
});

describe('screeningDataProblems', () => {
  it('tells what is wrong with the data, by row', () => {
    const all = grids({
      参保数据: [social('2023-09', 10), social('2023-09', 10)],
      税务数据: [tax('2023-09', 12)],
    });
    expect(screeningDataProblems(all).map(({ code, row }) => [code, row])).toEqual([
      ['socialRowRepeated', 3],
    ]);
  });

  it('has nothing to tell while the two cannot be compared', () => {
    expect(screeningDataProblems(grids())).toEqual([]);
    expect(screeningDataProblems(new Map())).toEqual([]);
  });

  it('does not hide a fault of the programme', () => {
    const broken = new Map<string, Grid | undefined>();
    broken.get = () => {
      throw new TypeError('broken');
    };
    expect(() => screeningDataProblems(broken)).toThrow(new TypeError('broken'));
  });
});

describe('the conclusions on 名称确认', () => {
  const NAME_ONLY = { 参保数据: [social('2023-09', 10, CODE_B)], 税务数据: [tax('2023-09', 12)] };
  const concluded = (conclusion: string, rows: Readonly<Record<string, Grid>> = NAME_ONLY) =>
    screened({
      ...rows,
      名称确认: [[CODE_A, NAME, CODE_B, NAME, '', conclusion, '', '']],
    });

  it('lists a match by name once', () => {
    expect(screened(NAME_ONLY).newPending.map((row) => row.slice(0, 4))).toEqual([
      [CODE_A, NAME, CODE_B, NAME],
    ]);
    expect(concluded('').newPending).toEqual([]);
    expect(concluded('').pendingUnits).toBe(1);
  });

  it.each([
    ['是同一单位', ['人数不足'], 0],
    ['不是同一单位', ['未申报'], 0],
    ['没有参保记录', ['未申报'], 0],
    // Not one of the words: as if nothing had been chosen.
    ['可能是', ['人数不足'], 1],
  ])('takes %j for what it says', (conclusion, situations, pending) => {
    const { rows, pendingUnits, newPending } = concluded(conclusion);
    expect(rows.flatMap((row) => row.situations)).toEqual(situations);
    expect([pendingUnits, newPending]).toEqual([pending, []]);
  });

  it('asks again, without a candidate, about a unit without a code whose namesake is another', () => {
    const rows = {
      参保数据: [social('2023-09', 10, CODE_B)],
      税务数据: [tax('2023-09', 10, CODE_B), tax('2023-09', 5, '')],
    };
    const first = screened(rows);
    expect(first.newPending.map((row) => row.slice(0, 4))).toEqual([['', NAME, CODE_B, NAME]]);
    const second = screened({
      ...rows,
      名称确认: [['', NAME, CODE_B, NAME, '', '不是同一单位', '', '']],
    });
    expect(second.newPending.map((row) => row.slice(0, 4))).toEqual([['', NAME, '', '']]);
    const third = screened({
      ...rows,
      名称确认: [
        ['', NAME, CODE_B, NAME, '', '不是同一单位', '', ''],
        ['', NAME, '', '', '', '没有参保记录', '', ''],
      ],
    });
    expect([third.pendingUnits, third.newPending]).toEqual([0, []]);
    expect(third.rows.map(({ situations }) => situations)).toEqual([['未申报']]);
  });
});
