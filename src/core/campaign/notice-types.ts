/**
 * The kinds of notice on the ladder (plan, part four), in the order they are served. `name` is the word staff choose
 * and read; `code` is how code refers to it. `hasDeadline`: the notice gives the employer a number of days.
 */
export const NOTICE_TYPES = [
  { code: 'reminder', name: '催缴通知书', hasDeadline: true },
  { code: 'auditNotice', name: '稽核检查通知书', hasDeadline: true },
  { code: 'auditFindings', name: '稽核情况告知书', hasDeadline: true },
  { code: 'rectificationOrder', name: '稽核责令整改书', hasDeadline: true },
  { code: 'transferLetter', name: '移交函', hasDeadline: false },
  { code: 'deductionApplication', name: '划拨申请书', hasDeadline: false },
  { code: 'finalDemand', name: '催告书', hasDeadline: true },
  { code: 'deductionDecision', name: '划拨决定书', hasDeadline: false },
  { code: 'deductionAssistance', name: '协助划拨通知书', hasDeadline: false },
] as const;

export type NoticeCode = (typeof NOTICE_TYPES)[number]['code'];

/** The notices that set the employer a deadline. */
export type DeadlineNoticeCode = Extract<
  (typeof NOTICE_TYPES)[number],
  { readonly hasDeadline: true }
>['code'];
