import type { IsoDay, Period } from '../calendar/day';
import { yuanOfFen } from '../money/fen';
import type { CellReading, ColumnKind } from '../table/column';
import { choiceReader, readYesNo } from '../table/read-choice';
import { readEmail, readPhone } from '../table/read-contact';
import { readDay } from '../table/read-day';
import { readFen } from '../table/read-money';
import { readCount, readNumber, readPercent } from '../table/read-number';
import { readPeriod } from '../table/read-period';
import { readList, readText } from '../table/read-text';
import type { StatedValue } from './preset-type';
import { readDaySpans, readInspectors } from './read-inspection';
import { readDeadline, readOfficeRoles, within } from './read-setting';
import type { DayRange, Deadline, InspectorSetting, OfficeRole } from './settings-type';

/** One row of 参数. */
export interface SettingDefinition<V> {
  /** 项目: how the row is found, compared like a heading. */
  readonly label: string;
  /** 说明 */
  readonly explanation: string;
  /** Decides the look of its 值. */
  readonly kind: ColumnKind;
  /** 值 in a new workbook. */
  readonly initial: StatedValue;
  /** What may be chosen from; undefined where anything of the kind goes. */
  readonly choices: readonly string[] | undefined;
  /** What counts when the row is missing or its 值 cannot be read. */
  readonly fallback: V;
  /** False where a blank 值 is a problem. */
  readonly mayBeBlank: boolean;
  readonly read: (cell: unknown) => CellReading<V>;
}

/** What every kind fills in for itself; the rest of a definition is the same for all. */
interface Kind<V> {
  readonly kind: ColumnKind;
  readonly read: (cell: unknown) => CellReading<V>;
  readonly choices?: readonly string[];
}

const YES = '是';
const NO = '否';

export function requiredText(label: string, fallback: string, explanation: string) {
  return required(label, fallback, explanation, fallback, { kind: 'text', read: readText });
}

/** A text that may stay blank; `typed` is what a new workbook starts with, if anything. */
export function blankableText(label: string, explanation: string, typed?: string) {
  const kind: Kind<string> = { kind: 'text', read: readText };
  return { ...blankable(label, explanation, kind), initial: typed };
}

export function telephone(label: string, explanation: string) {
  return blankable(label, explanation, { kind: 'phone', read: readPhone });
}

export function email(label: string, explanation: string) {
  return blankable(label, explanation, { kind: 'email', read: readEmail });
}

/** A calendar year: shown without a thousands separator. */
export function requiredYear(label: string, fallback: number, explanation: string) {
  const read = within(readNumber, 2000, 2099, '2000～2099');
  return required(label, fallback, explanation, fallback, { kind: 'text', read });
}

export function blankableCount(label: string, explanation: string) {
  return blankable(label, explanation, { kind: 'count', read: readCount });
}

/** Percentage points, 0 to 100. */
export function points(label: string, fallback: number, explanation: string) {
  const read = within(readNumber, 0, 100, '0～100');
  return required(label, fallback, explanation, fallback, { kind: 'number', read });
}

export function requiredDay(label: string, fallback: IsoDay, explanation: string) {
  return required(label, fallback, explanation, fallback, { kind: 'day', read: readDay });
}

export function blankableDay(label: string, explanation: string) {
  return blankable(label, explanation, { kind: 'day', read: readDay });
}

/** A month (所属期) that may stay blank. */
export function blankablePeriod(label: string, explanation: string) {
  const kind: Kind<Period> = { kind: 'period', read: readPeriod };
  return blankable(label, explanation, kind);
}

/** A fraction from 0 to 1, shown as percent. */
export function percent(label: string, fallback: number, explanation: string) {
  const read = within(readPercent, 0, 1, '0%～100%');
  return required(label, fallback, explanation, fallback, { kind: 'percent', read });
}

/** Fen, shown and typed in yuan; more than nothing. */
export function yuan(label: string, fallbackFen: number, explanation: string) {
  const read = within(readFen, 1, 10_000_000, '0.01～100000元');
  const initial = yuanOfFen(fallbackFen);
  return required(label, fallbackFen, explanation, initial, { kind: 'yuan', read });
}

export function yesNo(label: string, fallback: boolean, explanation: string) {
  const initial = fallback ? YES : NO;
  const choices = [YES, NO];
  return required(label, fallback, explanation, initial, {
    kind: 'yesNo',
    read: readYesNo,
    choices,
  });
}

/** One of some words, the first by default. */
export function choice<T extends string>(
  label: string,
  choices: readonly [T, ...T[]],
  explanation: string,
) {
  const kind: Kind<T> = { kind: 'text', read: choiceReader(choices), choices };
  return required(label, choices[0], explanation, choices[0], kind);
}

export function deadline(label: string, fallback: Deadline, explanation: string) {
  const initial = `${fallback.count}${fallback.unit === '工作日' ? '个工作日' : '日'}`;
  return required(label, fallback, explanation, initial, { kind: 'text', read: readDeadline });
}

/** A day of the month that may stay blank. */
export function dayOfMonth(label: string, explanation: string) {
  const read = within(readCount, 1, 31, '1～31');
  return blankable(label, explanation, { kind: 'count', read });
}

/** Spans of days, both ends included; none when blank. */
export function daySpans(label: string, explanation: string) {
  const kind: Kind<readonly DayRange[]> = { kind: 'text', read: readDaySpans };
  return blankable(label, explanation, kind);
}

/** Those who inspect, with their certificates. */
export function inspectors(label: string, explanation: string) {
  const kind: Kind<readonly InspectorSetting[]> = { kind: 'text', read: readInspectors };
  return blankable(label, explanation, kind);
}

/** Texts in one cell, between 、. */
export function textList(label: string, fallback: readonly string[], explanation: string) {
  const kind: Kind<readonly string[]> = { kind: 'text', read: readList };
  return required(label, fallback, explanation, fallback.join('、'), kind);
}

/** Offices that sign together, such as `税务、社保`; what is chosen from are the usual ones. */
export function officeRoles(
  label: string,
  fallback: readonly [OfficeRole, ...OfficeRole[]],
  explanation: string,
) {
  return required(label, fallback, explanation, fallback.join('、'), {
    kind: 'text',
    read: readOfficeRoles,
  });
}

function required<V>(
  label: string,
  fallback: V,
  explanation: string,
  initial: StatedValue,
  kind: Kind<V>,
): SettingDefinition<V> {
  return { label, explanation, initial, fallback, mayBeBlank: false, choices: undefined, ...kind };
}

function blankable<V>(
  label: string,
  explanation: string,
  kind: Kind<V>,
): SettingDefinition<V | undefined> {
  return {
    label,
    explanation,
    initial: undefined,
    fallback: undefined,
    mayBeBlank: true,
    choices: undefined,
    ...kind,
  };
}
