import type { IsoDay } from '../calendar/day';
import type { DeadlineNoticeCode, NoticeCode } from './notice-types';
import type { ContributionBase, DayRange, Deadline, OfficeRole } from './settings-type';

/** A value as presets and settings state it: a day as ISO text, a fraction as a number, undefined for a blank. */
export type StatedValue = string | number | undefined;

/**
 * A county's plan as data: what a new workbook is filled with. Everything in it may be changed on the sheets
 * afterwards; nothing here is read again once a sheet has rows.
 */
export interface CampaignPreset {
  /** How commands name it, such as `ziyuan-2023`. */
  readonly id: string;
  /** How people see it. */
  readonly title: string;
  readonly facts: CampaignFacts;
  readonly townships: readonly PresetTownship[];
  readonly teams: readonly PresetTeam[];
  readonly actions: readonly PresetAction[];
  /** In the order of the plan's annex. */
  readonly leadingGroup: readonly PresetPost[];
  readonly legalBases: readonly PresetLegalBasis[];
  readonly recipients: readonly PresetRecipient[];
}

/** The single facts of a campaign: the defaults of the 参数 sheet. */
export interface CampaignFacts {
  readonly countyName: string;
  readonly campaignName: string;
  readonly year: number;
  readonly planNumber: string;
  readonly enrolmentTargetNumber: string;
  readonly collectionTargetNumber: string;
  readonly stages: {
    readonly publicity: DayRange;
    readonly drive: DayRange;
    readonly summary: DayRange;
  };
  readonly offices: Readonly<
    Record<OfficeRole, { readonly name: string; readonly numberPrefix: string }>
  >;
  readonly signers: Readonly<Record<NoticeCode, readonly [OfficeRole, ...OfficeRole[]]>>;
  readonly deadlines: Readonly<Record<DeadlineNoticeCode, Deadline>>;
  readonly transferRecipient: string;
  readonly reviewAuthority: string;
  readonly court: string;
  readonly paymentChannel: string;
  readonly bulletin: { readonly office: string; readonly numberPrefix: string };
  readonly rates: { readonly employer: number; readonly employee: number };
  readonly contributionBase: ContributionBase;
}

/** A township. The plan gives no quotas and no addresses, so neither is here: they are typed on the sheet. */
export interface PresetTownship {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly team: string;
}

export interface PresetTeam {
  readonly name: string;
  readonly leader: string;
  readonly deputies: readonly string[];
  readonly members: readonly string[];
  readonly townships: readonly string[];
}

/** One of the eight actions (plan, part three, stage two). */
export interface PresetAction {
  readonly number: number;
  readonly name: string;
  /** At whom it is aimed, in the plan's words. */
  readonly target: string;
  readonly units: readonly string[];
  /** Words in an employer's name or industry that place it here. */
  readonly keywords: readonly string[];
  readonly start: IsoDay;
  readonly end: IsoDay;
}

export interface PresetPost {
  readonly role: string;
  readonly name: string;
  readonly post: string;
}

/**
 * An article that notices may cite, with the days on which it may be cited: `lastDay` is the last day it is in force,
 * undefined while it still is.
 */
export interface PresetLegalBasis {
  readonly code: string;
  readonly law: string;
  readonly article: string;
  readonly firstDay: IsoDay;
  readonly lastDay: IsoDay | undefined;
  readonly summary: string;
}

export interface PresetRecipient {
  readonly name: string;
  readonly category: '主送' | '抄送';
}
