import { cellText, isBlankCell } from '../table/cell';
import type { Grid } from '../table/column';
import { findHeadingRow } from '../table/heading-row';
import { settingsColumns, settingsSheet } from '../table/sheets/settings';
import { headingKey } from '../text/comparison-key';

/** One row of 参数 that has a 项目. */
export interface SettingRow {
  /** 1-based row as the spreadsheet shows it. */
  readonly number: number;
  /** 项目 as typed. */
  readonly label: string;
  /** What it is compared by: without spaces, width and unit. */
  readonly key: string;
  readonly value: unknown;
}

/** Where the headings of 参数 stand, 0-based; 说明 may be missing. */
export interface SettingColumns {
  readonly headingRow: number;
  readonly label: number;
  readonly value: number;
  readonly explanation: number | undefined;
}

/** The columns of a 参数 grid, undefined if it has no heading row with 项目 and 值. */
export function findSettingColumns(grid: Grid): SettingColumns | undefined {
  const found = findHeadingRow(settingsSheet.columns, grid);
  const positionOf = ({ heading }: { readonly heading: string }) =>
    found?.headings.find(({ label }) => headingKey(label) === headingKey(heading))?.position;
  const label = positionOf(settingsColumns.item);
  const value = positionOf(settingsColumns.value);
  if (found === undefined || label === undefined || value === undefined) return undefined;
  return {
    headingRow: found.row,
    label,
    value,
    explanation: positionOf(settingsColumns.explanation),
  };
}

/** Every row below the headings that has a 项目, in the order of the sheet; none if there are no headings. */
export function settingRows(grid: Grid): readonly SettingRow[] {
  const columns = findSettingColumns(grid);
  if (columns === undefined) return [];
  return grid.flatMap((cells, index) => {
    const label = cells[columns.label];
    if (index <= columns.headingRow || isBlankCell(label)) return [];
    const text = cellText(label);
    return [{ number: index + 1, label: text, key: headingKey(text), value: cells[columns.value] }];
  });
}
