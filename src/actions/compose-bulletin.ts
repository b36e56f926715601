import type { ActionReport } from '../core/action-report';
import { readComposeCall } from '../core/sending/bulletin-call';
import type { Spreadsheet } from '../google/workbook';
import { composeFor, makeBulletin, type ComposeReport } from './make-bulletin';

const SUMMARY = { kind: 'summary' } as const;

/** 起草总结通报: from the menu a draft right away; from a page `{ stage: 'read' | 'save' | 'compose', paragraphs }`. */
export function composeBulletinAction(workbook: Spreadsheet, call: unknown): ComposeReport {
  if (call === undefined) return plain(makeBulletin(workbook, SUMMARY, undefined));
  return composeFor(workbook, SUMMARY, readComposeCall(call));
}

/** A menu's report: what a page shows beside it is of no use there. */
export function plain({ ok, summary, details }: ActionReport): ActionReport {
  return { ok, summary, details };
}
