import type { SheetFrame } from '../desk-server/protocol';

/**
 * The other sheets that a sheet's drop-down lists take their words from (`'乡镇'!A2:A8`): without their cells a list is empty
 * and all that was chosen from it looks wrong.
 */
export function listSheets(frames: readonly SheetFrame[], sheetId: number): readonly number[] {
  const rules = frames.find(({ id }) => id === sheetId)?.validations ?? [];
  const names = new Set(
    rules
      .filter(({ rule }) => rule.criteria === 'VALUE_IN_RANGE')
      .map(({ rule }) => sheetNameIn(rule.values[0])),
  );
  return frames.filter(({ id, name }) => id !== sheetId && names.has(name)).map(({ id }) => id);
}

function sheetNameIn(reference: unknown): string | undefined {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(String(reference)) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}
