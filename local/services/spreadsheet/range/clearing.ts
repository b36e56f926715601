import type { Area, CellStyle, SheetModel } from '../../../book/model';
import type { RangeHandle } from '../desk';
import { forEachCell, withoutArea } from '../grid/areas';
import { deleteKeysIn, putStyle, putValue } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { changeStyles, patchedStyle } from '../grid/styles';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What `clear` is told to clear; all false means contents and formats. */
export interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  /** Not told apart here: rows a filter hides are cleared too. */
  skipFilteredRows?: boolean | undefined;
}

/** Emptying cells. */
export class RangeClearing implements Pick<
  GoogleRange,
  'clear' | 'clearContent' | 'clearDataValidations' | 'clearFormat' | 'clearNote'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  /** Without options contents and formats go, notes and validations stay. */
  clear(options: ClearOptions = {}): GoogleRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const isPlain = ![commentsOnly, contentsOnly, formatOnly, validationsOnly].includes(true);
    if (isPlain || contentsOnly) this.clearContent();
    if (isPlain || formatOnly) {
      checkMayEdit(this.at.sheet, this.at.area);
      clearFormats(this.at.sheet, this.at.area);
    }
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this.face;
  }

  clearContent(): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    clearContents(this.at.sheet, this.at.area);
    return this.face;
  }

  /** Number formats stay, as Google documents it. */
  clearFormat(): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    clearLooks(this.at.sheet, this.at.area);
    return this.face;
  }

  clearNote(): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    deleteKeysIn(this.at.sheet.notes, this.at.area);
    return this.face;
  }

  clearDataValidations(): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    clearValidations(this.at.sheet, this.at.area);
    return this.face;
  }
}

/** Empties the cells of an area. */
export function clearContents(sheet: SheetModel, area: Area): void {
  const used = { ...area, endRow: Math.min(area.endRow, sheet.values.length - 1) };
  forEachCell(used, (row, column) => {
    putValue(sheet, row, column, null);
  });
  deleteKeysIn(sheet.formulas, area);
  deleteKeysIn(sheet.richTexts, area);
}

/** Gives the cells of an area their default look; conditional formats no longer cover it. */
export function clearFormats(sheet: SheetModel, area: Area): void {
  const used = { ...area, endRow: Math.min(area.endRow, sheet.styles.length - 1) };
  forEachCell(used, (row, column) => {
    putStyle(sheet, row, column, undefined);
  });
  sheet.conditionalFormats = withoutCovered(sheet.conditionalFormats, area);
}

/** Like clearFormats, but numbers and dates go on being shown as they are. */
export function clearLooks(sheet: SheetModel, area: Area): void {
  const used = { ...area, endRow: Math.min(area.endRow, sheet.styles.length - 1) };
  const plain = new Map<string | undefined, CellStyle | undefined>();
  changeStyles(sheet, used, (style) => {
    const numberFormat = style?.numberFormat;
    if (!plain.has(numberFormat)) plain.set(numberFormat, patchedStyle({}, { numberFormat }));
    return plain.get(numberFormat);
  });
  sheet.conditionalFormats = withoutCovered(sheet.conditionalFormats, area);
}

/** Takes the validation rules off an area. */
export function clearValidations(sheet: SheetModel, area: Area): void {
  sheet.validations = withoutCovered(sheet.validations, area);
}

function withoutCovered<Placed extends { readonly areas: readonly Area[] }>(
  placed: readonly Placed[],
  hole: Area,
): Placed[] {
  return placed
    .map((one) => ({ ...one, areas: one.areas.flatMap((area) => withoutArea(area, hole)) }))
    .filter((one) => one.areas.length > 0);
}
