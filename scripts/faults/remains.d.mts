import type { BookModel } from '../../local/book/model';

/** A workbook and its folder. */
export interface Place {
  readonly book: BookModel;
  readonly out: string;
}

/** What a script leaves that dies before the call of this number, from 1, and method. */
export interface Remains extends Place {
  readonly place: number;
  readonly service: string;
  readonly method: string;
}

export interface RemainsLibrary {
  copyBook(book: BookModel): BookModel;
  newFolder(): string;
}

export function isReading(method: string): boolean;
/** Whether to copy before a call of this number and method; the last argument is the method of the call before it. */
export type IsTried = (place: number, method: string, former: string | undefined) => boolean;

export function eachKindOnce(): IsTried;
export function remainsOf<D extends Place>(
  library: RemainsLibrary,
  open: (hook: (service: string, method: string) => void) => Promise<D>,
  run: (desk: D) => Promise<unknown>,
  isTried?: IsTried,
): Promise<{
  readonly desk: D;
  readonly remains: readonly Remains[];
}>;
