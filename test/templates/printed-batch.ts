import { lateFeeTableData, noticeData } from '../../src/core/document/notice-data';
import {
  NOTICE_TEMPLATES,
  type NoticeTemplateCode,
} from '../../src/core/document/placeholders/template-codes';
import { renderDocuments } from '../../src/core/document/render-documents';
import type { RenderedDocument, TemplateData } from '../../src/core/document/types';
import type { PlannedNotice } from '../../src/core/enforcement/plan-type';
import { HIT_KINDS } from '../../src/core/screening/hit';
import { defaultTemplate } from '../../src/templates/notice-templates';
import { LATE_FEE, noticeContext, plannedFor, plannedNotice } from './planned-notices';

/** Digits enough for a batch, so that every number takes the same room. */
const FIRST_SERIAL = 101;

interface Variant {
  readonly code: NoticeTemplateCode;
  readonly planned: PlannedNotice;
  readonly hasLateFee: boolean;
}

/** Every kind with everything it may have, the violations in turn; then those of fewer pages. */
const VARIANTS: readonly Variant[] = [
  ...NOTICE_TEMPLATES.map(({ code }, index) => ({
    ...{ code, hasLateFee: true },
    planned: plannedFor(code, HIT_KINDS[index % HIT_KINDS.length]),
  })),
  { code: 'reminder', planned: plannedNotice('reminder', 'headCount'), hasLateFee: false },
  {
    ...{ code: 'auditFindings', hasLateFee: false },
    planned: plannedNotice('auditFindings', 'base', {
      ...{ closedBy: '稽核未发现问题', amount: undefined, term: undefined },
    }),
  },
];

/** How many different notices a batch has. */
export const VARIANT_COUNT = VARIANTS.length;

/** A batch of notices of all kinds, mixed, each with a number of its own, from the templates that come with the add-on. */
export function printedBatch(count: number): readonly RenderedDocument[] {
  const batch: RenderedDocument[] = [];
  for (const { code } of NOTICE_TEMPLATES) {
    const places = Array.from({ length: count }, (_, place) => place).filter(
      (place) => VARIANTS[place % VARIANT_COUNT]?.code === code,
    );
    const rendered = renderDocuments(defaultTemplate(code), places.map(dataAt));
    rendered.forEach((one, index) => {
      batch[places[index] ?? 0] = one;
    });
  }
  return batch;
}

function dataAt(place: number): TemplateData {
  const { code, planned, hasLateFee } = VARIANTS[place % VARIANT_COUNT] ?? VARIANTS[0]!;
  const order = plannedNotice('rectificationOrder', planned.violation, {
    number: '资社保〔2023〕9号',
  });
  const context = noticeContext({
    ...(hasLateFee ? { lateFee: LATE_FEE } : {}),
    ...(code === 'transferLetter' ? { companions: [order] } : {}),
  });
  const numbered = { ...planned, number: `资社保〔2023〕${FIRST_SERIAL + place}号` };
  return code === 'lateFeeTable'
    ? lateFeeTableData(numbered, context)
    : noticeData(numbered, context);
}

/** The serials of the batch's notices on a page. */
export function serialsOn(page: string): readonly number[] {
  return [...page.matchAll(/〔2023〕(\d{3}) ?号/g)].map(
    ([, serial]) => Number(serial) - FIRST_SERIAL,
  );
}

/** A page's text with the batch's numbers taken out: the same for all notices of a variant. */
export function withoutSerials(page: string): string {
  return page.replace(/〔2023〕\d{3} ?号/g, '〔2023〕…号');
}
