/** The table of a workbook that is the export: the one with the most filled cells, the first of equals. */
export function fullestTable<Row extends readonly unknown[]>(
  tables: readonly (readonly Row[])[],
): readonly Row[] {
  const filled = tables.map((rows) =>
    rows.reduce((sum, row) => sum + row.filter((cell) => cell !== '' && cell !== null).length, 0),
  );
  return tables[filled.indexOf(Math.max(...filled))] ?? [];
}
