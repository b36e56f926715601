import { choicesOf, type TableFilter } from '../core/panel/table-filter';
import { FILTER_WORDS } from '../core/words/panel-batch';
import { make } from './elements';

/** A column that people may filter by. */
export interface FilterColumn<Field extends string> {
  readonly field: Field;
  readonly label: string;
}

/** A text box and a list per column; calls back whenever they change. */
export interface FilterBar<Field extends string> {
  readonly filter: () => TableFilter<Field>;
  /** Offers what the rows have. */
  setRows(rows: readonly Readonly<Record<Field, string>>[]): void;
}

export function newFilterBar<Field extends string>(
  place: HTMLElement,
  columns: readonly FilterColumn<Field>[],
  onChange: () => void,
): FilterBar<Field> {
  const text = make('input', {
    ...{ type: 'search', placeholder: FILTER_WORDS.textHint, 'aria-label': FILTER_WORDS.text },
  });
  const lists = columns.map(({ field, label }) => ({
    ...{ field, label },
    list: make('select', { 'aria-label': label, hidden: '' }),
  }));
  text.addEventListener('input', onChange);
  for (const { list } of lists) list.addEventListener('change', onChange);
  place.replaceChildren(text, ...lists.map(({ list }) => list));
  return {
    filter: () => ({
      text: text.value,
      chosen: chosenOf(lists),
    }),
    setRows(rows) {
      for (const { field, label, list } of lists) {
        const values = choicesOf(rows, field);
        const before = list.value;
        list.replaceChildren(
          make('option', { value: '' }, FILTER_WORDS.all(label)),
          ...values.map((value) => make('option', { value }, value)),
        );
        list.value = values.includes(before) ? before : '';
        list.hidden = values.length < 2;
      }
    },
  };
}

function chosenOf<Field extends string>(
  lists: readonly { readonly field: Field; readonly list: HTMLSelectElement }[],
): Readonly<Partial<Record<Field, string>>> {
  const chosen: Partial<Record<Field, string>> = {};
  for (const { field, list } of lists) chosen[field] = list.value;
  return chosen;
}
