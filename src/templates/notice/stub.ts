import type { Block } from '../wordml/paragraph';
import { form, pair, wide, wideSmall } from './forms';

/** What a notice demands; a sum that nobody knows is filled in by hand. */
export const STUB_AMOUNT = '人民币{金额}元（大写：{金额大写}）{金额说明}';

/** 存根: what the office keeps of a notice. */
export function stub(noticeTitle: string, amount = STUB_AMOUNT): readonly Block[] {
  return form(
    {
      title: '文书存根',
      rows: [
        wide('文书名称', noticeTitle),
        pair(['文　　号', '{文号}'], ['成文日期', '{成文日期}']),
        wideSmall('受送达人', '{受送达人}'),
        wideSmall('单位名称', '{单位名称}'),
        pair(['统一社会\n信用代码', '{统一社会信用代码}'], ['社保单位\n编号', '{社保单位编号}']),
        pair(['所在乡镇', '{所在乡镇}'], ['情　　形', '{情形}']),
        pair(['所属期', { content: '{所属期}', style: 'tableSmall' }], ['期　　限', '{期限}']),
        wide('金　　额', amount, 14),
        wide('发文机关', '{发文机关名称}', 12),
        wide('用印单位', '{印章单位}', 12),
        pair(['经办人', ''], ['审核人', ''], 13),
        pair(['签发人', ''], ['签发日期', '　　　年　　月　　日'], 13),
        pair(['送达方式', ''], ['送达日期', '　　　年　　月　　日'], 13),
        wide('备　　注', '', 11),
      ],
    },
    true,
  );
}
