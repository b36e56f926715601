import type { Block } from './wordml/paragraph';
import { lateFeeAnnex } from './notice/late-fee-table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { remedies } from './notice/remedies';
import { body, heading, lastWords, section } from './notice/tags';

/** 划拨决定书 with the five items of 行政强制法 37. Accounts are filled in by hand. Draft for 法制审核. */
export function deductionDecisionTemplate(): Uint8Array {
  return noticeDocument({
    title: '划拨社会保险费决定书',
    body: [
      addressee(),
      heading('一、当事人'),
      body(
        '名称：{单位名称}；统一社会信用代码：{统一社会信用代码}；法定代表人（负责人）：{法定代表人}；地址：{单位地址}。',
      ),
      heading('二、理由和依据'),
      body(
        '你单位所属期{所属期}的企业职工基本养老保险费没有按时足额缴纳。经先后送达{前置文书}，你单位在催告规定的期限内' +
          '仍没有履行缴纳义务，且无正当理由。',
      ),
      body('你单位在催告期间的陈述、申辩情况及复核意见：____________________________。'),
      body('根据{法律依据}的规定，决定划拨你单位的存款，用于缴纳社会保险费。'),
      heading('三、方式和时间'),
      ...manner(),
      heading('四、申请行政复议或者提起行政诉讼的途径和期限'),
      remedies('本决定'),
      lastWords('如有异议，复议、诉讼期间不停止本决定的执行，法律另有规定的除外。'),
    ],
    annexes: lateFeeAnnex(),
  });
}

function manner(): readonly Block[] {
  return [
    body('划拨数额：社会保险费人民币{金额}元（大写：{金额大写}）{金额说明}。'),
    ...section(
      '有滞纳金',
      body(
        '截至{滞纳金截止日期}的滞纳金人民币{滞纳金}元（大写：{滞纳金大写}），计算明细见附件；两项合计人民币' +
          '{应缴合计}元（大写：{应缴合计大写}）。',
      ),
    ),
    body('被划拨账户　开户银行：____________________________'),
    body('　　　　　　户　　名：____________________________'),
    body('　　　　　　账　　号：____________________________'),
    body(
      '方式和时间：自本决定书送达之日起，书面通知上述金融机构立即划拨。依照{执行时间依据}的规定，不在夜间或者法定节假日' +
        '实施。依照{上缴依据}的规定，划拨的款项划入财政专户。',
    ),
  ];
}
