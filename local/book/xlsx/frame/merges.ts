/** Merged cells, and the note of how far a sheet reaches. */
import type { Area, SheetModel } from '../../model';
import { areaOf, areaReference } from '../package/references';
import type { SheetXml } from '../package/sheet-xml';
import { rootOf } from '../package/xml-scan';
import { attributesOf } from '../package/xml-text';

/** Writes the merged areas if they differ from those that were read. */
export function writeMerges(xml: SheetXml, before: readonly Area[], after: readonly Area[]): void {
  const references = after.map(areaReference);
  if (references.join() === before.map(areaReference).join()) return;
  const cells = references.map((ref) => `<mergeCell ref="${ref}"/>`);
  const section = `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
  xml.replace('mergeCells', cells.length === 0 ? '' : section);
}

/** Makes the noted extent of a sheet hold all its cells: some readers look no further. */
export function widenDimension(xml: SheetXml, sheet: SheetModel): void {
  const section = xml.section('dimension');
  const noted =
    section === '' ? undefined : areaOf(attributesOf(section, rootOf(section))['ref'] ?? '');
  const endRow = Math.max(0, noted?.endRow ?? 0, sheet.values.length - 1);
  const endColumn = sheet.values.reduce(
    (most, row) => Math.max(most, row.length - 1),
    noted?.endColumn ?? 0,
  );
  const ref = areaReference({ startRow: 0, startColumn: 0, endRow, endColumn });
  xml.replace('dimension', `<dimension ref="${ref}"/>`);
}
