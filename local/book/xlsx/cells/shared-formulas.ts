/** Formulas that a file writes once for many cells, written out for each. */
import { columnLetters, columnNumber } from '../package/references';

/** Text in quotes, quoted sheet names, then references; names and functions are not followed by a digit alone. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.$\u0080-\uffff])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])|(?<![\w.$\u0080-\uffff])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])/g;

/** The formula of a cell `rows` below and `columns` right of the one it is written in (ECMA-376 part 1, 18.3.1.40). */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (whole: string, ...groups: (string | undefined)[]) => {
    const [pin1, letters1, pin2, digits1, pinA, columnA, pinB, columnB, pinR, rowR, pinS, rowS] =
      groups;
    if (letters1 !== undefined) {
      return movedColumn(pin1, letters1, columns) + movedRow(pin2, digits1, rows);
    }
    if (columnA !== undefined) {
      return `${movedColumn(pinA, columnA, columns)}:${movedColumn(pinB, columnB, columns)}`;
    }
    if (rowR !== undefined) return `${movedRow(pinR, rowR, rows)}:${movedRow(pinS, rowS, rows)}`;
    return whole;
  });
}

function movedColumn(pin = '', letters = '', columns: number): string {
  return pin === '$' ? pin + letters : columnLetters(columnNumber(letters) + columns);
}

function movedRow(pin = '', digits = '', rows: number): string {
  return pin + (pin === '$' ? digits : String(Number(digits) + rows));
}
