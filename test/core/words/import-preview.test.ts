import type { UnderstoodExport } from '../../../src/core/import/export-type';
import type { ImportPlan } from '../../../src/core/import/plan-type';
import * as preview from '../../../src/core/words/import-preview';

/** Two rows of a unit-level file with everything in it and nothing to say. */
const UNDERSTOOD: UnderstoodExport = {
  ...{ kind: 'tax', level: 'unit', headingRow: 1, rowsRead: 2 },
  columns: [
    { label: '单位名称', meaning: '单位名称' },
    { label: '人数', meaning: '登记职工人数' },
  ],
  ...{ ignored: [], personal: [], absent: [], lacking: [], problems: [] },
  skipped: { totals: 0, otherItems: [] },
  periods: [],
  records: [2, 3].map((rowNumber) => ({
    ...{ rowNumber, period: '2023-09', unitKey: String(rowNumber), cells: [] },
  })),
};

const PLAN: ImportPlan = {
  ...{ mode: 'append', sheet: '税务数据', blocks: [], added: 2, replaced: 0, removed: 0 },
  ...{ unchanged: 0, repeated: 0, conflicts: 0, otherRows: 0 },
  ...{ extraColumns: [], missingColumns: [] },
};

function problems(count: number, row: number | undefined = 2): UnderstoodExport['problems'] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ sheet: '税务数据', row, column: `列${String(index)}`, content: '甲' },
    ...{ code: 'notANumber', detail: '' },
  }));
}

describe('what was understood of a file', () => {
  it('is told in full where there is nothing special to say', () => {
    expect(preview.understoodLines(UNDERSTOOD)).toEqual([
      '读到 2 行数据。',
      '认出的列：单位名称、人数→登记职工人数。',
      '没有发现问题。',
    ]);
  });

  it.each<[Partial<UnderstoodExport>, string]>([
    [{ rowsRead: 5 }, '读到 5 行，得到 2 行单位数据。'],
    [{ level: 'person', rowsRead: 5 }, '这是个人明细（5 行），已汇总为 2 行单位数据'],
    [{ periods: [{ period: '2023-09', rows: 2 }] }, '所属期：2023-09（2 行）。'],
    [{ ignored: ['备注', '经办'] }, '不导入的列：备注、经办。'],
    [
      { ignored: Array.from({ length: 21 }, (_, index) => `列${String(index)}`) },
      '、列18、列19等 21 项。',
    ],
    [{ absent: ['缴税状态'] }, '文件中没有的列：缴税状态，导入后留空。'],
    [{ absent: ['统一社会信用代码'] }, '没有信用代码，比对时只能按名称匹配'],
    [{ personal: ['身份证号'] }, '含个人信息、不导入的列：身份证号。'],
    [{ skipped: { totals: 3, otherItems: [] } }, '跳过合计行 3 行。'],
    [
      { skipped: { totals: 0, otherItems: [{ item: '工伤', rows: 7 }] } },
      '跳过其他项目：工伤 7 行。',
    ],
  ])('tells of %j', (fields, sentence) => {
    const said = preview.understoodLines({ ...UNDERSTOOD, ...fields });
    expect(said.join('\n')).toContain(sentence);
    expect(preview.understoodLines(UNDERSTOOD).join('\n')).not.toContain(sentence);
  });
});

describe('problems of a file', () => {
  const linesOf = (list: UnderstoodExport['problems']) =>
    preview.problemLines({ ...UNDERSTOOD, problems: list });

  it('are told by kind, with how often and where first', () => {
    const [first] = problems(1, 7);
    const [second] = problems(1, 9);
    expect(linesOf([first, second].flatMap((one) => one ?? []))[1]).toMatch(
      /^　列0：.*（2 处，最先在第 7 行）$/,
    );
  });

  it('of the file as a whole have neither a column nor a row', () => {
    const [whole] = problems(1).map((one) => ({ ...one, column: '', row: undefined }));
    expect(linesOf(whole === undefined ? [] : [whole])[1]).toMatch(/^　[^：]*（1 处）$/);
  });

  it.each([
    [8, 9, undefined],
    [9, 10, '　另有 1 类问题，导入后可用“检查数据问题”查看。'],
  ])('are told in full up to 8 kinds: of %i', (kinds, lines, more) => {
    const said = linesOf(problems(kinds));
    expect(said).toHaveLength(lines);
    expect(said[9]).toBe(more);
  });
});

describe('what an import will do', () => {
  it('is told in full where there is nothing special to say', () => {
    expect(preview.whatItDoes(PLAN)).toEqual([
      '方式：追加：只添加表里还没有的行。',
      '「税务数据」：新增 2 行，已有相同的 0 行不动。',
    ]);
  });

  it('is the end of the question, after what was understood', () => {
    const question = preview.importQuestion('税.xlsx', UNDERSTOOD, PLAN);
    expect(question.split('\n')[0]).toBe('文件：税.xlsx');
    expect(question).toContain('读到 2 行数据。');
    expect(question).toMatch(/行不动。\n\n现在导入吗？导入后可以用“撤销上次导入”恢复。$/);
  });

  it.each<[Partial<ImportPlan>, string]>([
    [
      { mode: 'replacePeriods', replaced: 3, removed: 1 },
      '新增 2 行，更新 3 行，清除 1 行，已有相同的 0 行不动。',
    ],
    [{ repeated: 4 }, '文件中完全重复的 4 行只算一次。'],
    [{ conflicts: 2 }, '注意：有 2 行的单位和所属期表里已有、但内容不同'],
    [{ otherRows: 9 }, '其他所属期的 9 行不动。'],
    [{ extraColumns: ['包片'] }, '表中自加的列不动：包片。'],
    [{ missingColumns: ['缴税状态'] }, '「税务数据」没有这些列，有关内容不写入：缴税状态。'],
  ])('tells of %j', (fields, sentence) => {
    expect(preview.planLines({ ...PLAN, ...fields }).join('\n')).toContain(sentence);
    expect(preview.planLines(PLAN).join('\n')).not.toContain(sentence);
  });
});

describe('what an import did', () => {
  it.each([
    [
      preview.nothingNew('税.xlsx', { ...PLAN, unchanged: 2 }),
      '“税.xlsx”中的 2 行都已在「税务数据」中，没有改动。',
    ],
    [
      preview.importSoFar('税.xlsx', '税务数据', 3, 9),
      '“税.xlsx”导入「税务数据」：已写入 3 行，共 9 行。',
    ],
    [preview.importDone('税.xlsx', PLAN), '已把“税.xlsx”导入「税务数据」：新增 2 行。'],
    [
      preview.importDone('税.xlsx', { ...PLAN, replaced: 3, removed: 1 }),
      '已把“税.xlsx”导入「税务数据」：新增 2 行，更新 3 行，清除 1 行。',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});
