import { IMPORT_TARGETS } from './export-layout';
import type { ImportCell, UnderstoodExport } from './export-type';

/**
 * What was understood as a table of its own: the contract's headings and the unit-level rows. This is what a browser sends
 * on, so that nothing about persons leaves the machine; understood again it gives the same rows.
 */
export function cleanExport({ kind, records }: UnderstoodExport): ImportCell[][] {
  const headings = IMPORT_TARGETS[kind].sheet.columns.map(({ heading }) => heading);
  return [headings, ...records.map(({ cells }) => [...cells])];
}
