import { type DirtKind, type PlantedDirt, sampleCounty } from '../../../local/sample';
import { readDay } from '../../../src/core/table/read-day';
import { readFen } from '../../../src/core/table/read-money';
import { readSignedCount } from '../../../src/core/table/read-number';
import { readPeriod } from '../../../src/core/table/read-period';
import { readUscc } from '../../../src/core/table/read-uscc';
import { comparisonKey } from '../../../src/core/text/comparison-key';
import type { CellReading } from '../../../src/core/table/column';

const { dirt } = sampleCounty();

type Reader = (cell: unknown) => CellReading<string | number>;

const READERS: Readonly<Record<string, Reader>> = {
  统一社会信用代码: readUscc,
  所属期: readPeriod,
  日期: readDay,
  登记职工人数: readSignedCount,
  参保缴费人数: readSignedCount,
  新增参保人数: readSignedCount,
  '工资薪金收入合计(元)': readFen,
  '申报基数合计(元)': readFen,
  '实缴金额(元)': readFen,
  '征缴金额(元)': readFen,
};

/** Kinds that one cell alone does not show. */
const NEEDS_MORE_THAN_THE_CELL: readonly DirtKind[] = [
  'overClaim',
  'notInRegister',
  'headingAlias',
];

const cases = dirt.filter(
  ({ column, kind }) => column in READERS && !NEEDS_MORE_THAN_THE_CELL.includes(kind),
);

function read({ column, cell }: PlantedDirt): CellReading<string | number> {
  return READERS[column]!(cell);
}

/** Money is read in fen. */
function understoodBy({ column, understood }: PlantedDirt): string | number | undefined {
  if (typeof understood !== 'number') return understood === null ? undefined : String(understood);
  return column.endsWith('(元)') ? Math.round(understood * 100) : understood;
}

function misread(handling: PlantedDirt['handling'], isRight: (each: PlantedDirt) => boolean) {
  const ofHandling = cases.filter((each) => each.handling === handling);
  expect(ofHandling.length).toBeGreaterThan(0);
  return ofHandling.filter((each) => !isRight(each));
}

describe('comparing names', () => {
  const sameName: readonly DirtKind[] = [
    ...(['halfWidthBrackets', 'spacedName', 'lineBreakInName'] as const),
    ...(['noBreakSpaceInName', 'fullWidthName'] as const),
  ];

  it.each(sameName)('takes a name with %s for the clean name', (kind) => {
    const names = dirt.filter((each) => each.kind === kind);
    expect(names.length).toBeGreaterThan(0);
    for (const { cell, understood } of names) {
      expect(comparisonKey(String(cell))).toBe(comparisonKey(String(understood)));
    }
  });
});

describe('the table layer on a planted cell', () => {
  it('reads what can be repaired or kept as what it means', () => {
    const isRight = (each: PlantedDirt) => read(each).value === understoodBy(each);
    expect(misread('repaired', isRight)).toEqual([]);
    expect(misread('kept', isRight)).toEqual([]);
  });

  it('takes what says nothing as blank, without a problem', () => {
    const isRight = (each: PlantedDirt) => {
      const { value, problem } = read(each);
      return value === undefined && problem === undefined;
    };
    expect(misread('blank', isRight)).toEqual([]);
  });

  it('uses no value of what cannot be read, and names it', () => {
    const isRight = (each: PlantedDirt) => {
      const { value, problem } = read(each);
      return value === undefined && problem !== undefined;
    };
    expect(misread('refused', isRight)).toEqual([]);
  });

  it('names a doubtful code and keeps it', () => {
    const isRight = (each: PlantedDirt) => {
      const { value, problem } = read(each);
      return value !== undefined && problem !== undefined;
    };
    expect(misread('suggested', isRight)).toEqual([]);
    const wrongChecks = cases.filter(({ kind }) => kind === 'wrongCheckCode');
    expect(wrongChecks.filter((each) => !isRight(each))).toEqual([]);
  });
});
