import type { LawArticles } from './legal-bases';

/** Service of documents: the two versions of 民事诉讼法 share article numbers and text (compared word by word). */
const SERVICE_ARTICLES: LawArticles['articles'] = [
  [
    '85',
    '第八十五条',
    '期间开始的日不计算在内；最后一日是法定休假日的，以休假日后的第一日为届满日期。',
  ],
  ['87', '第八十七条', '送达必须有送达回证，签收日期为送达日期。'],
  ['88', '第八十八条', '应当直接送交；法人由法定代表人、主要负责人或者负责收件的人签收。'],
  ['89', '第八十九条', '拒绝接收的可以留置送达，由见证人签名或者采用拍照、录像记录。'],
  ['90', '第九十条', '经受送达人同意可以采用能够确认其收悉的电子方式送达。'],
  ['91', '第九十一条', '邮寄送达的，以回执上注明的收件日期为送达日期。'],
  ['95', '第九十五条', '下落不明或者无法送达的公告送达，自发出公告之日起经过三十日即视为送达。'],
];

const TO_BE_CHECKED = '（生效日待核对）';

/**
 * Procedure: penalties, service, review and litigation, personal information. Where a law changed on 2024-01-01 both
 * versions stand here, so that a notice finds the one in force on its date. Days that are known only at second hand
 * carry 待核对 in the summary, for the office to confirm.
 */
export const PROCEDURE_LAWS: readonly LawArticles[] = [
  {
    law: '中华人民共和国行政处罚法',
    shortName: '处罚法',
    firstDay: '2021-07-15',
    lastDay: undefined,
    articles: [
      ['28', '第二十八条', '实施行政处罚时，应当责令当事人改正或者限期改正违法行为。'],
      [
        '44',
        '第四十四条',
        '作出处罚决定前，应当告知拟处罚内容、事实、理由、依据和陈述、申辩、听证等权利。',
      ],
      ['85', '第八十五条', '本法中“二日”“三日”“五日”“七日”的规定是指工作日。'],
    ],
  },
  {
    law: '中华人民共和国民事诉讼法',
    shortName: '民诉法2021-',
    firstDay: '2022-01-01',
    lastDay: '2023-12-31',
    articles: serviceArticles('2021年修正文本'),
  },
  {
    law: '中华人民共和国民事诉讼法',
    shortName: '民诉法2023-',
    firstDay: '2024-01-01',
    lastDay: undefined,
    articles: serviceArticles('2023年修正文本'),
  },
  {
    law: '中华人民共和国行政复议法',
    shortName: '复议法2017-',
    firstDay: '2018-01-01',
    lastDay: '2023-12-31',
    articles: [
      [
        '9',
        '第九条第一款',
        `2017年修正文本：可以自知道该具体行政行为之日起六十日内提出行政复议申请。${TO_BE_CHECKED}`,
      ],
    ],
  },
  {
    law: '中华人民共和国行政复议法',
    shortName: '复议法2023-',
    firstDay: '2024-01-01',
    lastDay: undefined,
    articles: [
      [
        '20',
        '第二十条第一款',
        '2023年修订文本：可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请。',
      ],
    ],
  },
  {
    law: '中华人民共和国行政诉讼法',
    shortName: '行诉法',
    firstDay: '2017-07-01',
    lastDay: undefined,
    articles: [
      [
        '46',
        '第四十六条第一款',
        `应当自知道或者应当知道作出行政行为之日起六个月内提起诉讼。${TO_BE_CHECKED}`,
      ],
    ],
  },
  {
    law: '中华人民共和国个人信息保护法',
    shortName: '个保法',
    firstDay: '2021-11-01',
    lastDay: undefined,
    articles: [
      [
        '28',
        '第二十八条',
        '金融账户等属于敏感个人信息，只有具有特定目的和充分必要性并严格保护，方可处理。',
      ],
      [
        '36',
        '第三十六条',
        '国家机关处理的个人信息应当在境内存储；确需向境外提供的，应当进行安全评估。',
      ],
    ],
  },
];

/** The articles with the version they are from and the warning that its first day is not confirmed. */
function serviceArticles(version: string): LawArticles['articles'] {
  return SERVICE_ARTICLES.map(([number, article, summary]) => [
    number,
    article,
    `${version}：${summary}${TO_BE_CHECKED}`,
  ]);
}
