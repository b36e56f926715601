import { SetupError } from '../text/setup-error';
import { IMPORT_REFUSALS } from '../words/import';
import { problemLines } from '../words/import-preview';
import { IMPORT_TARGETS } from './export-layout';
import type { UnderstoodExport } from './export-type';

/**
 * The same, if it can be imported.
 *
 * @throws SetupError saying which columns are needed, or why no row can be used
 */
export function requireUnderstood(understood: UnderstoodExport): UnderstoodExport {
  const { name } = IMPORT_TARGETS[understood.kind].sheet;
  const { headingRow, lacking, records, rowsRead } = understood;
  if (headingRow === undefined) throw new SetupError(IMPORT_REFUSALS.notAnExport(name, lacking));
  if (lacking.length > 0) throw new SetupError(IMPORT_REFUSALS.lacking(name, lacking));
  if (rowsRead === 0) throw new SetupError(IMPORT_REFUSALS.noRows);
  if (records.length === 0) {
    throw new SetupError(IMPORT_REFUSALS.nothingUsable(problemLines(understood)));
  }
  return understood;
}
