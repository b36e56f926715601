import {
  campaignProgress,
  PROGRESS_SOURCE_SHEETS,
  VERIFIED_PROGRESS_SOURCE_SHEETS,
} from '../../../src/core/progress/campaign-progress';
import type { Grid } from '../../../src/core/table/column';
import { allSheets } from '../../../src/core/table/sheets';
import { SetupError } from '../../../src/core/text/setup-error';

const TODAY = '2023-10-20';

const TOWNSHIPS: Grid = [
  ['梅溪镇', '', '二组', 100, 50, ''],
  ['资源镇', '城关', '一组', 100, 50, ''],
  ['中峰镇', '', '一组', 100, 50, ''],
  ['瓜里乡', '', '', 100, 50, ''],
];

const ENTRIES: Grid = [
  ['2023-10-11', '城关', '', '', 5, 1200],
  ['2023-10-19', '梅溪镇', '', '', 7, ''],
];

/** The named sheets with their headings and these rows below. */
function grids(
  rows: Readonly<Record<string, Grid>> = {},
  names: readonly string[] = PROGRESS_SOURCE_SHEETS,
): Map<string, Grid | undefined> {
  const given: Readonly<Record<string, Grid>> = { 乡镇: TOWNSHIPS, 扩面登记: ENTRIES, ...rows };
  return new Map(
    allSheets
      .filter(({ name }) => names.includes(name))
      .map(({ name, columns }) => [
        name,
        [columns.map(({ heading }) => heading), ...(given[name] ?? [])],
      ]),
  );
}

describe('campaignProgress', () => {
  it('is made from these sheets, and 核实数 from one more', () => {
    expect(PROGRESS_SOURCE_SHEETS).toEqual(['参数', '乡镇', '扩面登记', '进度快照', '节假日']);
    expect(VERIFIED_PROGRESS_SOURCE_SHEETS).toEqual([...PROGRESS_SOURCE_SHEETS, '参保数据']);
  });

  it('adds the log up by township, whatever spelling a row has, and reckons to today', () => {
    const { report, resolver } = campaignProgress(grids(), TODAY);
    expect(report.asOf).toBe(TODAY);
    expect(report.enrolment.townships.map(({ name, done }) => [name, done])).toEqual([
      ['梅溪镇', 7],
      ['资源镇', 5],
      ['中峰镇', 0],
      ['瓜里乡', 0],
    ]);
    expect(report.collection.county.done).toBe(120_000);
    expect(resolver.find('城关')).toMatchObject({ kind: 'found', township: { name: '资源镇' } });
  });

  it('reckons to the as-of day of 参数 where there is one', () => {
    const dated = grids({ 参数: [['统计截止日期', '2023-10-15', '']] });
    const { report } = campaignProgress(dated, TODAY);
    expect([report.asOf, report.enrolment.county.done, report.laterRows]).toEqual([
      ...['2023-10-15', 5, 1],
    ]);
  });

  it('has the teams in the order in which the townships name them, each once', () => {
    const { report } = campaignProgress(grids(), TODAY);
    expect(report.enrolment.teams.map(({ name, done }) => [name, done])).toEqual([
      ['二组', 7],
      ['一组', 5],
    ]);
  });

  it('compares with the snapshots, and gives them back', () => {
    const snapshots: Grid = [['2023-10-13', '资源镇', 3, '']];
    const { report, snapshots: table } = campaignProgress(grids({ 进度快照: snapshots }), TODAY);
    expect(table.records.map(({ name, enrolledPeople }) => [name, enrolledPeople])).toEqual([
      ['资源镇', 3],
    ]);
    expect(report.enrolment.townships.map(({ growth }) => growth)).toEqual([
      ...[undefined, 2, undefined, undefined],
    ]);
  });

  it('counts the working days that 节假日 leaves', () => {
    const off: Grid = [['2023-10-23', '休', '']];
    const days = (rows: Readonly<Record<string, Grid>>): number =>
      campaignProgress(grids(rows), TODAY).report.time.remainingWorkingDays;
    expect(days({ 节假日: off })).toBe(days({}) - 1);
  });

  it('verifies claims where 参保数据 is asked for, and says so where the workbook lacks it', () => {
    const all = grids({}, VERIFIED_PROGRESS_SOURCE_SHEETS);
    expect(campaignProgress(grids(), TODAY).report.verification).toBeUndefined();
    expect(campaignProgress(all, TODAY).report.verification).toMatchObject({
      ...{ kind: 'notVerifiable', reason: 'noData' },
    });
    all.set('参保数据', undefined);
    expect(campaignProgress(all, TODAY).report.verification).toMatchObject({
      ...{ kind: 'notVerifiable', reason: 'noData' },
    });
  });

  it.each(PROGRESS_SOURCE_SHEETS)('names %s where the workbook lacks it', (name) => {
    const without = grids();
    without.set(name, undefined);
    const ask = (): unknown => campaignProgress(without, TODAY);
    expect(ask).toThrow(SetupError);
    expect(ask).toThrow(`「${name}」`);
  });
});
