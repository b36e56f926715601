import { NOTICE_TYPES } from '../../campaign/notice-types';
import { noticeCodeOf } from '../../enforcement/ladder';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import type { NoticeCounts, NoticesFacts } from '../facts-type';
import { countFigure, moneyFigure } from '../figure';
import type { CountedNotice, CountedNotices, NoticeFate } from './notice-cases';

const REGISTER = [SHEET_NAMES.notices];

/** The register in totals: by kind of notice and all together. */
export function noticesFacts({ notices, voided }: CountedNotices): NoticesFacts {
  return {
    total: noticeCounts('notices.total', notices),
    kinds: NOTICE_TYPES.map(({ code, name }) => ({
      code,
      name,
      counts: noticeCounts(
        `notices.${code}`,
        notices.filter(({ row }) => noticeCodeOf(row.kind) === code),
      ),
    })),
    voided: countFigure('notices.voided', voided, 'documents', REGISTER),
  };
}

/** The counts of some notices under a key of their own. */
export function noticeCounts(key: string, notices: readonly CountedNotice[]): NoticeCounts {
  const documents = (what: string, counted: readonly CountedNotice[]) =>
    countFigure(`${key}.${what}`, counted.length, 'documents', REGISTER);
  const withFate = (fate: NoticeFate) =>
    documents(
      fate,
      notices.filter((notice) => notice.fate === fate),
    );
  const closedUnits = new Set(
    notices.filter(({ fate }) => fate === 'closed').map(({ unit }) => unit),
  );
  const paid = notices.reduce((sum, { paidFen }) => sum + paidFen, 0);
  return {
    issued: documents('issued', notices),
    served: documents(
      'served',
      notices.filter(({ isServed }) => isServed),
    ),
    awaiting: withFate('awaiting'),
    pending: withFate('pending'),
    expired: withFate('expired'),
    closed: withFate('closed'),
    closedEmployers: countFigure(`${key}.closedEmployers`, closedUnits.size, 'employers', REGISTER),
    paid: moneyFigure(`${key}.paid`, paid, REGISTER),
  };
}
