/** One cell's element, from its value, formula, runs and look. */
import type { RichTextRun, Scalar } from '../../model';
import { argb } from '../looks/colors';
import { columnLetters } from '../package/references';
import { textElement } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { escapeAttribute, escapeCellText, escapeXml } from '../package/xml-text';

/** The most letters a cell of an .xlsx file holds. */
export const MOST_LETTERS = 32_767;

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  /** With or without its `=`. */
  readonly formula: string | undefined;
  readonly runs: readonly RichTextRun[] | undefined;
  /** The look's number; 0 is the default look. */
  readonly look: number;
}

/** The `c` element; '' for a cell that holds nothing and looks like nothing. */
export function cellXml(cell: CellToWrite, strings: SharedStrings): string {
  const { row, column, look, formula } = cell;
  const lookAttribute = look === 0 ? '' : ` s="${look}"`;
  const open = `<c r="${columnLetters(column)}${row + 1}"${lookAttribute}`;
  if (formula !== undefined) return `${open}${formulaContent(formula, cell.value)}`;
  const content = valueContent(cell, strings);
  if (content === '') return look === 0 ? '' : `${open}/>`;
  return `${open}${content}`;
}

/** The rest of the tag, then the content: the type attribute depends on the value. */
function valueContent({ value, runs }: CellToWrite, strings: SharedStrings): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : '';
  if (ERRORS.has(value)) return ` t="e"><v>${value}</v></c>`;
  const styled = runs?.some((run) => Object.keys(run.style).length > 0) === true;
  const number = styled ? strings.numberOfRuns(runsXml(value, runs)) : strings.numberOf(value);
  return ` t="s"><v>${number}</v></c>`;
}

function formulaContent(formula: string, value: Scalar): string {
  const element = `<f>${escapeXml(formula.replace(/^=/, ''))}</f>`;
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) {
    return `>${element}</c>`;
  }
  if (typeof value === 'boolean') return ` t="b">${element}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `>${element}<v>${value}</v></c>`;
  const type = ERRORS.has(value) ? 'e' : 'str';
  return ` t="${type}">${element}<v>${escapeCellText(value)}</v></c>`;
}

/** The runs of a text, with the plain stretches between them. */
function runsXml(text: string, runs: readonly RichTextRun[]): string {
  let at = 0;
  let xml = '';
  const plain = (end: number): void => {
    if (end > at) xml += `<r>${textElement(text.slice(at, end))}</r>`;
  };
  for (const run of [...runs].sort((left, right) => left.start - right.start)) {
    plain(run.start);
    xml += `<r>${runLook(run.style)}${textElement(text.slice(run.start, run.end))}</r>`;
    at = run.end;
  }
  plain(text.length);
  return xml;
}

function runLook(style: RichTextRun['style']): string {
  const parts = [
    style.bold === true ? '<b/>' : '',
    style.italic === true ? '<i/>' : '',
    style.strikethrough === true ? '<strike/>' : '',
    style.fontColor === undefined ? '' : `<color rgb="${argb(style.fontColor)}"/>`,
    style.fontSizePoints === undefined ? '' : `<sz val="${style.fontSizePoints}"/>`,
    style.underline === true ? '<u/>' : '',
    style.fontFamily === undefined ? '' : `<rFont val="${escapeAttribute(style.fontFamily)}"/>`,
  ].join('');
  return parts === '' ? '' : `<rPr>${parts}</rPr>`;
}
