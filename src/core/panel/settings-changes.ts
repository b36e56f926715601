import type { CampaignFacts } from '../campaign/preset-type';
import { DEFAULT_PRESET } from '../campaign/presets';
import { settingDefinitions } from '../campaign/setting-definitions';
import type { SettingDefinition } from '../campaign/setting-kinds';
import { findSettingColumns, settingRows } from '../campaign/setting-rows';
import { fieldsOf, listOf } from '../issue/issue-request';
import { writtenCell } from '../issue/written-cell';
import { yuanOfFen } from '../money/fen';
import type { Grid } from '../table/column';
import type { ValueBlock } from '../table/record-blocks';
import { headingKey } from '../text/comparison-key';
import { SetupError } from '../text/setup-error';
import { REQUEST_IS_UNREADABLE } from '../words/issue';
import { settingRowMissing } from '../words/panel-settings';
import { planCell } from '../workbook/cells';
import { groupedDefinitions, settingProblems } from './settings-page';

/** A setting as typed on the page. */
export interface SettingChange {
  readonly label: string;
  readonly value: string;
}

/** A change that is not taken, with the sentence to show beside it. */
export interface RefusedSetting {
  readonly label: string;
  readonly sentence: string;
}

/** What becomes of the changes: all are written, or none and the refused ones are told. */
export interface SettingsPlan {
  readonly blocks: readonly ValueBlock<string | number>[];
  readonly refused: readonly RefusedSetting[];
}

/**
 * The changes of a page's call, `{ changes: [{ label, value }] }`.
 *
 * @throws SetupError if they are none
 */
export function readSettingChanges(call: unknown): readonly SettingChange[] {
  return (listOf(fieldsOf(call).get('changes')) ?? []).map((item) => {
    const fields = fieldsOf(item);
    const label = fields.get('label');
    const typed = fields.get('value');
    if (typeof label !== 'string' || typeof typed !== 'string') {
      throw new SetupError(REQUEST_IS_UNREADABLE);
    }
    return { label, value: typed };
  });
}

/** Checked as the sheet itself is, all changes together: a stage's end may be typed with its beginning. */
export function planSettings(
  grid: Grid,
  changes: readonly SettingChange[],
  facts: CampaignFacts = DEFAULT_PRESET.facts,
): SettingsPlan {
  const columns = findSettingColumns(grid);
  const rows = new Map([...settingRows(grid)].reverse().map((row) => [row.key, row.number]));
  const known = new Map(definitionsByKey(facts));
  const refused: RefusedSetting[] = [];
  const placed: (SettingChange & { readonly row: number; readonly cell: Cell })[] = [];
  for (const { label, value } of changes) {
    const definition = known.get(headingKey(label));
    const row = rows.get(headingKey(label));
    if (definition === undefined || row === undefined) {
      refused.push({ label, sentence: settingRowMissing(label) });
    } else placed.push({ label, value, row, cell: settingCell(definition, value) });
  }
  if (columns === undefined) return { blocks: [], refused };
  const typed = new Map(placed.map(({ row, value }) => [row, value]));
  const problems = settingProblems(withTyped(grid, columns.value, typed), facts);
  const before = settingProblems(grid, facts);
  for (const { number, label } of settingRows(grid)) {
    const sentence = problems.get(number);
    // What was wrong before and is not touched does not stand in the way of the rest.
    const isOld = !typed.has(number) && before.has(number);
    if (sentence !== undefined && !isOld) refused.push({ label, sentence });
  }
  if (refused.length > 0) return { blocks: [], refused };
  return {
    blocks: placed.map(({ row, cell }) => ({
      ...{ row, column: columns.value + 1, values: [[cell]] },
    })),
    refused,
  };
}

type Cell = string | number;

function definitionsByKey(facts: CampaignFacts) {
  return groupedDefinitions(settingDefinitions(facts)).flatMap(({ definitions }) =>
    definitions.map((definition) => [headingKey(definition.label), definition] as const),
  );
}

/** What is typed on its way into 值: numbers and days become such, so that their formats show them. */
function settingCell(definition: SettingDefinition<unknown>, typed: string): Cell {
  const { kind } = definition;
  const { value, problem } = definition.read(typed);
  if (problem !== undefined || value === undefined) return writtenCell({ kind }, typed.trim());
  if (kind === 'day' && typeof value === 'string') return planCell('day', value);
  if (kind === 'yuan' && typeof value === 'number') return yuanOfFen(value);
  return typeof value === 'number' ? value : writtenCell({ kind }, typed.trim());
}

/** The sheet as it would read: a marker that keeps a text a text is not part of what is read back. */
function withTyped(grid: Grid, column: number, typed: ReadonlyMap<number, string>): Grid {
  return grid.map((row, index) => {
    const text = typed.get(index + 1);
    return text === undefined ? row : row.map((each, place) => (place === column ? text : each));
  });
}
