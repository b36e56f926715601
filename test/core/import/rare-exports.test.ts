import { exportOnlyColumns } from '../../../src/core/import/export-columns';
import { planImport } from '../../../src/core/import/plan-import';
import { understandExport } from '../../../src/core/import/understand-export';
import type { Grid } from '../../../src/core/table/column';
import { EXTRA_MEANINGS } from '../../../src/core/words/import';

const problemsOf = (grid: Grid): readonly string[] =>
  understandExport('socialInsurance', grid).problems.map(
    ({ code, row, column }) => `${code} ${row} ${column}`,
  );

describe('an export of persons', () => {
  const HEADINGS = ['单位名称', '所属期', '身份证号', '个人编号', '姓名', '缴费基数'];
  const people = (...rows: readonly (readonly unknown[])[]) =>
    understandExport('socialInsurance', [
      HEADINGS,
      ...rows.map((row) => ['甲厂', '2023-09', ...row]),
    ]);
  const headCount = (...rows: readonly (readonly unknown[])[]) =>
    people(...rows).records.map(({ cells }) =>
      cells.find((cell) => typeof cell === 'number' && cell < 100),
    );

  it.each([
    [
      'their whole numbers',
      [
        ['450329199001011234', '', '甲'],
        ['450329199001011242', '', '甲'],
      ],
      2,
    ],
    [
      'numbers rounded to the same, told apart by their personal number',
      [
        ['4.50329E+17', '1001', '甲'],
        ['4.50329E+17', '1002', '甲'],
      ],
      2,
    ],
    [
      'numbers rounded to the same, told apart by name',
      [
        ['450329199001010000', '—', '甲'],
        ['450329199001010000', '—', '乙'],
      ],
      2,
    ],
    [
      'one person on two rows',
      [
        ['4.50329E+17', '1001', '甲'],
        ['4.50329E+17', '1001', '乙'],
      ],
      1,
    ],
  ])('counts them by %s', (_, rows, count) => {
    expect(headCount(...rows.map((row) => [...row, 5_000]))).toEqual([count]);
  });

  it('leaves out a row that tells no person, and says which', () => {
    const { problems, records } = people(['', '', '', 5_000], ['', '1001', '', 5_000]);

    expect(problems.map(({ code, row }) => [code, row])).toEqual([['rowWithoutPerson', 2]]);
    expect(records).toHaveLength(1);
  });
});

describe('an export with premiums in two halves', () => {
  const HEADINGS = ['单位名称', '所属期', '单位应缴金额', '个人应缴金额'];

  it('adds the halves up, and leaves blank what has only one', () => {
    const grid: Grid = [
      HEADINGS,
      ['甲厂', '2023-09', 1_600, 800],
      ['乙厂', '2023-09', 1_600, ''],
      ['丙厂', '2023-09', '', ''],
    ];
    const { records } = understandExport('socialInsurance', grid);

    expect(records.map(({ cells }) => cells.filter((cell) => typeof cell === 'number'))).toEqual([
      [2_400],
      [],
      [],
    ]);
    expect(problemsOf(grid)).toEqual(['halfPremium 3 应缴金额(元)']);
  });
});

describe('an export’s headings and titles', () => {
  it.each([
    ['the better of two headings for one column, if it comes first', ['统一社会信用代码', '税号']],
    ['the better of two headings for one column, if it comes last', ['税号', '统一社会信用代码']],
  ])('take %s', (_, headings) => {
    const { columns } = understandExport('socialInsurance', [
      ['单位名称', '所属期', '缴费人数', ...headings],
      ['甲厂', '2023-09', 3, '', ''],
    ]);

    expect(columns.filter(({ meaning }) => meaning === '统一社会信用代码')).toEqual([
      { label: '统一社会信用代码', meaning: '统一社会信用代码' },
    ]);
  });

  it.each([
    ['a month said once above the table', '（2023年9月）', 1],
    ['no month that does not exist', '（2023年13月）', 0],
    ['no month beside another', '（2023年9月至2023年10月）', 0],
  ])('give %s', (_, title, count) => {
    const grid: Grid = [
      [`养老保险缴费明细${title}`, 2023],
      ['单位名称', '缴费人数'],
      ['甲厂', 3],
    ];

    expect(understandExport('socialInsurance', grid).records).toHaveLength(count);
  });

  it('have words for every column that only exports have', () => {
    expect(
      Object.values(exportOnlyColumns)
        .map(({ heading }) => heading)
        .sort(),
    ).toEqual([...EXTRA_MEANINGS.keys()].sort());
  });
});

describe('a sheet with rows that tell no unit or no month', () => {
  const HEADINGS = ['单位名称', '所属期', '参保缴费人数'];
  const understood = understandExport('socialInsurance', [HEADINGS, ['甲厂', '2023-09', 3]]);
  const lastRowWith = (...rows: readonly (readonly unknown[])[]) =>
    planImport({
      grid: [HEADINGS, ...rows],
      formulas: [],
      numberFormats: [],
      understood,
      mode: 'append',
    }).blocks.map(({ row }) => row);

  it('leaves them alone and writes below everything', () => {
    expect(lastRowWith(['', '2023-09', 1], ['乙厂', '', 2], [], [false, '', ''])).toEqual([4]);
    expect(lastRowWith()).toEqual([2]);
  });

  it('gives the place of a row without unit in the file’s month to a row of the file', () => {
    const { blocks } = planImport({
      grid: [HEADINGS, ['', '2023-09', 1], ['乙厂', '2023-08', 2]],
      formulas: [],
      numberFormats: [],
      understood,
      mode: 'replacePeriods',
    });

    expect(blocks.map(({ row }) => row)).toEqual([2]);
  });
});
