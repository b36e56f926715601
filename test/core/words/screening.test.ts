import * as report from '../../../src/core/words/screening-report';
import { hitExplanation } from '../../../src/core/words/screening-sentences';
import type { Finding } from '../../../src/core/screening/hit';
import type { SummaryLine } from '../../../src/core/screening/summary';

const LINE: SummaryLine = {
  ...{ name: '合计', units: 3, hits: 4, missingPeople: 0, estimateFen: 1_200_000 },
  ...{ hitsWithoutEstimate: 0, awaitingConfirmation: 0, excludedUnits: 0 },
};
const MONTHS = ['2023-06', '2023-07', '2023-08', '2023-09'] as const;
const COVERAGE = {
  ...{
    matchedByCode: 80,
    matchedByConfirmedName: 3,
    awaitingConfirmation: 2,
    undecided: 1,
    unmatched: 14,
  },
  ...{
    taxUnits: 100,
    socialUnits: 90,
    socialUnitsWithoutTax: 5,
    oldTaxNumbers: 4,
    unitsWithoutCode: 6,
  },
};

describe('what is said after screening', () => {
  it.each([
    [
      report.screeningSentence(['2023-09'], { ...LINE, units: 0, hits: 0 }, 0),
      '已比对2023-09：没有发现重点企业（初步比对，以核定为准）。',
    ],
    [
      report.screeningSentence(['2023-08', '2023-09'], LINE, 0),
      '已比对2023-08、2023-09：列出重点企业 3 户、4 条，预计应补 12,000.00 元（初步比对，以核定为准）。',
    ],
    [
      report.screeningSentence(MONTHS, { ...LINE, excludedUnits: 2 }, 5),
      '已比对2023-06至2023-09共4个月：列出重点企业 3 户、4 条，预计应补 12,000.00 元，另有已排除 2 户；有 5 户要在「名称确认」确认名称（初步比对，以核定为准）。',
    ],
    [report.kindLine('base', LINE), '基数不足：3 户，预计应补 12,000.00 元'],
    [
      report.lineText('中峰镇', { ...LINE, missingPeople: 9 }),
      '中峰镇：3 户，少保 9 人，预计应补 12,000.00 元',
    ],
    [
      report.coverageLine(COVERAGE),
      '税务数据 100 户：按代码对上 80 户，按名称对上 5 户（其中待确认 2 户），不能确定 1 户，没有参保数据 14 户；参保数据 90 户，其中没有税务数据 5 户',
    ],
    [
      report.stayingLine({ fresh: 1, staying: 2, resolved: 0, notCompared: 0 }),
      '您填写的排除原因和备注都会保留。现在还没有改动工作簿。',
    ],
    [
      report.stayingLine({ fresh: 1, staying: 2, resolved: 0, notCompared: 2 }),
      '有 2 条这次没有数据可比，原样保留并注明。您填写的排除原因和备注都会保留。现在还没有改动工作簿。',
    ],
    [report.problemsLine(3), '有 3 处数据重复、矛盾或不可比，请运行“检查数据问题”逐条查看'],
    [report.newPendingLine(3), '「名称确认」新增 3 行，填好结论后请重新比对'],
    [report.summaryTitle('资源县'), '资源县重点企业比对汇总'],
    [
      report.summaryInfo(['2023-09'], '2023-11-20'),
      '比对所属期：2023-09　比对日期：2023年11月20日　初步比对，以核定为准',
    ],
    [
      report.noCommonPeriod([], ['2023-09']),
      '参保数据（没有可用的所属期）与税务数据（2023-09）没有相同的所属期，不能比对。请导入同一个月的两份数据，再重新比对。',
    ],
    [
      report.nothingInRange(['2023-07', '2023-08'], ['2023-09']),
      '「参数」里填的比对所属期内，参保数据与税务数据没有相同的月份（参保数据有2023-07至2023-08，税务数据有2023-09）。请修改“比对所属期 起”“比对所属期 止”，或者清空后重新比对。',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });

  it('lists the coverage of the data with what is wrong in it', () => {
    expect(new Map(report.coverageRows(COVERAGE, 7))).toEqual(
      new Map([
        ['税务数据单位（户）', 100],
        ['　按代码对上', 80],
        ['　按名称对上，已确认', 3],
        ['　按名称对上，待确认', 2],
        ['　不能确定是哪一户', 1],
        ['　没有参保数据', 14],
        ['参保数据单位（户）', 90],
        ['　没有税务数据', 5],
        ['没有可用代码的单位（户）', 6],
        ['按15位旧税号找到的单位（户）', 4],
        ['重复、矛盾或不可比（处）', 7],
      ]),
    );
  });
});

describe('the explanation of a hit that lacks figures', () => {
  const blank = {
    ...{
      registeredPeople: undefined,
      insuredPeople: undefined,
      missingPeople: undefined,
      wagesFen: undefined,
    },
    ...{
      declaredBaseFen: undefined,
      missingBaseFen: undefined,
      missingShare: undefined,
      arrearsFen: 10_000,
    },
    ...{
      periods: ['2023-09'],
      months: [],
      estimate: { fen: undefined, formula: { kind: 'noWages' } },
    },
  } as const satisfies Partial<Finding>;

  it('shows each blank as a blank and no share of nothing', () => {
    expect(hitExplanation({ ...blank, kind: 'base' }, { by: 'code' })).toBe(
      '2023-09申报基数合计（空白），低于工资薪金收入合计（空白），相差（空白）。工资薪金收入空白，无法估算应补金额（初步比对，以核定为准）。',
    );
  });

  it('tells arrears by their own figure where the estimate does not rest on what was due', () => {
    expect(hitExplanation({ ...blank, kind: 'arrears' }, { by: 'code' })).toContain(
      '2023-09欠缴100.00元。',
    );
  });

  it('quotes a name that is blank as nothing', () => {
    const match = {
      by: 'name',
      taxName: undefined,
      socialName: undefined,
      isConfirmed: false,
    } as const;

    expect(hitExplanation({ ...blank, kind: 'base' }, match)).toMatch(
      /^【待人工确认】按名称匹配：税务数据名称“”，参保数据名称“”，请核实是否同一单位。/,
    );
  });
});
