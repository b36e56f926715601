import type { PlaceholderDeclaration } from '../types';
import { PLACEHOLDERS_BY_KIND, REQUIRED_BY_KIND } from './by-kind';
import { COMMON_PLACEHOLDERS } from './common';
import { NOTICE_TEMPLATES, type NoticeTemplateCode } from './template-codes';

const REQUIRED_EVERYWHERE: readonly string[] = ['文号', '成文日期', '受送达人', '单位名称'];

/** What the template of a kind may say, with what it must say marked as required. */
export function placeholdersOf(code: NoticeTemplateCode): readonly PlaceholderDeclaration[] {
  return DECLARED[code];
}

function declared(code: NoticeTemplateCode): readonly PlaceholderDeclaration[] {
  const required = [...REQUIRED_EVERYWHERE, ...REQUIRED_BY_KIND[code]];
  return [...COMMON_PLACEHOLDERS, ...PLACEHOLDERS_BY_KIND[code]].map((one) =>
    required.includes(one.name) ? { ...one, required: true } : one,
  );
}

const DECLARED: Readonly<Record<NoticeTemplateCode, readonly PlaceholderDeclaration[]>> = {
  reminder: declared('reminder'),
  auditNotice: declared('auditNotice'),
  auditFindings: declared('auditFindings'),
  rectificationOrder: declared('rectificationOrder'),
  transferLetter: declared('transferLetter'),
  deductionApplication: declared('deductionApplication'),
  finalDemand: declared('finalDemand'),
  deductionDecision: declared('deductionDecision'),
  deductionAssistance: declared('deductionAssistance'),
  lateFeeTable: declared('lateFeeTable'),
};

/** A line of the manual's table: one placeholder and the templates that may say it. */
export interface PlaceholderRow extends PlaceholderDeclaration {
  readonly templates: readonly string[];
  /** Templates that must say it. */
  readonly requiredIn: readonly string[];
}

/** Every placeholder once, in the order of declaration. */
export function placeholderRows(): readonly PlaceholderRow[] {
  const rows = new Map<string, PlaceholderRow>();
  for (const { code, name: template } of NOTICE_TEMPLATES) {
    for (const one of placeholdersOf(code)) {
      const key = `${one.within ?? ''}\u0001${one.name}`;
      const row = rows.get(key) ?? { ...one, templates: [], requiredIn: [] };
      rows.set(key, {
        ...row,
        templates: [...row.templates, template],
        requiredIn: one.required === true ? [...row.requiredIn, template] : row.requiredIn,
      });
    }
  }
  return [...rows.values()];
}
