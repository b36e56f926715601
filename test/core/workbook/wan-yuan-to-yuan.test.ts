import fc from 'fast-check';
import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { applyChanges } from '../../../src/core/workbook/workbook-change';
import {
  wanYuanToYuan,
  yuanFormula,
  yuanOfWanYuanCell,
} from '../../../src/core/workbook/migrations/wan-yuan-to-yuan';

const someDay = new Date('2023-10-11T00:00:00Z');

describe('yuanOfWanYuanCell', () => {
  it.each([
    [1.1, 11000],
    [0.0001, 1],
    [-2.5, -25000],
    [0, 0],
    ['1.1', 11000],
    ['（2.5）', -25000],
    ['12.3万元', '12.3万元'],
    ['100元', '100元'],
    ['待查', '待查'],
    ['—', '—'],
    ['', ''],
    [true, true],
    [someDay, someDay],
    [undefined, undefined],
  ])('makes of %p: %p', (cell, expected) => {
    expect(yuanOfWanYuanCell(cell)).toBe(expected);
  });

  it('gives whole yuan for every amount of whole yuan', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (yuan) => {
        expect(yuanOfWanYuanCell(yuan / 10_000)).toBe(yuan);
      }),
    );
  });
});

describe('yuanFormula', () => {
  it.each([
    ['=SUM(F2:F9)', 6, '=SUM(F2:F9)'],
    ['=sum($f$2:$f$9)', 6, '=sum($f$2:$f$9)'],
    ['=SUM(F:F)', 6, '=SUM(F:F)'],
    ['=D2/10000', 6, '=(D2/10000)*10000'],
    ['=AF2', 6, '=(AF2)*10000'],
    ['=1.2+0.3', 6, '=(1.2+0.3)*10000'],
  ])('makes of %s in column %i: %s', (formula, column, expected) => {
    expect(yuanFormula(formula, column)).toBe(expected);
  });
});

describe('wanYuanToYuan of rows that end before the column', () => {
  const grid = [['日期', '征缴金额(万元)'], ['2023-10-11'], ['2023-10-12', 1.5]];
  const sheet = { name: '扩面登记', grid, lastRow: 3 };

  it('leaves a blank where nothing stood', () => {
    const [cells] = wanYuanToYuan.plan({ sheets: [sheet] }, DEFAULT_PRESET);

    expect(cells).toMatchObject({
      kind: 'setCells',
      row: 1,
      column: 2,
      rows: [['征缴金额(元)'], [''], [15_000]],
    });
  });

  it('is written as blanks up to it', () => {
    const beyond = {
      kind: 'setCells',
      sheet: '扩面登记',
      row: 2,
      column: 4,
      rows: [['甲']],
    } as const;
    const [changed] = applyChanges({ sheets: [sheet] }, [beyond]).sheets;

    expect(changed?.grid[1]).toEqual(['2023-10-11', '', '', '甲']);
  });
});
