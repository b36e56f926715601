import type { IsoDay } from '../../calendar/day';
import type { UnitIdentity } from '../../screening/records';
import { day, email, namesFrom, phone, text, uscc, words } from '../columns';
import type { SheetDeclaration } from '../sheet-declaration';
import { SHEET_NAMES } from './sheet-names';
import { STAFF_TABS } from './tab-colors';

/** A row of 单位台账. */
export interface Employer extends UnitIdentity {
  readonly rowNumber: number;
  readonly township: string | undefined;
  readonly industry: string | undefined;
  readonly action: string | undefined;
  readonly legalRepresentative: string | undefined;
  readonly address: string | undefined;
  readonly contact: string | undefined;
  readonly telephone: string | undefined;
  readonly email: string | undefined;
  readonly state: string | undefined;
  /** The day a team last visited the employer. */
  readonly visitedOn: IsoDay | undefined;
  /** Why the employer is left alone although a rule may hit it; undefined if it is not. */
  readonly exclusionReason: string | undefined;
}

const EMPLOYER_STATES = ['在营', '停业', '注销', '吊销', '迁出', '查无下落'] as const;

/** Why a hit of the rules may be no violation (reference: false positives). Others may be typed. */
export const EXCLUSION_REASONS = [
  ...[
    '退休返聘',
    '超过法定退休年龄',
    '劳务派遣（由派遣单位参保）',
    '已在其他单位参保',
    '劳务报酬所得',
  ],
  ...['非全日制用工', '新入职30日内', '当月离职', '机关事业单位编制内人员', '外籍人员互免'],
  ...['个体业主本人', '总公司异地统一参保', '年终奖集中发放', '已注销或吊销'],
] as const;

export const employerColumns = {
  uscc: uscc({ required: true }),
  name: text('单位名称', '营业执照或登记证书上的全称。', {
    aliases: ['企业名称', '用人单位名称', '用人单位', '纳税人名称', '名称'],
    required: true,
    widthPixels: 260,
  }),
  township: text('乡镇', '单位所在的乡镇，从下拉列表选择。', {
    aliases: ['所在乡镇', '所属乡镇', '乡（镇）', '主管乡镇', '街道乡镇'],
    choices: namesFrom(SHEET_NAMES.townships, '乡镇'),
    widthPixels: 110,
  }),
  industry: text('行业', '单位所属的行业，如“宾馆酒店”。', { aliases: ['所属行业', '行业名称'] }),
  action: text('行动', '归入哪一项专项行动，从下拉列表选择；留空时按关键词判断。', {
    aliases: ['专项行动', '所属行动'],
    choices: namesFrom(SHEET_NAMES.actions, '行动'),
    widthPixels: 190,
  }),
  legalRepresentative: text('法定代表人', '法定代表人或负责人。', {
    aliases: ['法人代表', '法人', '负责人', '法定代表人负责人'],
    widthPixels: 110,
  }),
  address: text('地址', '文书送达的地址。', {
    aliases: ['单位地址', '注册地址', '经营地址', '送达地址'],
    widthPixels: 240,
  }),
  contact: text('联系人', '单位指定的联系人。', {
    aliases: ['单位联系人', '经办人'],
    widthPixels: 100,
  }),
  telephone: phone('电话', '单位的办公电话。不要填写职工个人的手机号码。', {
    aliases: ['联系电话', '单位电话', '办公电话'],
  }),
  email: email('邮箱', '单位的邮箱，一格只填一个。', { aliases: ['电子邮箱', '邮箱地址'] }),
  state: text('状态', '单位的经营状态；注销、吊销的单位转人工处理。', {
    aliases: ['单位状态', '经营状态', '登记状态'],
    choices: words(EMPLOYER_STATES),
    widthPixels: 90,
  }),
  visitedOn: day('走访日期', '工作组上门走访、宣传核查的日期，多次走访的填最近一次。', {
    aliases: ['上门日期', '入户日期'],
  }),
  exclusionReason: text('排除原因', '核实后不属于违规的，在这里写明原因；填写后不再制发文书。', {
    choices: words(EXCLUSION_REASONS),
    widthPixels: 190,
  }),
};

export const employersSheet: SheetDeclaration<Employer> = {
  name: SHEET_NAMES.employers,
  purpose: '全县用人单位的名册，一个统一社会信用代码一行。',
  writtenBy: 'staff',
  tabColor: STAFF_TABS.data,
  columns: Object.values(employerColumns),
  toRecord: (row) => ({
    rowNumber: row.number,
    uscc: row.get(employerColumns.uscc),
    name: row.get(employerColumns.name),
    township: row.get(employerColumns.township),
    industry: row.get(employerColumns.industry),
    action: row.get(employerColumns.action),
    legalRepresentative: row.get(employerColumns.legalRepresentative),
    address: row.get(employerColumns.address),
    contact: row.get(employerColumns.contact),
    telephone: row.get(employerColumns.telephone),
    email: row.get(employerColumns.email),
    state: row.get(employerColumns.state),
    visitedOn: row.get(employerColumns.visitedOn),
    exclusionReason: row.get(employerColumns.exclusionReason),
  }),
};
