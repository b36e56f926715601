import type { CampaignPreset } from '../../campaign/preset-type';
import type { PresentWorkbook } from '../plan-type';
import type { WorkbookChange } from '../workbook-change';

/** One numbered step from an older shape of the workbook to the next. */
export interface Migration {
  /** The version the workbook has after it. */
  readonly version: number;
  /** What it does, for the report. */
  readonly describe: string;
  /**
   * The changes this workbook needs, none if it has the new shape already. A step looks at what is there and not at
   * the version alone, so that repeating one that died half-way does no harm.
   */
  readonly plan: (workbook: PresentWorkbook, preset: CampaignPreset) => readonly WorkbookChange[];
}
