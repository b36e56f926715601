import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { readSettings } from '../../../src/core/campaign/settings';
import { parseTable } from '../../../src/core/table/parse-table';
import { allSheets } from '../../../src/core/table/sheets';
import { enrolmentSheet } from '../../../src/core/table/sheets/enrolment';
import { planMigrations } from '../../../src/core/workbook/migrations';
import type { PresentSheet, PresentWorkbook } from '../../../src/core/workbook/plan-type';
import { applyChanges } from '../../../src/core/workbook/workbook-change';
import { workbookVersionOf } from '../../../src/core/workbook/workbook-version';
import { sheetOf } from './apply-plan';

const names = allSheets.map(({ name }) => name);
const plan = (present: PresentWorkbook) => planMigrations(present, names, DEFAULT_PRESET);

function migrate(present: PresentWorkbook): PresentWorkbook {
  return plan(present).reduce((state, { changes }) => applyChanges(state, changes), present);
}

function gridOf({ sheets }: PresentWorkbook, name: string) {
  return sheets.find((sheet) => sheet.name === name)?.grid;
}

/** The shape before versions were counted. */
const version0: PresentWorkbook = {
  sheets: [
    sheetOf('参数', [
      ['项目', '值'],
      ['县名', '资源县'],
      ['本县自己的', '不要动'],
    ]),
    sheetOf('乡镇任务', [
      ['资源县任务分解'],
      ['乡镇', '目标人数', '目标金额（万元）'],
      ['资源镇', 120, 350.5],
    ]),
    sheetOf('台账', [
      ['统一社会信用代码', '单位名称'],
      ['91450329MA50000130', '资源县某宾馆'],
    ]),
    sheetOf('扩面登记', [
      ['日期', '乡镇', '新增人数', '征缴金额(万元)', '备注'],
      ['2023-10-11', '资源镇', 5, 1.1, '新增人数'],
      ['2023-10-12', '中峰镇', 3, '12.3万元', ''],
      ['2023-10-13', '瓜里乡', '', '１,234.5', ''],
      ['2023-10-14', '梅溪镇', -1, '-0.0001', ''],
      ['2023-10-15', '河口瑶族乡', 0, '待查', ''],
      ['2023-10-16', '资源镇', 2, '', ''],
    ]),
  ],
};

describe('planMigrations', () => {
  it.each([
    ['a workbook with nothing in it', { sheets: [{ name: '工作表1', grid: [['']], lastRow: 0 }] }],
    ['a workbook with somebody’s own sheets', { sheets: [sheetOf('通讯录', [['甲']])] }],
    ['somebody’s own sheet named 台账', { sheets: [sheetOf('台账', [['物品', '数量']])] }],
    ['blank sheets of ours', { sheets: [{ name: '乡镇', grid: [['']], lastRow: 0 }] }],
    [
      'a current workbook',
      {
        sheets: [
          sheetOf('参数', [
            ['项目', '值', '说明'],
            ['工作簿版本', 3, ''],
          ]),
        ],
      },
    ],
  ])('has nothing to do for %s', (_, present) => {
    expect(plan(present)).toEqual([]);
  });

  it('brings an unnumbered workbook through every step, the version recorded last in each', () => {
    const steps = plan(version0);
    expect(steps.map(({ version }) => version)).toEqual([1, 2, 3]);
    for (const { changes, version } of steps) {
      expect(changes[changes.length - 1]).toMatchObject({ sheet: '参数', rows: [[version]] });
    }
    expect(workbookVersionOf(migrate(version0))).toBe(3);
  });

  it('leaves a workbook current and usable if it dies after any step', () => {
    const steps = plan(version0);
    for (const count of [1, 2]) {
      const died = steps
        .slice(0, count)
        .reduce((state, { changes }) => applyChanges(state, changes), version0);
      expect(workbookVersionOf(died)).toBe(count);
      expect(plan(died).map(({ version }) => version)).toEqual([1, 2, 3].slice(count));
      expect(migrate(died)).toEqual(migrate(version0));
    }
  });

  it('comes to the same if it dies after any single change', () => {
    const all = plan(version0).flatMap(({ changes }) => changes);
    all.forEach((_, index) => {
      const died = applyChanges(version0, all.slice(0, index));
      expect(migrate(died)).toEqual(migrate(version0));
    });
  });

  it('done twice is done once', () => {
    const once = migrate(version0);
    expect(plan(once)).toEqual([]);
    expect(migrate(once)).toEqual(once);
  });

  it('changes nothing again when the version was lost, but for the version', () => {
    const migrated = migrate(version0);
    const lost = applyChanges(migrated, [
      { kind: 'setCells', sheet: '参数', row: 4, column: 2, rows: [['']] },
    ]);
    expect(plan(lost).map(({ changesContent }) => changesContent)).toEqual([false, false, false]);
    expect(migrate(lost)).toEqual(migrated);
  });

  it('plans the steps of a workbook without 参数, recording nothing', () => {
    const present = { sheets: version0.sheets.slice(1) };
    const changed = plan(present).flatMap(({ changes }) => changes);
    expect(
      changed.every((change) => change.kind === 'renameSheet' || change.sheet !== '参数'),
    ).toBe(true);
    expect(gridOf(migrate(present), '扩面登记')?.[1]?.[3]).toBe(11000);
  });

  it('leaves the workbook it was given as it was', () => {
    const before = JSON.stringify(version0);
    migrate(version0);
    expect(JSON.stringify(version0)).toBe(before);
  });
});

describe('version 1: names', () => {
  const migrated = migrate(version0);

  it('renames sheets and headings and nothing below them', () => {
    expect(gridOf(migrated, '乡镇')).toEqual([
      ['资源县任务分解'],
      ['乡镇', '扩面目标(人)', '征缴目标(万元)'],
      ['资源镇', 120, 350.5],
    ]);
    expect(gridOf(migrated, '单位台账')).toEqual(gridOf(version0, '台账'));
    expect(gridOf(migrated, '扩面登记')?.[1]).toEqual([
      '2023-10-11',
      '资源镇',
      5,
      11000,
      '新增人数',
    ]);
  });

  it('keeps a unit that differs from the new heading’s own: the values are in it', () => {
    const present = { sheets: [sheetOf('乡镇', [['乡镇', '目标金额(元)']])] };
    expect(gridOf(migrate(present), '乡镇')).toEqual([['乡镇', '征缴目标(元)']]);
  });

  it('takes the new heading whole where the old one has no unit', () => {
    const present = { sheets: [sheetOf('乡镇', [['乡镇', '目标金额']])] };
    expect(gridOf(migrate(present), '乡镇')).toEqual([['乡镇', '征缴目标(万元)']]);
  });

  it.each([
    [
      'a sheet while one of the new name is there',
      {
        sheets: [
          sheetOf('台账', [['统一社会信用代码', '单位名称']]),
          sheetOf('单位台账', [['甲']]),
        ],
      },
    ],
    [
      'a heading while the new one is there',
      { sheets: [sheetOf('乡镇', [['目标人数', '扩面目标(人)']])] },
    ],
  ])('does not rename %s', (_, present) => {
    expect(migrate(present)).toEqual(present);
  });
});

describe('version 2: 万元 to yuan', () => {
  const column = (present: PresentWorkbook) =>
    gridOf(migrate(present), '扩面登记')?.map((row) => row[3]);

  it('multiplies numbers exactly, and leaves what says its own unit or is no amount', () => {
    expect(column(version0)).toEqual([
      ...['征缴金额(元)', 11000, '12.3万元', 12345000, -1, '待查', ''],
    ]);
  });

  it('leaves every readable amount of money the same', () => {
    const fenOf = (present: PresentWorkbook) =>
      parseTable(enrolmentSheet, gridOf(present, '扩面登记')).records.map(
        ({ collectedFen }) => collectedFen,
      );
    expect(fenOf(migrate(version0))).toEqual(fenOf(version0));
  });

  it('writes heading and values in one call, so that no run leaves one without the other', () => {
    const step = plan(version0).find(({ version }) => version === 2);
    const writes = step?.changes.filter(
      (change) => change.kind === 'setCells' && change.column === 4,
    );
    expect(writes).toHaveLength(1);
    expect(step?.changes).toContainEqual({
      kind: 'setNumberFormat',
      sheet: '扩面登记',
      area: { row: 2, column: 4, rowCount: undefined, columnCount: 1 },
      format: '#,##0.00',
    });
  });

  it.each([
    ['is in yuan already', '征缴金额(元)'],
    ['names no unit', '征缴金额'],
  ])('leaves a column alone that %s', (_, heading) => {
    const sheet = sheetOf('扩面登记', [
      ['日期', '乡镇', '单位名称', heading],
      ['', '', '', 5],
    ]);
    expect(migrate({ sheets: [sheet] })).toEqual({ sheets: [sheet] });
  });

  it('keeps sums, multiplies other formulas, and never makes one of a text', () => {
    const values = [
      ['日期', '乡镇', '单位名称', '征缴金额(万元)'],
      ['', '', '', 5],
      ['', '', '', 2],
      ['', '', '', '=不是公式'],
      ['', '', '', 7],
      ['', '', '', true],
    ];
    const formulas = values.map((row) => row.map(() => ''));
    (formulas[2] ?? [])[3] = '=B3/10000';
    (formulas[4] ?? [])[3] = '=SUM($D$2:D3)';
    const sheet: PresentSheet = { ...sheetOf('扩面登记', values), formulas };
    expect(column({ sheets: [sheet] })).toEqual([
      '征缴金额(元)',
      50000,
      '=(B3/10000)*10000',
      "'=不是公式",
      '=SUM($D$2:D3)',
      true,
    ]);
  });
});

describe('version 3: 说明', () => {
  it('adds the column with the explanations of the settings that are there', () => {
    expect(gridOf(migrate(version0), '参数')).toEqual([
      ['项目', '值', '说明'],
      ['县名', '资源县', '印在文书和通报中的县（市、区）名称。'],
      ['本县自己的', '不要动', ''],
      ['工作簿版本', 3, '程序用来识别工作表的结构，请不要修改。'],
    ]);
  });

  it('leaves a column 说明 alone', () => {
    const present = {
      sheets: [
        sheetOf('参数', [
          ['项目', '值', '说明'],
          ['县名', '资源县', ''],
          ['工作簿版本', 2, ''],
        ]),
      ],
    };
    expect(gridOf(migrate(present), '参数')).toEqual([
      ['项目', '值', '说明'],
      ['县名', '资源县', ''],
      ['工作簿版本', 3, ''],
    ]);
  });

  it('keeps what staff typed readable', () => {
    const { settings } = readSettings(gridOf(migrate(version0), '参数') ?? []);
    expect(settings).toMatchObject({ countyName: '资源县', workbookVersion: 3 });
  });
});
