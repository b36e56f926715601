/**
 * The one place that knows the library hucre (1.0.0). It reads a whole workbook for us and writes the elements of new
 * things: looks, notes, an empty file. It never re-saves a file that came from elsewhere: its own `saveXlsx` forgets
 * text results of formulas, wrapped validations, named cell styles, password hashes and more (see the fidelity tests),
 * so a loaded file is patched part by part instead.
 */
import { isDateFormat, readXlsx, resolveThemeColor, writeXlsx } from 'hucre';
import type { Cell, CellStyle as HucreStyle, Color, Workbook } from 'hucre';
import { parseChart } from 'hucre/ooxml';
import { BookError } from '../errors';
import { XlsxPackage } from './package/package';

export type { Cell as ParsedCell, HucreStyle, Color as HucreColor, Workbook as ParsedBook };
export type ParsedSheet = Workbook['sheets'][number];
export type HucreFont = NonNullable<HucreStyle['font']>;
export type HucreBorder = NonNullable<HucreStyle['border']>;

/** Reads the worksheets called `sheetNames`; chart sheets have no cells, and hucre fails on them. */
export async function parseBook(
  bytes: Uint8Array,
  fileName: string,
  sheetNames: ReadonlySet<string>,
): Promise<Workbook> {
  try {
    return await readXlsx(bytes, {
      readStyles: true,
      sheets: (sheet) => sheetNames.has(sheet.name),
    });
  } catch (error) {
    const tooManyCells = error instanceof Error && /over the \d+ limit/.test(error.message);
    throw new BookError(tooManyCells ? 'TOO_BIG' : 'DAMAGED', fileName, { cause: error });
  }
}

/** True when hucre reads a number of this format as a Date. */
export function readsAsDate(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && isDateFormat(numberFormat);
}

/** The colour a file means, as `RRGGBB`, or undefined for “automatic”. */
export function themeColor(themeColors: readonly string[], color: Color): string | undefined {
  if (color.theme === undefined) return undefined;
  return resolveThemeColor([...themeColors], THEME_ORDER[color.theme] ?? color.theme, color.tint);
}

/** Files count the two light and two dark slots as light, dark, light, dark; hucre's list has dark first. */
const THEME_ORDER: Readonly<Record<number, number>> = { 0: 1, 1: 0, 2: 3, 3: 2 };

/** The default look of a new workbook: Google's, so that widths in pixels mean the same here. */
export const NEW_BOOK_FONT: HucreFont = { name: 'Arial', size: 10, family: 2 };

const CORE_PROPERTIES = 'docProps/core.xml';
const MODIFIED = /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/;

/** A new workbook with one empty sheet, as a package. */
export async function emptyPackage(sheetName: string, creator: string): Promise<XlsxPackage> {
  const bytes = await writeXlsx({
    sheets: [{ name: sheetName, rows: [] }],
    defaultFont: NEW_BOOK_FONT,
    properties: { creator },
  });
  const parts = XlsxPackage.open(bytes);
  // The author stamps the moment of writing; without it the same workbook makes the same bytes at any hour.
  parts.write(CORE_PROPERTIES, parts.text(CORE_PROPERTIES).replace(MODIFIED, ''));
  return parts;
}

export interface NoteToWrite {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** The ids of the shapes on a drawing: 1024 for each sheet, the first of which is 1 (VML, `o:idmap`). */
const SHAPES_PER_SHEET = 1024;

/** The XML of the two parts that hold a sheet's notes; `sheetNumber` keeps the shapes' ids apart from other sheets'. */
export async function authorNotes(
  notes: readonly NoteToWrite[],
  sheetNumber: number,
): Promise<{ readonly comments: string; readonly drawing: string }> {
  const cells = new Map<string, Partial<Cell>>(
    notes.map(({ row, column, author, text }) => [
      `${row},${column}`,
      { comment: { author, text } },
    ]),
  );
  const bytes = await writeXlsx({ sheets: [{ name: 'notes', rows: [], cells }] });
  const parts = XlsxPackage.open(bytes);
  return {
    comments: parts.text('xl/comments1.xml'),
    drawing: numberedShapes(parts.text('xl/drawings/vmlDrawing1.vml'), sheetNumber),
  };
}

/** hucre numbers the shapes of the first sheet; asking it for as many sheets as come before took a second for each workbook. */
function numberedShapes(drawing: string, sheetNumber: number): string {
  const moved = (sheetNumber - 1) * SHAPES_PER_SHEET;
  return drawing
    .replace(/(<o:idmap [^>]*data=)"1"/, `$1"${sheetNumber}"`)
    .replace(/(<v:shape id="_x0000_s)(\d+)"/g, (_, start: string, id: string) => {
      return `${start}${Number(id) + moved}"`;
    });
}

/** The looks that a styles part has under these numbers, as hucre reads them from cells: shown by cells of a file made for it. */
export async function parseLooks(
  stylesXml: string,
  numbers: readonly number[],
): Promise<readonly HucreStyle[]> {
  const parts = XlsxPackage.open(await writeXlsx({ sheets: [{ name: 'looks', rows: [] }] }));
  const rows = numbers.map(
    (look, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${look}"/></row>`,
  );
  const path = 'xl/worksheets/sheet1.xml';
  const sheetData = /<sheetData\s*(?:\/>|>[\s\S]*<\/sheetData>)/;
  parts.write('xl/styles.xml', stylesXml);
  parts.write(path, parts.text(path).replace(sheetData, `<sheetData>${rows.join('')}</sheetData>`));
  const { sheets } = await readXlsx(parts.bytes(), { readStyles: true });
  return numbers.map((_, row) => sheets[0]?.cells?.get(`${row},0`)?.style ?? {});
}

/** The XML of cell looks: `cells` one cell each in column A, `differential` one rule each for conditional formats. */
export async function authorStyles(
  cells: readonly HucreStyle[],
  differential: readonly HucreStyle[],
): Promise<{ readonly styles: string; readonly sheet: string }> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'looks',
        rows: [],
        cells: new Map(cells.map((style, row) => [`${row},0`, { style }])),
        conditionalRules: differential.map((style, index) => ({
          type: 'expression' as const,
          priority: index + 1,
          range: `B${index + 1}`,
          formula: 'TRUE',
          style,
        })),
      },
    ],
    defaultFont: NEW_BOOK_FONT,
  });
  const parts = XlsxPackage.open(bytes);
  return { styles: parts.text('xl/styles.xml'), sheet: parts.text('xl/worksheets/sheet1.xml') };
}

export type ParsedChart = NonNullable<ReturnType<typeof parseChart>>;

/** What a chart part shows, or undefined when it cannot be read. */
export function parseChartPart(xml: string): ParsedChart | undefined {
  return parseChart(xml);
}
