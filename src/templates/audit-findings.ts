import type { Block } from './wordml/paragraph';
import { GRID, table } from './wordml/table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { STUB_AMOUNT } from './notice/stub';
import { body, heading, inline, lastWords, section } from './notice/tags';
import { foundFacts } from './notice/violations';
import { paragraph } from './wordml/paragraph';

/** 稽核情况告知书 (社会保险稽核办法 10(四)(五); GB/T 32622 附录 E): found or not found. Draft for 法制审核. */
export function auditFindingsTemplate(): Uint8Array {
  return noticeDocument({
    title: '社会保险稽核情况告知书',
    stubAmount: inline('发现问题', STUB_AMOUNT) + inline('未发现问题', '无'),
    body: [
      addressee(),
      body(
        '根据{法律依据}的规定，{主办机关}于{稽核日期}对你单位（统一社会信用代码：{统一社会信用代码}）所属期{所属期}' +
          '的企业职工基本养老保险参保缴费情况进行了稽核，稽核人员为{稽核人员姓名}。现将稽核情况告知如下：',
      ),
      ...section('未发现问题', ...nothingFound()),
      ...section('发现问题', ...found()),
    ],
    annexes: opinion(),
  });
}

function nothingFound(): readonly Block[] {
  return [
    body(
      '经对你单位提供的用工、工资和缴费资料进行核查，未发现你单位在上述所属期内有未按照规定办理社会保险登记、' +
        '未如实申报职工人数和缴费基数或者未按时足额缴纳企业职工基本养老保险费的问题。本次稽核到此结束。',
    ),
    lastWords(
      '请你单位继续依法为职工办理参保登记，自行申报、按时足额缴纳社会保险费，并按月将缴费明细告知职工本人。' +
        '本告知书不影响对其他所属期或者新发现情况依法进行稽核。',
    ),
  ];
}

function found(): readonly Block[] {
  return [
    heading('一、查明的情况'),
    ...foundFacts('你单位'),
    heading('二、依据和要求'),
    body('上述情况不符合{义务依据}的规定。请你单位自收到本告知书之日起{期限}内完成下列事项：'),
    ...section(
      '未申报',
      body('1. 办理社会保险登记，并为全部职工办理参保登记；'),
      body('2. 如实申报并足额缴纳应当缴纳的社会保险费。'),
    ),
    ...section(
      '人数不足',
      body('1. 为尚未参保的职工办理参保登记；'),
      body('2. 补办缴费申报，补足少缴的社会保险费。'),
    ),
    ...section(
      '基数不足',
      body('1. 按照职工实际工资收入更正缴费申报；'),
      body('2. 补足少缴的社会保险费。'),
    ),
    ...section('欠费', body('足额缴清欠缴的社会保险费和滞纳金。')),
    body('缴费渠道：{缴费渠道}。'),
    heading('三、陈述和申辩'),
    body(
      '你单位对上述情况如有异议，有权自收到本告知书之日起{期限}内向{主办机关}提出书面陈述、申辩，并提交有关证据' +
        '材料；提出的事实、理由和证据成立的，予以采纳。逾期不提出的，视为没有异议。',
    ),
    heading('四、逾期的处理'),
    lastWords(
      '逾期没有完成上述事项又没有正当理由的，将依法发放稽核责令整改书，同时将有关材料移交劳动保障监察部门处理。' +
        '未按时足额缴纳的社会保险费，依照{后果依据}的规定，自欠缴之日起按日加收万分之五的滞纳金。',
    ),
  ];
}

/** 单位意见 and 签收, on a page of their own, only where something was found. */
function opinion(): readonly Block[] {
  return [
    paragraph('{#发现问题}', { style: 'rule' }),
    paragraph('被稽核单位意见', { style: 'title', startsPage: true, afterPoints: 6 }),
    paragraph('{单位名称}（{文号}）', { style: 'tableText', align: 'center', keepWithNext: true }),
    table({
      widthsMillimetres: [32, 124],
      borders: GRID,
      rows: [
        {
          heightMillimetres: 18,
          cells: [
            { content: '对查明的情况', align: 'center' },
            '□无异议　　□有异议（请在下面说明）',
          ],
        },
        { heightMillimetres: 80, cells: [{ content: '陈述、申辩\n意见', align: 'center' }, ''] },
        { heightMillimetres: 34, cells: [{ content: '所附证据\n材料', align: 'center' }, ''] },
        {
          heightMillimetres: 40,
          cells: [
            { content: '签　　章', align: 'center' },
            '法定代表人（负责人）或者委托代理人签名：\n\n单位盖章：\n\n　　　年　　月　　日',
          ],
        },
      ],
    }),
    paragraph('{/发现问题}', { style: 'rule' }),
  ];
}
