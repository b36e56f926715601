import type { ActionReport } from '../action-report';
import type { AgreedChanges } from './import-call';

/** What a page gets: the report that people read, and plain data to go on with. */
export interface ImportReport extends ActionReport {
  readonly plan?: PlannedImport;
  readonly progress?: ImportProgress;
}

/** What an import would do. */
export interface PlannedImport {
  /** What a person must see before it is written. */
  readonly lines: readonly string[];
  readonly changes: AgreedChanges;
}

/** How far writing is. */
export interface ImportProgress {
  /** Rows that stand on the sheet. */
  readonly written: number;
  readonly total: number;
  readonly isFinished: boolean;
}
