import { type IsoDay, chineseDay } from '../calendar/day';
import { yuanText } from '../money/fen';
import { CLOSING_REASONS, SERVICE_METHODS } from '../table/sheets/notices';

/** Why a service date is not taken. */
export type ServiceRefusal =
  | { readonly code: 'unknown' }
  | { readonly code: 'noDay' }
  | { readonly code: 'void' }
  | { readonly code: 'making' }
  | { readonly code: 'tooLate'; readonly servedOn: IsoDay }
  | { readonly code: 'tooEarly'; readonly servedOn: IsoDay; readonly issuedOn: IsoDay }
  | { readonly code: 'method'; readonly method: string };

export function serviceRefusal(number: string, refusal: ServiceRefusal): string {
  const notice = number === '' ? '没有文号的一行' : number;
  switch (refusal.code) {
    case 'unknown':
      return `「文书登记」中没有${notice}，或者登记了不止一次，请核对文号。`;
    case 'noDay':
      return `${notice}没有填写送达日期，请按 2023-11-24 的样子填写。`;
    case 'void':
      return `${notice}已经作废，不能登记送达。`;
    case 'making':
      return `${notice}还在制作中，请先运行“批量制发文书”把这一批做完。`;
    case 'tooLate':
      return `${notice}的送达日期${chineseDay(refusal.servedOn)}还没有到，请核对。`;
    case 'tooEarly':
      return `${notice}的送达日期${chineseDay(refusal.servedOn)}早于成文日期${chineseDay(refusal.issuedOn)}，请核对。`;
    case 'method':
      return `${notice}的送达方式“${refusal.method}”不在可选之列，请选${SERVICE_METHODS.join('、')}。`;
  }
}

export function noSuchNumber(number: string): string {
  return `「文书登记」中没有文号“${number}”，或者登记了不止一次，请核对后重试。`;
}

/** Titles and questions of the dialogs about a notice. */
export const SERVICE_TITLES = {
  record: '登记送达',
  void: '作废文书',
  close: '办结案件',
  reprint: '重打文书',
  lateFee: '滞纳金计算表',
} as const;

export function serviceQuestion(numbers: readonly string[]): string {
  const shown = numbers.slice(0, 5).join('、');
  const more = numbers.length > 5 ? `等${numbers.length}份` : '';
  return `为选中的${shown}${more}登记送达。\n请输入送达日期，需要时在后面写送达方式，例如：2023-11-24 直接送达`;
}

export const NUMBER_QUESTION = '请输入文号（也可以先在「文书登记」选中这一行）：';
export const VOID_REASON_QUESTION = '请输入作废原因：';
export const CLOSE_REASON_QUESTION = `请输入办结方式：${CLOSING_REASONS.join('、')}`;

export function voidConfirmation(number: string, later: readonly string[]): string {
  const warning =
    later.length === 0
      ? ''
      : `\n该案件后面的${later.join('、')}以它为依据，需要一并作废后重新制发。`;
  return `作废${number}后，文号保留、不再使用，这份文书视为没有制发。${warning}\n确定作废吗？`;
}

export const SERVICE_ANSWERS = {
  declined: '没有改动。',
  noReason: '没有填写原因，没有改动。',
  unreadable: '看不懂输入的送达日期或者方式，没有改动。请按“2023-11-24 直接送达”的样子输入。',
  alreadyVoid: '这份文书已经作废，没有改动。',
  alreadyClosed: '这个案件已经办结，没有改动。',
  making: '这份文书还在制作中，请先运行“批量制发文书”把这一批做完。',
  notRegistered: '这个案件还没有制发文书，不必办结；不再处理的，请在「重点企业」填写“排除原因”。',
  unknownReason: `办结方式请填${CLOSING_REASONS.join('、')}之一，没有改动。`,
  noLateFee:
    '这份文书没有可以计算的滞纳金：已作废或者在制作中，没有金额，说不清欠的是哪几个月，还没有起算，或者金额只是初步比对。',
  chooseRow: '请先在「文书登记」选中要处理的文书，或者输入文号。',
} as const;

export function serviceDone(recorded: number, refusedCount: number): string {
  const refused = refusedCount === 0 ? '' : `，${refusedCount}处没有登记，见下`;
  return `已登记${recorded}份文书的送达${refused}；期限和下一步已经重新计算。`;
}

export function datesChecked(impossibleCount: number): string {
  return impossibleCount === 0
    ? '期限、状态和下一步已按「文书登记」的送达日期重新计算。'
    : `期限、状态和下一步已经重新计算；有${impossibleCount}处送达情况需要核对，见下。`;
}

export function voidDone(number: string): string {
  return `${number}已作废，文号保留。`;
}

export function closeDone(number: string, reason: string): string {
  return `已在${number}上登记办结（${reason}），该案件不再制发文书。`;
}

export function reprintDone(fileName: string): string {
  return `已取出与原件完全相同的“${fileName}”，放在文书文件夹。`;
}

export function lateFeePrinted(fileName: string): string {
  return `已制作“${fileName}”，放在文书文件夹；它不另编文号。`;
}

/** @example '本金10,550.50元，滞纳金424.76元，合计10,975.26元。' */
export function lateFeeLine({ principalFen, feeFen }: LateFeeSums): string {
  return `本金${yuanText(principalFen)}元，滞纳金${yuanText(feeFen)}元，合计${yuanText(principalFen + feeFen)}元。`;
}

interface LateFeeSums {
  readonly principalFen: number;
  readonly feeFen: number;
}

export function copyLost(number: string): string {
  return `找不到${number}的单件文件（压缩包可能已被删除）。请从云端硬盘的回收站恢复，或者用打印文件重新打印。`;
}
