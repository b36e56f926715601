/** What a row of the 进度 sheet is. */
export type RowRole =
  | 'title'
  | 'info'
  | 'blank'
  | 'tableTitle'
  | 'heading'
  | 'township'
  | 'team'
  | 'county'
  | 'unassigned'
  | 'chart'
  | 'note'
  | 'source';

/** A rectangle of cells; `row` and `column` count from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The chart of completion rates: bars for both measures, a line for 序时进度. */
export interface ChartPicture {
  readonly title: string;
  /** Of both rates and the line, in order. */
  readonly colors: readonly string[];
  /** Names, 扩面完成率, 征缴完成率 and 序时进度 below one row of headings; a rate that does not exist is ''. */
  readonly source: CellArea;
  /** Where the chart's top left corner goes: above the tables, over rows kept free for it. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/**
 * The whole 进度 sheet as data. Every grid is the same rectangle from A1, so that each is written with one call; the
 * arrays are fresh and mutable because Apps Script's own types ask for that.
 *
 * Only `values` and `horizontalAlignments` (a dash stands in the middle) depend on the figures; everything else depends
 * only on how many townships and teams there are, and need not be written again while these stay the same.
 */
export interface SheetPicture {
  readonly rowCount: number;
  readonly columnCount: number;
  /** '' leaves a cell empty. Texts are safe to write: none of them can become a formula. */
  readonly values: (string | number)[][];
  readonly numberFormats: string[][];
  readonly backgrounds: string[][];
  readonly fontColors: string[][];
  readonly fontWeights: ('bold' | 'normal')[][];
  readonly fontSizes: number[][];
  readonly horizontalAlignments: ('left' | 'center' | 'right')[][];
  readonly rowRoles: readonly RowRole[];
  readonly columnWidthsPixels: readonly number[];
  /** One for each row. What stands below the sheet's last row is as high as that. */
  readonly rowHeightsPixels: readonly number[];
  /** Title and info line, each of them one cell across the table. */
  readonly head: CellArea;
  /** The two tables with their headings, for borders and for the rules of 状态. */
  readonly tables: readonly [enrolment: CellArea, collection: CellArea];
  /** The first row behind the tables, from which on rows are lower; so many rows lie between it and the chart's source, always. */
  readonly tailRow: number;
  readonly frozenRowCount: number;
  readonly chart: ChartPicture;
}

/** One cell while the picture is made: its value and how it looks. */
export interface PictureCell {
  readonly value: string | number;
  readonly numberFormat: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly look: CellLook;
}

export interface CellLook {
  readonly background: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly fontSizePoints: number;
}

/** One row while the picture is made; it may be shorter than the rectangle. */
export interface PictureRow {
  readonly role: RowRole;
  readonly cells: readonly PictureCell[];
}
