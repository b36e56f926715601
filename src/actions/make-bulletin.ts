import { done, type ActionReport } from '../core/action-report';
import type { BulletinContent } from '../core/bulletin/content-type';
import { bulletinDocx } from '../core/bulletin/layout/bulletin-docx';
import type { BulletinOverride } from '../core/bulletin/override';
import type { BulletinRequest } from '../core/bulletin/bulletin-input';
import { safeFileName } from '../core/document/file-name';
import type { ComposeCall } from '../core/sending/bulletin-call';
import type { ComposingStep } from '../core/sending/choose-bulletin';
import {
  BULLETIN_STATES,
  bulletinComposed,
  bulletinFileName,
  bulletinTemplateFaulty,
  COMPOSE_ANSWERS,
  correctionBecauseIssued,
  debtorLine,
  debtorsAreNamed,
  redrafted,
} from '../core/words/sending';
import {
  freezeBulletin,
  keepParagraphs,
  readStore,
  storeToWrite,
  writeBulletinRow,
} from '../google/bulletin-sheets';
import { chartPng } from '../google/chart-picture';
import { saveFile, WORD_TYPE, type DriveFile } from '../google/drive';
import { withDocumentLock, withDocumentLockToTheEnd } from '../google/lock';
import type { Spreadsheet } from '../google/workbook';
import { readBulletinTemplate } from './bulletin-template';
import { composeNow, type ComposedBulletin } from './compose-session';

/** What a page gets: the report, and for `read` what the bulletin would say now and what staff typed. */
export interface ComposeReport extends ActionReport {
  readonly content?: BulletinContent;
  readonly paragraphs?: readonly BulletinOverride[];
  /** 文号 of the issued bulletin that this would correct. */
  readonly corrects?: string;
  /** 文号 of the draft that this would replace. */
  readonly redrafts?: string;
  readonly link?: string;
}

/** A page's call of composing, for either kind. */
export function composeFor(
  workbook: Spreadsheet,
  request: BulletinRequest,
  { stage, paragraphs }: ComposeCall,
): ComposeReport {
  switch (stage) {
    case 'read':
      return readBulletin(workbook, request, paragraphs);
    case 'save':
      return withDocumentLock(() => saveParagraphs(workbook, request, paragraphs ?? []));
    case 'compose':
      return makeBulletin(workbook, request, paragraphs);
  }
}

function readBulletin(
  workbook: Spreadsheet,
  request: BulletinRequest,
  typed: readonly BulletinOverride[] | undefined,
): ComposeReport {
  const { content, overrides, step, debtors } = composeNow(workbook, request, typed, readStore);
  const corrects = correctedNumber(step);
  return {
    ...done(
      `${content.number}${content.title}`,
      debtors.length === 0 ? stepLines(step) : [debtorsAreNamed(debtors.length)],
    ),
    ...{ content, paragraphs: overrides },
    ...(corrects === undefined ? {} : { corrects }),
    ...(step.kind === 'redraft' ? { redrafts: step.of.content.number } : {}),
  };
}

function saveParagraphs(
  workbook: Spreadsheet,
  request: BulletinRequest,
  paragraphs: readonly BulletinOverride[],
): ComposeReport {
  const composed = composeNow(workbook, request, paragraphs, storeToWrite);
  if (composed.debtors.length > 0) return debtorsNamedReport(composed.debtors);
  keepParagraphs(workbook, composed.store, { set: composed.set, overrides: paragraphs });
  return done(COMPOSE_ANSWERS.paragraphsSaved);
}

/**
 * Composes, renders and files a bulletin, puts it on 通报 and keeps its content, in this order: what a run that dies leaves, a
 * file or a file and its row, the next one finds by its name and by its title, and goes on with it under the same number.
 * All under the lock, for the number is taken from 通报.
 */
export function makeBulletin(
  workbook: Spreadsheet,
  request: BulletinRequest,
  typed: readonly BulletinOverride[] | undefined,
): ComposeReport {
  return withDocumentLockToTheEnd(() => {
    const composed = composeNow(workbook, request, typed, storeToWrite);
    if (composed.debtors.length > 0) return debtorsNamedReport(composed.debtors);
    const { content, step, input, isCurrent } = composed;
    const attempt = step.kind === 'redraft' ? step.of.stored.attempt + 1 : 1;
    const name = bulletinFileName(content.number, content.title, attempt);
    const fileName = `${safeFileName(name)}.docx`;
    const template = readBulletinTemplate(workbook, fileName);
    if (template.problems.length > 0) {
      const details = template.problems.map(({ sentence }) => sentence);
      return { ok: false, summary: bulletinTemplateFaulty(details.length), details };
    }
    const chart = chartPng(workbook, input.report, isCurrent);
    const docx = bulletinDocx(content, template.bytes, chart.png);
    const link = file(workbook, composed, { ...template, fileName, docx, attempt }, typed);
    const isCorrection = content.kind === 'correction';
    return {
      ...done(bulletinComposed(content.number, content.title, isCorrection), [
        ...stepLines(step),
        ...template.lines,
        ...chart.lines,
      ]),
      ...{ content, link },
    };
  });
}

interface MadeDocument {
  readonly folderId: string;
  readonly former: DriveFile | undefined;
  readonly fileName: string;
  readonly docx: Uint8Array;
  readonly attempt: number;
}

/** @param typed with the call: kept for the next bulletin too */
function file(
  workbook: Spreadsheet,
  { content, rowNumber, store, bulletinsGrid, set }: ComposedBulletin,
  { folderId, former, fileName, docx, attempt }: MadeDocument,
  typed: readonly BulletinOverride[] | undefined,
): string {
  const { id, link } = saveFile(former, folderId, fileName, WORD_TYPE, docx);
  writeBulletinRow(workbook, bulletinsGrid, {
    ...{ rowNumber, content, link, recipients: '', sentAt: '', state: BULLETIN_STATES.draft },
  });
  const overrides = typed === undefined ? undefined : { set, overrides: typed };
  freezeBulletin(workbook, store, content, { attempt, fileId: id, link }, overrides);
  return link;
}

function debtorsNamedReport(debtors: readonly string[]): ComposeReport {
  return { ok: false, summary: debtorsAreNamed(debtors.length), details: debtors.map(debtorLine) };
}

function stepLines(step: ComposingStep): readonly string[] {
  const corrected = correctedNumber(step);
  return [
    ...(corrected === undefined ? [] : [correctionBecauseIssued(corrected)]),
    ...(step.kind === 'redraft' ? [redrafted(step.of.content.number)] : []),
  ];
}

function correctedNumber(step: ComposingStep): string | undefined {
  return step.kind === 'new' ? undefined : step.corrects?.content.number;
}
