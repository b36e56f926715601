import type { PlacedValidation } from '../../book/model';
import type { SheetFrame } from '../../desk-server/protocol';
import { YES } from './codes';

/** A warning only: what may stand in a cell is judged where the book is kept. */
const WARNING = 2;

/** Drop-downs and tick boxes; other rules are told when they are broken. */
export function gridValidations(validations: readonly PlacedValidation[]): object[] {
  return validations.flatMap(({ areas, rule }, position) => {
    const kind = validationKind(rule);
    if (!kind) return [];
    return [
      {
        uid: `validation-${position}`,
        ranges: areas,
        allowBlank: true,
        errorStyle: WARNING,
        showErrorMessage: false,
        ...kind,
      },
    ];
  });
}

function validationKind({ criteria, values }: PlacedValidation['rule']): object | undefined {
  const [first, second] = values;
  if (criteria === 'CHECKBOX') {
    const texts =
      values.length === 0 ? {} : { formula1: text(first), formula2: text(second ?? '') };
    return { type: 'checkbox', ...texts };
  }
  const showDropDown = second !== false;
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: 'list', formula1: `=${text(first)}`, showDropDown, renderMode: 1 };
  }
  // The grid parts the words at commas, so a list with a comma in a word cannot be shown.
  if (criteria !== 'VALUE_IN_LIST' || !Array.isArray(first)) return undefined;
  const words = first.map(text);
  if (words.some((word) => word.includes(','))) return undefined;
  return { type: 'list', formula1: words.join(','), showDropDown, renderMode: 1 };
}

type Condition = SheetFrame['conditionalFormats'][number];

/** Conditional colours. */
export function gridConditions(conditions: readonly Condition[]): object[] {
  return conditions.flatMap((condition, position) => {
    const kind = conditionKind(condition);
    if (!kind) return [];
    const style = conditionLook(condition.style);
    const rule = { type: 'highlightCell', ...kind, style };
    return [{ cfId: `condition-${position}`, ranges: condition.areas, stopIfTrue: false, rule }];
  });
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

function conditionKind({ criteria, values }: Condition): object | undefined {
  const [first, second] = values;
  if (criteria === 'CUSTOM_FORMULA') return { subType: 'formula', value: text(first) };
  const textOperator = TEXT_OPERATORS[criteria];
  if (textOperator !== undefined)
    return { subType: 'text', operator: textOperator, value: text(first ?? '') };
  const operator = NUMBER_OPERATORS[criteria];
  if (operator === undefined || typeof first !== 'number') return undefined;
  const value = operator.toLowerCase().includes('between') ? [first, Number(second)] : first;
  return { subType: 'number', operator, value };
}

function conditionLook({
  background,
  fontColor,
  bold,
  italic,
  underline,
  strikethrough,
}: Condition['style']): object {
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold && { bl: YES }),
    ...(italic && { it: YES }),
    ...(underline && { ul: { s: YES } }),
    ...(strikethrough && { st: { s: YES } }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
