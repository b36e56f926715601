import { DEFAULT_MAX_ROWS, newSheet, type CellStyle, type SheetModel } from '../book/model';
import type { PlantedDirt } from './dirt/kinds';
import type { DraftColumn, DraftRow, SheetDraft } from './draft';
import { placeHeadings, skippedRow } from './lay-out-headings';

/** What every sheet of a sample says, in a title or in a column of its own. */
export const SAMPLE_LABEL = '示例数据（虚构）';

const SPARE_ROWS = 200;
const DEFAULT_WIDTH_PIXELS = 100;
const TITLE_STYLE: CellStyle = { bold: true, fontSizePoints: 14, fontColor: '#c00000' };
const LABEL_STYLE: CellStyle = { fontColor: '#c00000', italic: true };
const LABEL_COLUMN: DraftColumn = { heading: SAMPLE_LABEL, extra: true, widthPixels: 130 };

/** A sheet laid out, with what was planted on it by place. */
export interface LaidOutSheet {
  readonly sheet: SheetModel;
  readonly planted: readonly PlantedDirt[];
}

/** Gives a draft its place: titles, one or two heading rows, data, styles; and says what is peculiar where. */
export function layOut(draft: SheetDraft, id: number): LaidOutSheet {
  const columns = draft.labelColumn ? [...draft.columns, LABEL_COLUMN] : draft.columns;
  const sheet = newSheet(id, draft.name);
  sheet.tabColor = '#c00000';
  const planted = [...placeTitles(sheet, draft, columns.length), ...placeHeadings(sheet, columns)];
  sheet.frozenRows = sheet.values.length;
  const styleOf = styleLookup(columns);
  for (const row of draft.rows) planted.push(...placeRow(sheet, draft, row, styleOf));
  columns.forEach((column, index) => {
    sheet.columnWidthsPixels.set(index, column.widthPixels ?? DEFAULT_WIDTH_PIXELS);
  });
  sheet.maxRows = Math.max(DEFAULT_MAX_ROWS, sheet.values.length + SPARE_ROWS);
  return { sheet, planted };
}

function placeTitles(sheet: SheetModel, draft: SheetDraft, width: number): PlantedDirt[] {
  return draft.titles.map((title) => {
    const row = sheet.values.length;
    sheet.values.push([title]);
    sheet.styles.push([TITLE_STYLE]);
    sheet.merges.push({ startRow: row, startColumn: 0, endRow: row, endColumn: width - 1 });
    return skippedRow('titleRow', sheet);
  });
}

function placeRow(
  sheet: SheetModel,
  draft: SheetDraft,
  row: DraftRow,
  styleOf: StyleLookup,
): PlantedDirt[] {
  const label = draft.labelColumn ? [SAMPLE_LABEL] : [];
  sheet.values.push([...row.cells, ...label]);
  sheet.styles.push(styleOf(row));
  return (row.marks ?? []).map((mark) => {
    const index = draft.columns.findIndex(({ heading }) => heading === mark.column);
    const place = { sheet: sheet.name, row: sheet.values.length };
    return { ...mark, ...place, cell: row.cells[index] ?? null };
  });
}

type StyleLookup = (row: DraftRow) => (CellStyle | undefined)[];

/** One style object per format serves the whole sheet; a row of styles is its own, since it may be changed in place. */
function styleLookup(columns: readonly DraftColumn[]): StyleLookup {
  const byFormat = new Map<string, CellStyle>();
  const styleFor = (format: string): CellStyle => {
    const style = byFormat.get(format) ?? { numberFormat: format };
    byFormat.set(format, style);
    return style;
  };
  const usual = columns.map(({ heading, format }) => {
    if (heading === SAMPLE_LABEL) return LABEL_STYLE;
    return format === undefined ? undefined : styleFor(format);
  });
  return (row) => {
    const styles = [...usual];
    row.formats?.forEach((format, index) => (styles[index] = styleFor(format)));
    return styles;
  };
}
