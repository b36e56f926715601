import type { Area } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { RangeHandle } from '../desk';
import { enumName, enumValueOf } from '../face/enumeration';
import { handleOf } from '../face/registry';
import { clipColumnWidths } from '../structure/column-widths';
import { clip, paste, pasteAreas, type CopyParts } from '../structure/copy-cells';
import { checkMayEdit } from '../grid/check-protection';
import { checkOnSheet } from '../sheet/bounds';
import { deleteKeysIn } from '../grid/cells';
import { containsArea } from '../grid/areas';
import { clearContents, clearFormats, clearValidations } from './clearing';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const EVERYTHING: CopyParts = {
  contents: 'formulas',
  formats: 'all',
  validations: true,
  notes: true,
  conditionalFormats: true,
};
const NOTHING: CopyParts = {
  contents: 'none',
  formats: 'none',
  validations: false,
  notes: false,
  conditionalFormats: false,
};

const PASTE_TYPES: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: { ...EVERYTHING, formats: 'no-borders' },
  PASTE_FORMAT: { ...NOTHING, formats: 'all', conditionalFormats: true },
  PASTE_FORMULA: { ...NOTHING, contents: 'formulas' },
  PASTE_DATA_VALIDATION: { ...NOTHING, validations: true },
  PASTE_VALUES: { ...NOTHING, contents: 'values' },
  PASTE_CONDITIONAL_FORMATTING: { ...NOTHING, conditionalFormats: true },
  PASTE_COLUMN_WIDTHS: NOTHING,
};

/** Copying and moving cells. */
export class RangeCopying implements Pick<GoogleRange, 'copyTo' | 'moveTo'> {
  constructor(private readonly at: RangeHandle) {}

  copyTo(destination: GoogleRange, how?: unknown, transposed = false): void {
    const target = handleOf<RangeHandle>(destination, 'Range');
    const { sheet, area } = this.at;
    const clipping = clip(sheet, area, transposed);
    const parts = partsOf(how);
    for (const place of pasteAreas(clipping, target.area)) {
      this.checkTarget(target, place);
      paste(target.sheet, place, clipping, parts);
    }
    if (enumValueOf(how)?.memberName === 'PASTE_COLUMN_WIDTHS') {
      clipColumnWidths(sheet, area, target.sheet, target.area.startColumn);
    }
  }

  moveTo(target: GoogleRange): void {
    const { sheet, area } = this.at;
    const to = handleOf<RangeHandle>(target, 'Range');
    const clipping = clip(sheet, area);
    const [place] = pasteAreas(clipping, {
      ...to.area,
      endRow: to.area.startRow,
      endColumn: to.area.startColumn,
    });
    if (!place) return;
    checkMayEdit(sheet, area);
    this.checkTarget(to, place);
    clearContents(sheet, area);
    clearFormats(sheet, area);
    clearValidations(sheet, area);
    deleteKeysIn(sheet.notes, area);
    sheet.merges = sheet.merges.filter((merge) => !containsArea(area, merge));
    paste(to.sheet, place, clipping, EVERYTHING);
  }

  private checkTarget(target: RangeHandle, place: Area): void {
    checkOnSheet(target.sheet, place);
    checkMayEdit(target.sheet, place);
  }
}

function partsOf(how: unknown): CopyParts {
  if (how === undefined) return EVERYTHING;
  if (enumValueOf(how)) {
    const parts = PASTE_TYPES[enumName(how)];
    if (parts) return parts;
    throw new ScriptException('Invalid argument: copyPasteType');
  }
  const options = { ...(how as { contentsOnly?: boolean; formatOnly?: boolean }) };
  if (options.contentsOnly) return { ...NOTHING, contents: 'formulas' };
  return options.formatOnly ? { ...NOTHING, formats: 'all', conditionalFormats: true } : EVERYTHING;
}
