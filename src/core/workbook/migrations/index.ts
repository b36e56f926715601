import type { CampaignPreset } from '../../campaign/preset-type';
import type { PresentWorkbook } from '../plan-type';
import { applyChanges, type WorkbookChange } from '../workbook-change';
import { recordVersion, workbookVersionOf } from '../workbook-version';
import { explainSettings } from './explain-settings';
import type { Migration } from './migration';
import { isOldSheetOfOurs, renameOldNames } from './rename-old-names';
import { wanYuanToYuan } from './wan-yuan-to-yuan';

/** All steps in order; the last one's version is CURRENT_WORKBOOK_VERSION. */
export const MIGRATIONS: readonly Migration[] = [renameOldNames, wanYuanToYuan, explainSettings];

/** A step with its changes; the last change records the version, so a step counts as done only when all of it is. */
export interface PlannedMigration {
  readonly version: number;
  readonly describe: string;
  /** False where the workbook had the shape already and only the version is written. */
  readonly changesContent: boolean;
  readonly changes: readonly WorkbookChange[];
}

/**
 * The steps this workbook still needs, in order, each planned on what the former leaves. None for a workbook that is
 * current, and none for one that has nothing of ours yet. A workbook without 参数 has nowhere to record a version: its
 * steps are planned all the same, and the set-up that follows writes the version.
 *
 * @throws SetupError if the workbook is newer than this program
 */
export function planMigrations(
  workbook: PresentWorkbook,
  sheetNames: readonly string[],
  preset: CampaignPreset,
): readonly PlannedMigration[] {
  const isOurs = workbook.sheets.some(
    (sheet) => sheet.lastRow > 0 && (sheetNames.includes(sheet.name) || isOldSheetOfOurs(sheet)),
  );
  if (!isOurs) return [];
  const from = workbookVersionOf(workbook);
  const pending = MIGRATIONS.filter(({ version }) => version > from);
  let state = workbook;
  return pending.map(({ version, describe, plan }) => {
    const content = plan(state, preset);
    const afterContent = applyChanges(state, content);
    const changes = [...content, ...recordVersion(afterContent, version)];
    state = applyChanges(state, changes);
    return { version, describe, changesContent: content.length > 0, changes };
  });
}
