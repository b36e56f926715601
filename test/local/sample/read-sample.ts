import type { Scalar, SheetModel } from '../../../local/book/model';
import type { PlantedDirt, SampleCounty } from '../../../local/sample';

/** A data row of a sample sheet as a careful reader understands it, with what is peculiar about it. */
export interface UnderstoodRow {
  /** 1-based. */
  readonly number: number;
  readonly peculiarities: readonly PlantedDirt[];
  /** The cell under a contract heading, as the manifest explains it or as it stands. */
  readonly cell: (heading: string) => Scalar;
}

export function sheetNamed(county: SampleCounty, name: string): SheetModel {
  const found = county.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The data rows of a sheet, totals left out. */
export function understoodRows(county: SampleCounty, name: string): UnderstoodRow[] {
  const sheet = sheetNamed(county, name);
  const columns = headingPositions(county, sheet);
  const planted = new Map<number, PlantedDirt[]>();
  for (const dirt of county.dirt.filter((each) => each.sheet === name)) {
    planted.set(dirt.row, [...(planted.get(dirt.row) ?? []), dirt]);
  }
  return sheet.values.slice(sheet.frozenRows).flatMap((values, index) => {
    const number = sheet.frozenRows + index + 1;
    const peculiarities = planted.get(number) ?? [];
    if (peculiarities.some(({ handling }) => handling === 'skipped')) return [];
    const cell = (heading: string): Scalar => {
      const dirt = peculiarities.find(({ column }) => column === heading);
      return dirt ? dirt.understood : (values[columns.get(heading) ?? -1] ?? null);
    };
    return [{ number, peculiarities, cell }];
  });
}

/** Contract heading → 0-based column, with the headings that an export words differently. */
export function headingPositions(county: SampleCounty, sheet: SheetModel): Map<string, number> {
  const positions = new Map<string, number>();
  const aliases = new Map(
    county.dirt
      .filter(({ kind, sheet: name }) => kind === 'headingAlias' && name === sheet.name)
      .map(({ cell, understood }) => [cell, String(understood)]),
  );
  for (const row of sheet.values.slice(0, sheet.frozenRows)) {
    row.forEach((cell, index) => {
      if (typeof cell === 'string') positions.set(aliases.get(cell) ?? cell, index);
    });
  }
  return positions;
}
