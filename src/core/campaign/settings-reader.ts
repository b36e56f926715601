import type { Grid } from '../table/column';
import type { Problem } from '../table/problem';
import { shownContent } from '../table/shown-content';
import { settingsColumns, settingsSheet } from '../table/sheets/settings';
import { headingKey } from '../text/comparison-key';
import type { SettingDefinition } from './setting-kinds';
import { settingRows } from './setting-rows';

const VALUE = settingsColumns.value.heading;

/** Looks settings up on one 参数 grid and keeps what is wrong with them. */
export interface SettingsReader {
  /** The setting's value: as typed, or its fallback if the row is missing, blank or unreadable. */
  readonly take: <V>(definition: SettingDefinition<V>) => V;
  /** As typed and readable; undefined otherwise. */
  readonly typed: <V>(definition: SettingDefinition<V>) => V | undefined;
  /** Notes a problem that only several settings together show, at the row of one of them. */
  readonly report: (definition: SettingDefinition<unknown>, code: string, detail: string) => void;
  readonly labels: readonly string[];
  /** In the order of the sheet. */
  readonly problems: () => readonly Problem[];
}

/** A reader of this grid. Of rows with the same 项目 the first counts, the others are problems. */
export function settingsReader(grid: Grid): SettingsReader {
  const rows = settingRows(grid);
  const firstByKey = new Map([...rows].reverse().map((row) => [row.key, row]));
  const problems: Problem[] = [];
  const report = (
    row: number | undefined,
    column: string,
    cell: unknown,
    code: string,
    detail: string,
  ) => {
    problems.push({
      sheet: settingsSheet.name,
      row,
      column,
      content: shownContent(cell),
      code,
      detail,
    });
  };
  for (const row of rows) {
    const first = firstByKey.get(row.key);
    if (first !== undefined && first !== row) {
      report(
        row.number,
        settingsColumns.item.heading,
        row.label,
        'duplicateRow',
        String(first.number),
      );
    }
  }
  const typed = <V>(definition: SettingDefinition<V>): V | undefined => {
    const row = firstByKey.get(headingKey(definition.label));
    if (row === undefined) return undefined;
    const { value, problem } = definition.read(row.value);
    if (problem !== undefined) report(row.number, VALUE, row.value, problem.code, problem.detail);
    else if (value === undefined && !definition.mayBeBlank) {
      report(row.number, VALUE, row.value, 'settingBlank', [definition.initial].join(''));
    }
    return value;
  };
  return {
    typed,
    take: (definition) => typed(definition) ?? definition.fallback,
    report: (definition, code, detail) => {
      const row = firstByKey.get(headingKey(definition.label));
      report(row?.number, VALUE, row?.value, code, detail);
    },
    labels: rows.map(({ key }) => key),
    problems: () => [...problems].sort((a, b) => rowOf(a) - rowOf(b)),
  };
}

function rowOf({ row }: Problem): number {
  return row ?? 0;
}
