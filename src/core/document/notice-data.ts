import type { PlannedNotice } from '../enforcement/plan-type';
import type { NoticeContext } from './notice-context';
import { amountData, screeningData, violationData } from './notice-figures';
import { historyData } from './notice-history';
import { addresseeData, officeData, unitData } from './notice-identity';
import { inspectionData } from './notice-inspection';
import { lateFeeData } from './notice-late-fee';
import { legalData } from './notice-legal';
import { placeholdersOf } from './placeholders/notice-placeholders';
import type { NoticeTemplateCode } from './placeholders/template-codes';
import type { TemplateData } from './types';

export type { NoticeContext } from './notice-context';

/**
 * What a notice says, ready to print: every placeholder that is declared for its kind and no other. A value that nobody
 * knows is a line to fill in by hand. Periods stand as 自收到之日起N个工作日 because nobody knows the 送达日期 when it is printed.
 *
 * @example noticeData(planned, context)['文号'] // => '资税〔2023〕1号'
 */
export function noticeData(planned: PlannedNotice, context: NoticeContext): TemplateData {
  return declaredOnly(planned.code, allData(planned, context));
}

/** The same for the 滞纳金计算汇总表 that goes with a notice; its lines come from `context.lateFee`. */
export function lateFeeTableData(planned: PlannedNotice, context: NoticeContext): TemplateData {
  return declaredOnly('lateFeeTable', allData(planned, context));
}

function allData(planned: PlannedNotice, context: NoticeContext): TemplateData {
  return {
    ...unitData(planned, context),
    ...officeData(planned, context),
    ...addresseeData(planned, context),
    ...violationData(planned),
    ...screeningData(planned),
    ...amountData(planned),
    ...lateFeeData(planned, context),
    ...legalData(planned, context),
    ...historyData(planned, context),
    ...inspectionData(planned, context),
    缴费渠道: context.settings.paymentChannel,
  };
}

/** One place decides what a kind of notice may say: its declaration. */
function declaredOnly(code: NoticeTemplateCode, data: TemplateData): TemplateData {
  const outer = placeholdersOf(code).filter(({ within }) => within === undefined);
  const names = new Set(outer.map(({ name }) => name));
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)));
}
