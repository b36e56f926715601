import type { BulletinRequest } from '../bulletin/bulletin-input';
import type { BulletinContent } from '../bulletin/content-type';
import type { Grid } from '../table/column';
import { parseTable } from '../table/parse-table';
import { readText } from '../table/read-text';
import { requireColumns } from '../table/require-table';
import { bulletinColumns, bulletinsSheet, type BulletinRow } from '../table/sheets/bulletins';
import { SetupError } from '../text/setup-error';
import { BULLETIN_STATES, draftUnfinished, SEND_ANSWERS, unknownBulletin } from '../words/sending';
import { contentOfStored, type BulletinStore, type StoredBulletin } from './bulletin-store';

/**
 * The rows of 通报.
 *
 * @param grid undefined if the sheet is not there
 * @throws SetupError if it is not, or a heading is missing without which a number would be given or a mail sent twice
 */
export function bulletinRows(grid: Grid | undefined): readonly BulletinRow[] {
  const { number, title, state } = bulletinColumns;
  return requireColumns(parseTable(bulletinsSheet, grid), [number, title, state]).records;
}

/** A bulletin on 通报 with what it says. */
export interface KnownBulletin {
  readonly row: BulletinRow;
  readonly stored: StoredBulletin;
  readonly content: BulletinContent;
  /** Sent to somebody, or about to be: its figures never change any more. */
  readonly isIssued: boolean;
  /**
   * A draft of which the row tells of one document and the kept content of another: a run died between writing the two, and
   * only composing again brings them together.
   */
  readonly isTorn: boolean;
}

/** The bulletins that stand on 通报 and whose content is kept, in the order of 通报. */
export function knownBulletins(
  rows: readonly BulletinRow[],
  { bulletins }: BulletinStore,
): readonly KnownBulletin[] {
  const byNumber = new Map(bulletins.map((stored) => [stored.number, stored]));
  return rows.flatMap((row) => {
    const stored = byNumber.get(row.number ?? '');
    if (stored === undefined) return [];
    // Whatever else stands there somebody typed: only what is plainly a draft may be composed again.
    const isIssued = row.state !== BULLETIN_STATES.draft;
    const isTorn = !isIssued && row.file !== undefined && row.file !== readText(stored.link).value;
    return [{ row, stored, content: contentOfStored(stored), isIssued, isTorn }];
  });
}

/**
 * The row of a run that died after it had put its bulletin on 通报 and before it kept what it says: the next run of the same
 * title goes on with its number and its row. What is kept and stands on no row was taken off by hand, and its number is used up.
 */
export function unfinishedRow(
  rows: readonly BulletinRow[],
  { bulletins }: BulletinStore,
  title: string,
): BulletinRow | undefined {
  const kept = new Set(bulletins.map(({ number }) => number));
  return lastOf(
    rows.filter(
      (row) =>
        row.title === title &&
        row.state === BULLETIN_STATES.draft &&
        row.number !== undefined &&
        !kept.has(row.number),
    ),
  );
}

/** What composing makes: a first draft, another draft under the same number, or the correction of an issued bulletin. */
export type ComposingStep =
  | { readonly kind: 'new' }
  | { readonly kind: 'redraft'; readonly of: KnownBulletin; readonly corrects?: KnownBulletin }
  | { readonly kind: 'correct'; readonly corrects: KnownBulletin };

/**
 * Which of them it is for this request. A summary belongs to the campaign's year, a briefing to its days: a draft for days
 * that overlap is the same draft, an issued one for exactly these days is corrected.
 *
 * @param campaignYear of 参数
 */
export function composingStep(
  known: readonly KnownBulletin[],
  request: BulletinRequest,
  campaignYear: number,
): ComposingStep {
  const own = known.filter(({ content }) => isSameSeries(content, request, campaignYear));
  const issued = lastOf(own.filter((one) => one.isIssued && isSamePeriod(one.content, request)));
  const draft = lastOf(own.filter(({ isIssued }) => !isIssued));
  if (draft === undefined) {
    return issued === undefined ? { kind: 'new' } : { kind: 'correct', corrects: issued };
  }
  return issued === undefined
    ? { kind: 'redraft', of: draft }
    : { kind: 'redraft', of: draft, corrects: issued };
}

function isSameSeries(
  { asOf, period }: BulletinContent,
  request: BulletinRequest,
  campaignYear: number,
): boolean {
  if (request.kind === 'summary') {
    return period === undefined && asOf.startsWith(`${campaignYear}-`);
  }
  if (period === undefined) return false;
  return period.start <= request.period.end && request.period.start <= period.end;
}

function isSamePeriod({ period }: BulletinContent, request: BulletinRequest): boolean {
  if (request.kind === 'summary') return true;
  return period?.start === request.period.start && period.end === request.period.end;
}

/**
 * The bulletin to send: the one of this number, or the last that is not sent to everybody.
 *
 * @throws SetupError if there is none, or it is a draft that was not finished
 */
export function bulletinToSend(
  known: readonly KnownBulletin[],
  number: string | undefined,
): KnownBulletin {
  const found = lastOf(
    known.filter(({ row }) =>
      number === undefined ? row.state !== BULLETIN_STATES.sent : row.number === number,
    ),
  );
  if (found === undefined) {
    throw new SetupError(
      number === undefined ? SEND_ANSWERS.nothingToSend : unknownBulletin(number),
    );
  }
  if (found.isTorn) throw new SetupError(draftUnfinished(found.content.number));
  return found;
}

function lastOf<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
