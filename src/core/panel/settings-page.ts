import { chinaDayOf } from '../calendar/day';
import type { CampaignFacts } from '../campaign/preset-type';
import { DEFAULT_PRESET } from '../campaign/presets';
import { settingDefinitions, type SettingDefinitions } from '../campaign/setting-definitions';
import type { SettingDefinition } from '../campaign/setting-kinds';
import { settingRows } from '../campaign/setting-rows';
import { readSettings } from '../campaign/settings';
import { cellText, isBlankCell, isDate } from '../table/cell';
import type { Grid } from '../table/column';
import type { Problem } from '../table/problem';
import { problemRows } from '../table/problem-rows';
import { headingKey } from '../text/comparison-key';
import { SETTING_GROUP_NAMES, settingProblem } from '../words/panel-settings';

/** One setting on the page; everything as people read and type it. */
export interface SettingField {
  readonly label: string;
  readonly explanation: string;
  /** What the page lets people choose; '' in front where it may be blank. */
  readonly choices?: readonly string[];
  readonly input: 'text' | 'day';
  readonly value: string;
  /** What is wrong with what stands there. */
  readonly problem?: string;
}

export interface SettingGroup {
  readonly title: string;
  readonly fields: readonly SettingField[];
}

/** The settings of 参数 in the groups of the page; a row that is missing shows its default. */
export function settingGroups(
  grid: Grid,
  facts: CampaignFacts = DEFAULT_PRESET.facts,
): readonly SettingGroup[] {
  const rows = new Map([...settingRows(grid)].reverse().map((row) => [row.key, row]));
  const problems = settingProblems(grid, facts);
  return groupedDefinitions(settingDefinitions(facts)).map(({ title, definitions }) => ({
    title,
    fields: definitions.map((definition) => {
      const row = rows.get(headingKey(definition.label));
      const problem = row === undefined ? undefined : problems.get(row.number);
      return {
        ...{ label: definition.label, explanation: definition.explanation },
        ...(definition.choices === undefined ? {} : { choices: definition.choices }),
        input: definition.kind === 'day' ? ('day' as const) : ('text' as const),
        value: row === undefined ? '' : settingText(definition, row.value),
        ...(problem === undefined ? {} : { problem }),
      };
    }),
  }));
}

/** Sentences about values of 参数 that cannot be used, by row. */
export function settingProblems(grid: Grid, facts: CampaignFacts): ReadonlyMap<number, string> {
  const { problems } = readSettings(grid, facts);
  return new Map(problems.flatMap((problem) => sentenceOf(problem)));
}

function sentenceOf(problem: Problem): readonly (readonly [number, string])[] {
  const [words] = problemRows([problem]);
  if (words === undefined || problem.row === undefined) return [];
  return [[problem.row, settingProblem(words[4], words[5])]];
}

interface DefinitionGroup {
  readonly title: string;
  readonly definitions: readonly SettingDefinition<unknown>[];
}

/** All but the version, which nobody may type. */
export function groupedDefinitions(all: SettingDefinitions): readonly DefinitionGroup[] {
  const names = SETTING_GROUP_NAMES;
  return [
    { title: names.campaign, definitions: Object.values(all.campaign) },
    { title: names.stages, definitions: Object.values(all.stages) },
    { title: names.contributions, definitions: Object.values(all.contributions) },
    { title: names.contributionBase, definitions: Object.values(all.contributionBase) },
    { title: names.screening, definitions: Object.values(all.screening) },
    { title: names.offices, definitions: Object.values(all.offices).flatMap(valuesOf) },
    { title: names.signing, definitions: Object.values(all.signing).flatMap(valuesOf) },
    { title: names.deadlines, definitions: Object.values(all.deadlines) },
    { title: names.enforcement, definitions: Object.values(all.enforcement) },
    { title: names.bulletin, definitions: Object.values(all.bulletin) },
  ];
}

function valuesOf(
  group: Readonly<Record<string, SettingDefinition<unknown>>>,
): readonly SettingDefinition<unknown>[] {
  return Object.values(group);
}

/** A cell of 值 as people would type it again. */
function settingText({ kind }: SettingDefinition<unknown>, cell: unknown): string {
  if (isBlankCell(cell)) return '';
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : chinaDayOf(cell);
  // Tenths of a percent are as exact as anybody types them.
  if (kind === 'percent' && typeof cell === 'number') return `${Math.round(cell * 1e6) / 1e4}%`;
  return cellText(cell);
}
