import { lateFeeAnnex } from './notice/late-fee-table';
import type { Block } from './wordml/paragraph';
import { form, pair, wide } from './notice/forms';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { body, lastWords, section } from './notice/tags';

/** 协助划拨通知书 to the bank (社保法 63, 行政强制法 47). Accounts are filled in by hand. Draft for 法制审核. */
export function deductionAssistanceTemplate(): Uint8Array {
  return noticeDocument({
    title: '协助划拨社会保险费通知书',
    body: [
      addressee(),
      body(
        '{单位名称}（统一社会信用代码：{统一社会信用代码}）逾期没有缴纳社会保险费，本机关已作出{同日文书}。根据{法律依据}的' +
          '规定，请你单位接到本通知书后，立即从该单位的存款账户中划拨下列款项：',
      ),
      body('社会保险费人民币{金额}元（大写：{金额大写}）{金额说明}。'),
      ...section(
        '有滞纳金',
        body(
          '截至{滞纳金截止日期}的滞纳金人民币{滞纳金}元（大写：{滞纳金大写}）。两项合计人民币{应缴合计}元' +
            '（大写：{应缴合计大写}）。',
        ),
      ),
      body('被划拨账户的户名：____________________'),
      body('被划拨账户的账号：____________________'),
      body('收款的财政专户户名：__________________'),
      body('收款的财政专户账号：__________________'),
      body('收款的财政专户开户银行：______________'),
      body(
        '依照{上缴依据}的规定，划拨的款项应当划入财政专户，不得截留。存款余额不足的，请先划拨现有余额，并在回执中写明。' +
          '办理后请将回执送交本机关。如有异议，请立即与本机关联系。',
      ),
      lastWords('附：划拨社会保险费决定书副本。'),
    ],
    annexes: lateFeeAnnex(),
    forms: [bankReply()],
  });
}

/** What the bank sends back. */
function bankReply(): readonly Block[] {
  return form(
    {
      title: '协助划拨回执',
      rows: [
        wide('协助文书', '协助划拨社会保险费通知书（{文号}）'),
        wide('被划拨单位', '{单位名称}', 14),
        pair(['收到时间', '　　年　月　日　时'], ['办理时间', '　　年　月　日　时'], 14),
        wide('应划拨金额', '人民币{应缴合计}元（大写：{应缴合计大写}）', 14),
        wide('实际划拨\n金额', '人民币　　　　　　　元（大写：　　　　　　　　　　　）', 14),
        wide('账户余额\n不足等情况', '', 40),
        pair(['经办人', ''], ['联系电话', ''], 14),
        wide('金融机构\n（印章）', '\n　　　年　　月　　日', 30),
      ],
    },
    true,
  );
}
