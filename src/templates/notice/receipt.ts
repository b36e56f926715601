import type { Block } from '../wordml/paragraph';
import { form, pair, wide, wideSmall } from './forms';

const WAYS = '□直接送达　□留置送达　□邮寄送达　□电子送达（须经受送达人同意）　□委托送达　□公告送达';

const NOTE =
  '说明：依据{送达依据}等规定，受送达人应当在送达回证上记明收到日期，签名或者盖章，签收日期为送达日期。' +
  '受送达人拒绝接收的，送达人记明拒收事由和日期，由送达人、见证人签名或者盖章，把文书留在受送达人的住所；' +
  '也可以采用拍照、录像等方式记录送达过程。邮寄送达的，以回执上注明的收件日期为送达日期。';

/** 送达回证 of a notice (domain A2, row S). */
export function serviceReceipt(noticeTitle: string, startsPage = false): readonly Block[] {
  return form(
    {
      title: '送达回证',
      rows: [
        wide('送达文书\n名称', noticeTitle),
        pair(['文　　号', '{文号}'], ['成文日期', '{成文日期}']),
        wideSmall('受送达人', '{受送达人}'),
        wideSmall('送达地点', '{送达地点}'),
        wide('送达方式', WAYS, 14),
        pair(['收件人\n签名或盖章', ''], ['签收日期', '　　　年　　月　　日'], 18),
        pair(['代收人\n签名', ''], ['代收理由', ''], 14),
        wide('拒收事由\n和日期', '', 16),
        pair(['见证人\n签名或盖章', ''], ['见证人单位\n及职务', ''], 15),
        pair(['送达人\n签名（一）', ''], ['送达人\n签名（二）', ''], 15),
        wide('送达机关', '{主办机关}（印章）\n　　　年　　月　　日', 18),
        wide('备　　注', '', 10),
      ],
      note: NOTE,
    },
    startsPage,
  );
}
