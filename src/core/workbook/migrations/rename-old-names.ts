import { enrolmentColumns } from '../../table/sheets/enrolment';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import { townshipColumns } from '../../table/sheets/townships';
import { headingKey } from '../../text/comparison-key';
import { MIGRATION_WORDS } from '../../words/setup';
import type { PresentSheet, PresentWorkbook } from '../plan-type';
import { applyChanges, type WorkbookChange } from '../workbook-change';
import { findHeading, findSheet } from './find-heading';
import type { Migration } from './migration';

/** A sheet's old name, and headings by which it is known to be ours and not somebody's own sheet of that name. */
interface OldSheetName {
  readonly from: string;
  readonly to: string;
  readonly knownBy: readonly string[];
}

const OLD_SHEET_NAMES: readonly OldSheetName[] = [
  { from: '乡镇任务', to: SHEET_NAMES.townships, knownBy: ['乡镇'] },
  { from: '台账', to: SHEET_NAMES.employers, knownBy: ['统一社会信用代码', '单位名称'] },
];

interface OldHeading {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

const OLD_HEADINGS: readonly OldHeading[] = [
  { sheet: SHEET_NAMES.townships, from: '目标人数', to: townshipColumns.enrolmentTarget.heading },
  { sheet: SHEET_NAMES.townships, from: '目标金额', to: townshipColumns.collectionTarget.heading },
  {
    sheet: SHEET_NAMES.enrolment,
    from: '新增人数',
    to: enrolmentColumns.newlyInsuredPeople.heading,
  },
];

/** Version 1: sheets and headings get the names of the contract. Nothing below a heading changes. */
export const renameOldNames: Migration = {
  version: 1,
  describe: MIGRATION_WORDS.renames,
  plan: (workbook) => {
    const sheetChanges = OLD_SHEET_NAMES.flatMap((old) => renameSheet(workbook, old));
    const renamed = applyChanges(workbook, sheetChanges);
    return [...sheetChanges, ...OLD_HEADINGS.flatMap((old) => renameHeading(renamed, old))];
  },
};

/** True for a sheet of ours under an old name. */
export function isOldSheetOfOurs(sheet: PresentSheet): boolean {
  return OLD_SHEET_NAMES.some(
    ({ from, knownBy }) =>
      sheet.name === from && knownBy.every((heading) => findHeading(sheet, heading) !== undefined),
  );
}

/** Not while a sheet of the new name is there: then staff must say which of the two counts. */
function renameSheet(
  workbook: PresentWorkbook,
  { from, to }: OldSheetName,
): readonly WorkbookChange[] {
  const sheet = findSheet(workbook, from);
  const isOurs = sheet !== undefined && isOldSheetOfOurs(sheet);
  if (!isOurs || findSheet(workbook, to) !== undefined) return [];
  return [{ kind: 'renameSheet', from, to }];
}

/** Not while the new heading is there too. A unit that differs from the new heading's own stays: the values have it. */
function renameHeading(
  workbook: PresentWorkbook,
  { sheet: name, from, to }: OldHeading,
): readonly WorkbookChange[] {
  const sheet = findSheet(workbook, name);
  const place = sheet === undefined ? undefined : findHeading(sheet, from);
  if (sheet === undefined || place === undefined || findHeading(sheet, to) !== undefined) return [];
  const heading = place.unit === '' ? to : `${headingKey(to)}(${place.unit})`;
  return [
    { kind: 'setCells', sheet: name, row: place.row, column: place.column, rows: [[heading]] },
  ];
}
