import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import type { Column } from '../../../src/core/table/column';
import {
  choice,
  count,
  day,
  namesFrom,
  text,
  uscc,
  wanYuan,
  yuan,
} from '../../../src/core/table/columns';
import type { SheetDeclaration } from '../../../src/core/table/sheet-declaration';
import type { PresentTableDress } from '../../../src/core/workbook/dress-type';
import { dressQuestions } from '../../../src/core/workbook/dress-questions';
import type { PresentSheet, SetUpPlan } from '../../../src/core/workbook/plan-type';
import { planSetUp } from '../../../src/core/workbook/set-up-plan';
import { sheetOf } from './apply-plan';

function declare(
  name: string,
  writtenBy: 'staff' | 'addon',
  columns: readonly Column<unknown>[],
): SheetDeclaration<unknown> {
  const facts = { name, writtenBy, purpose: '用途。', tabColor: '#5b8db8' };
  return { ...facts, columns, toRecord: () => undefined };
}

const townships = declare('乡镇', 'staff', [text('乡镇', '乡镇全称。'), count('人数', '几个人。')]);
const log = declare('扩面登记', 'staff', [
  day('日期', '哪一天。'),
  text('乡镇', '从列表选择。', { choices: namesFrom('乡镇', '乡镇') }),
  yuan('征缴金额(元)', '多少元。'),
  choice('类型', '休或班。', ['休', '班']),
]);
const register = declare('文书登记', 'addon', [
  text('文号', '文书的号。', { choices: namesFrom('乡镇', '乡镇') }),
  choice('送达方式', '怎样送达。', ['直接送达'], { staffOwned: true }),
  text('单位名称', ''),
]);
const picture = declare('进度', 'addon', []);
const declarations = [townships, log, register, picture];

const GENERAL = '0.###############';

/** A sheet that was never dressed, with headings and one row typed. */
const bare = (columnCount: number): PresentTableDress => ({
  frozenRows: 0,
  headingEndRow: 1,
  notes: Array.from({ length: columnCount }, () => ''),
  hasRule: Array.from({ length: columnCount }, () => false),
  nextRowFormats: Array.from({ length: columnCount }, () => GENERAL),
});

const bareLog: PresentSheet = {
  ...sheetOf('扩面登记', [
    ['日期', '乡镇', '征缴金额(元)', '类型'],
    ['2023-10-11', '资源', 3, '周末'],
  ]),
  dress: { hasTabColor: false, isProtected: false, table: bare(4) },
};

const bareRegister: PresentSheet = {
  ...sheetOf('文书登记', [
    ['文号', '送达方式', '单位名称'],
    ['一号', '托人', '甲'],
  ]),
  dress: { hasTabColor: false, isProtected: false, table: bare(3) },
};

const others = [
  sheetOf('使用说明', [['说明']]),
  sheetOf('乡镇', [
    ['乡镇', '人数'],
    ['资源镇', 1],
  ]),
  sheetOf('扩面登记', [['日期', '乡镇', '征缴金额(元)', '类型'], ['2023-10-11']]),
  sheetOf('文书登记', [['文号', '送达方式', '单位名称'], ['一号']]),
  sheetOf('进度', [['进度']]),
];

function planWith(sheet: PresentSheet): SetUpPlan {
  const sheets = others.map((other) => (other.name === sheet.name ? sheet : other));
  return planSetUp({ present: { sheets }, declarations, preset: DEFAULT_PRESET });
}

const planOf = (sheet: PresentSheet) => planWith(sheet).sheets[0];

/** The bare sheet with some of its dress put on. */
function worn(sheet: PresentSheet, table: Partial<PresentTableDress>): PresentSheet {
  const { dress } = sheet;
  if (dress?.table === undefined) throw new Error('no table');
  return { ...sheet, dress: { ...dress, table: { ...dress.table, ...table } } };
}

describe('planSetUp on a sheet that stands there bare', () => {
  it('adds every note in one row', () => {
    expect(planOf(bareLog)?.notes).toEqual({
      row: 1,
      column: 1,
      notes: ['哪一天。', '从列表选择。', '多少元。', '休或班。'],
    });
  });

  it('adds drop-downs that refuse nothing, from the first data row down', () => {
    const validations = planOf(bareLog)?.validations ?? [];
    expect(validations.map(({ area, strict }) => [area, strict])).toEqual([
      [{ row: 2, column: 2, rowCount: undefined, columnCount: 1 }, false],
      [{ row: 2, column: 4, rowCount: undefined, columnCount: 1 }, false],
    ]);
    expect(validations[1]?.rule).toEqual({ from: 'list', values: ['休', '班'] });
  });

  it('gives a number format only to the rows below the last one in use', () => {
    expect(planOf(bareLog)?.looks).toEqual([
      {
        area: { row: 3, column: 1, rowCount: undefined, columnCount: 1 },
        look: { numberFormat: 'yyyy-mm-dd' },
      },
      {
        area: { row: 3, column: 3, rowCount: undefined, columnCount: 1 },
        look: { numberFormat: '#,##0.00' },
      },
    ]);
  });

  it('freezes down to the headings and colours the tab', () => {
    expect(planOf(bareLog)).toMatchObject({ frozenRows: 1, tabColor: '#5b8db8' });
  });

  it('writes no value and touches no width', () => {
    expect(planOf(bareLog)).toMatchObject({ values: [], columnWidths: [], merges: [] });
  });

  it('protects a computed sheet but for the columns of staff, and offers choices only there', () => {
    const plan = planOf(bareRegister);
    expect(plan?.protection?.openAreas.map(({ column }) => column)).toEqual([2]);
    expect(plan?.validations.map(({ area }) => area.column)).toEqual([2]);
    expect(planOf(bareLog)?.protection).toBeUndefined();
  });

  it('says in its outcome what it added', () => {
    expect(planWith(bareRegister).outcome.completed).toEqual([
      {
        name: '文书登记',
        headings: [],
        rowsFilled: 0,
        dress: {
          noted: ['文号', '送达方式'],
          dropDowns: ['送达方式'],
          formatted: [],
          ...{ frozenRows: true, tabColor: true, protection: true },
        },
      },
    ]);
  });

  it('gives a drawing its tab and its protection, and nothing else', () => {
    const plan = planOf({
      ...sheetOf('进度', [['进度']]),
      dress: { hasTabColor: false, isProtected: false, table: undefined },
    });
    expect(plan).toMatchObject({
      tabColor: '#5b8db8',
      protection: { openAreas: [] },
      ...{ frozenRows: undefined, looks: [], values: [], minimumSize: { rows: 1, columns: 1 } },
    });
  });
});

describe('planSetUp on what somebody chose', () => {
  it('keeps a note, and writes it back as it is between two that were missing', () => {
    const { notes } = planOf(worn(bareLog, { notes: ['', '自己的', '', '也是'] })) ?? {};
    expect(notes).toEqual({ row: 1, column: 1, notes: ['哪一天。', '自己的', '多少元。'] });
  });

  it('keeps a rule', () => {
    const plan = planOf(worn(bareLog, { hasRule: [false, true, false, false] }));
    expect(plan?.validations.map(({ area }) => area.column)).toEqual([4]);
  });

  it.each(['yyyy/m/d', '@', '0'])('keeps the number format %s', (format) => {
    const plan = planOf(worn(bareLog, { nextRowFormats: [format, GENERAL, GENERAL, GENERAL] }));
    expect(plan?.looks.map(({ area }) => area.column)).toEqual([3]);
  });

  it.each(['', 'General', 'general', GENERAL])('takes %j for no format', (format) => {
    const plan = planOf(worn(bareLog, { nextRowFormats: [format, GENERAL, GENERAL, 'x'] }));
    expect(plan?.looks.map(({ area }) => area.column)).toEqual([1, 3]);
  });

  it('formats nothing where no row is left below', () => {
    expect(planOf(worn(bareLog, { nextRowFormats: [] }))?.looks).toEqual([]);
  });

  it('keeps what is frozen', () => {
    expect(planOf(worn(bareLog, { frozenRows: 3 }))?.frozenRows).toBeUndefined();
  });

  it('freezes no part of a merged cell, and leaves a row that is not frozen', () => {
    expect(planOf(worn(bareLog, { headingEndRow: 2 }))).toMatchObject({
      frozenRows: 2,
      minimumSize: { rows: 3 },
    });
  });

  it('keeps a tab colour and a protection', () => {
    const plan = planOf({
      ...bareRegister,
      dress: { hasTabColor: true, isProtected: true, table: bare(3) },
    });
    expect([plan?.tabColor, plan?.protection]).toEqual([undefined, undefined]);
  });

  it('gives no note to a heading that stands in the row above', () => {
    const twoRows: PresentSheet = {
      ...sheetOf('乡镇', [
        ['乡镇', '人'],
        ['', '数'],
        ['资源镇', 5],
      ]),
      dress: { hasTabColor: true, isProtected: false, table: { ...bare(2), headingEndRow: 2 } },
    };
    expect(planOf(twoRows)).toMatchObject({
      notes: { row: 2, column: 2, notes: ['几个人。'] },
      frozenRows: 2,
    });
  });

  it('keeps the format of a column in another unit', () => {
    const inWanYuan: PresentSheet = {
      ...sheetOf('扩面登记', [
        ['日期', '乡镇', '征缴金额（万元）', '类型'],
        ['2023-10-11', '', 1, ''],
      ]),
      dress: { hasTabColor: true, isProtected: false, table: bare(4) },
    };
    expect(planOf(inWanYuan)?.looks.map(({ area }) => area.column)).toEqual([1]);
  });

  it('finds nothing missing where everything is', () => {
    const complete = worn(bareLog, {
      frozenRows: 1,
      notes: ['甲', '乙', '丙', '丁'],
      hasRule: [false, true, false, true],
      nextRowFormats: ['yyyy-mm-dd', GENERAL, '#,##0.00', GENERAL],
    });
    const plan = planWith({ ...complete, dress: { ...complete.dress!, hasTabColor: true } });
    expect(plan.sheets).toEqual([]);
    expect(plan.outcome.leftAlone).toContain('扩面登记');
  });

  it('completes the dress of a sheet along with its headings', () => {
    const short: PresentSheet = {
      ...sheetOf('扩面登记', [
        ['日期', '乡镇', '本县的列', '征缴金额'],
        ['2023-10-11', '资源', '', 3],
      ]),
      dress: { hasTabColor: true, isProtected: false, table: bare(4) },
    };
    const plan = planOf(worn(short, { notes: ['', '', '别动', ''], frozenRows: 1 }));
    expect(plan?.notes?.notes).toEqual([
      '哪一天。',
      '从列表选择。',
      '别动',
      '多少元。',
      '休或班。',
    ]);
    expect(plan?.validations.map(({ area, strict }) => [area.column, strict])).toEqual([
      [2, false],
      [5, true],
    ]);
  });
});

describe('dressQuestions', () => {
  const ask = (sheet: PresentSheet) =>
    dressQuestions([...declarations, declare('代码', 'staff', [uscc(), wanYuan('钱', '')])], sheet);

  it.each([
    ['a blank sheet', { name: '乡镇', grid: [], lastRow: 0 }],
    ['somebody’s own sheet', sheetOf('通讯录', [['甲', '乙']])],
    ['a sheet without headings of ours', sheetOf('乡镇', [['会议记录']])],
  ])('asks nothing of %s', (_, sheet) => {
    expect(ask(sheet)).toBeUndefined();
  });

  it('asks for the row below everything, also below rows that were not read', () => {
    const sheet = {
      ...sheetOf('扩面登记', [['通知'], ['日期', '乡镇', '本县的列']]),
      lastRow: 900,
    };
    expect(ask(sheet)).toEqual({
      asksProtection: false,
      table: { headingRow: 2, nextRow: 901, columnCount: 3, asksRules: true, asksFormats: true },
    });
  });

  it.each([
    ['乡镇', [['乡镇', '人数']], false, false, false],
    ['文书登记', [['文号', '送达方式']], true, true, false],
    ['代码', [['统一社会信用代码', '钱']], false, false, true],
  ])(
    'asks of %s only what its declaration could need',
    (name, grid, protection, rules, formats) => {
      expect(ask(sheetOf(name, grid))).toMatchObject({
        asksProtection: protection,
        table: { asksRules: rules, asksFormats: formats },
      });
    },
  );

  it('asks of a drawing only for its protection', () => {
    expect(ask(sheetOf('进度', [['进度']]))).toEqual({ asksProtection: true, table: undefined });
  });
});
