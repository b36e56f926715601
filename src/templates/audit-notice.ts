import type { Block } from './wordml/paragraph';
import { table } from './wordml/table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { body, heading, lastWords, section } from './notice/tags';

/** 稽核检查通知书 (社会保险稽核办法 10; GB/T 32622 附录 A). Draft for 法制审核. */
export function auditNoticeTemplate(): Uint8Array {
  return noticeDocument({
    title: '社会保险稽核检查通知书',
    body: [addressee(), ...opening(), ...arrangements(), ...materials(), ...rights()],
  });
}

function opening(): readonly Block[] {
  return [
    ...section(
      '有前置文书',
      body('你单位收到{前置文书}后，仍没有按照规定办理企业职工基本养老保险参保缴费。'),
    ),
    body(
      '为核实你单位（统一社会信用代码：{统一社会信用代码}）参加企业职工基本养老保险和申报缴费的情况，根据' +
        '{法律依据}的规定，决定对你单位进行稽核检查。现将有关事项通知如下：',
    ),
  ];
}

function arrangements(): readonly Block[] {
  return [
    heading('一、时间、地点和方式'),
    body('时间：{稽核日期}。'),
    body('地点：{稽核地点}。'),
    body('方式：书面稽核与实地稽核相结合。'),
    heading('二、所属期间和内容'),
    body('所属期间：{所属期}。'),
    body(
      '内容：用人情况和工资收入情况；社会保险登记、申报职工人数和缴费基数的情况；缴纳企业职工基本养老保险费和' +
        '代扣代缴的情况。初步比对反映的情形为“{情形}”，以核定为准。',
    ),
    heading('三、稽核人员'),
    table({
      widthsMillimetres: [60, 80],
      rows: [
        { isHead: true, heightMillimetres: 8, cells: ['姓　名', '执法证件号'] },
        {
          heightMillimetres: 8,
          cells: [
            { content: '{#稽核人员}{姓名}', align: 'center' },
            { content: '{证件号}{/稽核人员}', align: 'center' },
          ],
        },
      ],
    }),
    body('稽核人员不少于二人，进行稽核时向你单位出示执行公务的证件。', { beforePoints: 6 }),
  ];
}

function materials(): readonly Block[] {
  return [
    heading('四、请准备的材料'),
    body('请准备所属期间的下列材料原件备查，并提供加盖公章的复印件：'),
    ...section('材料清单', body('{材料序号}. {材料名称}；')),
    body('以及与申报缴纳社会保险费有关的其他资料。'),
  ];
}

function rights(): readonly Block[] {
  return [
    heading('五、权利和义务'),
    body(
      '依照{回避依据}的规定，稽核人员与你单位负责人有亲属关系、与你单位或者稽核事项有经济利益关系，或者有其他' +
        '利害关系可能影响稽核公正实施的，应当回避。你单位有权在稽核开始前申请其回避，并说明理由。',
    ),
    body('稽核人员对你单位的商业秘密和职工的个人隐私负有保密义务。'),
    body(
      '你单位应当如实提供有关情况和资料，不得拒绝检查，不得谎报、瞒报。拒绝稽核、不按照要求报送材料，隐瞒事实' +
        '真相、出具伪证或者隐匿、毁灭证据的，将报请社会保险行政部门依照{拒绝依据}的规定处理。',
    ),
    lastWords(
      '对初步比对的情况如有异议，或者不能按上述时间接受稽核的，请在稽核日期前与{主办机关}联系，并提交书面说明。',
    ),
  ];
}
