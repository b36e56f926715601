import { ScriptException } from './script-error';

/**
 * The rows of a CSV text (`Utilities.parseCsv`): quotes may hold delimiters, line ends and doubled quotes; a last empty
 * line is no row.
 *
 * @throws ScriptException "Could not parse text." for a quote that never closes
 */
export function parseCsvText(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    const cell = readCell(text, position, delimiter);
    row.push(cell.value);
    position = cell.end;
    if (text.charAt(position) === delimiter) {
      position += 1;
      if (position === text.length) row.push('');
    } else {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function readCell(text: string, start: number, delimiter: string): { value: string; end: number } {
  return text.charAt(start) === '"'
    ? readQuoted(text, start, delimiter)
    : readPlain(text, start, delimiter);
}

function readPlain(text: string, start: number, delimiter: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && !endsCell(text.charAt(end), delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { value: string; end: number } {
  let value = '';
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote < 0) throw new ScriptException('Could not parse text.');
    value += text.slice(position, quote);
    if (text.charAt(quote + 1) !== '"') {
      const rest = readPlain(text, quote + 1, delimiter);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    position = quote + 2;
  }
}

function endsCell(character: string, delimiter: string): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}
