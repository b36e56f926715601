import { chineseDay } from '../calendar/day';
import { FEWEST_INSPECTORS, type Inspector } from '../enforcement/inspection';
import { noticeCodeOf } from '../enforcement/ladder';
import type { PlannedNotice } from '../enforcement/plan-type';
import { FILL_IN, FILL_IN_DAY, nameList } from '../words/notice-text';
import type { NoticeContext } from './notice-context';
import { addressOf, orFillIn } from './notice-identity';
import type { TemplateData } from './types';

/** When, where and by whom the unit is or was inspected, and what it must have ready (稽核办法 10). */
export function inspectionData(planned: PlannedNotice, context: NoticeContext): TemplateData {
  const { inspection, one, closedBy } = planned;
  const named = inspection?.inspectors ?? planned.inspectors;
  const { place, materials, inspectors: usual } = context.settings.inspection;
  const inspectors = named ?? (usual.length > 0 ? usual : noInspectors());
  return {
    稽核日期: inspectionDay(planned),
    稽核地点: orFillIn(place ?? addressOf(one, context)),
    稽核人员: inspectors.map(({ name, certificate }) => ({
      姓名: orFillIn(name),
      证件号: orFillIn(certificate),
    })),
    稽核人员姓名: nameList(inspectors.map(({ name }) => orFillIn(name))),
    材料清单: materials.map((name, index) => ({ 材料序号: String(index + 1), 材料名称: name })),
    发现问题: closedBy === undefined,
    未发现问题: closedBy !== undefined,
  };
}

/** As announced: on the notice itself, afterwards from the register. */
function inspectionDay({ inspection, former }: PlannedNotice): string {
  const announced = former.find(({ kind }) => noticeCodeOf(kind) === 'auditNotice');
  const day = inspection?.day ?? announced?.inspectedOn;
  return day === undefined ? FILL_IN_DAY : chineseDay(day);
}

/** Lines for as many as the law wants. */
function noInspectors(): readonly Inspector[] {
  return Array.from({ length: FEWEST_INSPECTORS }, () => ({ name: FILL_IN, certificate: FILL_IN }));
}
