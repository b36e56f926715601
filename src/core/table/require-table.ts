import { SetupError } from '../text/setup-error';
import { headingsAreMissing, personalDataIsRefused, sheetIsMissing } from '../words/problems';
import { isMissingSheet, type ParsedTable } from './parse-table';

/**
 * The same table, for an action that cannot go on without it.
 *
 * @throws SetupError naming the sheet and the headings if the sheet, its heading row or a required column is missing
 */
export function requireTable<T extends ParsedTable<unknown>>(parsed: T): T {
  if (isMissingSheet(parsed)) throw new SetupError(sheetIsMissing(parsed.sheet));
  const missing =
    parsed.headingRow === undefined ? parsed.missingHeadings : parsed.missingRequiredHeadings;
  if (missing.length > 0) throw new SetupError(headingsAreMissing(parsed.sheet, missing));
  return parsed;
}

/**
 * The same table, for an action to which these columns are more than the sheet itself asks for.
 *
 * @throws SetupError naming the sheet and those that are missing, or as `requireTable`
 */
export function requireColumns<T extends ParsedTable<unknown>>(
  parsed: T,
  columns: readonly { readonly heading: string }[],
): T {
  const { missingHeadings } = requireTable(parsed);
  const missing = columns
    .map(({ heading }) => heading)
    .filter((heading) => missingHeadings.includes(heading));
  if (missing.length > 0) throw new SetupError(headingsAreMissing(parsed.sheet, missing));
  return parsed;
}

/**
 * The same table, for an action that must not run over people's data (design rule 12).
 *
 * @throws SetupError naming the sheet and the headings of such columns, never a value
 */
export function refusePersonalData<T extends ParsedTable<unknown>>(parsed: T): T {
  const { sheet, personalHeadings } = parsed;
  if (personalHeadings.length > 0) {
    throw new SetupError(personalDataIsRefused(sheet, personalHeadings));
  }
  return parsed;
}
