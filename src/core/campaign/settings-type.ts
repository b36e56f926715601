import type { IsoDay, Period } from '../calendar/day';
import type { WeekdayName } from '../sending/schedule';
import type { DeadlineNoticeCode, NoticeCode } from './notice-types';

/** What 序时进度 is measured against: the calendar year, or the campaign's own concentrated stage. */
export type TimeBase = '年度' | '集中行动';

/** The three offices that sign: 税务机关, 社保经办机构, 社会保险行政部门 (domain: who may sign what). */
export type OfficeRole = '税务' | '社保' | '人社';

/** Both days included. */
export interface DayRange {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** Months, both included; '1900-01' and '2999-12' stand for an open end. */
export interface PeriodRange {
  readonly from: Period;
  readonly to: Period;
}

/** How long a notice gives: counted in working days (工作日) or calendar days (日). */
export interface Deadline {
  readonly count: number;
  readonly unit: '工作日' | '日';
}

/** An office as its notices name it. What is undefined has not been typed yet. */
export interface Office {
  readonly role: OfficeRole;
  /** As on the seal. */
  readonly name: string;
  /** 机关代字, such as 资社保 in 资社保〔2023〕1号. */
  readonly numberPrefix: string;
  readonly contact: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
}

/** Somebody who inspects; the certificate is '' while only the name has been typed. */
export interface InspectorSetting {
  readonly name: string;
  /** 执法证件号. */
  readonly certificate: string;
}

/** Who signs one kind of notice. */
export interface NoticeSigning {
  /** The issuing offices, the lead office first: at least one. The number is taken in the lead office's series. */
  readonly offices: readonly [Office, ...Office[]];
  /** Whose seals stand under it, as text: the offices' own names unless the sheet says otherwise. */
  readonly seal: string;
}

/** The limits of a person's monthly contribution base in one year, in fen (domain A4). */
export interface ContributionBase {
  readonly year: number;
  readonly floorFen: number;
  readonly ceilingFen: number;
  /** 依据文号: the document that sets them. */
  readonly source: string | undefined;
  /** False until the office has compared them with that document; figures are then shown with a warning. */
  readonly verified: boolean;
}

/** The 参数 sheet, read: every setting has a value here, typed or by default; undefined is a blank that may be blank. */
export interface Settings {
  readonly countyName: string;
  readonly campaignName: string;
  readonly year: number;
  /** 文号 of the county's plan and of the two documents that set the targets. */
  readonly planNumber: string;
  readonly enrolmentTargetNumber: string;
  readonly collectionTargetNumber: string;
  /** Blank on the sheet means today. */
  readonly asOf: IsoDay | undefined;
  readonly timeBase: TimeBase;
  /** 宣传发动阶段. */
  readonly publicity: DayRange;
  /** 集中推进阶段, both days included. */
  readonly drive: DayRange;
  /** 总结通报阶段. */
  readonly summary: DayRange;
  /** Shape of the workbook, raised by migrations. */
  readonly workbookVersion: number | undefined;
  /** Behind 序时进度 by more than this many percentage points is 严重滞后. */
  readonly severelyBehindPoints: number;
  /** 核实基准所属期: claimed enrolment is checked against the growth of payers since this month. Blank on the sheet: December before `year`. */
  readonly verificationBasePeriod: Period;
  readonly offices: Readonly<Record<OfficeRole, Office>>;
  readonly signing: Readonly<Record<NoticeCode, NoticeSigning>>;
  readonly deadlines: Readonly<Record<DeadlineNoticeCode, Deadline>>;
  /** 主送 of the 移交函. */
  readonly transferRecipient: string;
  readonly reviewAuthority: string;
  readonly court: string;
  /** 缴费渠道, as the notices print it. */
  readonly paymentChannel: string;
  /** What a 稽核检查通知书 says unless the person who issues it says otherwise. */
  readonly inspection: {
    readonly inspectors: readonly InspectorSetting[];
    /** From the 成文日期 to the inspection, long enough to serve the notice in between. */
    readonly lead: Deadline;
    /** Blank: the employer's own address. */
    readonly place: string | undefined;
    /** What the employer must have ready. */
    readonly materials: readonly string[];
  };
  /** As fractions of the contribution base: 0.16 and 0.08. */
  readonly rates: { readonly employer: number; readonly employee: number };
  /** One entry per year that has both limits, rising by year; never empty. */
  readonly contributionBases: readonly ContributionBase[];
  /** Rule ③ passes over a base that falls short of the wages by no more than this fraction of the wages. */
  readonly baseTolerance: number;
  /** 比对所属期: the months that screening compares; undefined: the latest month that both data sets have. */
  readonly screeningPeriods: PeriodRange | undefined;
  /** Whether a late fee stops at the principal (行政强制法 45). */
  readonly lateFeeCapped: boolean;
  /** The day of the month after its 所属期 on which a premium is due; undefined: that month's last day. */
  readonly premiumDueDayOfMonth: number | undefined;
  /** 缓缴: days without late fee (若干规定 21 and 22). */
  readonly lateFeeExemptions: readonly DayRange[];
  readonly bulletin: {
    readonly office: string;
    readonly numberPrefix: string;
    /** Blank: the next free one. */
    readonly number: number | undefined;
  };
  /** While it is set, every e-mail goes to this one address instead. */
  readonly testRecipient: string | undefined;
  readonly mail: {
    /** Shown as the sender; undefined: 通报 发文机关. */
    readonly senderName: string | undefined;
    /** Whether a township's own mailbox gets its own line and its own list of matters. */
    readonly isPerTownship: boolean;
  };
  /** When the weekly snapshot and reminder run; the hour may be out of range until somebody installs it. */
  readonly schedule: { readonly weekday: WeekdayName; readonly hour: number };
}
