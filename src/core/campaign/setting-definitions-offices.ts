import { NOTICE_TYPES, type DeadlineNoticeCode, type NoticeCode } from './notice-types';
import type { CampaignFacts } from './preset-type';
import {
  blankableText,
  deadline,
  inspectors,
  officeRoles,
  requiredText,
  telephone,
  textList,
} from './setting-kinds';
import type { Deadline, OfficeRole } from './settings-type';

/** Five working days to serve the notice, then the three of 社会保险稽核办法 10, and two to spare. */
const INSPECTION_LEAD: Deadline = { count: 10, unit: '工作日' };

/** What an inspection looks at (社会保险稽核办法 7 and 10). */
const INSPECTION_MATERIALS = [
  ...['营业执照或者登记证书', '职工花名册和劳动合同', '工资发放明细和银行代发记录'],
  ...['会计凭证和账簿', '个人所得税扣缴申报表', '社会保险登记和申报缴费资料'],
] as const;

/** What each office is called on the sheet, and what it does (domain: who may sign what). */
const OFFICE_TITLES: Readonly<Record<OfficeRole, string>> = {
  税务: '税务机关',
  社保: '社保经办机构',
  人社: '人社部门',
};

/** The rows about who signs and how long notices give. */
export function officeDefinitions(facts: CampaignFacts) {
  return {
    offices: {
      税务: officeRows('税务', facts),
      社保: officeRows('社保', facts),
      人社: officeRows('人社', facts),
    },
    signing: forEachNotice((code, name) => signingRows(code, name, facts)),
    deadlines: deadlineRows(facts),
    enforcement: enforcementRows(facts),
  };
}

function officeRows(role: OfficeRole, { offices }: CampaignFacts) {
  const title = OFFICE_TITLES[role];
  const { name, numberPrefix } = offices[role];
  return {
    name: requiredText(`${title} 名称`, name, '与印章一致的全称，请核对。'),
    numberPrefix: requiredText(
      `${title} 文号代字`,
      numberPrefix,
      '文号中年份前的代字，默认值为示例，请改为实际使用的代字。编号按代字和年度连续。',
    ),
    contact: blankableText(`${title} 联系人`, '印在文书上的经办联系人。'),
    phone: telephone(`${title} 电话`, '印在文书上的办公电话。'),
    address: blankableText(`${title} 地址`, '印在文书上的办公地址。'),
  };
}

function signingRows(code: NoticeCode, name: string, { signers }: CampaignFacts) {
  const toConfirm =
    code === 'reminder' ? '征收机构为税务机关的，请确认由谁署名。' : '请与法制机构确认由谁署名。';
  return {
    offices: officeRoles(
      `${name} 发文机关`,
      signers[code],
      `填写税务、社保、人社，可以几个联合，排在前面的为主办并使用其文号。${toConfirm}`,
    ),
    seal: blankableText(`${name} 印章单位`, '空白时与发文机关相同。'),
  };
}

function deadlineRows({ deadlines }: CampaignFacts) {
  const row = (code: DeadlineNoticeCode, explanation: string) =>
    deadline(`${nameOf(code)} 期限`, deadlines[code], explanation);
  return {
    reminder: row(
      'reminder',
      '收到后多少个工作日内补缴（社会保险费申报缴纳管理规定第十六条为5个工作日）。',
    ),
    auditNotice: row(
      'auditNotice',
      '送达与稽核之间至少隔几天（社会保险稽核办法第十条为提前3日）。',
    ),
    auditFindings: row('auditFindings', '收到后多久内陈述申辩、完成参保缴费。'),
    rectificationOrder: row('rectificationOrder', '收到后多久内完成整改。'),
    finalDemand: row(
      'finalDemand',
      '收到催告书后多久内履行（参照行政强制法第五十四条、第六十九条）。',
    ),
  };
}

function enforcementRows(facts: CampaignFacts) {
  return {
    transferRecipient: requiredText(
      '移交函 主送',
      facts.transferRecipient,
      '接收移交材料的劳动保障监察机构。',
    ),
    reviewAuthority: requiredText(
      '行政复议机关',
      facts.reviewAuthority,
      '印在告知复议权利处，请按署名机关核对。',
    ),
    court: requiredText('行政诉讼法院', facts.court, '印在告知诉讼权利处。'),
    paymentChannel: requiredText('缴费渠道', facts.paymentChannel, '印在催缴通知书中。'),
    inspectors: inspectors(
      '稽核人员',
      '两名以上，写姓名和执法证件号，如“张三（桂A001）、李四（桂A002）”。空白时不能制发稽核检查通知书。',
    ),
    inspectionLead: deadline(
      '稽核检查 安排',
      INSPECTION_LEAD,
      '成文后多久到单位检查。要留出送达的时间：送达与检查之间至少隔3个工作日。',
    ),
    inspectionPlace: blankableText('稽核检查 地点', '空白时为单位地址。'),
    inspectionMaterials: textList(
      '稽核检查 材料清单',
      INSPECTION_MATERIALS,
      '印在稽核检查通知书中，请单位备好的材料，之间用顿号隔开。',
    ),
  };
}

/** One value per kind of notice, in the order of the ladder. */
function forEachNotice<T>(make: (code: NoticeCode, name: string) => T) {
  const of = (code: NoticeCode) => make(code, nameOf(code));
  return {
    reminder: of('reminder'),
    auditNotice: of('auditNotice'),
    auditFindings: of('auditFindings'),
    rectificationOrder: of('rectificationOrder'),
    transferLetter: of('transferLetter'),
    deductionApplication: of('deductionApplication'),
    finalDemand: of('finalDemand'),
    deductionDecision: of('deductionDecision'),
    deductionAssistance: of('deductionAssistance'),
  };
}

function nameOf(code: NoticeCode): string {
  const names = NOTICE_TYPES.filter((type) => type.code === code).map(({ name }) => name);
  return names.join('');
}
