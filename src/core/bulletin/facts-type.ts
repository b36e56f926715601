import type { IsoDay, Period } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { DayRange, TimeBase } from '../campaign/settings-type';
import type { MeasureKind } from '../progress/measure';
import type { LineKind } from '../progress/progress-line';
import type { ProgressStatus } from '../progress/status';
import type { MissingMonths } from '../progress/verify-claims';
import type { HitKind } from '../screening/hit';
import type { Figure } from './figure';

/**
 * What is known for a bulletin, before a word is written: names of townships, teams, actions and offices, never of employers
 * (若干规定 18), and figures that say where they come from. What is not known is undefined, never 0.
 */
export interface BulletinFacts {
  /** What is asked for: a correction is made from either (`correctionContent`). */
  readonly kind: 'summary' | 'briefing';
  readonly issue: IssueFacts;
  readonly asOf: IsoDay;
  /** The days a briefing is about. */
  readonly period: DayRange | undefined;
  readonly time: TimeFacts;
  readonly enrolment: MeasureFacts;
  readonly collection: MeasureFacts;
  /** The day of the snapshot that growth is counted from; undefined: there is none, and no growth. */
  readonly comparedWith: IsoDay | undefined;
  readonly verification: VerificationFacts | undefined;
  /** Rows of 扩面登记 that count for no township; undefined if there is none. */
  readonly unassigned: UnassignedFacts | undefined;
  /** Newly insured people by quarter, from the first quarter with an entry to the last one that is over. */
  readonly quarters: readonly QuarterFacts[];
  readonly actions: ActionsFacts;
  readonly publicity: PublicityFacts;
  readonly screening: ScreeningFacts;
  readonly notices: NoticesFacts;
}

/** What stands around the text. */
export interface IssueFacts {
  readonly countyName: string;
  readonly campaignName: string;
  readonly year: number;
  readonly planNumber: string;
  readonly office: string;
  readonly number: string;
  readonly day: IsoDay;
  readonly addressees: readonly string[];
  readonly copiesTo: readonly string[];
}

export interface TimeFacts {
  readonly base: TimeBase;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly rate: Figure;
  readonly isOver: boolean;
  readonly remainingWorkingDays: Figure;
}

/** One of the two tasks. */
export interface MeasureFacts {
  readonly kind: MeasureKind;
  /** In the plan's order. */
  readonly townships: readonly LineFacts[];
  readonly teams: readonly LineFacts[];
  readonly county: LineFacts;
  /** How many townships have a target; the others have no rate and no rank. */
  readonly ranked: Figure;
}

export interface LineFacts {
  readonly kind: LineKind;
  readonly name: string;
  readonly target: Figure | undefined;
  readonly done: Figure;
  readonly verified: Figure | undefined;
  /** Claimed beyond what 参保数据 bears out, above 0. */
  readonly overClaimed: Figure | undefined;
  readonly notVerifiable: Figure | undefined;
  readonly rate: Figure | undefined;
  /** The rate less 序时进度. */
  readonly gap: Figure | undefined;
  readonly remaining: Figure | undefined;
  /** Done beyond the target, above 0. */
  readonly excess: Figure | undefined;
  readonly growth: Figure | undefined;
  /** What is left for each working day to come, rounded up to whole people or to 0.01 万元. */
  readonly perWorkingDay: Figure | undefined;
  readonly rank: number | undefined;
  readonly status: ProgressStatus;
}

export type VerificationFacts =
  | {
      readonly kind: 'verified';
      readonly base: Period;
      readonly compared: Period;
      readonly verified: Figure;
      readonly overClaimed: Figure;
      readonly notVerifiable: Figure;
    }
  | { readonly kind: 'notVerifiable'; readonly base: Period; readonly reason: MissingMonths };

export interface UnassignedFacts {
  readonly entries: Figure;
  readonly people: Figure;
  readonly money: Figure;
}

export interface QuarterFacts {
  /** 1 to 4. */
  readonly quarter: number;
  readonly people: Figure;
}

export interface ActionsFacts {
  /** First and last day over all actions; undefined where no action has any. */
  readonly start: IsoDay | undefined;
  readonly end: IsoDay | undefined;
  readonly hasStarted: boolean;
  readonly isOver: boolean;
  readonly lines: readonly ActionFacts[];
  /** What belongs to no action; undefined if there is nothing. */
  readonly others: ActionFacts | undefined;
  readonly total: ActionFacts;
}

export interface ActionFacts {
  /** Of the plan; undefined for others and the total. */
  readonly number: number | undefined;
  readonly name: string;
  readonly offices: readonly string[];
  /** It is about arrears, not about enrolment. */
  readonly isAgainstArrears: boolean;
  readonly enrolled: Figure;
  readonly collected: Figure;
  /** 重点企业 that are open. */
  readonly employers: Figure;
  readonly estimate: Figure;
  readonly notices: Figure;
}

export interface PublicityFacts {
  readonly events: Figure;
  readonly large: Figure;
  /** Large ones led by 人社 or 税务: the plan wants two or more. */
  readonly largeByLeads: Figure;
  readonly required: Figure;
  readonly missing: Figure;
  /** undefined: nobody counted. */
  readonly employers: Figure | undefined;
  readonly people: Figure | undefined;
}

/** `noTax`, `noSocial`: no data, so nothing could be compared; `notRun`: nobody has compared yet. */
export type ScreeningState = 'noTax' | 'noSocial' | 'notRun' | 'done';

export interface ScreeningFacts {
  readonly state: ScreeningState;
  readonly total: SituationFacts;
  readonly byKind: Readonly<Record<HitKind, SituationFacts>>;
  readonly townships: readonly TownshipScreeningFacts[];
  /** Rows whose township nobody knows; undefined if there is none. */
  readonly others: TownshipScreeningFacts | undefined;
}

export interface SituationFacts {
  readonly employers: Figure;
  /** The people or the money that the situation is about: 人 for 未申报 and 人数不足, 万元 for the other two. */
  readonly gap: Figure | undefined;
  readonly estimate: Figure;
  readonly excluded: Figure;
  readonly awaiting: Figure;
}

export interface TownshipScreeningFacts {
  readonly name: string;
  readonly employers: Figure;
  readonly byKind: Readonly<Record<HitKind, Figure>>;
  readonly estimate: Figure;
  readonly notices: NoticeCounts;
}

export interface NoticesFacts {
  readonly total: NoticeCounts;
  /** In the order of the ladder; kinds never issued too. */
  readonly kinds: readonly NoticeKindFacts[];
  /** Void numbers, in none of the other figures. */
  readonly voided: Figure;
}

export interface NoticeKindFacts {
  readonly code: NoticeCode;
  readonly name: string;
  readonly counts: NoticeCounts;
}

/** issued = awaiting + pending + expired + closed. */
export interface NoticeCounts {
  readonly issued: Figure;
  readonly served: Figure;
  /** Without 送达日期: no period runs. */
  readonly awaiting: Figure;
  /** In time, or followed by a later notice. */
  readonly pending: Figure;
  /** The period is over, the case is open and nothing followed. */
  readonly expired: Figure;
  /** Of cases with an exit. */
  readonly closed: Figure;
  /** Employers whose case has an exit. */
  readonly closedEmployers: Figure;
  /** On the notices of cases that ended with 已足额补缴. */
  readonly paid: Figure;
}
