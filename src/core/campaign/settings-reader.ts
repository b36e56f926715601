import type { Grid } from '../table/column';
import type { Problem } from '../table/problem';
import { shownContent } from '../table/shown-content';
import { settingsColumns, settingsSheet } from '../table/sheets/settings';
import { headingKey } from '../text/comparison-key';
import type { SettingDefinition } from './setting-kinds';
import { settingRows, type SettingRow } from './setting-rows';

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
  const problems = rows.flatMap((row) => repeatedRow(row, firstByKey.get(row.key)));
  const reportValue = (row: SettingRow | undefined, code: string, detail: string): void => {
    problems.push(settingProblem(row, VALUE, row?.value, code, detail));
  };
  const typed = <V>(definition: SettingDefinition<V>): V | undefined => {
    const row = firstByKey.get(headingKey(definition.label));
    if (row === undefined) return undefined;
    const { value, problem } = definition.read(row.value);
    if (problem !== undefined) reportValue(row, problem.code, problem.detail);
    else if (value === undefined && !definition.mayBeBlank) {
      reportValue(row, 'settingBlank', [definition.initial].join(''));
    }
    return value;
  };
  return {
    typed,
    take: (definition) => typed(definition) ?? definition.fallback,
    report: (definition, code, detail) => {
      reportValue(firstByKey.get(headingKey(definition.label)), code, detail);
    },
    labels: rows.map(({ key }) => key),
    problems: () => [...problems].sort((a, b) => rowOf(a) - rowOf(b)),
  };
}

/** The problem of a row whose 项目 stands further up already. */
function repeatedRow(row: SettingRow, first: SettingRow | undefined): Problem[] {
  if (first === undefined || first === row) return [];
  const { heading } = settingsColumns.item;
  return [settingProblem(row, heading, row.label, 'duplicateRow', String(first.number))];
}

function settingProblem(
  row: SettingRow | undefined,
  column: string,
  cell: unknown,
  code: string,
  detail: string,
): Problem {
  const content = shownContent(cell);
  return { sheet: settingsSheet.name, row: row?.number, column, content, code, detail };
}

function rowOf({ row }: Problem): number {
  return row ?? 0;
}
