import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Scalar } from '../../local/book/model';
import type { Desk } from '../../local/desk';
import { temporaryFolders } from '../local/support/temporary-folder';
import { setUpDesk, sheetOf, typeRows } from '../support/campaign-desk';
import { expectPlain } from './plain';
import { anyCharacter } from '../core/text/any-character';

const newFolder = temporaryFolders();

const SHEETS = [
  ...['参数', '乡镇', '工作组', '行动', '单位台账', '参保数据', '税务数据', '名称确认', '扩面登记'],
  ...[
    '宣传活动',
    '稽核明细',
    '收件人',
    '法规依据',
    '节假日',
    '进度快照',
    '重点企业',
    '文书登记',
    '通报',
  ],
];

/** Read many sheets and write what they make of them. */
const ACTIONS = [
  ...['checkData', 'refreshProgress', 'takeSnapshot', 'screenEmployers', 'auditEmployer'],
  ...['refreshActionBoard', 'issueNotices', 'recordService', 'remindOverdue', 'setUpWorkbook'],
];

const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom<Scalar>(
    ...['=1+1', '+1', '-1+cmd|calc', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1", '=HYPERLINK("x")'],
    ...[
      '\u0000',
      '\u202e甲\u202c',
      '\ud800',
      '<b onload=alert(1)>',
      ']]>&lt;',
      '{文号}',
      '__proto__',
    ],
    ...[
      '../../甲',
      'C:\\甲',
      '2023-02-30',
      '9999年13月',
      '1e400',
      '-0',
      '０１２',
      '壹仟元',
      '资税〔2023〕99999999999999999999号',
    ],
    ...[-1, 1e308, Number.MAX_SAFE_INTEGER, 0.1 + 0.2, 2_958_466, 45_250, true, null, ''],
    ...[
      '91450329MA5L000012',
      '资源镇',
      '2023-09',
      '催缴通知书',
      '制作中',
      '待送达',
      '是',
      '已办结',
    ],
  ),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.double(),
);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Scalar;
}

const place: fc.Arbitrary<Place> = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  row: fc.nat({ max: 30 }),
  column: fc.nat({ max: 14 }),
  cell,
});

function put(desk: Desk, { sheet, row, column, cell: content }: Place): void {
  const { values } = sheetOf(desk, sheet);
  while (values.length <= row) values.push([]);
  const cells = (values[row] ??= []);
  while (cells.length <= column) cells.push(null);
  cells[column] = typeof content === 'number' && !Number.isFinite(content) ? null : content;
}

/** Places of formulas, by sheet. */
function formulasIn({ book }: Desk): string[] {
  return book.sheets.flatMap(({ name, formulas }) =>
    [...formulas.keys()].map((at) => `${name} ${at}`),
  );
}

describe('cells that people or other programs filled with anything', () => {
  it('give an answer in plain words, and never a formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(place, { minLength: 30, maxLength: 80 }),
        fc.constantFrom(...ACTIONS),
        async (places, action) => {
          const desk = await setUpDesk({ answers: 'yes', out: newFolder() });
          places.forEach((one) => {
            put(desk, one);
          });
          const run = await desk.run(action);
          if (run.report === undefined)
            throw new Error(`${action}: ${run.error ?? ''} ${run.stack ?? ''}`);
          expectPlain(run.report.summary);
          expect(formulasIn(desk)).toEqual([]);
        },
      ),
      { numRuns: 30, seed: 2023 },
    );
  }, 60_000);
});

const ELSEWHERE = '../../../../甲\u0000\u202e/乙';
const MARKUP = '<img src=x onerror=alert(1)>';

describe('a name that is a path or markup', () => {
  const converter = process.env['KUOMIAN_SOFFICE'];
  // Converting to PDF takes seconds and has a test of its own.
  beforeAll(() => {
    process.env['KUOMIAN_SOFFICE'] = '';
  });
  afterAll(() => {
    if (converter === undefined) delete process.env['KUOMIAN_SOFFICE'];
    else process.env['KUOMIAN_SOFFICE'] = converter;
  });

  it('stays within the output folder and out of every page', async () => {
    const parent = newFolder();
    const out = join(parent, 'deep', 'out');
    const desk = await setUpDesk({ answers: 'yes', out });
    await desk.run('restoreTemplates', { name: '催缴通知书' });
    const employer = {
      ...{ 统一社会信用代码: '91450329MA5L000012', 乡镇: MARKUP, 工作组: MARKUP, 行动: MARKUP },
      ...{ 所属期: '2023-09', 情形: '人数不足', 登记职工人数: 12, 参保缴费人数: 10, 人数差: 2 },
    };
    typeRows(desk, '重点企业', [{ ...employer, 单位名称: ELSEWHERE }]);
    const township = sheetOf(desk, '乡镇').values[1];
    if (township !== undefined) township[0] = MARKUP;
    const issued = await desk.run('issueNotices');
    expect(issued.ok).toBe(true);
    const number = String(sheetOf(desk, '文书登记').values[1]?.[0]);
    const reprinted = await desk.run('reprintNotice', { number });
    expect(reprinted.report?.ok).toBe(true);
    for (const name of ['openPanel', 'importTax', 'composeBulletin', 'previewBulletin']) {
      await desk.run(name);
    }
    const pages = desk.messages.flatMap((message) => ('html' in message ? [message.html] : []));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((html) => html.includes(MARKUP))).toEqual([]);
    await desk.save();
    expect(readdirSync(parent)).toEqual(['deep']);
    expect(readdirSync(join(parent, 'deep'))).toEqual(['out']);
    expect(existsSync('/甲')).toBe(false);
  }, 60_000);
});
