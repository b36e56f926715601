import type { CampaignFacts } from './preset-type';
import { officeDefinitions } from './setting-definitions-offices';
import {
  blankableText,
  blankableCount,
  blankableDay,
  blankablePeriod,
  choice,
  dayOfMonth,
  daySpans,
  email,
  percent,
  points,
  requiredDay,
  requiredText,
  requiredYear,
  yesNo,
  yuan,
  type SettingDefinition,
} from './setting-kinds';
import { WEEKDAY_CHOICES } from '../words/schedule';
import type { TimeBase } from './settings-type';

export const WORKBOOK_VERSION_LABEL = '工作簿版本';

const TIME_BASES: readonly [TimeBase, TimeBase] = ['年度', '集中行动'];

/**
 * Every row of the 参数 sheet: its 项目, what it stands at in a new workbook and when its row is missing, what it means,
 * and how its 值 is read. The groups are only for reading here; on the sheet they follow one another.
 */
export type SettingDefinitions = ReturnType<typeof settingDefinitions>;

/** Every row of 参数, with the facts of one county’s campaign as what a new workbook starts with. */
export function settingDefinitions(facts: CampaignFacts) {
  return {
    campaign: campaignDefinitions(facts),
    stages: stageDefinitions(facts),
    contributions: contributionDefinitions(facts),
    screening: screeningDefinitions(),
    contributionBase: contributionBaseDefinitions(facts.contributionBase.year, facts),
    ...officeDefinitions(facts),
    bulletin: bulletinDefinitions(facts),
    workbookVersion: blankableCount(
      WORKBOOK_VERSION_LABEL,
      '程序用来识别工作表的结构，请不要修改。',
    ),
  };
}

/** All of them in the order of the sheet. */
export function settingList(
  definitions: SettingDefinitions,
): readonly SettingDefinition<unknown>[] {
  return [
    ...Object.values(definitions.campaign),
    ...Object.values(definitions.stages),
    ...Object.values(definitions.contributions),
    ...Object.values(definitions.screening),
    ...Object.values(definitions.contributionBase),
    ...Object.values(definitions.offices).flatMap((office) => Object.values(office)),
    ...Object.values(definitions.signing).flatMap((signing) => Object.values(signing)),
    ...Object.values(definitions.deadlines),
    ...Object.values(definitions.enforcement),
    ...Object.values(definitions.bulletin),
    definitions.workbookVersion,
  ];
}

function campaignDefinitions(facts: CampaignFacts) {
  return {
    countyName: requiredText('县名', facts.countyName, '印在文书和通报中的县（市、区）名称。'),
    campaignName: requiredText('行动名称', facts.campaignName, '印在通报标题中。'),
    year: requiredYear('年度', facts.year, '目标任务所属年度，四位数字。'),
    planNumber: requiredText('方案文号', facts.planNumber, '县实施方案的文号。'),
    enrolmentTargetNumber: requiredText(
      '扩面目标依据文号',
      facts.enrolmentTargetNumber,
      '下达参保人数目标的文件。各乡（镇）目标请填在「乡镇」表。',
    ),
    collectionTargetNumber: requiredText(
      '征缴目标依据文号',
      facts.collectionTargetNumber,
      '下达征缴收入计划的文件。',
    ),
    asOf: blankableDay('统计截止日期', '进度算到哪一天（含当天）。空白表示当天。'),
    timeBase: choice(
      '序时进度口径',
      TIME_BASES,
      '年度：从1月1日算起；集中行动：从集中推进阶段第一天算起。报表下方会写明所用口径。',
    ),
    severelyBehindPoints: points(
      '严重滞后界限(百分点)',
      10,
      '完成率低于序时进度超过这个数，状态为严重滞后。',
    ),
    verificationBasePeriod: blankablePeriod(
      '核实基准所属期',
      '核实新增参保时，从哪个月的参保数据算起，如 2022-12。空白表示活动年度上一年的12月。',
    ),
  };
}

function stageDefinitions({ stages }: CampaignFacts) {
  const { publicity, drive, summary } = stages;
  return {
    publicityStart: requiredDay('宣传发动阶段 开始日期', publicity.start, '含当天。'),
    publicityEnd: requiredDay('宣传发动阶段 结束日期', publicity.end, '含当天。'),
    driveStart: requiredDay('集中推进阶段 开始日期', drive.start, '含当天。'),
    driveEnd: requiredDay('集中推进阶段 结束日期', drive.end, '含当天。'),
    summaryStart: requiredDay('总结通报阶段 开始日期', summary.start, '含当天。'),
    summaryEnd: requiredDay('总结通报阶段 结束日期', summary.end, '含当天。'),
  };
}

function contributionDefinitions({ rates }: CampaignFacts) {
  return {
    employerRate: percent('单位缴费比例', rates.employer, '企业职工基本养老保险单位缴费比例。'),
    employeeRate: percent('个人缴费比例', rates.employee, '企业职工基本养老保险个人缴费比例。'),
    baseTolerance: percent(
      '基数比对允许差额比例',
      0,
      '申报基数比工资薪金收入少的部分不超过收入的这个比例时，不列为基数不足。方案要求为0%。',
    ),
    premiumDueDay: dayOfMonth(
      '缴费截止日',
      '所属期次月的几日是缴费的最后一天，填1到31的数；当月没有这一天的，按月末算。空白表示次月最后一日。滞纳金从第二天起算，请按当地规定核对。',
    ),
    lateFeeExemptions: daySpans(
      '缓缴期间',
      '经批准缓缴、不计滞纳金的日期（含首尾两天），如“2022-05-01至2022-12-31”；几段之间用分号隔开。没有的留空。',
    ),
    lateFeeCapped: yesNo(
      '滞纳金不超过本金',
      true,
      '是：滞纳金以欠缴本金为上限（行政强制法第四十五条；对社会保险费是否适用有不同理解，请与法制机构确认）。',
    ),
  };
}

function screeningDefinitions() {
  return {
    from: blankablePeriod(
      '比对所属期 起',
      '从哪个月比起，如 2023-07。“起”“止”都空白表示两份数据都有的最近一个月；只填一个的，只比这一头以后（以前）的月份。',
    ),
    to: blankablePeriod('比对所属期 止', '比到哪个月（含当月），如 2023-10。'),
  };
}

/** The rows for one year's limits; further years may be typed under the same names with their own year. */
export function contributionBaseDefinitions(year: number, facts: CampaignFacts) {
  const { floorFen, ceilingFen, source, verified } = facts.contributionBase;
  const toCheck = '默认值按上年平均工资推算，请对照自治区文件核对。';
  return {
    floorFen: yuan(`${year}年缴费基数下限(元)`, floorFen, `每人每月。${toCheck}`),
    ceilingFen: yuan(`${year}年缴费基数上限(元)`, ceilingFen, `每人每月。${toCheck}`),
    source: blankableText(
      `${year}年缴费基数依据文号`,
      '公布缴费基数上下限的文件，核对后填写。',
      source,
    ),
    verified: yesNo(
      `${year}年缴费基数已核对`,
      verified,
      '与文件核对无误后改为“是”；为“否”时，测算结果会带提示。',
    ),
  };
}

function bulletinDefinitions({ bulletin }: CampaignFacts) {
  return {
    office: requiredText('通报 发文机关', bulletin.office, '通报的署名。'),
    numberPrefix: requiredText(
      '通报 文号代字',
      bulletin.numberPrefix,
      '通报文号中年份前的代字，请改为实际使用的代字。',
    ),
    number: blankableCount('通报 编号', '下一份通报的编号。空白时接着「通报」表中最后的编号。'),
    testRecipient: email(
      '测试收件邮箱',
      '填写后，所有邮件只发到这个邮箱，用来试发；正式发送前请清空。',
    ),
    senderName: blankableText(
      '邮件 发件人名称',
      '收件人看到的发件人名称。空白表示用通报的发文机关。',
    ),
    perTownship: yesNo(
      '邮件 分乡镇内容',
      true,
      '是：「乡镇」表中的邮箱收到的通报邮件，另有本乡（镇）的情况和需要办理的文书文号（不列单位名称）。',
    ),
    reminderWeekday: choice(
      '每周提醒 星期',
      WEEKDAY_CHOICES,
      '开启每周自动快照后，在这一天保存快照并提醒逾期事项。修改后请再运行一次“开启每周自动快照”。',
    ),
    reminderHour: blankableCount(
      '每周提醒 时间(点)',
      '0到23的整数，在这一小时内运行。空白表示8点。',
    ),
  };
}
