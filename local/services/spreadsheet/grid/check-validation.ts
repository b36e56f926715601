import type {
  Area,
  PlacedValidation,
  Scalar,
  SheetModel,
  ValidationRule,
} from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import type { Entry } from '../text/entered-text';
import { readReference } from './references';
import { cellA1 } from './a1-notation';
import { containsCell, forEachCell, intersection } from './areas';
import { displayedAt } from './read-values';

/** Throws Google's error if the entry breaks the rule of its cell. */
export type ValidationCheck = (row: number, column: number, entry: Entry) => void;

/** The check for writing into an area; undefined if no strict rule lies there. */
export function checkAgainstValidations(
  desk: Desk,
  sheet: SheetModel,
  area: Area,
): ValidationCheck | undefined {
  const strict = sheet.validations.filter(
    ({ areas, rule }) =>
      !rule.allowInvalid && areas.some((placed) => intersection(placed, area) !== undefined),
  );
  if (strict.length === 0) return undefined;
  const listed = new Map<ValidationRule, ReadonlySet<string>>();
  return (row, column, entry) => {
    const rule = ruleAt(strict, row, column);
    if (!rule || entry.formula !== undefined || entry.value === null) return;
    if (isAllowed(desk, rule, entry.value, listed)) return;
    throw new ScriptException(
      `The data you entered in cell ${cellA1(row, column)} violates the data validation rules set on this cell.`,
    );
  };
}

/** The rule on a cell, if there is one. */
export function ruleAt(
  placed: readonly PlacedValidation[],
  row: number,
  column: number,
): ValidationRule | undefined {
  return placed.find(({ areas }) => areas.some((area) => containsCell(area, row, column)))?.rule;
}

function isAllowed(
  desk: Desk,
  rule: ValidationRule,
  value: Scalar,
  listed: Map<ValidationRule, ReadonlySet<string>>,
): boolean {
  if (rule.criteria === 'VALUE_IN_LIST' || rule.criteria === 'VALUE_IN_RANGE') {
    const known = listed.get(rule) ?? listedTexts(desk, rule);
    listed.set(rule, known);
    return known.has(textOf(value));
  }
  if (rule.criteria === 'CHECKBOX') return checkboxValues(rule).some((one) => one === value);
  if (rule.criteria.startsWith('TEXT_')) return textRule(rule, textOf(value));
  if (rule.criteria.startsWith('NUMBER_') || rule.criteria.startsWith('DATE_')) {
    return typeof value === 'number' && numberRule(rule, value);
  }
  return true;
}

function textOf(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '');
}

function listedTexts(desk: Desk, rule: ValidationRule): ReadonlySet<string> {
  const source = rule.values[0];
  if (Array.isArray(source)) return new Set(source.map(String));
  const reference = readReference(desk.book, String(source));
  const texts = new Set<string>();
  if (!reference) return texts;
  const { sheet, area } = reference;
  forEachCell(
    { ...area, endRow: Math.min(area.endRow, sheet.values.length - 1) },
    (row, column) => {
      texts.add(displayedAt(sheet, row, column));
      texts.add(textOf(sheet.values[row]?.[column] ?? null));
    },
  );
  return texts;
}

/** The two values of a checkbox cell: checked, unchecked. */
export function checkboxValues(rule: ValidationRule): readonly [unknown, unknown] {
  if (rule.values.length === 0) return [true, false];
  return [rule.values[0], rule.values[1] ?? ''];
}

function textRule({ criteria, values }: ValidationRule, text: string): boolean {
  const wanted = typeof values[0] === 'string' ? values[0] : String(Number(values[0] ?? 0));
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:(?:https?|ftp):\/\/|www\.)\S+$/i.test(text);
    default:
      return true;
  }
}

/** A date rule compares whole days, a number rule the number; a bound that is a formula cannot be judged here. */
function numberRule({ criteria, values }: ValidationRule, entered: number): boolean {
  const value = criteria.startsWith('DATE_') ? Math.floor(entered) : entered;
  const [low, high] = values;
  const compare = NUMBER_RULES[criteria.replace(/^(?:NUMBER|DATE)_/, '')];
  if (!compare || typeof low !== 'number') return true;
  return compare(value, low, typeof high === 'number' ? high : low);
}

const NUMBER_RULES: Readonly<
  Record<string, ((value: number, low: number, high: number) => boolean) | undefined>
> = {
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  EQUAL_TO: (value, low) => value === low,
  NOT_EQUAL_TO: (value, low) => value !== low,
  GREATER_THAN: (value, low) => value > low,
  GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  LESS_THAN: (value, low) => value < low,
  LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
  AFTER: (value, low) => value > low,
  BEFORE: (value, low) => value < low,
  ON_OR_AFTER: (value, low) => value >= low,
  ON_OR_BEFORE: (value, low) => value <= low,
};
