import type { ScreeningState } from '../bulletin/facts-type';

/** 重点企业核查与文书办理: totals only (若干规定 18). */
export const NOT_SCREENED: Readonly<Record<Exclude<ScreeningState, 'done'>, string>> = {
  noTax: '税务数据尚未导入，重点企业比对未能开展，本次不通报重点企业情况。',
  noSocial: '参保数据尚未导入，重点企业比对未能开展，本次不通报重点企业情况。',
  notRun: '参保数据与税务数据尚未进行比对，本次不通报重点企业情况。',
};

export const NONE_FOUND = '经将参保数据与税务数据比对，目前没有需要核查的重点企业。';

export function employersFound(
  employers: string,
  situations: readonly string[],
  hasSeveral: boolean,
): string {
  const several = hasSeveral ? '（同一单位涉及多种情形的分别计入）' : '';
  return `经将参保数据与税务数据比对，列入重点企业${employers}，其中${situations.join('、')}${several}`;
}

/** All of one kind. */
export function employersOfOneKind(employers: string, situation: string, isOne: boolean): string {
  return `经将参保数据与税务数据比对，列入重点企业${employers}，${isOne ? '' : '均'}为${situation}`;
}

export function situationCount(situation: string, employers: string): string {
  return `${situation}${employers}`;
}

export function estimateClause(estimate: string): string {
  return `初步测算应补缴${estimate}（初步比对，以核定为准）`;
}

export function excludedClause(employers: string): string {
  return `另有${employers}经核实予以排除`;
}

export function awaitingClause(employers: string): string {
  return `有${employers}待人工确认`;
}

export const NO_NOTICES = '尚未制发文书。';

/** `isOne`: all are of the one kind. */
export function noticesIssued(total: string, kinds: readonly string[], isOne: boolean): string {
  if (isOne) return `共制发${kinds.join('')}`;
  return `共制发文书${total}，其中${kinds.join('、')}`;
}

export function noticeKind(name: string, count: string): string {
  return `《${name}》${count}`;
}

const ONE_DOCUMENT = '1份';

/** `served` and `awaiting` are '' where there are none. */
export function noticesServed(served: string, awaiting: string, isAll: boolean): string {
  if (isAll && served === ONE_DOCUMENT) return '已送达';
  if (isAll && awaiting === ONE_DOCUMENT) return '尚未登记送达';
  if (isAll) return awaiting === '' ? '已全部送达' : '均尚未登记送达';
  return [
    ...(served === '' ? [] : [`已送达${served}`]),
    ...(awaiting === '' ? [] : [`${awaiting}尚未登记送达`]),
  ].join('，');
}

export function noticesExpired(count: string): string {
  return `期限已满未改正的${count}`;
}

export const NONE_EXPIRED = '没有期限已满未改正的文书';

export function casesClosed(employers: string, paid: string): string {
  return `已办结${employers}${paid === '' ? '' : `，补缴${paid}`}`;
}
