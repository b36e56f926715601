import { bookWords } from './words';

/** Why a workbook could not be read or written; each has one sentence in `words.ts` that says what to do. */
export type BookErrorCode =
  | 'ABSENT'
  | 'IS_FOLDER'
  | 'NO_PERMISSION'
  | 'EMPTY_FILE'
  | 'NOT_A_WORKBOOK'
  | 'OLD_XLS'
  | 'ENCRYPTED'
  | 'OPEN_DOCUMENT'
  | 'TEXT_TABLE'
  | 'BINARY_XLSB'
  | 'DAMAGED'
  | 'TOO_BIG'
  | 'OPEN_ELSEWHERE'
  | 'TARGET_READ_ONLY'
  | 'DISK_FULL'
  | 'NO_FOLDER'
  | 'CELL_TOO_LONG'
  | 'BAD_SHEET_NAME'
  | 'CANNOT_READ'
  | 'CANNOT_WRITE';

/** A workbook that cannot be read or written. Its message is for people; the cause is for the log. */
export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(
    readonly code: BookErrorCode,
    /** What the sentence names: a file, or a cell. */
    readonly subject: string,
    options?: ErrorOptions,
  ) {
    super(bookWords[code](subject), options);
  }
}

/** The system's own code of an error (`ENOENT`, `EBUSY`…), '' when it has none. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
