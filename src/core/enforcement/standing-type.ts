import type { IsoDay } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';

/** Why the next notice cannot be issued, with what its sentence needs (`words/enforcement-blocks.ts`). */
export type Block =
  | { readonly code: 'closed'; readonly by: string | undefined; readonly on: IsoDay | undefined }
  | { readonly code: 'excluded'; readonly reason: string }
  | { readonly code: 'deregistered'; readonly state: string }
  | { readonly code: 'matchUnconfirmed' }
  | { readonly code: 'resolved' }
  | { readonly code: 'notOnKeyEmployers' }
  | { readonly code: 'unitUnknown' }
  | { readonly code: 'situationUnknown'; readonly situations: readonly string[] }
  | { readonly code: 'noticeUnassigned'; readonly numbers: readonly string[] }
  | { readonly code: 'noticeUnreadable'; readonly number: string | undefined }
  | { readonly code: 'voided'; readonly notice: NoticeCode; readonly number: string | undefined }
  | { readonly code: 'formerMissing'; readonly notice: NoticeCode }
  | { readonly code: 'notServed'; readonly notice: NoticeCode; readonly number: string | undefined }
  | {
      readonly code: 'serviceDateImpossible';
      readonly number: string | undefined;
      readonly servedOn: IsoDay;
      readonly issuedOn: IsoDay | undefined;
    }
  | {
      readonly code: 'deadlineNotPassed';
      readonly notice: NoticeCode;
      readonly number: string | undefined;
      readonly deadline: IsoDay;
      readonly possibleFrom: IsoDay;
      readonly isAnnounced: boolean;
    }
  | {
      readonly code: 'inspectionTooEarly';
      readonly number: string | undefined;
      readonly inspectedOn: IsoDay;
      readonly earliest: IsoDay;
    }
  | { readonly code: 'inspectionNotHeld'; readonly inspectedOn: IsoDay }
  | { readonly code: 'nothingToPay' }
  | { readonly code: 'dayOff'; readonly day: IsoDay; readonly possibleFrom: IsoDay }
  | { readonly code: 'completed' };

/** When a step that is possible, or will be, wants doing: `soon` is within three working days. */
export type Timing = 'overdue' | 'today' | 'soon' | 'later';

/** Where a case stands on a day. */
export interface Standing {
  /** The notice issued last, void ones left out. */
  readonly current: NoticeCode | undefined;
  /** What comes next, in the order of numbering; empty when the case is over or nobody can tell. */
  readonly next: readonly NoticeCode[];
  /** 可办日期; undefined while it cannot be reckoned. */
  readonly possibleFrom: IsoDay | undefined;
  /** 截止日期 of the notice that the next step waits for. */
  readonly deadline: IsoDay | undefined;
  /** undefined: the next notices may be issued. */
  readonly block: Block | undefined;
  /** undefined when there is nothing to do but to remove the block. */
  readonly timing: Timing | undefined;
}
