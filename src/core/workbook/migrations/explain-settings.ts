import { settingDefinitions, settingList } from '../../campaign/setting-definitions';
import { findSettingColumns, settingRows } from '../../campaign/setting-rows';
import { settingsColumns, settingsSheet } from '../../table/sheets/settings';
import { headingKey } from '../../text/comparison-key';
import { MIGRATION_WORDS } from '../../words/setup';
import { findSheet } from './find-heading';
import type { Migration } from './migration';

/**
 * Version 3: 参数 gains the column 说明, with the explanation of every setting that is there. Settings that are not
 * there are added by the set-up that follows, with their looks and drop-downs.
 */
export const explainSettings: Migration = {
  version: 3,
  describe: MIGRATION_WORDS.explanations,
  plan: (workbook, preset) => {
    const grid = findSheet(workbook, settingsSheet.name)?.grid ?? [];
    const columns = findSettingColumns(grid);
    if (columns === undefined || columns.explanation !== undefined) return [];
    const explanations = new Map(
      settingList(settingDefinitions(preset.facts)).map(
        ({ label, explanation }) => [headingKey(label), explanation] as const,
      ),
    );
    const byRow = new Map(
      settingRows(grid).map(({ number, key }) => [number, explanations.get(key)]),
    );
    const headingRow = columns.headingRow + 1;
    const cells = grid
      .slice(headingRow)
      .map((_, index) => [byRow.get(headingRow + 1 + index) ?? '']);
    const column = grid.reduce((widest, row) => Math.max(widest, row.length), 0) + 1;
    const rows = [[settingsColumns.explanation.heading], ...cells];
    return [{ kind: 'setCells', sheet: settingsSheet.name, row: headingRow, column, rows }];
  },
};
