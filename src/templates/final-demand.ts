import { lateFeeAnnex } from './notice/late-fee-table';
import { addressee } from './notice/letter';
import { noticeDocument } from './notice/notice-document';
import { body, heading, lastWords, section } from './notice/tags';

/** 催告书 with the four items of 行政强制法 35. Draft for 法制审核. */
export function finalDemandTemplate(): Uint8Array {
  return noticeDocument({
    title: '履行缴纳社会保险费义务催告书',
    shortTitle: '催告书',
    body: [
      addressee(),
      body(
        '你单位（统一社会信用代码：{统一社会信用代码}，地址：{单位地址}）所属期{所属期}的企业职工基本养老保险费没有按时' +
          '足额缴纳。已先后送达{前置文书}，你单位在规定的期限内仍没有履行缴纳义务。根据{法律依据}的规定，现催告如下：',
      ),
      heading('一、履行义务的期限'),
      body('自收到本催告书之日起{期限}内。'),
      heading('二、履行义务的方式'),
      body('足额缴纳欠缴的社会保险费和滞纳金，并将缴费凭证复印件送交{主办机关}。'),
      heading('三、金额和给付方式'),
      body('应缴社会保险费人民币{金额}元（大写：{金额大写}）{金额说明}。'),
      ...section(
        '有滞纳金',
        body(
          '截至{滞纳金截止日期}的滞纳金人民币{滞纳金}元（大写：{滞纳金大写}），计算明细见附件；两项合计人民币' +
            '{应缴合计}元（大写：{应缴合计大写}）。实际滞纳金计算至缴清之日。',
        ),
      ),
      body('给付方式：通过{缴费渠道}缴纳，不得以现金交付催告机关工作人员。'),
      heading('四、陈述权和申辩权'),
      body(
        '依照{陈述依据}的规定，你单位收到本催告书后有权进行陈述和申辩。如有异议，请在上述期限内向{主办机关}书面或者当面提出，' +
          '本机关将充分听取并进行记录、复核；提出的事实、理由或者证据成立的，予以采纳。',
      ),
      heading('五、逾期的后果'),
      lastWords(
        '逾期仍不履行且无正当理由的，本机关将依法作出划拨社会保险费的决定，并书面通知你单位的开户银行或者其他金融机构' +
          '划拨。在催告期间，有证据证明你单位有转移或者隐匿财物迹象的，可以立即作出强制执行决定。',
      ),
    ],
    annexes: lateFeeAnnex(),
  });
}
