import { parseCsv } from 'hucre/csv';

/** The rows of a CSV text, every cell as its text: a code stays a code. Commas, semicolons and tabs are told apart. */
export function csvRows(text: string): string[][] {
  return parseCsv(text).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
}
