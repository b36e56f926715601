import { chineseDay } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { RegisteredNotice } from '../enforcement/case-type';
import { gateOf, leadOf, noticeCodeOf, noticeName } from '../enforcement/ladder';
import type { PlannedNotice } from '../enforcement/plan-type';
import { FILL_IN, nameList, quotedNotice } from '../words/notice-text';
import type { NoticeContext } from './notice-context';
import { orFillIn } from './notice-identity';
import type { TemplateData } from './types';

/** The notices before this one: quoted in a sentence, and listed as the contents of the case file. */
export function historyData(planned: PlannedNotice, context: NoticeContext): TemplateData {
  const { former, code } = planned;
  const companions = (context.companions ?? []).filter((other) => other.number !== planned.number);
  const lead = leadOf(code);
  const toUnit = former.filter(isServedOnUnit);
  return {
    有前置文书: toUnit.length > 0,
    前置文书: toUnit.length === 0 ? FILL_IN : nameList(toUnit.map(quoteFormer)),
    前一文书: quoteKind(gateOf(code), planned, companions),
    同日文书: quoteKind(lead, planned, companions),
    案卷目录: [...former.map(formerItem), ...companions.map(companionItem)].map((item, index) => ({
      序号: String(index + 1),
      ...item,
    })),
  };
}

/** Between offices: the unit never got them, so that nothing may say it did. */
const BETWEEN_OFFICES: readonly (NoticeCode | undefined)[] = [
  ...(['transferLetter', 'deductionApplication', 'deductionAssistance'] as const),
];

function isServedOnUnit({ kind }: RegisteredNotice): boolean {
  return !BETWEEN_OFFICES.includes(noticeCodeOf(kind));
}

/** The valid notice of a kind, issued before or going out with this one. */
function quoteKind(
  code: NoticeCode | undefined,
  { former }: PlannedNotice,
  companions: readonly PlannedNotice[],
): string {
  if (code === undefined) return FILL_IN;
  const issued = former.find(({ kind }) => noticeCodeOf(kind) === code);
  if (issued !== undefined) return quoteFormer(issued);
  const companion = companions.find((other) => other.code === code);
  return quotedNotice(noticeName(code), companion?.number ?? FILL_IN, undefined);
}

function quoteFormer({ kind, number, servedOn }: RegisteredNotice): string {
  const served = servedOn === undefined ? undefined : chineseDay(servedOn);
  return quotedNotice(orFillIn(kind), orFillIn(number), served);
}

/** Days in a table are short, as in the register: 2023-10-11; a cell to be filled in by hand is empty. */
function formerItem(notice: RegisteredNotice): TemplateData {
  const { kind, number, issuedOn, serviceMethod, servedOn } = notice;
  return {
    文书名称: orFillIn(kind),
    文书文号: orFillIn(number),
    文书日期: issuedOn ?? '',
    送达方式: serviceMethod ?? '',
    送达日期: servedOn ?? '',
    文书份数: '1',
    文书页数: '',
  };
}

/** It goes out the same day: how and when it is served is filled in by hand. */
function companionItem({ code, number, issuedOn }: PlannedNotice): TemplateData {
  return {
    文书名称: noticeName(code),
    文书文号: number,
    文书日期: issuedOn,
    送达方式: '',
    送达日期: '',
    文书份数: '1',
    文书页数: '',
  };
}
