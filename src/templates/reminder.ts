import type { Block } from './wordml/paragraph';
import { form, pair, wide } from './notice/forms';
import { lateFeeAnnex } from './notice/late-fee-table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { body, inline, lastWords, section } from './notice/tags';

/** 催缴通知书, also called 社会保险费限期补缴通知 (社会保险费申报缴纳管理规定 16). Draft for 法制审核. */
export function reminderTemplate(): Uint8Array {
  return noticeDocument({
    title: '社会保险费催缴通知书',
    body: [addressee(), ...facts(), ...demand(), ...consequences(), ...closing()],
    annexes: lateFeeAnnex(),
    forms: [reply()],
  });
}

function facts(): readonly Block[] {
  return [
    body(
      '经将社会保险参保数据与个人所得税申报数据进行比对，你单位（统一社会信用代码：{统一社会信用代码}）' +
        '所属期{所属期}存在下列情形：',
    ),
    ...section(
      '未申报',
      body(
        '已申报个人所得税的职工{登记职工人数}人，工资薪金收入合计{工资薪金收入}元，' +
          '没有办理企业职工基本养老保险登记并申报缴纳企业职工基本养老保险费。',
      ),
    ),
    ...section(
      '人数不足',
      body(
        '申报个人所得税的职工{登记职工人数}人，企业职工基本养老保险参保缴费{参保缴费人数}人，' +
          '相差{人数差}人，没有按照实际用工人数足额申报缴纳企业职工基本养老保险费。',
      ),
    ),
    ...section(
      '基数不足',
      body(
        '申报缴费基数合计{申报基数}元，低于同期申报个人所得税的工资薪金收入合计{工资薪金收入}元，' +
          '相差{基数差}元，没有按照职工实际工资收入足额申报缴纳企业职工基本养老保险费。',
      ),
    ),
    ...section(
      '欠费',
      body('已申报的企业职工基本养老保险费没有按时足额缴纳，截至{成文日期}仍有欠缴。'),
    ),
    ...section(
      '有金额',
      body(
        `${inline('欠费', '欠缴企业职工基本养老保险费')}${inline('未申报', '应补缴企业职工基本养老保险费')}` +
          `${inline('人数不足', '应补缴企业职工基本养老保险费')}${inline('基数不足', '应补缴企业职工基本养老保险费')}` +
          '人民币{金额}元（大写：{金额大写}）。',
      ),
    ),
    ...section(
      '有滞纳金',
      body(
        '截至{滞纳金截止日期}，应加收滞纳金人民币{滞纳金}元（大写：{滞纳金大写}），' +
          '计算明细见附件；实际滞纳金计算至缴清之日。',
      ),
    ),
    ...section('初步比对', body('以上人数、金额为初步比对，以核定为准。')),
  ];
}

function demand(): readonly Block[] {
  return [
    body(
      '根据{义务依据}的规定，用人单位应当依法办理社会保险登记，自行申报、按时足额缴纳社会保险费。' +
        `${inline('足额缴费问题', '现依据{法律依据}的规定，责令')}${inline('未申报', '现通知')}` +
        '你单位自收到本通知之日起{期限}内完成下列事项：',
    ),
    ...section(
      '未申报',
      body('1. 向{经办机构}申请办理企业职工基本养老保险登记，并为全部职工办理参保登记；'),
      body('2. 如实申报职工人数和缴费工资，足额缴纳应当缴纳的社会保险费。'),
    ),
    ...section(
      '人数不足',
      body('1. 对照职工花名册核对用工人数，为尚未参保的职工办理参保登记；'),
      body('2. 补办缴费申报，补足少缴的社会保险费。'),
    ),
    ...section(
      '基数不足',
      body('1. 对照工资发放明细核对职工的缴费工资，更正缴费申报；'),
      body('2. 补足少缴的社会保险费。'),
    ),
    ...section('欠费', body('足额缴清欠缴的社会保险费和滞纳金。')),
    body('缴费渠道：{缴费渠道}。'),
  ];
}

function consequences(): readonly Block[] {
  return [
    ...section(
      '未申报',
      body(
        '逾期不办理的，依照{后果依据}的规定，由社会保险行政部门责令限期改正；逾期不改正的，对用人单位处' +
          '应缴社会保险费数额一倍以上三倍以下的罚款，对其直接负责的主管人员和其他直接责任人员处五百元以上' +
          '三千元以下的罚款。',
      ),
    ),
    ...section(
      '足额缴费问题',
      body(
        '逾期仍未缴纳或者补足的，依照{划拨依据}的规定，社会保险费征收机构可以查询你单位的存款账户，' +
          '并申请作出划拨社会保险费的决定；依照{后果依据}的规定，自欠缴之日起按日加收万分之五的滞纳金，' +
          '由有关行政部门处欠缴数额一倍以上三倍以下的罚款。滞纳金由你单位承担，不得要求职工承担。',
      ),
    ),
  ];
}

function closing(): readonly Block[] {
  return [
    lastWords(
      '如有异议，或者有关人员属于退休返聘、劳务派遣、已在其他单位参保等情形的，请在上述期限内向{主办机关}' +
        '提交书面说明和证明材料。',
    ),
  ];
}

/** What the unit sends back. */
function reply(): readonly Block[] {
  return form(
    {
      title: '办理情况回执',
      rows: [
        wide('单位名称', '{单位名称}', 14),
        wide('收到文书', '社会保险费催缴通知书（{文号}）'),
        pair(['收到日期', '　　　年　　月　　日'], ['填报日期', '　　　年　　月　　日'], 14),
        wide(
          '办理情况',
          '□已办理参保登记　　　人\n□已补缴社会保险费　　　　　　元、滞纳金　　　　　　元',
          24,
        ),
        wide('异议及理由', '', 50),
        wide('所附材料', '', 24),
        pair(['经办人', ''], ['联系电话', ''], 14),
        wide('单位盖章', '\n　　　年　　月　　日', 30),
      ],
      note: '请在通知规定的期限内填写本回执，连同有关材料一并交回{主办机关}。',
    },
    true,
  );
}
