import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBook } from '../../local/book/copy-book';
import type { BookModel } from '../../local/book/model';
import type { DeskOptions } from '../../local/desk';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import {
  contentOf,
  deskOver,
  everythingIn,
  importState,
  setUpBook,
  sheetOf,
  type ImportDesk,
} from '../support/import-desk';

const newFolder = temporaryFolders();
const SHEET = '参保数据';
const BACKUP = '导入前备份·参保数据';
const CODE = '91350100M000100Y43';

let empty: BookModel;
const setUpFolder = mkdtempSync(join(tmpdir(), 'kuomian-import-'));

beforeAll(async () => {
  empty = await setUpBook(setUpFolder);
});
afterAll(() => {
  rmSync(setUpFolder, { recursive: true, force: true });
});

function desk(book: BookModel = empty, options: Partial<DeskOptions> = {}): Promise<ImportDesk> {
  return deskOver(book, newFolder(), options);
}

const OCTOBER = [
  ['参保缴费情况表'],
  ['统一社会信用代码', '单位名称', '社保单位编号', '所属期', '缴费人数', '申报基数'],
  [CODE, '甲厂', '110001', '202310', 12, '60,000.00元'],
  ['', '乙厂', '110002', '202310', 3, 15000],
  ['合计', '', '', '', 15, 75000],
];
const NEXT = [
  ['统一社会信用代码', '单位名称', '社保单位编号', '所属期', '缴费人数', '申报基数'],
  [CODE, '甲厂', '110001', '202310', 14, 70000],
  ['', '丙厂', '110003', '202310', 1, 5000],
  ['', '丙厂', '110003', '202311', 1, 5000],
];

const upload = (rows: unknown, mode = 'append', fileName = '参保.xlsx') => ({
  fileName,
  rows,
  mode,
});

describe('importSocialInsurance', () => {
  it('writes what was understood, after asking, and keeps the former content hidden', async () => {
    const at = await desk();
    const run = await at.run('importSocialInsurance', upload(OCTOBER));
    expect(run.error).toBeUndefined();
    expect(run.report?.summary).toBe('已把“参保.xlsx”导入「参保数据」：新增 2 行。');
    expect(contentOf(at.book, SHEET).slice(1)).toEqual([
      [CODE, '甲厂', '110001', null, '2023-10', null, 12, 60000],
      [null, '乙厂', '110002', null, '2023-10', null, 3, 15000],
    ]);
    expect(run.messages).toMatchObject([{ kind: 'alert', title: '导入前请核对', answer: 'YES' }]);
    expect(sheetOf(at.book, BACKUP).hidden).toBe(true);
  });

  it('shows what it understood before it writes, and writes nothing if the answer is no', async () => {
    const at = await desk(empty, { answers: 'no' });
    const before = everythingIn(at.book);
    const run = await at.run('importSocialInsurance', upload(OCTOBER));
    expect(run.report).toMatchObject({ ok: true, summary: '没有导入，工作簿没有改动。' });
    const [question] = run.messages;
    expect(question?.kind === 'alert' && question.message).toMatch(
      /参保\.xlsx[^]*2023-10（2 行）[^]*缴费人数→参保缴费人数[^]*合计行 1 行[^]*新增 2 行/,
    );
    const log = contentOf(at.book, '操作日志');
    expect(log[log.length - 1]?.[2]).toBe('导入参保数据');
    sheetOf(at.book, '操作日志').values = sheetOf(empty, '操作日志').values;
    expect(everythingIn(at.book).length).toBe(before.length);
  });

  it('changes nothing the second time', async () => {
    const at = await desk();
    await at.run('importSocialInsurance', upload(OCTOBER));
    const after = contentOf(at.book, SHEET);
    const run = await at.run('importSocialInsurance', upload(OCTOBER, 'replacePeriods'));
    expect(run.report?.summary).toBe('“参保.xlsx”中的 2 行都已在「参保数据」中，没有改动。');
    expect(run.messages).toEqual([]);
    expect(contentOf(at.book, SHEET)).toEqual(after);
  });

  it('warns when rows of the same unit and month would stand twice', async () => {
    const at = await desk();
    await at.run('importSocialInsurance', upload(OCTOBER));
    const run = await at.run('importSocialInsurance', upload(NEXT));
    const [question] = run.messages;
    expect(question?.kind === 'alert' && question.message).toContain(
      '有 1 行的单位和所属期表里已有',
    );
  });

  it('makes the months of the file as the file has them, and leaves staff’s columns with their unit', async () => {
    const at = await desk();
    await at.run('importSocialInsurance', upload(OCTOBER));
    const { values } = sheetOf(at.book, SHEET);
    values[0]![10] = '核实人';
    values[1]![10] = '老王';
    const run = await at.run('importSocialInsurance', upload(NEXT, 'replacePeriods'));
    expect(run.report?.summary).toBe('已把“参保.xlsx”导入「参保数据」：新增 2 行，更新 1 行。');
    expect(contentOf(at.book, SHEET).slice(1)).toEqual([
      [CODE, '甲厂', '110001', null, '2023-10', null, 14, 70000, null, null, '老王'],
      [null, '丙厂', '110003', null, '2023-10', null, 1, 5000],
      [null, '丙厂', '110003', null, '2023-11', null, 1, 5000],
    ]);
  });

  it('opens the page without an upload', async () => {
    const at = await desk();
    const run = await at.run('importTax');
    expect(run.report).toMatchObject({ ok: true, summary: '请在打开的窗口中选择文件。' });
    const [page] = run.messages;
    expect(page).toMatchObject({ kind: 'modeless dialog', title: '导入税务数据' });
    expect(page && 'html' in page && page.html).toContain('data-kind="tax"');
  });

  it.each([
    ['no object', 7, /没有收到文件内容/],
    ['broken JSON', upload('[["450329199001011234"'), /没有收到文件内容/],
    ['an unknown mode', upload(OCTOBER, 'both'), /没有收到文件内容/],
    ['rows that are none', upload([1, 2]), /没有收到文件内容/],
    ['no rows', upload([]), /文件里没有数据/],
    ['headings only', upload(OCTOBER.slice(0, 2)), /文件里没有数据/],
    [
      'something else',
      upload([
        ['商品', '单价'],
        ['纸', 3],
      ]),
      /前20行里没有认出标题行/,
    ],
    [
      'no month',
      upload([
        ['单位名称', '缴费人数'],
        ['甲厂', 3],
      ]),
      /缺少.*所属期/,
    ],
  ])('refuses %s with what to do', async (_, given, words) => {
    const at = await desk();
    const run = await at.run('importSocialInsurance', given);
    expect(run.ok).toBe(false);
    expect(run.error).toMatch(words);
    expect(run.log).toEqual([]);
  });

  it('needs the same number of calls for ten rows and for two thousand', async () => {
    const rows = (count: number) => [
      OCTOBER[1]!,
      ...Array.from({ length: count }, (_, at) => ['', `第${at}厂`, String(at), '202310', 1, 5000]),
    ];
    const counts = await Promise.all(
      [10, 2000].map(async (count) => {
        const at = await desk();
        const run = await at.run('importSocialInsurance', upload(rows(count)));
        const grown = 'Sheet.insertRowsAfter';
        return Object.fromEntries(Object.entries(run.calls).filter(([call]) => call !== grown));
      }),
    );
    expect(counts[1]).toEqual(counts[0]);
    expect(Object.values(counts[0]!).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(45);
  });
});

describe('undoImport', () => {
  it('puts the sheet back exactly, and then has nothing to undo', async () => {
    const at = await desk();
    await at.run('importSocialInsurance', upload(OCTOBER));
    sheetOf(at.book, SHEET).formulas.set('1,8', '=G2*16%');
    const before = contentOf(at.book, SHEET);
    const formulas = [...sheetOf(at.book, SHEET).formulas];
    await at.run('importSocialInsurance', upload(NEXT, 'replacePeriods'));
    expect(contentOf(at.book, SHEET)).not.toEqual(before);
    const run = await at.run('undoImport');
    expect(run.report?.summary).toBe('已撤销导入，「参保数据」恢复到导入“参保.xlsx”之前。');
    expect(contentOf(at.book, SHEET)).toEqual(before);
    expect([...sheetOf(at.book, SHEET).formulas]).toEqual(formulas);
    expect((await at.run('undoImport')).report?.summary).toMatch(/没有可以撤销的导入/);
  });

  it('undoes after the workbook was saved and opened again', async () => {
    const at = await desk();
    const before = contentOf(at.book, SHEET);
    await at.run('importSocialInsurance', upload(OCTOBER));
    const saved = await at.save();
    const again = await deskOver(at.book, newFolder(), { workbook: saved });
    expect((await again.run('undoImport')).report?.ok).toBe(true);
    expect(contentOf(again.book, SHEET)).toEqual(before);
    expect(again.book.sheets.map(({ name }) => name)).not.toContain(BACKUP);
  });

  it('undoes two imports into two sheets, the last one first', async () => {
    const at = await desk();
    await at.run(
      'importTax',
      upload([
        ['纳税人名称', '所属期', '职工人数'],
        ['甲厂', '202310', 9],
      ]),
    );
    await at.run('importSocialInsurance', upload(OCTOBER));
    expect((await at.run('undoImport')).report?.summary).toContain('参保数据');
    expect((await at.run('undoImport')).report?.summary).toContain('税务数据');
    expect(contentOf(at.book, '税务数据')).toHaveLength(1);
  });

  it('refuses when the import was edited since, and changes nothing', async () => {
    const at = await desk();
    await at.run('importSocialInsurance', upload(OCTOBER));
    sheetOf(at.book, SHEET).values[1]![6] = 13;
    const edited = contentOf(at.book, SHEET);
    const run = await at.run('undoImport');
    expect(run.ok).toBe(false);
    expect(run.error).toMatch(/被改动过.*导入前备份·参保数据/);
    expect(contentOf(at.book, SHEET)).toEqual(edited);
  });
});

/** Every state that a click leaves when it is killed, and at last the one when it is not. */
async function statesAfter(start: BookModel, name: string, ...given: readonly unknown[]) {
  const { desk: whole, remains } = await remainsOf(
    { copyBook, newFolder },
    (onServiceCall) => desk(start, { onServiceCall }),
    async (at) => {
      const { error, stack } = await at.run(name, ...given);
      if (error !== undefined) throw new Error(`${error} ${stack ?? ''}`);
    },
  );
  // After the journal, the hidden copy, the content, the note of what was done.
  expect(remains.length).toBeGreaterThanOrEqual(5);
  return { whole, states: [...remains, { ...whole, place: 'never' }] };
}

/** What must be so once an undo has ended: nothing of an import is left, but perhaps a copy without a journal. */
function undoneState(book: BookModel) {
  const { content, formulas, journal } = importState(book, SHEET);
  return { content, formulas, journal };
}

describe('a run killed at any call', () => {
  async function imported(): Promise<BookModel> {
    const at = await desk();
    await at.run('importSocialInsurance', upload(OCTOBER));
    return at.book;
  }

  it.each(['append', 'replacePeriods'])(
    'is finished by the next import (%s)',
    async (mode) => {
      const click = ['importSocialInsurance', upload(NEXT, mode)] as const;
      const { whole, states } = await statesAfter(await imported(), ...click);
      const after = importState(whole.book, SHEET);
      expect(after.journal.state).toBe('done');
      for (const { place, book, out } of states) {
        const at = await deskOver(book, out);
        await at.run(...click);
        expect([place, importState(at.book, SHEET)]).toEqual([place, after]);
      }
    },
    60_000,
  );

  it('is undone by the next undo', async () => {
    const before = undoneState(empty);
    const { states } = await statesAfter(empty, 'importSocialInsurance', upload(OCTOBER));
    for (const { place, book, out } of states) {
      const at = await deskOver(book, out);
      await at.run('undoImport');
      expect([place, undoneState(at.book)]).toEqual([place, before]);
    }
  }, 60_000);

  it('is ended by the next undo, when it was one itself', async () => {
    const start = await imported();
    const whole = await desk(start);
    await whole.run('importSocialInsurance', upload(NEXT, 'replacePeriods'));
    const { whole: undone, states } = await statesAfter(whole.book, 'undoImport');
    expect(contentOf(undone.book, SHEET)).toEqual(contentOf(start, SHEET));
    const after = importState(undone.book, SHEET);
    expect([after.former, after.journal.state]).toEqual(['none', 'none']);
    for (const { place, book, out } of states) {
      const at = await deskOver(book, out);
      await at.run('undoImport');
      expect([place, importState(at.book, SHEET)]).toEqual([place, after]);
    }
  }, 60_000);
});

describe('an export of persons', () => {
  const SECRETS = [
    '450329199001011234',
    '450329199202022345',
    '6222021234567890123',
    '张某一',
    '李某二',
  ];
  const PERSONS = [
    ['单位编号', '单位名称', '个人编号', '姓名', '身份证号', '银行账号', '所属期', '缴费基数'],
    ['110001', '甲厂', 'P1', SECRETS[3], SECRETS[0], SECRETS[2], '202310', 5000],
    [
      '110001',
      '甲厂',
      'P2',
      SECRETS[4],
      Number(SECRETS[1]),
      '',
      '202310',
      '六千 450329199001011234',
    ],
  ];

  it.each([
    ['as rows', PERSONS],
    ['as JSON', JSON.stringify(PERSONS)],
  ])('leaves no value of a person anywhere (%s)', async (_, rows) => {
    const out = newFolder();
    const at = await deskOver(empty, out);
    const given = upload(rows, 'append', '参保450329199001011234.xlsx');
    const run = await at.run('importSocialInsurance', given);
    expect(run.report?.ok).toBe(true);
    const refused = await at.run('importTax', given);
    await at.save();
    const told = [
      everythingIn(at.book),
      JSON.stringify([run, refused, at.messages, at.toasts]),
      ...readdirSync(out)
        .filter((name) => name.startsWith('.kuomian'))
        .map((name) => readFileSync(join(out, name), 'utf8')),
    ].join('\n');
    expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).not.toContain('450329199202022');
    expect(contentOf(at.book, SHEET)[1]).toEqual([
      null,
      '甲厂',
      '110001',
      null,
      '2023-10',
      null,
      2,
    ]);
  });
});

describe('screenEmployers over a sheet whose import died', () => {
  it('refuses until the import is settled, with one call for asking', async () => {
    let died = false;
    const at = await desk(empty, {
      onServiceCall: (service, method) => {
        if (died || service !== 'Range' || method !== 'setValues') return;
        died = true;
        throw new Error('the machine stopped');
      },
    });
    await expect(at.run('importSocialInsurance', upload(OCTOBER))).rejects.toThrow('stopped');
    const refused = await at.run('screenEmployers');
    expect(refused.error).toMatch(/参保数据.*上次导入没有完成/);
    expect(refused.calls['Range.getNote']).toBe(1);
    await at.run('importSocialInsurance', upload(OCTOBER));
    const after = await at.run('screenEmployers');
    expect(after.error).not.toBe(refused.error);
  });
});
