import { comparisonKey } from '../text/comparison-key';

/** What a table's filter is set to: a text that must be in one of the columns, and a value by column; '' lets all through. */
export interface TableFilter<Field extends string> {
  readonly text: string;
  readonly chosen: Readonly<Partial<Record<Field, string>>>;
}

type Texts<Field extends string> = Readonly<Record<Field, string>>;

/** The rows that a filter lets through, in their order. Width and spaces do not matter. */
export function filteredRows<Field extends string, Row extends Texts<Field>>(
  rows: readonly Row[],
  searched: readonly Field[],
  { text, chosen }: TableFilter<Field>,
): readonly Row[] {
  const wanted = comparisonKey(text);
  const choices = searched.flatMap((field) => {
    const value = chosen[field];
    return value === undefined || value === '' ? [] : [{ field, value }];
  });
  return rows.filter(
    (row) =>
      choices.every(({ field, value }) => row[field] === value) &&
      (wanted === '' || searched.some((field) => comparisonKey(row[field]).includes(wanted))),
  );
}

/** The values of a column that people may filter by: each once, in the order of the rows, blank ones left out. */
export function choicesOf<Field extends string>(
  rows: readonly Texts<Field>[],
  field: Field,
): readonly string[] {
  return [...new Set(rows.map((row) => row[field]))].filter((value) => value !== '');
}
