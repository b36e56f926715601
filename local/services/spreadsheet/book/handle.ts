import type { Desk } from '../desk';

export interface SpreadsheetHandle {
  readonly desk: Desk;
}
