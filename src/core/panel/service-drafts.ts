import type { ServiceRow } from './service-list';

/** What has been typed for a notice and not saved. */
export interface ServiceDraft {
  /** ISO text; '' while only the method is typed. */
  readonly servedOn: string;
  /** '' leaves what stands on the register. */
  readonly method: string;
}

/** By 文号. */
export type ServiceDrafts = ReadonlyMap<string, ServiceDraft>;

/** One of the entries that `recordService` takes. */
export interface TypedService {
  readonly number: string;
  readonly servedOn: string;
  readonly method?: string;
}

/** The drafts with one changed; one that says what stands there already is none. */
export function withDraft(
  drafts: ServiceDrafts,
  row: ServiceRow,
  draft: ServiceDraft,
): ServiceDrafts {
  const next = new Map(drafts);
  const isSame =
    draft.servedOn === row.servedOn && (draft.method === '' || draft.method === row.method);
  if (isSame) next.delete(row.number);
  else next.set(row.number, draft);
  return next;
}

/** The same day, and method if one is chosen, for several notices. */
export function withFilled(
  drafts: ServiceDrafts,
  rows: readonly ServiceRow[],
  draft: ServiceDraft,
): ServiceDrafts {
  return rows.reduce((all, row) => withDraft(all, row, draft), drafts);
}

/** A day before the notice was written or after today: the server would refuse it. */
export function isImpossible(row: ServiceRow, servedOn: string, today: string): boolean {
  return servedOn !== '' && (servedOn > today || (row.issuedOn !== '' && servedOn < row.issuedOn));
}

/** How many drafts have an impossible day. */
export function impossibleCount(
  rows: readonly ServiceRow[],
  drafts: ServiceDrafts,
  today: string,
): number {
  return rows.filter((row) => isImpossible(row, drafts.get(row.number)?.servedOn ?? '', today))
    .length;
}

/** The drafts as they are sent, in the order of the rows. Those without a day wait. */
export function typedServices(
  rows: readonly ServiceRow[],
  drafts: ServiceDrafts,
): readonly TypedService[] {
  return rows.flatMap(({ number }) => {
    const draft = drafts.get(number);
    if (draft === undefined || draft.servedOn === '') return [];
    const { servedOn, method } = draft;
    return method === '' ? { number, servedOn } : { number, servedOn, method };
  });
}
