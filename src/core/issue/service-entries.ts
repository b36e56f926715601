import type { IsoDay } from '../calendar/day';
import { isInMaking, isVoid } from '../enforcement/notice-period';
import { readDay } from '../table/read-day';
import { recordBlocks, type ValueBlock } from '../table/record-blocks';
import { noticeColumns, SERVICE_METHODS, type NoticeRow } from '../table/sheets/notices';
import { SetupError } from '../text/setup-error';
import { serviceRefusal, type ServiceRefusal } from '../words/notice-service';
import { findNotice } from './find-notice';
import { dayOf, fieldsOf, listOf, textOf } from './issue-request';
import { writtenCell } from './written-cell';

/** When a notice was served, as typed in a dialog. */
export interface ServiceEntry {
  readonly number: string;
  readonly servedOn: IsoDay;
  /** undefined: what stands on the register stays. */
  readonly method: string | undefined;
}

/** What becomes of the entries: what is written, and what is refused with the reason. */
export interface ServicePlan {
  readonly blocks: readonly ValueBlock[];
  readonly register: readonly NoticeRow[];
  readonly recorded: number;
  readonly refused: readonly string[];
}

/**
 * The entries of a page's call.
 *
 * @throws SetupError if they are none
 */
export function readServiceEntries(value: unknown): readonly ServiceEntry[] {
  return (listOf(fieldsOf(value).get('entries')) ?? []).map((item) => {
    const fields = fieldsOf(item);
    const number = textOf(fields.get('number')) ?? '';
    const servedOn = dayOf(fields.get('servedOn'));
    if (servedOn === undefined) throw new SetupError(serviceRefusal(number, { code: 'noDay' }));
    return { number, servedOn, method: textOf(fields.get('method')) };
  });
}

/** 送达方式 and 送达日期 to write. A day before the notice was written or after today is refused. */
export function planService(
  register: readonly NoticeRow[],
  positions: ReadonlyMap<string, number>,
  entries: readonly ServiceEntry[],
  today: IsoDay,
): ServicePlan {
  const refused: string[] = [];
  const changed = new Map<number, NoticeRow>();
  for (const entry of entries) {
    const row = findNotice(register, entry.number);
    const refusal = refusalOf(entry, row, today);
    if (row === undefined || refusal !== undefined) {
      refused.push(serviceRefusal(entry.number, refusal ?? { code: 'unknown' }));
      continue;
    }
    const { servedOn, method = row.serviceMethod } = entry;
    changed.set(row.rowNumber, { ...row, servedOn, serviceMethod: method });
  }
  return {
    blocks: serviceBlocks([...changed.values()], positions),
    register: register.map((row) => changed.get(row.rowNumber) ?? row),
    recorded: changed.size,
    refused,
  };
}

/** Dates that somebody typed on 文书登记 and that cannot be: one sentence each. */
export function impossibleServiceDates(
  register: readonly NoticeRow[],
  today: IsoDay,
): readonly string[] {
  return register.flatMap((row) => {
    const { number = '', servedOn, serviceMethod: method } = row;
    if (servedOn === undefined || isVoid(row)) return [];
    const refusal = refusalOf({ number, servedOn, method: undefined }, row, today);
    const isDate = refusal?.code === 'tooEarly' || refusal?.code === 'tooLate';
    const isOdd = method !== undefined && !isMethod(method);
    return [
      ...(isDate ? [serviceRefusal(number, refusal)] : []),
      ...(isOdd ? [serviceRefusal(number, { code: 'method', method })] : []),
    ];
  });
}

function refusalOf(
  { servedOn, method }: ServiceEntry,
  row: NoticeRow | undefined,
  today: IsoDay,
): ServiceRefusal | undefined {
  if (row === undefined) return { code: 'unknown' };
  if (isVoid(row)) return { code: 'void' };
  if (isInMaking(row)) return { code: 'making' };
  if (servedOn > today) return { code: 'tooLate', servedOn };
  const { issuedOn } = row;
  if (issuedOn !== undefined && servedOn < issuedOn)
    return { code: 'tooEarly', servedOn, issuedOn };
  if (method !== undefined && !isMethod(method)) return { code: 'method', method };
  return undefined;
}

function isMethod(method: string): boolean {
  return SERVICE_METHODS.some((each) => each === method);
}

function serviceBlocks(
  rows: readonly NoticeRow[],
  positions: ReadonlyMap<string, number>,
): ValueBlock[] {
  const { serviceMethod, servedOn } = noticeColumns;
  return recordBlocks(
    positions,
    [serviceMethod.heading, servedOn.heading],
    rows.map((row) => ({
      rowNumber: row.rowNumber,
      cells: [writtenCell(serviceMethod, row.serviceMethod), writtenCell(servedOn, row.servedOn)],
    })),
  );
}

const DAY_AND_METHOD = /^\s*(\S+)(?:[\s，,、]+(\S+))?\s*$/;

/**
 * One day, and a method if there is one, for several notices, as typed into a prompt; undefined if it is neither.
 *
 * @example typedEntries(['一号'], '2023-11-24 直接送达') // => [{ number: '一号', servedOn: '2023-11-24', method: '直接送达' }]
 */
export function typedEntries(
  numbers: readonly string[],
  answer: string,
): readonly ServiceEntry[] | undefined {
  const [, dayText, method] = DAY_AND_METHOD.exec(answer) ?? [];
  const servedOn = readDay(dayText).value;
  if (servedOn === undefined || (method !== undefined && !isMethod(method))) return undefined;
  return numbers.map((number) => ({ number, servedOn, method }));
}
