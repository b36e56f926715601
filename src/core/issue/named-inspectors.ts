import type { TemplateData, TemplateValue } from '../document/types';
import type { Inspector } from '../enforcement/inspection';
import { FILL_IN } from '../words/notice-text';
import type { StoredNotice } from './notice-content';

/** Whom a 稽核检查通知书 named, by its 文号: what it said is kept, while 参数 may name others by now. */
export function namedInspectors(
  filed: readonly StoredNotice[],
): ReadonlyMap<string, readonly Inspector[]> {
  return new Map(
    filed.flatMap(({ number, document }) => {
      if (document.template !== 'auditNotice') return [];
      const inspectors = inspectorsIn(document.data['稽核人员']);
      return inspectors === undefined ? [] : [[number, inspectors] as const];
    }),
  );
}

/** undefined where there are none, or a line was left to be filled in by hand. */
function inspectorsIn(list: TemplateValue | undefined): readonly Inspector[] | undefined {
  if (list === undefined || typeof list === 'string' || typeof list === 'boolean') return undefined;
  const inspectors = list.flatMap((item) => inspectorOf(item) ?? []);
  return inspectors.length === 0 || inspectors.length < list.length ? undefined : inspectors;
}

function inspectorOf({ 姓名: name, 证件号: certificate }: TemplateData): Inspector | undefined {
  if (typeof name !== 'string' || typeof certificate !== 'string') return undefined;
  return name === FILL_IN || certificate === FILL_IN ? undefined : { name, certificate };
}
