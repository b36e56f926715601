import type { CampaignPreset, StatedValue } from '../campaign/preset-type';
import { presetTables, type PresetTable } from '../campaign/preset-tables';
import {
  settingDefinitions,
  settingList,
  WORKBOOK_VERSION_LABEL,
} from '../campaign/setting-definitions';
import type { SettingDefinition } from '../campaign/setting-kinds';
import { settingRows } from '../campaign/setting-rows';
import type { ColumnKind } from '../table/column';
import { settingsColumns, settingsSheet } from '../table/sheets/settings';
import { headingKey } from '../text/comparison-key';
import type { PresentSheet } from './plan-type';

/** The rows a plan writes on one sheet. */
export interface SheetContent extends PresetTable {
  /** One column whose cells differ in kind from row to row (值 of 参数); one entry per row. */
  readonly mixed: MixedColumn | undefined;
}

export interface MixedColumn {
  readonly heading: string;
  readonly cells: readonly MixedCell[];
}

export interface MixedCell {
  readonly kind: ColumnKind;
  readonly choices: readonly string[] | undefined;
  readonly note: string;
}

/** The preset's rows for a sheet that has none; undefined where the preset has nothing for it. */
export function presetContent(preset: CampaignPreset, sheet: string): SheetContent | undefined {
  const table = presetTables(preset).find((each) => each.sheet === sheet);
  return table === undefined ? undefined : { ...table, mixed: undefined };
}

/** All settings, for a new 参数 sheet. `version` is the shape of a workbook that is set up now. */
export function allSettings(preset: CampaignPreset, version: number): SheetContent {
  return settingContent(settingList(settingDefinitions(preset.facts)), version);
}

/**
 * The settings whose 项目 is not on the sheet yet. The workbook's version is never among them: a workbook without one
 * is an old one, and only a migration may say otherwise.
 */
export function missingSettings(preset: CampaignPreset, present: PresentSheet): SheetContent {
  const there = new Set(settingRows(present.grid).map(({ key }) => key));
  const missing = settingList(settingDefinitions(preset.facts)).filter(
    ({ label }) => label !== WORKBOOK_VERSION_LABEL && !there.has(headingKey(label)),
  );
  return settingContent(missing, undefined);
}

function settingContent(
  definitions: readonly SettingDefinition<unknown>[],
  version: number | undefined,
): SheetContent {
  const initial = ({ label, initial: value }: SettingDefinition<unknown>): StatedValue =>
    label === WORKBOOK_VERSION_LABEL ? version : value;
  return {
    sheet: settingsSheet.name,
    headings: settingsSheet.columns.map(({ heading }) => heading),
    rows: definitions.map((setting) => [setting.label, initial(setting), setting.explanation]),
    mixed: {
      heading: settingsColumns.value.heading,
      cells: definitions.map(({ kind, choices, explanation }) => ({
        kind,
        choices,
        note: explanation,
      })),
    },
  };
}
