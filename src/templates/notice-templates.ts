import {
  NOTICE_TEMPLATES,
  type NoticeTemplateCode,
} from '../core/document/placeholders/template-codes';
import { auditFindingsTemplate } from './audit-findings';
import { auditNoticeTemplate } from './audit-notice';
import { deductionApplicationTemplate } from './deduction-application';
import { deductionAssistanceTemplate } from './deduction-assistance';
import { deductionDecisionTemplate } from './deduction-decision';
import { finalDemandTemplate } from './final-demand';
import { lateFeeTableTemplate } from './late-fee-table';
import { rectificationOrderTemplate } from './rectification-order';
import { reminderTemplate } from './reminder';
import { transferLetterTemplate } from './transfer-letter';

/** A template as it is installed. */
export interface DefaultTemplate {
  readonly code: NoticeTemplateCode;
  /** The name of its file in the folder. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const MAKERS: Readonly<Record<NoticeTemplateCode, () => Uint8Array>> = {
  reminder: reminderTemplate,
  auditNotice: auditNoticeTemplate,
  auditFindings: auditFindingsTemplate,
  rectificationOrder: rectificationOrderTemplate,
  transferLetter: transferLetterTemplate,
  deductionApplication: deductionApplicationTemplate,
  finalDemand: finalDemandTemplate,
  deductionDecision: deductionDecisionTemplate,
  deductionAssistance: deductionAssistanceTemplate,
  lateFeeTable: lateFeeTableTemplate,
};

/** One default template, made anew: the same bytes every time. */
export function defaultTemplate(code: NoticeTemplateCode): Uint8Array {
  return MAKERS[code]();
}

/** Every default template of a notice, in the order of the ladder; made when asked for. */
export function defaultTemplates(): readonly DefaultTemplate[] {
  return NOTICE_TEMPLATES.map(({ code, name }) => ({
    ...{ code, fileName: `${name}.docx` },
    bytes: defaultTemplate(code),
  }));
}
