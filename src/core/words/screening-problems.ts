import type { ProblemWords } from './problems';

/** Every problem of screening by code. `{detail}` is filled in. */
export const SCREENING_PROBLEM_WORDS = {
  noCommonPeriod: {
    problem: '参保数据与税务数据没有相同的所属期，不可比（{detail}）',
    advice: '请导入同一个月的两份数据，再重新比对',
  },
  periodOnlyInSocial: {
    problem: '只有参保数据有这个所属期，没有比对',
    advice: '请导入这个月的税务数据，再重新比对',
  },
  periodOnlyInTax: {
    problem: '只有税务数据有这个所属期，没有比对',
    advice: '请导入这个月的参保数据，再重新比对',
  },
  socialUnitUnknown: {
    problem: '没有可用的信用代码，也没有单位名称，没有比对',
    advice: '请补填信用代码或单位名称',
  },
  taxUnitUnknown: {
    problem: '没有可用的信用代码，也没有纳税人名称，没有比对',
    advice: '请补填信用代码或纳税人名称',
  },
  socialRowRepeated: {
    problem: '与第{detail}行是同一单位编号、同一所属期，数字也相同，只计算一次',
    advice: '请核对，只保留一行',
  },
  socialRowsDisagree: {
    problem: '与第{detail}行是同一单位编号、同一所属期，数字却不同，不可比',
    advice: '请核对，只保留正确的一行；确实是两个编号的，请填写社保单位编号',
  },
  taxRowRepeated: {
    problem: '与第{detail}行是同一纳税人、同一所属期，数字也相同，只计算一次',
    advice: '请核对，只保留一行',
  },
  taxRowsDisagree: {
    problem: '与第{detail}行是同一纳税人、同一所属期，数字却不同，不可比',
    advice: '请核对，只保留正确的一行；需要相加的，请合并成一行',
  },
  socialOtherMonths: {
    problem: '该单位有参保数据，但没有{detail}的，不可比',
    advice: '请补上这个月的参保数据；已停保的，请补一行并填参保缴费人数0',
  },
  insuredBlank: {
    problem: '{detail}的参保缴费人数是空白，不可比（空白不等于0）',
    advice: '请补填；确实无人参保的填0',
  },
  baseBlank: {
    problem: '{detail}的申报基数合计是空白，无法比对基数',
    advice: '请补填申报基数合计',
  },
  dueBlank: {
    problem: '{detail}有实缴金额而应缴金额是空白，无法核对欠费',
    advice: '请补填应缴金额',
  },
  paidBlank: {
    problem: '{detail}有应缴金额而实缴金额是空白，无法核对欠费（空白不等于0）',
    advice: '请补填；确实没有缴费的填0',
  },
  registeredBlank: {
    problem: '{detail}的登记职工人数是空白，无法比对人数',
    advice: '请补填登记职工人数',
  },
  wagesBlank: {
    problem: '{detail}的工资薪金收入合计是空白，无法比对基数',
    advice: '请补填工资薪金收入合计',
  },
  wagesWithoutPeople: {
    problem: '{detail}登记职工人数为0，却有工资薪金收入，不可比',
    advice: '请核对登记职工人数',
  },
  noTaxFigures: {
    problem: '{detail}的登记职工人数和工资薪金收入都是空白，不可比',
    advice: '请补填登记职工人数和工资薪金收入合计',
  },
  severalNameMatches: {
    problem: '参保数据里有不止一个单位用这个名称（{detail}），没有比对',
    advice: '请查明是哪一个，确认匹配或补正信用代码',
  },
  nameTaken: {
    problem: '信用代码缺失或损坏；同名单位已按代码匹配（{detail}），没有另行比对',
    advice: '请补正信用代码；确是另一个单位的，请确认它没有参保记录',
  },
  decisionContradicted: {
    problem: '曾确认与参保单位{detail}是同一单位，但该参保单位现在已属于另一纳税人，确认没有采用',
    advice: '请核对两个单位的信用代码，重新确认',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export type ScreeningProblemCode = keyof typeof SCREENING_PROBLEM_WORDS;
