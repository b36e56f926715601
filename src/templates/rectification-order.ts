import type { Block } from './wordml/paragraph';
import { lateFeeAnnex } from './notice/late-fee-table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { remedies } from './notice/remedies';
import { body, heading, lastWords, section } from './notice/tags';
import { foundFacts } from './notice/violations';

/** 稽核责令整改书, also called 稽核意见书 (社会保险稽核办法 10(五), 11; GB/T 32622 附录 F). Draft for 法制审核. */
export function rectificationOrderTemplate(): Uint8Array {
  return noticeDocument({
    title: '社会保险稽核责令整改书',
    body: [
      addressee(),
      body(
        '你单位（统一社会信用代码：{统一社会信用代码}，地址：{单位地址}）收到{前置文书}后，在规定的期限内没有完成' +
          '参保缴费。根据{法律依据}的规定，责令你单位限期整改。',
      ),
      heading('一、查明的事实'),
      ...foundFacts('你单位'),
      ...lateFeeSentence(),
      heading('二、整改事项'),
      ...items(),
      heading('三、整改期限'),
      body(
        '自收到本整改书之日起{期限}内完成整改，并将整改情况连同有关凭证书面报送{主办机关}。缴费渠道：{缴费渠道}。',
      ),
      heading('四、逾期后果'),
      ...consequences(),
      heading('五、救济途径'),
      remedies('本整改书'),
      lastWords('对查明的事实如有异议，可以在整改期限内向{主办机关}提交书面说明和证明材料。'),
    ],
    annexes: lateFeeAnnex(),
  });
}

function lateFeeSentence(): readonly Block[] {
  return section(
    '有滞纳金',
    body(
      '截至{滞纳金截止日期}，应加收滞纳金人民币{滞纳金}元（大写：{滞纳金大写}），计算明细见附件；' +
        '实际滞纳金计算至缴清之日。',
    ),
  );
}

/** The things to be put right, one by one. */
function items(): readonly Block[] {
  return [
    ...section(
      '未申报',
      body('1. 凭营业执照、登记证书或者单位印章，向{经办机构}申请办理社会保险登记；'),
      body('2. 自用工之日起为全部职工补办参保登记；'),
      body('3. 如实申报所属期{所属期}的职工人数和缴费工资，足额缴纳应当缴纳的社会保险费；'),
      body('4. 缴纳自欠缴之日起按日加收万分之五的滞纳金。'),
    ),
    ...section(
      '人数不足',
      body('1. 对照职工花名册和劳动合同，为尚未参保的职工补办参保登记；'),
      body('2. 补报所属期{所属期}少申报的职工人数和缴费工资；'),
      body('3. 补足少缴的社会保险费，并缴纳自欠缴之日起按日加收万分之五的滞纳金。'),
    ),
    ...section(
      '基数不足',
      body('1. 按照职工实际工资收入重新核对所属期{所属期}的缴费基数；'),
      body('2. 更正缴费申报；'),
      body('3. 补足少缴的社会保险费，并缴纳自欠缴之日起按日加收万分之五的滞纳金。'),
    ),
    ...section(
      '欠费',
      body('1. 足额缴清所属期{所属期}欠缴的社会保险费；'),
      body('2. 缴纳自欠缴之日起按日加收万分之五的滞纳金，滞纳金由你单位承担，不得要求职工承担。'),
    ),
  ];
}

function consequences(): readonly Block[] {
  return [
    body('逾期不改正的，将依照{后果依据}的规定，报请有关行政部门依法处理。'),
    ...section(
      '未申报',
      body(
        '不办理社会保险登记逾期不改正的，对用人单位处应缴社会保险费数额一倍以上三倍以下的罚款，对其直接负责的' +
          '主管人员和其他直接责任人员处五百元以上三千元以下的罚款。',
      ),
    ),
    ...section(
      '人数不足',
      body('瞒报职工人数的，由劳动保障行政部门处瞒报工资数额一倍以上三倍以下的罚款。'),
    ),
    ...section(
      '基数不足',
      body('瞒报工资总额的，由劳动保障行政部门处瞒报工资数额一倍以上三倍以下的罚款。'),
    ),
    body(
      '逾期仍不缴纳社会保险费的，由有关行政部门处欠缴数额一倍以上三倍以下的罚款；社会保险费征收机构可以依照' +
        '{划拨依据}的规定，查询你单位的存款账户，并申请作出划拨社会保险费的决定。',
    ),
    body('本整改书发出的同时，有关材料移交劳动保障监察部门依法处理。'),
  ];
}
