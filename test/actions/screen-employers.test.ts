import { copyBook } from '../../local/book/copy-book';
import type { BookModel, Scalar } from '../../local/book/model';
import type { Desk } from '../../local/desk';
import type { ScreeningReport } from '../../src/core/screening/screening-preview';
import { sampleCounty } from '../../local/sample';
import { remainsOf } from '../../scripts/faults/remains.mjs';
import { temporaryFolders } from '../local/support/temporary-folder';
import {
  callCount,
  campaignDesk,
  mustRun,
  setUpDesk,
  sheetOf,
  textsOf,
  typeRows,
} from '../support/campaign-desk';

const newFolder = temporaryFolders();

type Cells = Readonly<Record<string, Scalar>>;

/** Invented; what is tested does not depend on the check characters. */
const CODE_A = '91450329MA5XN00001';
const CODE_B = '91450329MA5XN00002';

const SOCIAL: Cells = {
  统一社会信用代码: CODE_A,
  单位名称: '资源县甲商贸有限公司',
  社保单位编号: '4503290001',
  乡镇: '资源镇',
  所属期: '2023-09',
  参保缴费人数: 10,
  '申报基数合计(元)': 50_000,
  '应缴金额(元)': 12_000,
  '实缴金额(元)': 12_000,
};
const TAX: Cells = {
  统一社会信用代码: CODE_A,
  纳税人名称: '资源县甲商贸有限公司',
  乡镇: '资源镇',
  所属期: '2023-09',
  登记职工人数: 10,
  '工资薪金收入合计(元)': 50_000,
  缴税状态: '正常',
};
/** Two missing people: a hit of rule ②. */
const HIT: Cells = { ...TAX, 登记职工人数: 12 };

async function deskWith(social: readonly Cells[], tax: readonly Cells[]): Promise<Desk> {
  const desk = await setUpDesk();
  typeRows(desk, '参保数据', social);
  typeRows(desk, '税务数据', tax);
  return desk;
}

/** The rows of a sheet by heading, blank rows left out. */
function recordsOf(desk: Desk, name: string): Record<string, string>[] {
  const [headings = [], ...rows] = textsOf(desk, name);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])),
    );
}

function cellAt(desk: Desk, name: string, row: number, heading: string): (value: Scalar) => void {
  const { values } = sheetOf(desk, name);
  const column = (values[0] ?? []).indexOf(heading);
  return (value) => {
    while (values.length < row) values.push([]);
    values[row - 1]![column] = value;
  };
}

/** Every sheet's cells but the log's. */
function contentsOf(book: BookModel): unknown {
  return book.sheets
    .filter(({ name }) => name !== '操作日志')
    .map(({ name, values, formulas }) => {
      const rows = values.map((row) => row.map((cell) => cell ?? ''));
      const last = rows.reduce(
        (at, row, index) => (row.some((cell) => cell !== '') ? index : at),
        -1,
      );
      return [
        name,
        rows.slice(0, last + 1).map((row) => row.join('\u0001').replace(/\u0001+$/, '')),
        [...formulas],
      ];
    });
}

describe('screenEmployers', () => {
  it('lists a hit with its figures, its explanation and who looks after it', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    const run = await mustRun(desk, 'screenEmployers');
    const [row, ...others] = recordsOf(desk, '重点企业');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ...{ 统一社会信用代码: CODE_A, 乡镇: '资源镇', 所属期: '2023-09', 情形: '人数不足' },
      ...{ 登记职工人数: '12', 参保缴费人数: '10', 人数差: '2' },
    });
    expect(row?.['工作组']).not.toBe('');
    expect(row?.['说明']).toContain('初步比对，以核定为准');
    expect(run.report?.summary).toContain('已比对2023-09：列出重点企业 1 户、1 条');
    expect(run.report?.details).toEqual(
      expect.arrayContaining([expect.stringMatching(/^人数不足：1 户，少保 2 人/)]),
    );
    expect(textsOf(desk, '比对汇总')[1]?.[0]).toContain('初步比对，以核定为准');
  });

  it('tells a page what it would change, changing nothing, and then does the same as from the menu', async () => {
    const [menu, page] = [await deskWith([SOCIAL], [HIT]), await deskWith([SOCIAL], [HIT])];
    const before = contentsOf(page.book);
    const logged = textsOf(page, '操作日志').length;
    const looked = await mustRun(page, 'screenEmployers', { stage: 'plan' });
    expect((looked.value as ScreeningReport).preview?.changes).toMatchObject({ fresh: 1 });
    expect(contentsOf(page.book)).toEqual(before);
    expect(textsOf(page, '操作日志')).toHaveLength(logged);
    expect(callCount(looked)).toBeLessThanOrEqual(12);
    const written = await mustRun(page, 'screenEmployers', { stage: 'write' });
    const whole = await mustRun(menu, 'screenEmployers');
    expect(contentsOf(page.book)).toEqual(contentsOf(menu.book));
    expect(callCount(written)).toBe(callCount(whole));
  });

  it('changes nothing but the log when it is run again', async () => {
    const county = sampleCounty({ employers: 150 });
    const desk = await campaignDesk(county.book);
    await mustRun(desk, 'setUpWorkbook');
    await mustRun(desk, 'screenEmployers');
    const before = contentsOf(desk.book);
    await mustRun(desk, 'screenEmployers');
    expect(contentsOf(desk.book)).toEqual(before);
  });

  it('keeps what staff typed with its row when they sort the sheet and other hits come', async () => {
    const desk = await deskWith(
      [SOCIAL, { ...SOCIAL, 统一社会信用代码: CODE_B, 单位名称: '资源县乙酒店' }],
      [HIT, { ...HIT, 统一社会信用代码: CODE_B, 纳税人名称: '资源县乙酒店', 登记职工人数: 30 }],
    );
    await mustRun(desk, 'screenEmployers');
    const rows = recordsOf(desk, '重点企业');
    const rowOfA = 2 + rows.findIndex((row) => row['统一社会信用代码'] === CODE_A);
    cellAt(desk, '重点企业', rowOfA, '备注')('已电话联系');
    cellAt(desk, '重点企业', rowOfA, '排除原因')('退休返聘');
    const { values } = sheetOf(desk, '重点企业');
    const body = values.splice(1, rows.length);
    values.splice(1, 0, ...body.reverse());
    await mustRun(desk, 'screenEmployers');
    const staff = recordsOf(desk, '重点企业').map((row) => [
      row['统一社会信用代码'],
      row['排除原因'],
      row['备注'],
    ]);
    expect(staff).toEqual(
      expect.arrayContaining([
        [CODE_A, '退休返聘', '已电话联系'],
        [CODE_B, '', ''],
      ]),
    );
    expect(staff).toHaveLength(rows.length);
  });

  it('keeps a remark as typed even where it cannot be read', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    await mustRun(desk, 'screenEmployers');
    cellAt(desk, '重点企业', 2, '备注')('=电话 450329199001011234');
    await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '重点企业')[0]?.['备注']).toBe('=电话 450329199001011234');
    expect(sheetOf(desk, '重点企业').formulas.size).toBe(0);
  });

  it('leaves every row in its place when staff keep a column of their own', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    await mustRun(desk, 'screenEmployers');
    sheetOf(desk, '重点企业').values[0]!.push('包片干部');
    cellAt(desk, '重点企业', 2, '包片干部')('张干部');
    typeRows(desk, '参保数据', [{ ...SOCIAL, 统一社会信用代码: CODE_B, 单位名称: '资源县乙酒店' }]);
    typeRows(desk, '税务数据', [
      { ...HIT, 统一社会信用代码: CODE_B, 纳税人名称: '资源县乙酒店', 登记职工人数: 90 },
    ]);
    const run = await mustRun(desk, 'screenEmployers');
    expect(
      recordsOf(desk, '重点企业').map((row) => [row['统一社会信用代码'], row['包片干部']]),
    ).toEqual([
      [CODE_A, '张干部'],
      [CODE_B, ''],
    ]);
    expect(run.report?.details.join()).toContain('原有各行留在原处');
  });

  it('leaves a sum below the rows where it is, as a formula', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    await mustRun(desk, 'screenEmployers');
    const sheet = sheetOf(desk, '重点企业');
    cellAt(desk, '重点企业', 3, '单位名称')('合计');
    const column = sheet.values[0]!.indexOf('人数差');
    sheet.formulas.set(`2,${column}`, '=SUM(J2:J2)');
    const before = [...sheet.formulas];
    await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '重点企业').map((row) => row['单位名称'])).toEqual([
      '资源县甲商贸有限公司',
      '合计',
    ]);
    expect([...sheetOf(desk, '重点企业').formulas]).toEqual(before);
  });

  it('marks a hit that has disappeared, with the day, and takes the mark off when it is back', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    await mustRun(desk, 'screenEmployers');
    cellAt(desk, '税务数据', 2, '登记职工人数')(10);
    await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '重点企业')[0]?.['说明']).toMatch(/^【已消除 2023年11月20日】/);
    cellAt(desk, '税务数据', 2, '登记职工人数')(12);
    await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '重点企业')[0]?.['说明']).not.toContain('已消除');
  });

  it('never lets a text become a formula', async () => {
    const name = '=HYPERLINK("http://example.invalid","x")';
    const desk = await deskWith([{ ...SOCIAL, 单位名称: name }], [{ ...HIT, 纳税人名称: name }]);
    await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '重点企业')[0]?.['单位名称']).toBe(name);
    expect(sheetOf(desk, '重点企业').formulas.size).toBe(0);
  });

  it('writes a line in 操作日志', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    await mustRun(desk, 'screenEmployers');
    const lines = textsOf(desk, '操作日志');
    expect(lines[lines.length - 1]?.slice(2, 4)).toEqual(['比对重点企业', '完成']);
  });
});

describe('a match by name', () => {
  /** The same unit, known to 参保数据 under another code. */
  const nameOnly = () => deskWith([{ ...SOCIAL, 统一社会信用代码: CODE_B }], [HIT]);
  const conclude = async (desk: Desk, conclusion: string) => {
    cellAt(desk, '名称确认', 2, '结论')(conclusion);
    await mustRun(desk, 'screenEmployers');
  };

  it('waits on 名称确认 for a person, listed once, and its hit says so', async () => {
    const desk = await nameOnly();
    await mustRun(desk, 'screenEmployers');
    await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '名称确认')).toEqual([
      expect.objectContaining({
        ...{ 税务代码: CODE_A, 税务名称: '资源县甲商贸有限公司', 参保代码: CODE_B, 结论: '' },
      }),
    ]);
    expect(recordsOf(desk, '重点企业')[0]?.['说明']).toContain('【待人工确认】');
  });

  it('is a hit like any other once it is confirmed', async () => {
    const desk = await nameOnly();
    await mustRun(desk, 'screenEmployers');
    await conclude(desk, '是同一单位');
    const [row] = recordsOf(desk, '重点企业');
    expect(row?.['情形']).toBe('人数不足');
    expect(row?.['说明']).toContain('已人工确认');
    expect(row?.['说明']).not.toContain('待人工确认');
  });

  it('is two units once it is rejected, which later runs remember', async () => {
    const desk = await nameOnly();
    await mustRun(desk, 'screenEmployers');
    await conclude(desk, '不是同一单位');
    await mustRun(desk, 'screenEmployers');
    const open = recordsOf(desk, '重点企业').filter((row) => !row['说明']?.includes('已消除'));
    expect(open.map((row) => row['情形'])).toEqual(['未申报']);
    expect(recordsOf(desk, '名称确认').map((row) => row['结论'])).toEqual(['不是同一单位']);
  });
});

describe('what screenEmployers says instead of guessing', () => {
  it.each([
    '参数',
    '乡镇',
    '行动',
    '单位台账',
    '参保数据',
    '税务数据',
    '名称确认',
    '重点企业',
    '比对汇总',
  ])(
    'says what to do when the sheet %s is gone, and changes nothing but 操作日志',
    async (name) => {
      const desk = await deskWith([SOCIAL], [HIT]);
      desk.book.sheets = desk.book.sheets.filter((sheet) => sheet.name !== name);
      const before = contentsOf(desk.book);
      const run = await desk.run('screenEmployers');
      expect(run.error).toContain(`找不到工作表「${name}」`);
      expect(contentsOf(desk.book)).toEqual(before);
    },
  );

  it.each([
    ['税务数据', '所属期'],
    ['重点企业', '情形'],
    ['名称确认', '结论'],
  ])('says that %s lacks the heading %s', async (sheet, heading) => {
    const desk = await deskWith([SOCIAL], [HIT]);
    const headings = sheetOf(desk, sheet).values[0]!;
    headings[headings.indexOf(heading)] = '别的';
    const run = await desk.run('screenEmployers');
    expect(run.error).toContain(`工作表「${sheet}」缺少标题：${heading}`);
  });

  it('asks for data when there are none', async () => {
    const run = await (await setUpDesk()).run('screenEmployers');
    expect(run.error).toContain('「参保数据」里没有数据。请先从菜单导入');
  });

  it('names the months when the two data sets share none', async () => {
    const desk = await deskWith([SOCIAL], [{ ...HIT, 所属期: '2023-10' }]);
    const run = await desk.run('screenEmployers');
    expect(run.error).toContain('参保数据（2023-09）与税务数据（2023-10）没有相同的所属期');
  });

  it('says where to change the months that 参数 asks for', async () => {
    const desk = await deskWith([SOCIAL], [HIT]);
    const row = textsOf(desk, '参数').findIndex(([item]) => item === '比对所属期 起');
    cellAt(desk, '参数', row + 1, '值')('2023-10');
    const run = await desk.run('screenEmployers');
    expect(run.error).toContain('请修改“比对所属期 起”');
  });
});

describe('screenEmployers on the sample county', () => {
  const CALLS = {
    // Six sheets to read (参数, 乡镇, 行动, 单位台账, 参保数据, 税务数据), 名称确认 and 重点企业 to read and write.
    'Range.getValues': 8,
    'Range.getFormulas': 1,
    // 比对汇总, and once 重点企业.
    'Range.setBackgrounds': 1,
    'Range.setTextStyles': 1,
    'Range.setValues': 2,
    // The line in 操作日志 with who did it, and the toast.
    'Session.getActiveUser': 1,
    'Sheet.appendRow': 1,
    'Spreadsheet.toast': 1,
  };

  it.each([
    [1, CALLS],
    [900, CALLS],
    // More than the sheet's 1,000 rows: 重点企业 gets room for them.
    [2_000, { ...CALLS, 'Sheet.getMaxRows': 1, 'Sheet.insertRowsAfter': 1 }],
  ])('makes the same few calls over %d rows of each', async (count, calls) => {
    const many = (row: Cells, name: string): Cells[] =>
      Array.from({ length: count }, (_, index) => {
        const number = String(index).padStart(5, '0');
        return { ...row, 统一社会信用代码: `91450329MA5X${number}A`, [name]: `示例${number}公司` };
      });
    const desk = await deskWith(many(SOCIAL, '单位名称'), many(HIT, '纳税人名称'));
    const run = await mustRun(desk, 'screenEmployers');
    expect(recordsOf(desk, '重点企业')).toHaveLength(count);
    expect(run.calls).toEqual(calls);
    expect(callCount(run)).toBeLessThanOrEqual(19);
  });

  it('makes one call more for names to confirm', async () => {
    const desk = await campaignDesk(sampleCounty({ employers: 150 }).book);
    await mustRun(desk, 'setUpWorkbook');
    const run = await mustRun(desk, 'screenEmployers');
    expect(run.calls).toEqual({ ...CALLS, 'Range.setValues': 3 });
  });

  it('makes at most 24 calls at the worst: every sheet too short, both data sets imported before', async () => {
    const units = ['甲', '乙', '丙', '丁'].map((name, index) => {
      const [tax, social] = [`91450329MA5XN0000${index}`, `91450329MA5XN1000${index}`];
      return { name: `资源县${name}商贸有限公司`, tax, social };
    });
    const desk = await deskWith(
      units.map(({ name, social }) => ({ ...SOCIAL, 统一社会信用代码: social, 单位名称: name })),
      units.map(({ name, tax }) => ({ ...HIT, 统一社会信用代码: tax, 纳税人名称: name })),
    );
    for (const name of ['参保数据', '税务数据']) {
      const backup = { ...structuredClone(sheetOf(desk, name)), name: `导入前备份·${name}` };
      desk.book.sheets.push({ ...backup, hidden: true });
    }
    for (const name of ['名称确认', '重点企业', '比对汇总']) sheetOf(desk, name).maxRows = 2;
    const run = await mustRun(desk, 'screenEmployers');
    const purposes = [
      ['Range.getNote', 2, 'whether the last import of either data set was finished'],
      ['Range.getValues', 8, '参数, 乡镇, 行动, 单位台账, 参保数据, 税务数据, 名称确认, 重点企业'],
      ['Range.getFormulas', 1, 'formulas of staff on 重点企业'],
      ['Sheet.getMaxRows', 2, 'how long 重点企业 and 比对汇总 are'],
      ['Sheet.insertRowsAfter', 3, 'rows for 名称确认, 重点企业 and 比对汇总'],
      ['Range.setBackgrounds', 1, '比对汇总'],
      ['Range.setTextStyles', 1, '比对汇总'],
      ['Range.setValues', 3, '名称确认, 重点企业, 比对汇总'],
      ['Session.getActiveUser', 1, 'who did it, for 操作日志'],
      ['Sheet.appendRow', 1, 'the line in 操作日志'],
      ['Spreadsheet.toast', 1, 'the summary'],
    ] as const;
    expect(run.calls).toEqual(Object.fromEntries(purposes.map(([call, count]) => [call, count])));
    expect(callCount(run)).toBe(24);
    expect(recordsOf(desk, '名称确认')).toHaveLength(units.length);
    expect(recordsOf(desk, '重点企业')).toHaveLength(units.length);
  });

  it('reads, refuses and says so in 操作日志 in a dozen calls when there is nothing to compare', async () => {
    const run = await (await setUpDesk()).run('screenEmployers');
    expect(run.ok).toBe(false);
    expect(callCount(run)).toBeLessThanOrEqual(12);
  });

  it('finds every true hit of October among employers whose cells are in order', async () => {
    const county = sampleCounty();
    const desk = await campaignDesk(county.book);
    await mustRun(desk, 'setUpWorkbook');
    for (const item of ['比对所属期 起', '比对所属期 止']) {
      const row = textsOf(desk, '参数').findIndex(([label]) => label === item);
      cellAt(desk, '参数', row + 1, '值')('2023-10');
    }
    await mustRun(desk, 'screenEmployers');
    const found = new Set(
      recordsOf(desk, '重点企业').map((row) => `${row['统一社会信用代码']} ${row['情形']}`),
    );
    const soiled = soiledCodes(county, desk);
    const expected = county.situations
      .filter(({ period, uscc }) => period === '2023-10' && !soiled.has(uscc))
      .map(({ uscc, situation }) => `${uscc} ${situation}`);
    const countOf = (word: string) => expected.filter((one) => one.endsWith(word)).length;
    expect(Math.min(...['未申报', '人数不足', '基数不足', '欠费'].map(countOf))).toBeGreaterThan(
      20,
    );
    expect(expected.filter((one) => !found.has(one))).toEqual([]);
    const truth = new Set(expected);
    const clean = [...found].filter((one) => !soiled.has(one.split(' ')[0] ?? ''));
    expect(clean.filter((one) => !truth.has(one))).toEqual([]);
  });
});

/** Peculiarities that leave the figures and the code as they truly are. */
const HARMLESS: readonly string[] = [
  ...['severalSocialNumbers', 'branchOffice', 'notInRegister', 'wrongCheckCode'],
];

const CODE = /^[0-9A-Z]{18}$/;

/**
 * Codes of employers whose October rows hold something that is not as it truly is; of those with insurance suspended (0
 * people, which is 未申报 here and 人数不足 in the sample's own words); and of those insured in other months only (不可比).
 */
function soiledCodes(county: ReturnType<typeof sampleCounty>, desk: Desk): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { kind, sheet, row } of county.dirt) {
    if ((sheet !== '参保数据' && sheet !== '税务数据') || HARMLESS.includes(kind)) continue;
    const texts = (sheetOf(desk, sheet).values[row - 1] ?? []).map(String);
    if (!texts.some((text) => /^2023-(?!10)\d\d$/.test(text)))
      texts.forEach((text) => marks.add(text));
  }
  const codes = new Set<string>();
  const insured = { inOctober: new Set<string>(), ever: new Set<string>() };
  for (const sheet of ['参保数据', '税务数据']) {
    for (const row of sheetOf(desk, sheet).values) {
      const code = row.map(String).find((text) => CODE.test(text)) ?? '';
      if (row.some((cell) => isMarkOfUnit(cell, marks))) codes.add(code);
      if (sheet === '税务数据') continue;
      insured.ever.add(code);
      if (row.includes('2023-10')) insured.inOctober.add(code);
    }
  }
  for (const code of insured.ever) if (!insured.inOctober.has(code)) codes.add(code);
  return codes;
}

function isMarkOfUnit(cell: Scalar | undefined, marks: ReadonlySet<string>): boolean {
  const isIdentity = typeof cell === 'string' && (CODE.test(cell) || cell.includes('示例'));
  return isIdentity && marks.has(cell);
}

describe('screenEmployers that dies', () => {
  /** A workbook that has been screened and worked on since: 1 former hit changed, new ones, a name to confirm. */
  async function screenedBook(): Promise<BookModel> {
    const desk = await deskWith(
      [SOCIAL, { ...SOCIAL, 统一社会信用代码: null, 单位名称: '资源县丙公司' }],
      [HIT],
    );
    await mustRun(desk, 'screenEmployers');
    cellAt(desk, '重点企业', 2, '备注')('要保留');
    cellAt(desk, '税务数据', 2, '登记职工人数')(15);
    typeRows(desk, '税务数据', [
      { ...HIT, 统一社会信用代码: CODE_B, 纳税人名称: '资源县丙公司' },
      { ...HIT, 统一社会信用代码: '91450329MA5XN00009', 纳税人名称: '资源县丁公司' },
    ]);
    return desk.book;
  }

  /** A column of staff's own between 情形 and the figures: the sheet is then written in two blocks. */
  function withColumnBetween(book: BookModel): BookModel {
    const sheet = book.sheets.find(({ name }) => name === '重点企业')!;
    const at = sheet.values[0]!.indexOf('情形');
    sheet.values.forEach((row, index) => row.splice(at, 0, ['包片干部', '张干部'][index] ?? null));
    return book;
  }

  it.each([
    ['a sheet as set-up made it', screenedBook],
    ['a sheet with a column of staff’s own', async () => withColumnBetween(await screenedBook())],
  ])('on %s leaves nothing that the next run does not put right', async (_, makeBook) => {
    const book = await makeBook();
    const { desk: undisturbed, remains } = await remainsOf(
      { copyBook, newFolder },
      async (onServiceCall) => {
        const out = newFolder();
        return { ...(await campaignDesk(copyBook(book), { out, onServiceCall })), out };
      },
      (desk) => mustRun(desk, 'screenEmployers'),
    );
    const wanted = contentsOf(undisturbed.book);
    // The names to confirm, the hits, the summary, the line in 操作日志.
    expect(remains.length).toBeGreaterThanOrEqual(4);
    for (const { place, book: left, out } of remains) {
      const desk = await campaignDesk(copyBook(left), { out });
      await mustRun(desk, 'screenEmployers');
      expect([place, contentsOf(desk.book)]).toEqual([place, wanted]);
    }
  });
});
