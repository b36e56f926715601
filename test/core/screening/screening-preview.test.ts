import { campaignScreening } from '../../../src/core/screening/campaign-screening';
import { isScreeningQuestion, readScreeningCall } from '../../../src/core/screening/screening-call';
import {
  KEY_EMPLOYER_FIELDS,
  keyEmployerCells,
} from '../../../src/core/screening/key-employer-row';
import { screeningPreview } from '../../../src/core/screening/screening-preview';
import type { Grid } from '../../../src/core/table/column';
import { allSheets } from '../../../src/core/table/sheets';
import { CODE_A, CODE_B } from './screening-records';

const TODAY = '2023-11-20';

function screened(registered: Readonly<Record<string, number>>, former: Grid = []) {
  const rows: Readonly<Record<string, Grid>> = {
    乡镇: [['资源镇', '', '一组', 100, 50, '']],
    参保数据: [CODE_A, CODE_B].map((code) => [
      ...[code, `厂${code}`, '1', '资源镇', '2023-09', '参保缴费', 10, 50_000, 12_000, 12_000],
    ]),
    税务数据: Object.entries(registered).map(([code, people]) => [
      ...[code, `厂${code}`, '资源镇', '2023-09', people, 50_000, '正常'],
    ]),
    重点企业: former,
  };
  const grids = allSheets.map(({ name, columns }): [string, Grid] => [
    name,
    [columns.map(({ heading }) => heading), ...(rows[name] ?? [])],
  ]);
  return campaignScreening(new Map(grids), TODAY);
}

/** 重点企业 as a screening writes it. */
function written(screening: ReturnType<typeof screened>): Grid {
  return screening.rows.map((row) => keyEmployerCells(row));
}

const SITUATION_COLUMN = KEY_EMPLOYER_FIELDS.indexOf('situations');

describe('screeningPreview', () => {
  it('counts what stands there for the first time, what stays, and what has gone', () => {
    const first = screened({ [CODE_A]: 12, [CODE_B]: 10 });
    expect(screeningPreview(first).changes).toEqual({
      ...{ fresh: 1, staying: 0, resolved: 0, notCompared: 0 },
    });
    const second = screened({ [CODE_A]: 10, [CODE_B]: 12 }, written(first));
    expect(screeningPreview(second).changes).toEqual({
      ...{ fresh: 1, staying: 0, resolved: 1, notCompared: 0 },
    });
    const third = screened({ [CODE_A]: 10, [CODE_B]: 12 }, written(second));
    expect(screeningPreview(third).changes).toEqual({
      ...{ fresh: 0, staying: 1, resolved: 0, notCompared: 0 },
    });
    const back = screened({ [CODE_A]: 12, [CODE_B]: 12 }, written(second));
    expect(screeningPreview(back).changes).toMatchObject({ fresh: 1, staying: 1 });
  });

  it('does not count rows that staff wrote below, nor those that could not be compared as gone', () => {
    const first = screened({ [CODE_A]: 12, [CODE_B]: 12 });
    const [row = []] = written(first);
    const own = row.map((cell, column) => (column === SITUATION_COLUMN ? '自己写的' : cell));
    const later = screened({ [CODE_B]: 12 }, [...written(first), own]);
    expect(later.rows).toHaveLength(3);
    expect(screeningPreview(later).changes).toEqual({
      ...{ fresh: 0, staying: 1, resolved: 0, notCompared: 1 },
    });
  });

  it('says what was compared and that nothing is changed yet', () => {
    const { lines } = screeningPreview(screened({ [CODE_A]: 12, [CODE_B]: 10 }));
    expect(lines.join('')).toBe(
      '已读取并比对：税务数据 2 户，参保数据 2 户。「重点企业」将新增 1 条，保留 0 条，消除 0 条。' +
        '您填写的排除原因和备注都会保留。现在还没有改动工作簿。',
    );
  });
});

describe('readScreeningCall', () => {
  it('knows two stages, of which one only looks', () => {
    expect(readScreeningCall({ stage: 'plan' })).toEqual({ stage: 'plan' });
    expect(readScreeningCall({ stage: 'write' })).toEqual({ stage: 'write' });
    expect(isScreeningQuestion({ stage: 'plan' })).toBe(true);
    expect(isScreeningQuestion({ stage: 'write' })).toBe(false);
    expect([undefined, null, 'plan', {}].map(isScreeningQuestion)).toEqual([
      ...[false, false, false, false],
    ]);
    expect(() => readScreeningCall({ stage: 'all' })).toThrow('看不懂页面发来的请求');
  });
});
