import type { PlaceholderDeclaration } from '../types';
import { condition, list, text } from './declare';
import type { NoticeTemplateCode } from './template-codes';

const PAYMENT = text('缴费渠道', '「参数」中的缴费渠道', '税务部门办税服务厅、电子税务局');

const DEDUCTION_LAW = text(
  '划拨依据',
  '规定划拨的条文',
  '《中华人民共和国社会保险法》第六十三条第二款',
);

const FORMER: readonly PlaceholderDeclaration[] = [
  condition('有前置文书', '以前制发过文书时才印'),
  text(
    '前置文书',
    '以前的全部有效文书，带文号和送达日期',
    '《催缴通知书》（资税〔2023〕1号，2023年10月12日送达）',
  ),
  text(
    '前一文书',
    '上一个环节的文书，带文号和送达日期',
    '《催告书》（资人社〔2023〕3号，2023年12月1日送达）',
  ),
];

const SAME_DAY = text('同日文书', '同一天制发的主文书', '《划拨决定书》（资人社〔2023〕9号）');

const CASE_FILE = list('案卷目录', '以前和同日制发的每份文书重复一次', [
  text('序号', '从1开始', '1'),
  text('文书名称', '文种', '催缴通知书'),
  text('文书文号', '发文字号', '资税〔2023〕1号'),
  text('文书日期', '成文日期', '2023-10-11'),
  text('送达方式', '登记的送达方式', '直接送达'),
  text('送达日期', '登记的送达日期', '2023-10-12'),
  text('文书份数', '份数', '1'),
  text('文书页数', '留空，装订时填写', ''),
]);

const LATE_FEE: readonly PlaceholderDeclaration[] = [
  condition('有滞纳金', '算得出滞纳金时才印'),
  text('滞纳金', '滞纳金合计，元', '500.00'),
  text('滞纳金大写', '上一项的大写', '伍佰元整'),
  text('滞纳金截止日期', '滞纳金算到哪一天（含当天）', '2023年10月11日'),
  text('本金合计', '计算滞纳金的欠缴额合计，元', '100,000.00'),
  text('本金合计大写', '上一项的大写', '壹拾万元整'),
  text('应缴合计', '保险费加滞纳金，元', '100,500.00'),
  text('应缴合计大写', '上一项的大写', '壹拾万零伍佰元整'),
  text('滞纳金说明', '扣除的天数、以本金为限等说明，没有的为空', ''),
  ...list('滞纳金明细', '每个所属期重复一次', [
    text('费款所属期', '欠缴的月份', '2023-08'),
    text('欠缴额', '这个月的欠缴额，元', '100,000.00'),
    text('起算日', '应缴日的第二天', '2023-10-01'),
    text('截止日', '算到哪一天（含当天）', '2023-10-10'),
    text('天数', '计算滞纳金的天数', '10'),
    text('滞纳金额', '这个月的滞纳金，元', '500.00'),
  ]),
];

const REMEDIES: readonly PlaceholderDeclaration[] = [
  text('复议机关', '「参数」中的行政复议机关', '资源县人民政府'),
  text('诉讼法院', '「参数」中的行政诉讼法院', '有管辖权的人民法院'),
  text('复议依据', '规定复议期限的条文', '《中华人民共和国行政复议法》第九条'),
  text('诉讼依据', '规定起诉期限的条文', '《中华人民共和国行政诉讼法》第四十六条'),
];

const INSPECTION_DAY = text('稽核日期', '稽核检查的日期', '2023年10月25日');
const INSPECTOR_NAMES = text('稽核人员姓名', '全部稽核人员，用顿号隔开', '唐慧君、程鹏');

const INSPECTION: readonly PlaceholderDeclaration[] = [
  INSPECTION_DAY,
  text('稽核地点', '「参数」中的稽核检查地点，空白时为单位地址', '资源县中峰镇大庄田村1号'),
  INSPECTOR_NAMES,
  ...list('稽核人员', '每个稽核人员重复一次', [
    text('姓名', '稽核人员的姓名', '唐慧君'),
    text('证件号', '执法证件号', '桂C0300123'),
  ]),
  ...list('材料清单', '「参数」中的每种材料重复一次', [
    text('材料序号', '从1开始', '1'),
    text('材料名称', '材料', '职工花名册和劳动合同'),
  ]),
  text('回避依据', '规定回避的条文', '《社会保险稽核办法》第七条'),
  text('拒绝依据', '规定拒绝检查后果的条文', '《劳动保障监察条例》第三十条'),
];

const FINDINGS: readonly PlaceholderDeclaration[] = [
  INSPECTION_DAY,
  INSPECTOR_NAMES,
  condition('发现问题', '稽核发现问题时才印'),
  condition('未发现问题', '稽核没有发现问题时才印'),
];

const DECIDING = text(
  '划拨决定机关',
  '「参数」中划拨决定书的发文机关',
  '资源县人力资源和社会保障局',
);
const TREASURY_LAW = text(
  '上缴依据',
  '规定款项去向的条文',
  '《中华人民共和国行政强制法》第四十九条',
);

/** What a kind of notice may say beside what all may. */
export const PLACEHOLDERS_BY_KIND: Readonly<
  Record<NoticeTemplateCode, readonly PlaceholderDeclaration[]>
> = {
  reminder: [PAYMENT, DEDUCTION_LAW, ...LATE_FEE],
  auditNotice: [...FORMER, ...INSPECTION],
  auditFindings: [...FORMER, ...FINDINGS, PAYMENT],
  rectificationOrder: [...FORMER, PAYMENT, DEDUCTION_LAW, ...LATE_FEE, ...REMEDIES],
  transferLetter: [...FORMER, SAME_DAY, ...CASE_FILE],
  deductionApplication: [...FORMER, ...CASE_FILE, DECIDING, ...LATE_FEE],
  finalDemand: [
    ...FORMER,
    PAYMENT,
    ...LATE_FEE,
    text('陈述依据', '规定陈述申辩权的条文', '《中华人民共和国行政强制法》第三十六条'),
  ],
  deductionDecision: [
    ...FORMER,
    ...LATE_FEE,
    TREASURY_LAW,
    text('执行时间依据', '规定执行时间的条文', '《中华人民共和国行政强制法》第四十三条第一款'),
    ...REMEDIES,
  ],
  deductionAssistance: [...FORMER, SAME_DAY, TREASURY_LAW, ...LATE_FEE],
  lateFeeTable: [...LATE_FEE],
};

/** What a template of the kind must not lose: without it the notice would not be what the law wants. */
export const REQUIRED_BY_KIND: Readonly<Record<NoticeTemplateCode, readonly string[]>> = {
  reminder: ['期限', '义务依据', '后果依据'],
  auditNotice: ['稽核日期', '稽核地点', '稽核人员', '姓名', '证件号', '法律依据'],
  auditFindings: ['期限', '法律依据', '发现问题', '未发现问题'],
  rectificationOrder: ['期限', '前置文书', '法律依据', '后果依据', '复议机关', '诉讼法院'],
  transferLetter: ['法律依据', '案卷目录', '文书名称', '文书文号', '送达日期'],
  deductionApplication: ['法定代表人', '单位地址', '单位电话', '金额', '金额大写', '法律依据'],
  finalDemand: ['期限', '金额', '金额大写', '陈述依据', '法律依据'],
  deductionDecision: ['单位地址', '金额', '金额大写', '法律依据', '复议机关', '诉讼法院'],
  deductionAssistance: ['金额', '金额大写', '同日文书', '法律依据'],
  lateFeeTable: ['滞纳金明细', '费款所属期', '欠缴额', '起算日', '截止日', '天数', '滞纳金额'],
};
