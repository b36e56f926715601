import type { IsoDay } from '../calendar/day';

/** What 序时进度 is measured against: the calendar year, or the campaign's own concentrated stage. */
export type TimeBase = '年度' | '集中行动';

/** The 参数 sheet, read: every setting has a value here, typed or by default. */
export interface Settings {
  readonly countyName: string;
  readonly campaignName: string;
  readonly year: number;
  /** Blank on the sheet means today. */
  readonly asOf: IsoDay | undefined;
  readonly timeBase: TimeBase;
  /** 集中推进阶段, both days included. */
  readonly drive: { readonly start: IsoDay; readonly end: IsoDay };
  /** Shape of the workbook, raised by migrations. */
  readonly workbookVersion: number | undefined;
  /** Behind 序时进度 by more than this many percentage points is 严重滞后. */
  readonly severelyBehindPoints: number;
}
