/** 八大行动进展. */
export function actionsPlanned(actions: string, start: string): string {
  return `${actions}定于${start}启动。`;
}

/** @param end '' if nobody has set one */
export function actionsUnderWay(actions: string, start: string, end: string): string {
  return `${actions}自${start}启动${end === '' ? '' : `，持续至${end}`}。`;
}

export function actionsOver(actions: string, start: string, end: string): string {
  return `${actions}于${start}启动、${end}结束。`;
}

export function enrolledMost(most: string, next: string): string {
  return `按用人单位归类，新增参保最多的是${most}${next === '' ? '' : `，其次是${next}`}`;
}

export function enrolledNone(names: string): string {
  return `${names}尚无新增参保登记`;
}

export function enrolledNowhere(isAnyOther: boolean): string {
  return isAnyOther ? '已登记的新增参保均未归入具体行动' : '各项行动均尚无新增参保登记';
}

export function employersMost(most: string, next: string): string {
  return `重点企业最多的是${most}${next === '' ? '' : `，其次是${next}`}`;
}

/** @param action 简称, such as 宾馆酒店娱乐 */
export function actionNamed(action: string): string {
  return action.endsWith('行动') ? action : `${action}行动`;
}

export function employersAndEstimate(employers: string, estimate: string): string {
  return `${employers}，预计应补${estimate}`;
}
