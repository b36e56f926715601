import { PROBLEM_PLACES } from '../../../src/core/screening/problem-places';

describe('PROBLEM_PLACES', () => {
  it.each([
    ['noCommonPeriod', '税务数据', '所属期'],
    ['periodOnlyInSocial', '参保数据', '所属期'],
    ['periodOnlyInTax', '税务数据', '所属期'],
    ['socialUnitUnknown', '参保数据', '统一社会信用代码'],
    ['taxUnitUnknown', '税务数据', '统一社会信用代码'],
    ['socialRowRepeated', '参保数据', ''],
    ['socialRowsDisagree', '参保数据', ''],
    ['taxRowRepeated', '税务数据', ''],
    ['taxRowsDisagree', '税务数据', ''],
    ['socialOtherMonths', '参保数据', '所属期'],
    ['insuredBlank', '参保数据', '参保缴费人数'],
    ['baseBlank', '参保数据', '申报基数合计(元)'],
    ['dueBlank', '参保数据', '应缴金额(元)'],
    ['paidBlank', '参保数据', '实缴金额(元)'],
    ['registeredBlank', '税务数据', '登记职工人数'],
    ['wagesBlank', '税务数据', '工资薪金收入合计(元)'],
    ['wagesWithoutPeople', '税务数据', '登记职工人数'],
    ['noTaxFigures', '税务数据', '登记职工人数'],
    ['severalNameMatches', '税务数据', '纳税人名称'],
    ['nameTaken', '税务数据', '统一社会信用代码'],
    ['decisionContradicted', '税务数据', '统一社会信用代码'],
  ] as const)('sends %s to 「%s」, column %j', (code, sheet, column) => {
    const side = sheet === '税务数据' ? 'tax' : 'social';
    expect(PROBLEM_PLACES[code]).toEqual({ sheet, side, column });
  });
});
