/** Google's boolean criteria of conditional formats, and the rule types by which a file says the same. */
import type { ConditionalFormat } from '../../model';

export type Condition = Pick<ConditionalFormat, 'criteria' | 'values'>;

/** A rule as a file spells it; formulas without `=`. */
export interface FileCondition {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly text?: string | undefined;
  readonly formulas: readonly string[];
}

const COMPARISONS: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

/** Dates are numbers in a file, so these read back as comparisons of numbers. */
const DATE_COMPARISONS: Readonly<Record<string, string>> = {
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
  DATE_EQUAL_TO: 'equal',
};

interface TextRule {
  readonly criteria: string;
  readonly operator: string;
  readonly formula: (text: string, corner: string) => string;
}

/** Text rules need the formula as well as the text: LibreOffice reads the one, Excel the other. */
const TEXT_RULES: Readonly<Record<string, TextRule>> = {
  containsText: {
    criteria: 'TEXT_CONTAINS',
    operator: 'containsText',
    formula: (text, corner) => `NOT(ISERROR(SEARCH(${text},${corner})))`,
  },
  notContainsText: {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    operator: 'notContains',
    formula: (text, corner) => `ISERROR(SEARCH(${text},${corner}))`,
  },
  beginsWith: {
    criteria: 'TEXT_STARTS_WITH',
    operator: 'beginsWith',
    formula: (text, corner) => `LEFT(${corner},LEN(${text}))=${text}`,
  },
  endsWith: {
    criteria: 'TEXT_ENDS_WITH',
    operator: 'endsWith',
    formula: (text, corner) => `RIGHT(${corner},LEN(${text}))=${text}`,
  },
};

const BLANK_RULES: Readonly<Record<string, string>> = {
  containsBlanks: 'CELL_EMPTY',
  notContainsBlanks: 'CELL_NOT_EMPTY',
};

/** What a file's rule means, or undefined when the model has no words for it. */
export function readCondition(rule: FileCondition): Condition | undefined {
  const { type, operator = '', text = '', formulas } = rule;
  const textRule = TEXT_RULES[type];
  if (textRule) return { criteria: textRule.criteria, values: [text] };
  const blank = BLANK_RULES[type];
  if (blank !== undefined) return { criteria: blank, values: [] };
  if (type === 'expression')
    return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] };
  return type === 'cellIs' ? readComparison(operator, formulas) : undefined;
}

function readComparison(operator: string, formulas: readonly string[]): Condition | undefined {
  const [first = ''] = formulas;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (operator === 'equal' && quoted !== undefined) {
    return { criteria: 'TEXT_EQUAL_TO', values: [quoted.replace(/""/g, '"')] };
  }
  const criteria = COMPARISONS[operator];
  if (criteria === undefined || quoted !== undefined) return undefined;
  const values = formulas.map((text) => (Number.isNaN(Number(text)) ? `=${text}` : Number(text)));
  return { criteria, values };
}

/** The rule for a file; `corner` is the first cell it is placed on. */
export function fileCondition(
  { criteria, values }: Condition,
  corner: string,
): FileCondition | undefined {
  const formulas = values.map((value) => String(value).replace(/^=/, ''));
  const text = textOf(values[0]);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formulas: formulas.slice(0, 1) };
  if (criteria === 'TEXT_EQUAL_TO')
    return { type: 'cellIs', operator: 'equal', formulas: [quoted] };
  if (criteria === 'CELL_EMPTY')
    return { type: 'containsBlanks', formulas: [`LEN(TRIM(${corner}))=0`] };
  if (criteria === 'CELL_NOT_EMPTY') {
    return { type: 'notContainsBlanks', formulas: [`LEN(TRIM(${corner}))>0`] };
  }
  const rule = Object.entries(TEXT_RULES).find(([, one]) => one.criteria === criteria);
  if (rule) {
    const [type, { operator, formula }] = rule;
    return { type, operator, text, formulas: [formula(quoted, corner)] };
  }
  const operator = DATE_COMPARISONS[criteria] ?? comparisonFor(criteria);
  return operator === undefined ? undefined : { type: 'cellIs', operator, formulas };
}

function comparisonFor(criteria: string): string | undefined {
  return Object.entries(COMPARISONS).find(([, word]) => word === criteria)?.[0];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
