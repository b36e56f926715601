import type { IsoDay } from '../calendar/day';

/**
 * What a bulletin says, apart from how it looks: what the layout prints, the mail quotes and the 通报 sheet keeps frozen. It is
 * plain JSON; `parseContent` reads it back. Texts are final: nobody formats a figure again.
 */
export interface BulletinContent {
  /** Shape of this JSON, raised when it changes. */
  readonly format: 1;
  readonly kind: BulletinKind;
  /** 文号, such as `资扩面办〔2023〕1号`. */
  readonly number: string;
  /** 发文机关, as on the red header and as the signature. */
  readonly office: string;
  /** The full title with the office in front, unbroken. */
  readonly title: string;
  /** 主送 without the colon, such as 各乡（镇）人民政府 and 县直各有关单位: printed one after another with ，between. */
  readonly addressees: readonly string[];
  /** The paragraph before the first heading; ends in a colon. */
  readonly opening: BulletinParagraph;
  readonly sections: readonly BulletinSection[];
  /** Each begins on a new page as 附件1 … */
  readonly attachments: readonly BulletinAttachment[];
  /** 成文日期. */
  readonly day: IsoDay;
  /** The day up to which the figures count. */
  readonly asOf: IsoDay;
  /** The days a briefing is about, also in the correction of one. */
  readonly period?: { readonly start: IsoDay; readonly end: IsoDay };
  /** 抄送, may be empty. */
  readonly copiesTo: readonly string[];
  readonly printingOffice: string;
  /** Every figure that a paragraph rests on, by key: where it comes from and how it reads. */
  readonly figures: readonly FrozenFigure[];
}

/** 总结通报 in December, 进度通报 of a period, 更正 of an issued one. */
export const BULLETIN_KINDS = ['summary', 'briefing', 'correction'] as const;
export type BulletinKind = (typeof BULLETIN_KINDS)[number];

/** The sections a bulletin may have, in the order in which they stand. `changes` only in a correction. */
export const SECTION_KEYS = [
  'changes',
  'overall',
  'townships',
  'actions',
  'publicity',
  'enforcement',
  'problems',
  'nextSteps',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export interface BulletinSection {
  readonly key: SectionKey;
  /** With its number, such as `一、总体情况`: a heading in 黑体. */
  readonly heading: string;
  /** At least one. */
  readonly paragraphs: readonly BulletinParagraph[];
}

export interface BulletinParagraph {
  /** Unique in the bulletin, such as `overall.enrolment`; staff may replace the paragraph by it. */
  readonly key: string;
  /** A heading of the second level that runs into the text, such as `（一）参保扩面。` in 楷体; '' if there is none. */
  readonly lead: string;
  readonly text: string;
  /** Keys of the figures it rests on. */
  readonly facts: readonly string[];
  readonly by: 'composed' | 'staff';
}

export interface BulletinAttachment {
  /** From 1 on. */
  readonly number: number;
  /** As in the list of attachments and above the table, without a full stop. */
  readonly title: string;
  /** One to three, one below the other. */
  readonly tables: readonly BulletinTable[];
}

export const TABLE_KEYS = [
  'enrolment',
  'collection',
  'actions',
  'situations',
  'keyEmployers',
  'notices',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

export interface BulletinTable {
  readonly key: TableKey;
  /** Above the table where an attachment has several; otherwise the same as the attachment's title. */
  readonly caption: string;
  /** At the top right, such as `单位：人`. */
  readonly unit: string;
  /** The head row, which is repeated on each page. */
  readonly columns: readonly BulletinColumn[];
  readonly rows: readonly BulletinTableRow[];
  /** Below the table, each ending in a full stop. */
  readonly notes: readonly string[];
}

export const COLUMN_KINDS = ['ordinal', 'name', 'figure', 'text'] as const;

export interface BulletinColumn {
  readonly heading: string;
  /** `figure` is right-aligned, `ordinal` centred, `name` and `text` left-aligned. */
  readonly kind: (typeof COLUMN_KINDS)[number];
}

/** `team` and `total` are sums: set off from the lines above. */
export const ROW_KINDS = ['township', 'team', 'action', 'notice', 'other', 'total'] as const;

export interface BulletinTableRow {
  readonly kind: (typeof ROW_KINDS)[number];
  /** 乡（镇）, 工作组, 行动, 情形, 文种 or 合计: also stands in its cell. */
  readonly name: string;
  /** As many as columns; `—` where there is no figure. */
  readonly cells: readonly string[];
}

export interface FrozenFigure {
  readonly key: string;
  /** As in the tables, without unit: `-3.2`. */
  readonly text: string;
  readonly unit: string;
  /** Names of the sheets it is counted on. */
  readonly sources: readonly string[];
}
