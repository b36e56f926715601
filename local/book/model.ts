/**
 * The workbook as the desk edition holds it in memory: what Google Sheets would hold on its servers.
 *
 * Two sides meet here and nowhere else: `services/spreadsheet` (the stand-ins for SpreadsheetApp) reads and changes
 * this model, `book/xlsx` reads it from a file and writes it back. Rows and columns are 0-based here; the stand-ins
 * translate Apps Script's 1-based numbers.
 *
 * Dates are numbers (days since 1899-12-30, local to the workbook's time zone) whose number format is a date format,
 * exactly as in a file and as in Google Sheets: the stand-ins turn them into Date objects on reading.
 */

/** A cell's plain value; null is an empty cell. */
export type Scalar = string | number | boolean | null;

export type HorizontalAlignment = 'general' | 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export type WrapStrategy = 'OVERFLOW' | 'WRAP' | 'CLIP';
export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';

export interface BorderSide {
  readonly style: BorderStyle;
  /** `#rrggbb`, lower case. */
  readonly color: string;
}

/**
 * How a cell looks. Every part left out has Google's default (white, Arial 10, general, bottom).
 * Style objects are never changed in place, so one object may serve many cells and identity means "untouched".
 */
export interface CellStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSizePoints?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: WrapStrategy;
  /** Excel/Sheets number format code, such as `0.0%` or `yyyy-mm-dd`. */
  readonly numberFormat?: string;
  readonly borders?: {
    readonly top?: BorderSide;
    readonly right?: BorderSide;
    readonly bottom?: BorderSide;
    readonly left?: BorderSide;
  };
  /** What the file said that these fields cannot say; only `book/xlsx` looks inside. */
  readonly foreign?: unknown;
}

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A piece of a cell's text with a look or a link of its own; offsets as in String.slice. */
export interface RichTextRun {
  readonly start: number;
  readonly end: number;
  /** The address a click opens, or null. */
  readonly link: string | null;
  readonly style: Pick<
    CellStyle,
    | 'fontColor'
    | 'fontFamily'
    | 'fontSizePoints'
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
  >;
}

/**
 * A rule on what may be typed, with Google's criteria names (`VALUE_IN_LIST`, `NUMBER_BETWEEN`, …).
 *
 * Its values: VALUE_IN_LIST `[string[], showDropdown]`, VALUE_IN_RANGE `["'乡镇'!A2:A8", showDropdown]`, CHECKBOX `[]`,
 * `[checked]` or `[checked, unchecked]`, CUSTOM_FORMULA `['=…']`, dates as day numbers as in a cell.
 */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** The file's own words for it, kept while the rule is untouched; only `book/xlsx` looks inside. */
  readonly foreign?: unknown;
}

export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

/** A conditional format with Google's boolean criteria names (`TEXT_EQUAL_TO`, `CUSTOM_FORMULA`, …). */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly style: Pick<
    CellStyle,
    'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
  >;
  /** A rule the model has no words for (colour scales, data bars, icon sets…): carried as it is. */
  readonly foreign?: unknown;
}

export interface Protection {
  /** undefined protects the whole sheet. */
  readonly area?: Area;
  readonly description: string;
  readonly warningOnly: boolean;
  /** True on one the operator made: Google lets the maker of a protection edit what it protects. */
  readonly operatorMayEdit?: boolean;
  /** Parts of a protected sheet that stay open (`setUnprotectedRanges`). */
  readonly openAreas?: readonly Area[];
  readonly foreign?: unknown;
}

export type ChartKind = 'BAR' | 'COLUMN' | 'LINE' | 'PIE' | 'COMBO';

export interface SheetChart {
  readonly id: number;
  readonly kind: ChartKind;
  /** The data as the chart builder was given it: the first range's first column holds the categories. */
  readonly ranges: readonly Area[];
  readonly headerRows: number;
  readonly title: string;
  /** Options as set with `setOption`, by their dotted names (`legend.position`, `colors`, `series.1.type`…). */
  readonly options: Readonly<Record<string, unknown>>;
  /** Top-left cell (0-based) and size. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Set on a chart that came with the file: shown and kept, not redrawn. */
  readonly foreign?: unknown;
}

export interface SheetFilter {
  readonly area: Area;
  /** Column (0-based, absolute) → hidden values. */
  readonly hiddenValues: ReadonlyMap<number, readonly string[]>;
  /** The column (0-based, absolute) a script sorted it by last; forgotten when the workbook is saved. */
  readonly sortedBy?: { readonly column: number; readonly ascending: boolean };
}

/** One sheet. The grids grow as needed; a missing row or cell is empty. */
export interface SheetModel {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  values: Scalar[][];
  /** Formulas by `row,column`; the computed result stands in `values`. */
  formulas: Map<string, string>;
  styles: (CellStyle | undefined)[][];
  notes: Map<string, string>;
  /** Links and looks of parts of a text, by `row,column`; the text itself stands in `values`. */
  richTexts?: Map<string, readonly RichTextRun[]>;
  merges: Area[];
  validations: PlacedValidation[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  charts: SheetChart[];
  filter: SheetFilter | undefined;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | undefined;
  columnWidthsPixels: Map<number, number>;
  rowHeightsPixels: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  hiddenGridlines: boolean;
  /** How the sheet is printed: fitted to the width of an A4 page; undefined leaves it to the file. */
  print?: { readonly landscape: boolean } | undefined;
  /** The adapter's memory of where this sheet came from; only `book/xlsx` looks inside. */
  readonly origin?: unknown;
}

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  area: Area;
}

export interface BookModel {
  /** The spreadsheet's id as scripts see it; stable for one file. */
  readonly id: string;
  /** The file's name without its ending. */
  name: string;
  timeZone: string;
  locale: string;
  sheets: SheetModel[];
  namedRanges: NamedRangeModel[];
  activeSheetId: number;
  /** The selection as scripts see it, on the active sheet. */
  selection: Area;
  nextId: number;
  readonly origin?: unknown;
}

export const DEFAULT_MAX_ROWS = 1000;
export const DEFAULT_MAX_COLUMNS = 26;

/** The key of a cell in the maps of SheetModel. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** A new empty sheet as Google makes it: 1,000 rows, 26 columns. */
export function emptySheet(id: number, name: string): SheetModel {
  return {
    id,
    name,
    maxRows: DEFAULT_MAX_ROWS,
    maxColumns: DEFAULT_MAX_COLUMNS,
    values: [],
    formulas: new Map(),
    styles: [],
    notes: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    filter: undefined,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: undefined,
    columnWidthsPixels: new Map(),
    rowHeightsPixels: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    hiddenGridlines: false,
  };
}

/** A sheet that people or scripts add: as Google prints one unless told otherwise, fitted to the width of the page. */
export function newSheet(id: number, name: string): SheetModel {
  return { ...emptySheet(id, name), print: { landscape: true } };
}

/** A new workbook as Google makes it: one empty sheet named 工作表1, Beijing time. */
export function emptyBook(name: string): BookModel {
  return {
    id: 'desk-new-book',
    name,
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    sheets: [newSheet(1, '工作表1')],
    namedRanges: [],
    activeSheetId: 1,
    selection: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    nextId: 2,
  };
}
