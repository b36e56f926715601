import type { TimeBase } from '../campaign/settings-type';
import type { MeasureKind } from '../progress/measure';

/** Pieces that several sections of a bulletin are built from. Figures arrive with their units. */
export const MEASURE_NAMES: Readonly<Record<MeasureKind, string>> = {
  enrolment: '参保扩面',
  collection: '征缴收入',
};

/** What a township did or did not do, such as `新增参保12人`. */
export const DONE_NAMES: Readonly<Record<MeasureKind, string>> = {
  enrolment: '新增参保',
  collection: '征缴收入',
};

export const TIME_NAMES: Readonly<Record<TimeBase, string>> = {
  年度: '年度序时进度',
  集中行动: '集中行动序时进度',
};

export const TIME_NAME = '序时进度';

export function names(list: readonly string[]): string {
  return list.join('、');
}

/** All of a list by name with their count behind; one needs no count. @param count such as `2个乡（镇）` */
export function namesCounted(list: readonly string[], count: string): string {
  return list.length === 1 ? names(list) : `${names(list)}等${count}`;
}

/** `size` is without sign; '' where it is too small to show. */
export function gapClause(direction: number, size: string, time: string): string {
  if (direction === 0) return `与${time}持平`;
  if (size === '') return `${direction < 0 ? '略低于' : '略高于'}${time}`;
  return `${direction < 0 ? '低于' : '高于'}${time}${size}`;
}

/** In brackets behind what is done. */
export function growthClause(direction: number, size: string, day: string): string {
  if (direction === 0) return `（与${day}持平）`;
  return direction > 0 ? `（比${day}增加${size}）` : `（比${day}净减少${size}）`;
}

/** Names with the figure they all have. @example nameWithFigure(['资源镇', '中峰镇'], '12人') // => '资源镇、中峰镇（均为12人）' */
export function nameWithFigure(list: readonly string[], figure: string): string {
  return `${names(list)}（${list.length === 1 ? '' : '均为'}${figure}）`;
}

export function sentence(clauses: readonly string[]): string {
  const said = clauses.filter((clause) => clause !== '');
  return said.length === 0 ? '' : `${said.join('；')}。`;
}

/** @param count such as `7个乡（镇）` */
export function allOf(count: string): string {
  return `${count}均`;
}

export const ALL_TOWNSHIPS = '各乡（镇）';
