/** Google's criteria for what may be typed, and the types, operators and formulas by which a file says the same. */
import type { ValidationRule } from '../../model';
import {
  absoluteReference,
  areaReference,
  quotedSheetName,
  sheetReference,
} from '../package/references';

export type Criteria = Pick<ValidationRule, 'criteria' | 'values'>;

/** A rule as a file spells it; formulas without `=`. */
export interface FileCriteria {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hidesDropdown?: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

const DATE_WORDS: Readonly<Record<string, string>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/** “Any date” is written as “on or after day 0”. */
const ANY_DATE: FileCriteria = { type: 'date', operator: 'greaterThanOrEqual', formulas: ['0'] };

/** The longest list a file may spell out (Excel refuses longer ones). */
const MOST_LIST_LETTERS = 255;

/** What a file's rule means. A rule the model has no words for is a formula that accepts everything. */
export function readCriteria(rule: FileCriteria): Criteria {
  const { type, operator = 'between', formulas } = rule;
  const [first = ''] = formulas;
  if (type === 'list') return readList(first, rule.hidesDropdown !== true);
  if (type === 'custom')
    return readText(first) ?? { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
  if (type === 'date' && operator === ANY_DATE.operator && first === '0') {
    return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  }
  const words = { date: DATE_WORDS, whole: NUMBER_WORDS, decimal: NUMBER_WORDS }[type];
  const criteria = words?.[operator];
  return criteria === undefined
    ? { criteria: 'CUSTOM_FORMULA', values: ['=TRUE'] }
    : { criteria, values: formulas.map(operand) };
}

/** The rule for a file; `corner` is the first cell it is placed on. Undefined when a file cannot say it. */
export function fileCriteria(
  { criteria, values }: Criteria,
  corner: string,
): FileCriteria | undefined {
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return listCriteria(values);
    case 'VALUE_IN_RANGE':
      return {
        type: 'list',
        formulas: [absoluteRange(String(values[0]))],
        hidesDropdown: values[1] === false,
      };
    case 'CHECKBOX': {
      const [checked = 'TRUE', unchecked = 'FALSE'] = values.map(String);
      return { type: 'list', formulas: [`"${checked},${unchecked}"`] };
    }
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formulas: [formulaText(values[0])] };
    case 'DATE_IS_VALID_DATE':
      return ANY_DATE;
    default:
      return comparison(criteria, values) ?? textCriteria(criteria, values, corner);
  }
}

function comparison(criteria: string, values: readonly unknown[]): FileCriteria | undefined {
  const formulas = values.map(formulaText);
  const date = keyOf(DATE_WORDS, criteria);
  if (date !== undefined) return { type: 'date', operator: date, formulas };
  const number = keyOf(NUMBER_WORDS, criteria);
  return number === undefined ? undefined : { type: 'decimal', operator: number, formulas };
}

function keyOf(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.entries(words).find(([, value]) => value === word)?.[0];
}

/** A number, or a formula with its `=`. */
function operand(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? `=${text}` : number;
}

function formulaText(value: unknown): string {
  return String(value).replace(/^=/, '');
}

function readList(formula: string, dropdown: boolean): Criteria {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  if (!quoted) {
    const found = sheetReference(formula);
    const range = found
      ? `${quotedSheetName(found.sheetName)}!${areaReference(found.area)}`
      : formula;
    return { criteria: 'VALUE_IN_RANGE', values: [range, dropdown] };
  }
  const items = (quoted[1] ?? '')
    .replace(/""/g, '"')
    .split(',')
    .map((item) => item.trim());
  if (items.join() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [] };
  return { criteria: 'VALUE_IN_LIST', values: [items, dropdown] };
}

/** A list with a comma in an item, or one too long, has no spelling in a file. */
function listCriteria(values: readonly unknown[]): FileCriteria | undefined {
  const items = Array.isArray(values[0]) ? values[0].map(String) : [];
  const text = items.join(',').replace(/"/g, '""');
  const speakable = items.every((item) => !item.includes(',')) && text.length <= MOST_LIST_LETTERS;
  if (!speakable) return undefined;
  return { type: 'list', formulas: [`"${text}"`], hidesDropdown: values[1] === false };
}

/** A list's range must not move with the cell it is for. */
function absoluteRange(range: string): string {
  const found = sheetReference(range);
  return found ? absoluteReference(found.sheetName, found.area) : formulaText(range);
}

const TEXT_FORMULAS: Readonly<Record<string, (text: string, corner: string) => string>> = {
  TEXT_CONTAINS: (text, corner) => `ISNUMBER(SEARCH(${text},${corner}))`,
  TEXT_DOES_NOT_CONTAIN: (text, corner) => `ISERROR(SEARCH(${text},${corner}))`,
  TEXT_EQUAL_TO: (text, corner) => `EXACT(${corner},${text})`,
  TEXT_IS_VALID_EMAIL: (_, corner) => `ISNUMBER(SEARCH("?*@?*.?*",${corner}))`,
  TEXT_IS_VALID_URL: (_, corner) => `ISNUMBER(SEARCH("http*://?*",${corner}))`,
};

function textCriteria(
  criteria: string,
  values: readonly unknown[],
  corner: string,
): FileCriteria | undefined {
  const text = `"${textOf(values[0]).replace(/"/g, '""')}"`;
  const formula = TEXT_FORMULAS[criteria]?.(text, corner);
  return formula === undefined ? undefined : { type: 'custom', formulas: [formula] };
}

const TEXT_OF_FORMULA =
  /^(?:ISNUMBER\(SEARCH|ISERROR\(SEARCH|EXACT)\((?:\$?[A-Z]+\$?\d+,)?"((?:[^"]|"")*)"/;

/** Knows our own text formulas again. */
function readText(formula: string): Criteria | undefined {
  const quoted = TEXT_OF_FORMULA.exec(formula)?.[1];
  const corner = /\$?[A-Z]+\$?\d+/.exec(formula.replace(/"(?:[^"]|"")*"/g, ''))?.[0] ?? 'A1';
  if (quoted === undefined) return undefined;
  const found = Object.entries(TEXT_FORMULAS)
    .reverse()
    .find(([, spell]) => spell(`"${quoted}"`, corner) === formula);
  if (!found) return undefined;
  const valid = found[0].startsWith('TEXT_IS_VALID');
  return { criteria: found[0], values: valid ? [] : [quoted.replace(/""/g, '"')] };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
