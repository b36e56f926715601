import { CONFIRMATION_WORDS, type NameConfirmation } from '../table/sheets/name-confirmations';
import { PENDING_REASON_WORDS } from '../words/screening-report';
import type { PendingMatch } from './pending-matches';
import type { MatchDecision, UnitIdentity } from './records';
import { unitKey } from './units';

/** The conclusions on 名称确认 as decisions; a row without one is none. */
export function decisionsOf(confirmations: readonly NameConfirmation[]): readonly MatchDecision[] {
  return confirmations.flatMap((row): readonly MatchDecision[] => {
    const tax = { uscc: row.taxCode, name: row.taxName };
    const social = socialOf(row);
    switch (row.conclusion) {
      case undefined:
        return [];
      case CONFIRMATION_WORDS.same:
        return social === undefined ? [] : [{ tax, social, verdict: 'confirmed' }];
      case CONFIRMATION_WORDS.other:
        return social === undefined ? [] : [{ tax, social, verdict: 'rejected' }];
      case CONFIRMATION_WORDS.none:
        return [
          ...(social === undefined ? [] : [{ tax, social, verdict: 'rejected' } as const]),
          { tax, social: undefined, verdict: 'confirmed' },
        ];
    }
  });
}

/** The cells of a new row of 名称确认 that the add-on fills: 税务代码, 税务名称, 参保代码, 参保名称, 情况. */
export type PendingRow = readonly [string, string, string, string, string];

/**
 * Rows for the pending matches that 名称确认 does not list yet: one for each candidate, or one without a candidate. A pair
 * that stands there is never listed again, whatever its conclusion.
 */
export function newPendingRows(
  pending: readonly PendingMatch[],
  confirmations: readonly NameConfirmation[],
): readonly PendingRow[] {
  const listed = new Set(
    confirmations.map((row) => pairKey({ uscc: row.taxCode, name: row.taxName }, socialOf(row))),
  );
  return pending.flatMap(({ tax, candidates, reason }) => {
    const pairs = candidates.length === 0 ? [undefined] : candidates;
    return pairs
      .filter((social) => !listed.has(pairKey(tax, social)))
      .map((social): PendingRow => [
        ...([tax.uscc ?? '', tax.name ?? ''] as const),
        ...([social?.uscc ?? '', social?.name ?? ''] as const),
        PENDING_REASON_WORDS[reason],
      ]);
  });
}

function socialOf({ socialCode, socialName }: NameConfirmation): UnitIdentity | undefined {
  if (socialCode === undefined && socialName === undefined) return undefined;
  return { uscc: socialCode, name: socialName };
}

function pairKey(tax: UnitIdentity, social: UnitIdentity | undefined): string {
  return `${unitKey(tax)}|${social === undefined ? '' : unitKey(social)}`;
}
