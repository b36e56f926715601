import type { ProblemCode } from '../words/problems';
import type { CellReading } from './column';

/** The reading of every blank cell: neither a value nor a problem. */
export const BLANK: CellReading<never> = { value: undefined, problem: undefined };

/** A cell that was read without doubt. */
export function readAs<T>(value: T): CellReading<T> {
  return { value, problem: undefined };
}

/** A cell that could not be read. */
export function unreadable(code: ProblemCode, detail = ''): CellReading<never> {
  return { value: undefined, problem: { code, detail } };
}

/** A cell that was read, but that somebody should look at. */
export function doubtful<T>(value: T, code: ProblemCode, detail = ''): CellReading<T> {
  return { value, problem: { code, detail } };
}
