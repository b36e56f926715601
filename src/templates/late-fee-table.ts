import { lateFeeLines } from './notice/late-fee-table';
import { noticeDocument } from './notice/notice-document';
import { lastWords } from './notice/tags';
import { paragraph } from './wordml/paragraph';

/** 滞纳金计算汇总表 as a document of its own (domain A2, row L). Draft for 法制审核. */
export function lateFeeTableTemplate(): Uint8Array {
  return noticeDocument({
    title: '滞纳金计算汇总表',
    body: [
      paragraph('单位：{受送达人}', { style: 'addressee' }),
      paragraph('统一社会信用代码：{统一社会信用代码}', { style: 'plain' }),
      paragraph('社保单位编号：{社保单位编号}', { style: 'plain' }),
      ...lateFeeLines(),
      lastWords('计算依据：{后果依据}。如有异议，请与{主办机关}联系。'),
    ],
  });
}
