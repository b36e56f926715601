import type { Block } from './wordml/paragraph';
import { paragraph } from './wordml/paragraph';
import { table } from './wordml/table';
import { caseFileTable } from './notice/case-file';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { body, heading, lastWords, section } from './notice/tags';
import { foundFacts } from './notice/violations';

/** 移交函 to 劳动保障监察 (plan, 四（四）; GB/T 32622 附录 G 提请行政处罚建议书). Draft for 法制审核. */
export function transferLetterTemplate(): Uint8Array {
  return noticeDocument({
    title: '关于移交用人单位涉嫌违反\n社会保险法律法规案件材料的函',
    shortTitle: '移交函',
    body: [
      addressee(),
      body(
        '我单位在企业职工基本养老保险扩面征缴工作中，发现{单位名称}涉嫌违反社会保险法律法规，经多次书面通知仍没有' +
          '改正。根据{法律依据}的规定，现将案件材料移交你单位，请依法处理。',
      ),
      heading('一、单位情况'),
      body(
        '单位名称：{单位名称}；统一社会信用代码：{统一社会信用代码}；法定代表人（负责人）：{法定代表人}；' +
          '地址：{单位地址}；联系电话：{单位电话}；所在乡镇：{所在乡镇}。',
      ),
      heading('二、案由'),
      ...cause(),
      heading('三、违法事实'),
      ...foundFacts('该单位'),
      heading('四、已发文书'),
      body('已先后送达{前置文书}。同日制发{同日文书}。文书一览见附件。'),
      heading('五、建议'),
      lastWords(
        '建议依法立案调查，依照{后果依据}的规定作出处理，并将受理和处理结果书面告知我单位。',
      ),
    ],
    annexes: annexes(),
  });
}

function cause(): readonly Block[] {
  return [
    ...section('未申报', body('不办理社会保险登记，未申报缴纳社会保险费。')),
    ...section('人数不足', body('少报职工人数，未足额缴纳社会保险费。')),
    ...section('基数不足', body('少报缴费工资，未足额缴纳社会保险费。')),
    ...section('欠费', body('拖欠社会保险费。')),
  ];
}

/** 案卷目录 with the signatures of handing over. */
function annexes(): readonly Block[] {
  return [
    paragraph('附件', { style: 'attachmentMark', startsPage: true }),
    paragraph('案卷目录', { style: 'title' }),
    paragraph('{单位名称}（{文号}）', { style: 'tableText', align: 'center', keepWithNext: true }),
    ...caseFileTable(),
    table({
      widthsMillimetres: [28, 50, 28, 50],
      rows: [
        { heightMillimetres: 14, cells: ['移交人签名', '', '接收人签名', ''] },
        {
          heightMillimetres: 14,
          cells: ['移交日期', '　　　年　　月　　日', '接收日期', '　　　年　　月　　日'],
        },
        { heightMillimetres: 22, cells: ['移交单位\n（印章）', '', '接收单位\n（印章）', ''] },
      ],
    }),
    paragraph('', { style: 'rule' }),
  ];
}
