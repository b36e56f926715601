import { chineseDay } from '../calendar/day';
import type { CampaignPreset } from '../campaign/preset-type';
import type { DayRange } from '../campaign/settings-type';
import type { SheetDeclaration } from '../table/sheet-declaration';
import { ACTIONS } from './actions';

/** One row of the guide: what it is decides how it looks. `right` is empty on title, subtitle and section rows. */
export interface GuideRow {
  readonly role:
    | 'title'
    | 'subtitle'
    | 'section'
    | 'entry'
    | 'warning'
    | 'staffSheet'
    | 'addonSheet'
    | 'staffColumn';
  readonly left: string;
  readonly right: string;
}

export interface GuideRequest {
  readonly preset: CampaignPreset;
  readonly declarations: readonly SheetDeclaration<unknown>[];
  readonly workbookVersion: number;
}

/** The 使用说明 sheet, row by row. */
export function guideRows({
  preset,
  declarations,
  workbookVersion,
}: GuideRequest): readonly GuideRow[] {
  const staffSheets = declarations.filter(({ writtenBy }) => writtenBy === 'staff');
  const addonSheets = declarations.filter(({ writtenBy }) => writtenBy === 'addon');
  return [
    row('title', '扩面通　使用说明'),
    row(
      'subtitle',
      `${preset.title}　依据：${preset.facts.planNumber}　工作簿版本：${workbookVersion}`,
    ),
    row('section', '一、这是什么'),
    row(
      'entry',
      '用途',
      '全县共用的扩面征缴工作簿：登记扩面情况，看各乡（镇）进度，比对参保与税务数据，制发文书，起草和发送通报。',
    ),
    row(
      'entry',
      '怎样操作',
      '功能在上方菜单「扩面通」中。表格可以多人同时填写；操作只在您点菜单时进行。',
    ),
    row('section', '二、数据安全（请先看）'),
    ...SAFETY_ROWS,
    row('section', '三、工作顺序'),
    ...stageRows(preset),
    row('section', '四、请您填写的表'),
    ...staffSheets.map(({ name, purpose }) => row('staffSheet', name, purpose)),
    row('section', '五、由扩面通写入的表（请勿改动）'),
    ...addonSheets.map((sheet) => row('addonSheet', sheet.name, addonPurpose(sheet))),
    row('section', '六、颜色'),
    row('staffSheet', '蓝色标题', '由工作人员填写的表。'),
    row('addonSheet', '绿色标题', '由扩面通写入，每次运行会重写。'),
    row('staffColumn', '黄色列', '由扩面通写入的表中留给工作人员填写的列，不会被覆盖。'),
    row('section', '七、填写须知'),
    ...FILLING_ROWS,
    row('section', '八、有问题找谁'),
    row('entry', '业务问题', `${preset.facts.offices.社保.name}；联系人和电话见「参数」表。`),
    row(
      'entry',
      '数据有误',
      `运行${titleOf('checkData')}，「数据问题」表会写明哪一格有什么问题、怎样改。`,
    ),
    row('entry', '更新本说明', `删除本表，再运行${titleOf('setUpWorkbook')}，即得到最新的说明。`),
  ];
}

const SAFETY_ROWS: readonly GuideRow[] = [
  row(
    'warning',
    '个人信息',
    '国家机关处理的个人信息应当在境内存储（个人信息保护法第三十六条）。真实业务数据请只在本机版中处理；在线版只用于演示和不含个人信息的数据。',
  ),
  row('warning', '不得填写', '任何一张表都不要填写身份证号码、银行账号、职工个人电话。'),
  row(
    'warning',
    '保密',
    '单位和个人的信息应当依法保密（社会保险法第八十一条）；通报只写汇总数，不点名欠费单位。',
  ),
  row('warning', '比对结果', '比对结果只是线索，数字为初步比对，以核定为准；文书发出前须经审核。'),
];

const FILLING_ROWS: readonly GuideRow[] = [
  row(
    'entry',
    '空白不是0',
    '没有数据请留空；确实是0才填0。没有下达目标的乡（镇）不计算完成率，也不参加排名。',
  ),
  row('entry', '单位', '目标按万元填写，登记和数据表按元填写，以标题中的单位为准。'),
  row('entry', '标题', '标题请不要改名；可以调整列的顺序，也可以在右边增加自己的列。'),
  row('entry', '送达日期', '期限从送达日期的次日起算。没有填写送达日期的文书，不会进入下一步。'),
  row('entry', '更正', '登记有误的，另起一行用负数冲减，或者直接修改原行并重新刷新进度。'),
];

/** The work of the three stages (plan, part three). */
function stageRows({ facts: { stages } }: CampaignPreset): readonly GuideRow[] {
  return [
    step(
      '准备',
      ['setUpWorkbook'],
      (setUp) =>
        `运行${setUp}；核对「参数」，在「乡镇」填写目标和邮箱，核对「工作组」「行动」「收件人」。`,
    ),
    row(
      'entry',
      `宣传发动阶段\n${rangeText(stages.publicity)}`,
      '宣传情况填入「宣传活动」；县人社局、县税务局至少各有两次大型宣传活动的记录。',
    ),
    row(
      'entry',
      `集中推进阶段\n${rangeText(stages.drive)}`,
      '各乡（镇）在「扩面登记」随时登记新增参保和征缴；参保、税务数据填入「参保数据」「税务数据」。',
    ),
    step(
      '　看进度',
      ['refreshProgress', 'takeSnapshot'],
      (refresh, keep) => `运行${refresh}，结果在「进度」；每周运行${keep}，供比较增减和预计。`,
    ),
    step('　查数据', ['checkData'], (check) => `运行${check}，按「数据问题」表的建议改正。`),
    step(
      '　找重点企业',
      ['screenEmployers'],
      (screen) => `运行${screen}，在「重点企业」中核实，误判的填写排除原因。`,
    ),
    step(
      '　发文书',
      ['issueNotices'],
      (issue) => `运行${issue}；送达后在「文书登记」填写送达方式和送达日期。`,
    ),
    row(
      'entry',
      `总结通报阶段\n${rangeText(stages.summary)}`,
      '核对全年完成情况，跟踪检查稽核发现问题的单位，查找差距、分析原因。',
    ),
    step(
      '　发通报',
      ['composeBulletin', 'sendBulletin'],
      (compose, send) => `运行${compose}起草，审定后运行${send}。`,
    ),
  ];
}

/** A step of the work whose sentence names actions. */
function step(
  left: string,
  actions: readonly string[],
  sentence: (...titles: readonly string[]) => string,
): GuideRow {
  return row('entry', left, sentence(...actions.map(titleOf)));
}

function titleOf(action: string): string {
  return ACTIONS.filter(({ name }) => name === action)
    .map(({ title }) => `「${title}」`)
    .join('');
}

function addonPurpose({ purpose, columns }: SheetDeclaration<unknown>): string {
  const staffHeadings = columns
    .filter(({ staffOwned }) => staffOwned)
    .map(({ heading }) => heading);
  return staffHeadings.length === 0
    ? purpose
    : `${purpose}可填写的列：${staffHeadings.join('、')}。`;
}

/** @example rangeText({ start: '2023-10-01', end: '2023-11-30' }) // => '10月1日—11月30日' */
function rangeText({ start, end }: DayRange): string {
  return [start, end].map((day) => chineseDay(day).replace(/^\d+年/, '')).join('—');
}

function row(role: GuideRow['role'], left: string, right = ''): GuideRow {
  return { role, left, right };
}
