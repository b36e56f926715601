import { chineseDay } from '../calendar/day';
import type { Office } from '../campaign/settings-type';
import type { PlannedNotice } from '../enforcement/plan-type';
import { BANK_TO_FILL_IN, FILL_IN, nameList, SHORT_FILL_IN } from '../words/notice-text';
import type { NoticeContext } from './notice-context';
import type { TemplateData } from './types';

/** The text, or a line to fill in. */
export function orFillIn(text: string | undefined, blank = FILL_IN): string {
  return text === undefined || text === '' ? blank : text;
}

/** Who the unit is, as every notice names it. */
export function unitData({ one }: PlannedNotice, context: NoticeContext): TemplateData {
  const { employer } = context;
  return {
    单位名称: orFillIn(one.unit.name),
    统一社会信用代码: orFillIn(one.unit.uscc),
    社保单位编号: orFillIn(context.socialInsuranceNumbers?.join('、')),
    所在乡镇: orFillIn(one.keyEmployer?.township),
    单位地址: orFillIn(addressOf(one, context)),
    法定代表人: orFillIn(employer?.legalRepresentative),
    单位联系人: orFillIn(employer?.contact),
    单位电话: orFillIn(employer?.telephone),
  };
}

/** The unit's address, from either place that may have it. */
export function addressOf(
  one: PlannedNotice['one'],
  { employer }: NoticeContext,
): string | undefined {
  return employer?.address ?? one.employer?.address;
}

/** Number, day, offices and signature. */
export function officeData(planned: PlannedNotice, { settings }: NoticeContext): TemplateData {
  const { number, issuedOn, offices, seal } = planned;
  const [lead] = offices;
  return {
    文号: number,
    成文日期: chineseDay(issuedOn),
    县名: settings.countyName,
    主办机关: lead.name,
    发文机关名称: nameList(offices.map(({ name }) => name)),
    印章单位: seal,
    征收机构: settings.offices.税务.name,
    经办机构: settings.offices.社保.name,
    社保行政部门: settings.offices.人社.name,
    划拨决定机关: settings.signing.deductionDecision.offices[0].name,
    发文机关: offices.map(officeItem),
    署名行: signatureRows(offices),
  };
}

function officeItem({ name, contact, phone, address }: Office): TemplateData {
  return {
    机关名称: name,
    机关联系人: orFillIn(contact, SHORT_FILL_IN),
    机关电话: orFillIn(phone, SHORT_FILL_IN),
    机关地址: orFillIn(address, SHORT_FILL_IN),
  };
}

/** Two offices side by side; a single one, or the last of an odd number, at the right above the date. */
function signatureRows(offices: readonly Office[]): readonly TemplateData[] {
  const names = offices.map(({ name }) => name);
  return names.flatMap((name, index) => {
    if (index % 2 === 1) return [];
    const right = names[index + 1];
    return [right === undefined ? { 左署名: '', 右署名: name } : { 左署名: name, 右署名: right }];
  });
}

/** Whom the notice goes to: not always the unit. The bank stands on paper only (no bank account is kept). */
export function addresseeData(planned: PlannedNotice, context: NoticeContext): TemplateData {
  const { settings } = context;
  switch (planned.code) {
    case 'transferLetter':
      return { 受送达人: settings.transferRecipient, 送达地点: FILL_IN };
    case 'deductionApplication':
      return {
        受送达人: settings.signing.deductionDecision.offices[0].name,
        送达地点: orFillIn(settings.signing.deductionDecision.offices[0].address),
      };
    case 'deductionAssistance':
      return { 受送达人: BANK_TO_FILL_IN, 送达地点: FILL_IN };
    default:
      return {
        受送达人: orFillIn(planned.one.unit.name),
        送达地点: orFillIn(addressOf(planned.one, context)),
      };
  }
}
