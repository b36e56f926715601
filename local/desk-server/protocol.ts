/**
 * What the page and the desk's server say to each other, and the server to the thread the scripts run in. Everything here
 * is plain data that survives JSON.
 */
import type {
  Area,
  CellStyle,
  ConditionalFormat,
  PlacedValidation,
  Scalar,
  SheetChart,
} from '../book/model';
import type {
  ButtonName,
  ButtonSetName,
  DialogSize,
  ScriptMenu,
} from '../services/spreadsheet/ui-port';

/** The header every call carries the start's token in. */
export const TOKEN_HEADER = 'x-kuomian-token';

/** So many rows can be inserted or deleted by hand at once. */
export const MOST_ROWS = 500;

/** A cell as it is drawn: where, what stands in it, its look (a key of `looks`, or null) and the formula behind it. */
export type CellView = readonly [
  row: number,
  column: number,
  value: Scalar,
  look: number | null,
  formula?: string,
];

/** A look without what only a file's reader understands. */
export type LookView = Omit<CellStyle, 'foreign'>;
export type LooksView = Readonly<Record<number, LookView>>;

export interface CellsView {
  readonly sheetId: number;
  /** The book's revision these cells belong to. */
  readonly revision: number;
  readonly cells: readonly CellView[];
  readonly looks: LooksView;
}

export type ChartView = Pick<
  SheetChart,
  'id' | 'title' | 'anchor' | 'widthPixels' | 'heightPixels'
>;

/** Everything about a sheet but its cells; it changes seldom. */
export interface SheetFrame {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly columnWidthsPixels: readonly (readonly [column: number, pixels: number])[];
  readonly rowHeightsPixels: readonly (readonly [row: number, pixels: number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenGridlines: boolean;
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly Omit<ConditionalFormat, 'foreign'>[];
  readonly charts: readonly ChartView[];
}

/** What can be undone, and whether the file has everything. */
export interface BookState {
  readonly revision: number;
  readonly hasUnsavedChanges: boolean;
  /** What the next undo takes back, in words; null when there is nothing. */
  readonly undo: string | null;
  /** True when files or mails were made that an undo leaves behind. */
  readonly undoLeavesFiles: boolean;
}

export interface BookView {
  readonly name: string;
  readonly file: string;
  readonly operator: string;
  readonly activeSheetId: number;
  readonly frames: readonly SheetFrame[];
  readonly menus: readonly ScriptMenu[];
  readonly state: BookState;
  readonly running: Running | null;
  readonly question: QuestionView | null;
}

export interface Running {
  readonly title: string;
  readonly client: string;
}

export interface QuestionView {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface AnswerToQuestion {
  readonly id: number;
  readonly button: ButtonName;
  readonly text: string;
}

/** One cell a person typed into, pasted over or emptied. */
export interface HandEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** A text is read as typed; a number or truth value stands as it is; null empties the cell. */
  readonly entry: Scalar;
  /** The number format a pasted number brings along. */
  readonly numberFormat?: string;
  /** What stood there for the person who typed; left out where only their own earlier edit can have changed it. */
  readonly before?: Scalar;
  /** The book's revision whose rows the person saw. */
  readonly rowsOf?: number;
}

export interface EditRequest {
  readonly client: string;
  readonly edits: readonly HandEdit[];
  /** The person knows that the cells are protected with a warning. */
  readonly knowsWarning?: boolean;
}

/** Whole rows a person inserts or deletes. */
export interface RowRequest {
  readonly client: string;
  readonly sheetId: number;
  readonly change: 'insert above' | 'insert below' | 'delete';
  /** The first selected row, 0-based, and how many are. */
  readonly row: number;
  readonly count: number;
  /** What stood in the selected rows for the person. */
  readonly seen: readonly (readonly Scalar[])[];
  /** The person knows that the sheet is protected with a warning. */
  readonly knowsWarning?: boolean;
}

export interface RowProblem {
  readonly kind: 'refused' | 'protected';
  /** A finished sentence. */
  readonly sentence: string;
}

export interface RowReply {
  readonly problem: RowProblem | null;
}

export interface EditProblem {
  readonly kind: 'conflict' | 'invalid' | 'doubtful' | 'protected' | 'warning';
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** A finished sentence. */
  readonly sentence: string;
}

export interface EditReply {
  readonly problems: readonly EditProblem[];
  /** The cells as they now stand, one list a sheet. */
  readonly cells: readonly CellsView[];
}

export interface RunRequest {
  readonly client: string;
  readonly name: string;
  readonly title: string;
  readonly args: readonly unknown[];
}

export interface RunReply {
  readonly ok: boolean;
  /** What the function returned, as Google hands it to a page. */
  readonly value: unknown;
  /** The error's text when it threw. */
  readonly error: string | null;
}

export interface FileEntryView {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly bytes: number;
  readonly changed: string;
}

export interface MailEntryView {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly date: string;
  readonly bytes: number;
}

/** What the server tells open pages. */
export type DeskEvent =
  | ({ readonly type: 'cells'; readonly client: string } & CellsView)
  | {
      readonly type: 'frames';
      readonly revision: number;
      readonly frames: readonly SheetFrame[];
      /** Sheets whose cells are to be fetched again. */
      readonly stale: readonly number[];
    }
  | { readonly type: 'stale'; readonly revision: number; readonly sheets: readonly number[] }
  | { readonly type: 'state'; readonly state: BookState }
  | { readonly type: 'menus'; readonly menus: readonly ScriptMenu[] }
  | { readonly type: 'activate'; readonly client: string; readonly sheetId: number }
  | {
      readonly type: 'toast';
      readonly title: string;
      readonly message: string;
      readonly seconds: number | null;
    }
  | { readonly type: 'question'; readonly question: QuestionView }
  | { readonly type: 'answered'; readonly id: number }
  | {
      readonly type: 'page';
      readonly client: string;
      readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
      readonly title: string;
      readonly address: string;
      readonly size: DialogSize | null;
    }
  | { readonly type: 'running'; readonly running: Running | null }
  | { readonly type: 'closing' };

/** A page as the script's thread gives it: with its HTML, not yet with an address. */
export interface ShownPage {
  readonly type: 'html';
  readonly client: string;
  readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
  readonly title: string;
  readonly html: string;
  readonly size: DialogSize | null;
}

/** What the script's thread tells the server. */
export type SessionEvent = DeskEvent | ShownPage | CellsKept;

interface CellsKept {
  readonly type: 'cellsKept';
  readonly view: CellsView;
}

/** What the server asks the script's thread for, with the type of the answer. */
export interface SessionCalls {
  open: { readonly request: null; readonly reply: BookView };
  book: { readonly request: null; readonly reply: BookView };
  cells: { readonly request: number; readonly reply: CellsView };
  chart: { readonly request: ChartAddress; readonly reply: Uint8Array | null };
  edit: { readonly request: EditRequest; readonly reply: EditReply };
  rows: { readonly request: RowRequest; readonly reply: RowReply };
  run: { readonly request: RunRequest; readonly reply: RunReply };
  undo: { readonly request: null; readonly reply: null };
  save: { readonly request: { readonly overOthers: boolean }; readonly reply: SaveReply };
  recover: { readonly request: null; readonly reply: string | null };
}

export interface ChartAddress {
  readonly sheetId: number;
  readonly chartId: number;
}

export type SaveReply =
  | { readonly outcome: 'saved'; readonly file: string; readonly backup: string | null }
  /** Another program changed the file since it was read or saved. */
  | { readonly outcome: 'changed by others' };

export type SessionCallName = keyof SessionCalls;
