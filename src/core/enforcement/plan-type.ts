import type { IsoDay } from '../calendar/day';
import type { NoticeCode } from '../campaign/notice-types';
import type { Deadline, Office, Settings } from '../campaign/settings-type';
import type { HitKind } from '../screening/hit';
import type { LegalBasis } from '../table/sheets/legal-bases';
import type { EnforcementCase, RegisteredNotice } from './case-type';
import type { Citation, CitationProblem, Citations } from './citations';
import type { Inspection, InspectionProblem, Inspector } from './inspection';
import type { PeriodRules } from './notice-period';
import type { Block } from './standing-type';

/** What to issue, for whom, on which day. */
export interface BatchRequest {
  /** 成文日期. */
  readonly day: IsoDay;
  /** Only this kind, with what goes with it; undefined: every case's next step. */
  readonly kind: NoticeCode | undefined;
  readonly selection: Selection;
  /** For 稽核检查通知书: one inspection for the batch, or one per case. */
  readonly inspectionOf: (one: EnforcementCase) => Inspection | undefined;
  /** For 稽核情况告知书: whom the case's 稽核检查通知书 named; undefined if nobody knows. */
  readonly namedInspectorsOf: (one: EnforcementCase) => readonly Inspector[] | undefined;
  /** For 稽核情况告知书: whether the inspection found a violation. */
  readonly wasFound: (one: EnforcementCase) => boolean;
  /** 核定 amounts where there are any; undefined: the figures of screening, which are preliminary. */
  readonly confirmedAmountFenOf: (one: EnforcementCase) => number | undefined;
}

/** Which cases: those that fit every part that is given. */
export interface Selection {
  readonly townships?: readonly string[] | undefined;
  readonly teams?: readonly string[] | undefined;
  readonly actions?: readonly string[] | undefined;
  /** Rows of 重点企业. */
  readonly rowNumbers?: readonly number[] | undefined;
}

/** What a plan is made with. */
export interface BatchContext extends PeriodRules {
  readonly settings: Pick<Settings, 'deadlines' | 'signing' | 'contributionBases'>;
  readonly legalBases: readonly LegalBasis[];
  /** 文号 of every row of 文书登记, in any order, void ones too. */
  readonly registeredNumbers: readonly (string | undefined)[];
}

/** A context with what one batch looks up again and again. */
export interface BatchDesk extends BatchContext {
  readonly citationsOf: (notice: NoticeCode, violation: HitKind) => Citations;
}

/** Where an amount comes from: only 核定 may be demanded as it is (domain A2, 计算). */
export type AmountBasis = '核定' | '前一文书' | '初步比对';

export interface NoticeAmount {
  readonly fen: number;
  readonly basis: AmountBasis;
}

/** What people should look at before they go on; sentences in `words/enforcement-warnings.ts`. */
export type Warning =
  | { readonly code: 'taxAuthorityMatter'; readonly notice: NoticeCode }
  | { readonly code: 'decidingOffice'; readonly notice: NoticeCode }
  | { readonly code: 'addressMissing' }
  | { readonly code: 'codeMissing' }
  | { readonly code: 'contactMissing'; readonly office: string }
  | { readonly code: 'baseUnverified'; readonly year: number }
  | { readonly code: 'oldArrears'; readonly periods: string }
  | { readonly code: 'inspectorsUnknown' }
  | {
      readonly code: 'findingsLate';
      readonly wasFound: boolean;
      readonly inspectedOn: IsoDay;
      readonly lastDay: IsoDay;
    }
  | { readonly code: 'notCompared' }
  | { readonly code: 'periodsChanged'; readonly periods: string; readonly onRow: string }
  | { readonly code: 'amountUnconfirmed'; readonly basis: AmountBasis }
  | { readonly code: 'notSameDay'; readonly notice: NoticeCode; readonly issuedOn: IsoDay };

/** A notice ready to be numbered, filled and filed. */
export interface PlannedNotice {
  readonly number: string;
  readonly code: NoticeCode;
  readonly caseKey: string;
  readonly one: EnforcementCase;
  readonly violation: HitKind;
  readonly issuedOn: IsoDay;
  /** The lead office first. */
  readonly offices: readonly [Office, ...Office[]];
  readonly seal: string;
  /** undefined for a notice that sets no period. */
  readonly term: Deadline | undefined;
  readonly amount: NoticeAmount | undefined;
  readonly citations: readonly Citation[];
  /** The notices before it that are valid, for 前置文书 and 案卷目录. */
  readonly former: readonly RegisteredNotice[];
  /** Only on a 稽核检查通知书. */
  readonly inspection: Inspection | undefined;
  /** Only on a 稽核情况告知书: those whom the 稽核检查通知书 before it named, if anybody knows. */
  readonly inspectors?: readonly Inspector[] | undefined;
  /** 办结方式 to write with it: a 稽核情况告知书 that found nothing closes its case. */
  readonly closedBy: string | undefined;
  readonly warnings: readonly Warning[];
}

/** Why a case gets nothing in this batch. */
export type PlanBlock =
  | Block
  | { readonly code: 'otherStep'; readonly asked: NoticeCode; readonly next: readonly NoticeCode[] }
  | { readonly code: 'citations'; readonly problems: readonly CitationProblem[] }
  | { readonly code: 'inspection'; readonly problems: readonly InspectionProblem[] }
  | { readonly code: 'inspectionMissing' }
  | { readonly code: 'amountMissing' }
  | { readonly code: 'amountImpossible'; readonly fen: number }
  | { readonly code: 'numberUnreadable'; readonly numbers: readonly string[] };

export interface BlockedCase {
  readonly caseKey: string;
  readonly one: EnforcementCase;
  /** The notices it would have been. */
  readonly notices: readonly NoticeCode[];
  readonly block: PlanBlock;
}

export interface KindTotal {
  readonly code: NoticeCode;
  readonly count: number;
  /** Sum of the amounts that the notices carry. */
  readonly amountFen: number;
}

/** A batch before anything is written. */
export interface BatchPlan {
  readonly planned: readonly PlannedNotice[];
  readonly blocked: readonly BlockedCase[];
  /** One per kind in the plan, in the order of the ladder. */
  readonly totals: readonly KindTotal[];
}
