import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import {
  choice,
  count,
  day,
  longText,
  namesFrom,
  rawValue,
  text,
} from '../../../src/core/table/columns';
import type { Column } from '../../../src/core/table/column';
import type { SheetDeclaration } from '../../../src/core/table/sheet-declaration';
import type { PresentWorkbook, SheetPlan } from '../../../src/core/workbook/plan-type';
import { planSetUp } from '../../../src/core/workbook/set-up-plan';
import { CURRENT_WORKBOOK_VERSION } from '../../../src/core/workbook/workbook-version';
import { applyPlan, sheetOf } from './apply-plan';

function declare(
  name: string,
  columns: readonly Column<unknown>[],
  writtenBy: 'staff' | 'addon' = 'staff',
): SheetDeclaration<unknown> {
  return {
    name,
    purpose: `${name}的用途。`,
    writtenBy,
    tabColor: '#5b8db8',
    columns,
    toRecord: () => undefined,
  };
}

const settings = declare('参数', [text('项目', ''), rawValue('值', ''), longText('说明', '')]);
const townships = declare('乡镇', [
  text('乡镇', '乡镇全称。'),
  text('别名', '其他写法。'),
  text('工作组', '从列表选择。', { choices: namesFrom('工作组', '工作组') }),
  count('扩面目标(人)', '没有下达的留空。'),
]);
const teams = declare('工作组', [text('工作组', ''), text('组长', '')]);
const register = declare(
  '文书登记',
  [
    text('文号', ''),
    choice('文种', '', ['催缴通知书']),
    day('送达日期', '', { staffOwned: true }),
    choice('送达方式', '', ['直接送达'], { staffOwned: true }),
  ],
  'addon',
);
const picture = declare('进度', [], 'addon');
const declarations = [settings, townships, teams, register, picture];

const blank: PresentWorkbook = { sheets: [{ name: '工作表1', grid: [['']], lastRow: 0 }] };

/** The six after 资源镇, under the headings 扩面目标(人), 工作组, 备注, 乡镇, 别名. */
const OTHER_TOWNSHIPS = [
  ['', '一组', '', '中峰镇', '中峰、中峰乡'],
  ['', '二组', '', '梅溪镇', '梅溪、梅溪乡'],
  ['', '二组', '', '瓜里乡', '瓜里'],
  ['', '三组', '', '车田苗族乡', '车田乡、车田'],
  ['', '三组', '', '两水苗族乡', '两水乡、两水'],
  ['', '三组', '', '河口瑶族乡', '河口乡、河口'],
];

/** What the report says of a sheet whose dress was not read. */
const NO_DRESS = {
  ...{ noted: [], dropDowns: [], formatted: [] },
  ...{ frozenRows: false, tabColor: false, protection: false },
};

const planOf = (present: PresentWorkbook) =>
  planSetUp({ present, declarations, preset: DEFAULT_PRESET });

function sheetPlan(present: PresentWorkbook, name: string): SheetPlan {
  const plan = planOf(present).sheets.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`no plan for ${name}`);
  return plan;
}

/** A workbook that was set up, with one sheet put in another's place. */
function setUpBut(name: string, grid: readonly (readonly unknown[])[]): PresentWorkbook {
  const { sheets } = applyPlan(blank, planOf(blank));
  return { sheets: sheets.map((sheet) => (sheet.name === name ? sheetOf(name, grid) : sheet)) };
}

describe('planSetUp on an empty workbook', () => {
  const plan = planOf(blank);

  it('makes the guide and every sheet in declared order, and takes the blank first sheet away', () => {
    const { sheets } = applyPlan(blank, plan);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['使用说明', '参数', '乡镇', '工作组', '文书登记', '进度'],
    ]);
    expect(plan.removals).toEqual(['工作表1']);
  });

  it('plans a sheet behind the one its drop-down refers to', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      ...['使用说明', '参数', '工作组', '乡镇', '文书登记', '进度'],
    ]);
  });

  it('writes headings and preset rows as one block', () => {
    const { values } = sheetPlan(blank, '乡镇');
    expect(values).toHaveLength(1);
    expect(values[0]?.rows.slice(0, 2)).toEqual([
      ['乡镇', '别名', '工作组', '扩面目标(人)'],
      ['资源镇', '城关、城关镇', '一组', ''],
    ]);
    expect(values[0]?.rows).toHaveLength(8);
  });

  it('leaves out what the preset says of columns the sheet does not have', () => {
    expect(sheetPlan(blank, '工作组').values[0]?.rows[1]).toEqual(['一组', '胡小国']);
  });

  it('dresses a sheet with few calls: one per run of neighbours that look the same', () => {
    const { looks, columnWidths, notes, frozenRows, tabColor } = sheetPlan(blank, '乡镇');
    expect(looks.map(({ area }) => area)).toEqual([
      { row: 2, column: 1, rowCount: undefined, columnCount: 3 },
      { row: 2, column: 4, rowCount: undefined, columnCount: 1 },
      { row: 1, column: 1, rowCount: 1, columnCount: 4 },
    ]);
    expect(columnWidths).toEqual([
      { column: 1, columnCount: 3, pixels: 130 },
      { column: 4, columnCount: 1, pixels: 100 },
    ]);
    expect(notes).toEqual({
      row: 1,
      column: 1,
      notes: ['乡镇全称。', '其他写法。', '从列表选择。', '没有下达的留空。'],
    });
    expect([frozenRows, tabColor]).toEqual([1, '#5b8db8']);
  });

  it('offers the names of another sheet’s column', () => {
    expect(sheetPlan(blank, '乡镇').validations).toEqual([
      {
        area: { row: 2, column: 3, rowCount: undefined, columnCount: 1 },
        rule: {
          from: 'range',
          sheet: '工作组',
          area: { row: 2, column: 1, rowCount: undefined, columnCount: 1 },
        },
        strict: false,
        helpText: '从列表选择。',
      },
    ]);
  });

  it('leaves out a drop-down whose column is nowhere', () => {
    const lone = planSetUp({
      present: blank,
      declarations: [townships],
      preset: DEFAULT_PRESET,
    });
    expect(lone.sheets.find(({ name }) => name === '乡镇')?.validations).toEqual([]);
  });

  it('warns on computed sheets but for the columns of staff, and offers choices only there', () => {
    const { protection, validations } = sheetPlan(blank, '文书登记');
    expect(protection?.openAreas.map(({ column }) => column)).toEqual([3, 4]);
    expect(validations.map(({ area, strict }) => [area.column, strict])).toEqual([[4, true]]);
    expect(sheetPlan(blank, '乡镇').protection).toBeUndefined();
  });

  it('says on a sheet that is drawn what will stand there', () => {
    expect(sheetPlan(blank, '进度')).toMatchObject({
      values: [{ row: 1, column: 1, rows: [['进度的用途。']] }],
      frozenRows: undefined,
    });
  });

  it('counts everything as created', () => {
    expect(plan.outcome).toEqual({
      created: ['使用说明', '参数', '乡镇', '工作组', '文书登记', '进度'],
      completed: [],
      leftAlone: [],
      notUnderstood: [],
    });
  });
});

describe('the 参数 sheet of a new workbook', () => {
  const plan = sheetPlan(blank, '参数');
  const rows = plan.values[0]?.rows ?? [];
  const rowOf = (label: string) => rows.findIndex((cells) => cells[0] === label) + 1;
  const lookOf = (label: string) =>
    plan.looks.find(
      ({ area: { row, rowCount = 0 } }) => row <= rowOf(label) && rowOf(label) < row + rowCount,
    )?.look;

  it('has a row for every setting, with its default and its explanation', () => {
    expect(rows[rowOf('单位缴费比例') - 1]).toEqual([
      '单位缴费比例',
      0.16,
      '企业职工基本养老保险单位缴费比例。',
    ]);
    expect(rows[rowOf('统计截止日期') - 1]?.[1]).toBe('');
  });

  it('records the current version', () => {
    expect(rows[rowOf('工作簿版本') - 1]?.[1]).toBe(CURRENT_WORKBOOK_VERSION);
  });

  it.each([
    ['集中推进阶段 开始日期', 'yyyy-mm-dd'],
    ['单位缴费比例', '0.00%'],
    ['2023年缴费基数下限(元)', '#,##0.00'],
  ])('gives the value of %s its own format', (label, numberFormat) => {
    expect(lookOf(label)).toMatchObject({ numberFormat, horizontal: 'left' });
  });

  it('dresses neighbours of a kind together, and text not at all', () => {
    const own = plan.looks.filter(({ area }) => area.row > 1 && area.rowCount !== undefined);
    const days = own.filter(({ look }) => look.numberFormat === 'yyyy-mm-dd');
    expect(days.map(({ area }) => area.rowCount)).toEqual([1, 6]);
    expect(own.length).toBeLessThanOrEqual(17);
    expect(lookOf('县名')).toBeUndefined();
  });

  it('writes days as dates', () => {
    expect(rows[rowOf('集中推进阶段 开始日期') - 1]?.[1]).toBe(45200);
  });

  it('offers only the words that code knows', () => {
    const rule = plan.validations.find(({ area }) => area.row === rowOf('序时进度口径'));
    expect(rule).toMatchObject({
      area: { column: 2, rowCount: 1 },
      rule: { from: 'list', values: ['年度', '集中行动'] },
      strict: true,
    });
  });
});

describe('planSetUp on a workbook in use', () => {
  it('changes nothing when everything is there', () => {
    const result = applyPlan(blank, planOf(blank));
    expect(planOf(result)).toEqual({
      insertions: [],
      removals: [],
      sheets: [],
      outcome: {
        created: [],
        completed: [],
        leftAlone: ['使用说明', '参数', '乡镇', '工作组', '文书登记', '进度'],
        notUnderstood: [],
      },
    });
  });

  it('appends missing headings to the right of everything, below title rows, and dresses only them', () => {
    const present = setUpBut('乡镇', [
      ['资源县目标任务表'],
      ['别 名', '本县的列', '乡镇名', '乡镇'],
      ['城关', '甲', '', '资源镇'],
    ]);
    expect(planOf(present).sheets).toEqual([
      expect.objectContaining({
        name: '乡镇',
        minimumSize: { rows: 3, columns: 6 },
        tabColor: undefined,
        frozenRows: undefined,
        protection: undefined,
        columnWidths: [
          { column: 5, columnCount: 1, pixels: 130 },
          { column: 6, columnCount: 1, pixels: 100 },
        ],
        notes: { row: 2, column: 5, notes: ['从列表选择。', '没有下达的留空。'] },
        values: [{ row: 2, column: 5, rows: [['工作组', '扩面目标(人)']] }],
      }),
    ]);
  });

  it('reports what it completed', () => {
    const present = setUpBut('乡镇', [
      ['乡镇', '别名', '工作组'],
      ['资源镇', '', ''],
    ]);
    expect(planOf(present).outcome.completed).toEqual([
      { name: '乡镇', headings: ['扩面目标(人)'], rowsFilled: 0, dress: NO_DRESS },
    ]);
  });

  it('fills preset rows under headings that have none, in the columns as they stand', () => {
    const present = setUpBut('乡镇', [['扩面目标(人)', '工作组', '备注', '乡镇', '别名']]);
    expect(sheetPlan(present, '乡镇').values).toEqual([
      {
        row: 2,
        column: 1,
        rows: [['', '一组', '', '资源镇', '城关、城关镇'], ...OTHER_TOWNSHIPS],
      },
    ]);
    expect(planOf(present).outcome.completed).toEqual([
      { name: '乡镇', headings: [], rowsFilled: 7, dress: NO_DRESS },
    ]);
  });

  it('fills nothing in where a single row stands', () => {
    const present = setUpBut('乡镇', [
      ['乡镇', '别名', '工作组', '扩面目标(人)'],
      ['龙胜镇', '', '', ''],
    ]);
    expect(planOf(present).sheets).toEqual([]);
  });

  it('knows of rows below what it was shown', () => {
    const { sheets } = setUpBut('乡镇', [['乡镇', '别名', '工作组', '扩面目标(人)']]);
    const present = {
      sheets: sheets.map((sheet) => (sheet.name === '乡镇' ? { ...sheet, lastRow: 9 } : sheet)),
    };
    expect(planOf(present).sheets).toEqual([]);
  });

  it('appends missing settings below the last row and leaves the present ones alone', () => {
    const present = setUpBut('参数', [
      ['说明', '项目', '值'],
      ['', '县名', '全州县'],
      ['', '自己的参数', 1],
    ]);
    const { values, validations } = sheetPlan(present, '参数');
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({ row: 4, column: 1 });
    expect(values[0]?.rows[0]?.slice(1)).toEqual(['行动名称', '企业职工基本养老保险扩面征缴']);
    const labels = values[0]?.rows.map((row) => row[1]);
    expect(labels).not.toContain('县名');
    expect(labels).not.toContain('工作簿版本');
    expect(validations[0]?.area).toMatchObject({ column: 3, rowCount: 1 });
  });

  it('leaves a sheet without headings of ours as it is, and says so', () => {
    const present = setUpBut('乡镇', [['会议记录'], ['十月十一日']]);
    expect(planOf(present).sheets).toEqual([]);
    expect(planOf(present).outcome.notUnderstood).toEqual(['乡镇']);
  });

  it('leaves a guide that is there, and a drawing', () => {
    const present = setUpBut('使用说明', [['本县自己的说明']]);
    expect(planOf(present).sheets).toEqual([]);
  });

  it('puts a missing sheet behind the one declared before it', () => {
    const full = applyPlan(blank, planOf(blank));
    const present = {
      sheets: [
        sheetOf('通讯录', [['甲']]),
        ...full.sheets.filter(({ name }) => !['使用说明', '工作组'].includes(name)),
      ],
    };
    expect(planOf(present).insertions).toEqual([
      { name: '使用说明', position: 0 },
      { name: '工作组', position: 4 },
    ]);
    expect(applyPlan(present, planOf(present)).sheets.map(({ name }) => name)).toEqual([
      ...['使用说明', '通讯录', '参数', '乡镇', '工作组', '文书登记', '进度'],
    ]);
  });

  it('keeps a blank 工作表1 beside sheets that are in use', () => {
    const present = { sheets: [...blank.sheets, sheetOf('通讯录', [['甲']])] };
    expect(planOf(present).removals).toEqual([]);
  });

  it('dresses a sheet that an interrupted run left blank as if it were missing', () => {
    const full = applyPlan(blank, planOf(blank));
    const present = {
      sheets: full.sheets.map((sheet) =>
        sheet.name === '乡镇' ? { ...sheet, grid: [['']], lastRow: 0 } : sheet,
      ),
    };
    expect(planOf(present).insertions).toEqual([]);
    expect(planOf(present).sheets).toEqual([sheetPlan(blank, '乡镇')]);
    expect(planOf(present).outcome.created).toEqual(['乡镇']);
  });
});
