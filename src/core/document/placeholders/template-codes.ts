import { NOTICE_TYPES, type NoticeCode } from '../../campaign/notice-types';

/** A template of a notice, or of the table that goes with one. */
export type NoticeTemplateCode = NoticeCode | 'lateFeeTable';

/** Every template of a notice, in the order of the ladder, with the name of its file. */
export const NOTICE_TEMPLATES: readonly {
  readonly code: NoticeTemplateCode;
  readonly name: string;
}[] = [
  ...NOTICE_TYPES.map(({ code, name }) => ({ code, name })),
  { code: 'lateFeeTable', name: '滞纳金计算汇总表' },
];
