import { type Block, paragraph } from './wordml/paragraph';
import { caseFileTable } from './notice/case-file';
import { lateFeeAnnex } from './notice/late-fee-table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { body, heading, lastWords, section } from './notice/tags';
import { foundFacts } from './notice/violations';

/** 划拨申请书: the five items that 北京 asks for (domain A1, 划拨). Accounts are filled in by hand. Draft for 法制审核. */
export function deductionApplicationTemplate(): Uint8Array {
  return noticeDocument({
    title: '划拨社会保险费申请书',
    body: [
      addressee(),
      body(
        '{单位名称}逾期没有缴纳或者补足社会保险费。根据{法律依据}的规定，申请你机关作出划拨社会保险费的决定。' +
          '现将有关事项报告如下：',
      ),
      heading('一、用人单位'),
      body(
        '名称：{单位名称}；统一社会信用代码：{统一社会信用代码}；法定代表人（负责人）：{法定代表人}；' +
          '地址：{单位地址}；联系人：{单位联系人}；联系电话：{单位电话}。',
      ),
      heading('二、存款账户'),
      body('开户银行：____________________________'),
      body('户　　名：____________________________'),
      body('账　　号：____________________________'),
      heading('三、事实、理由和依据'),
      ...foundFacts('该单位'),
      body(
        '已先后送达{前置文书}，该单位在规定的期限内仍没有缴纳或者补足社会保险费，也没有提供担保、签订延期缴费协议。' +
          '申请依据为{法律依据}。',
      ),
      heading('四、申请划拨的数额'),
      ...sum(),
      heading('五、其他'),
      body('该单位的陈述、申辩及其他需要说明的情况：________________________。'),
      lastWords('附：已发文书及送达回证（目录附后）、查询存款账户的结果、稽核材料。'),
    ],
    annexes: [...lateFeeAnnex(), ...caseFile()],
  });
}

function sum(): readonly Block[] {
  return [
    body('社会保险费人民币{金额}元（大写：{金额大写}）{金额说明}。'),
    ...section(
      '有滞纳金',
      body(
        '截至{滞纳金截止日期}的滞纳金人民币{滞纳金}元（大写：{滞纳金大写}），计算明细附后。' +
          '两项合计人民币{应缴合计}元（大写：{应缴合计大写}）。',
      ),
    ),
  ];
}

function caseFile(): readonly Block[] {
  return [
    paragraph('附件', { style: 'attachmentMark', startsPage: true }),
    paragraph('材料目录', { style: 'title' }),
    ...caseFileTable(),
  ];
}
