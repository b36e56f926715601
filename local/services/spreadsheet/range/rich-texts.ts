import { cellKey } from '../../../book/model';
import type { RangeHandle } from '../desk';
import { handleOf } from '../face/registry';
import { forEachCell, mapCells } from '../grid/areas';
import { formulaAt, putValue, styleAt, valueAt } from '../grid/cells';
import { checkMayEdit } from '../grid/check-protection';
import { checkDataShape } from '../grid/data-shape';
import { patchStyles, type StylePatch } from '../grid/styles';
import { richTextFace, type RichTextHandle } from '../rich/rich-text';
import { textStyleFace, type TextStyleHandle } from '../rich/text-style';
import { RangeStyling } from './styling';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Texts with links and looks of their own. */
export class RangeRichTexts implements Pick<
  GoogleRange,
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'getTextStyle'
  | 'getTextStyles'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setTextStyle'
  | 'setTextStyles'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  getRichTextValue(): RichTextValue | null {
    return this.richTextAt(this.at.area.startRow, this.at.area.startColumn);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return mapCells(this.at.area, (row, column) => this.richTextAt(row, column));
  }

  setRichTextValue(value: RichTextValue): GoogleRange {
    return this.write(() => value);
  }

  setRichTextValues(values: RichTextValue[][]): GoogleRange {
    const { area } = this.at;
    checkDataShape(values, area);
    return this.write((row, column) => values[row - area.startRow]?.[column - area.startColumn]);
  }

  getTextStyle(): TextStyle {
    return this.textStyleAt(this.at.area.startRow, this.at.area.startColumn);
  }

  getTextStyles(): TextStyle[][] {
    return mapCells(this.at.area, (row, column) => this.textStyleAt(row, column));
  }

  setTextStyle(style: TextStyle): GoogleRange {
    checkMayEdit(this.at.sheet, this.at.area);
    const { style: letters } = handleOf<TextStyleHandle>(style, 'TextStyle');
    patchStyles(this.at.sheet, this.at.area, letters);
    return this.face;
  }

  setTextStyles(styles: TextStyle[][]): GoogleRange {
    const lettersOf = (given: TextStyle): StylePatch =>
      handleOf<TextStyleHandle>(given, 'TextStyle').style;
    return new RangeStyling(this.at, this.face).patchEach(styles, lettersOf);
  }

  private textStyleAt(row: number, column: number): TextStyle {
    const style = styleAt(this.at.sheet, row, column) ?? {};
    return textStyleFace(this.at.desk, {
      fontColor: style.fontColor ?? '#000000',
      fontFamily: style.fontFamily ?? 'Arial',
      fontSizePoints: style.fontSizePoints ?? 10,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      strikethrough: style.strikethrough ?? false,
    });
  }

  /** null where a number, date, truth value or formula stands, as on Google. */
  private richTextAt(row: number, column: number): RichTextValue | null {
    const { desk, sheet } = this.at;
    const text = valueAt(sheet, row, column) ?? '';
    if (typeof text !== 'string' || formulaAt(sheet, row, column) !== undefined) return null;
    return richTextFace(desk, { text, runs: sheet.richTexts?.get(cellKey(row, column)) ?? [] });
  }

  private write(faceOf: (row: number, column: number) => RichTextValue | undefined): GoogleRange {
    const { sheet, area } = this.at;
    checkMayEdit(sheet, area);
    forEachCell(area, (row, column) => {
      const { rich } = handleOf<RichTextHandle>(faceOf(row, column), 'RichTextValue');
      putValue(sheet, row, column, rich.text === '' ? null : rich.text);
      if (rich.runs.length === 0) return;
      sheet.richTexts ??= new Map();
      sheet.richTexts.set(cellKey(row, column), rich.runs);
    });
    return this.face;
  }
}
