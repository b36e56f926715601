import type { IsoDay } from '../calendar/day';
import { NOTICE_TYPES, type NoticeCode } from '../campaign/notice-types';
import type { InspectorSetting } from '../campaign/settings-type';
import type { Selection } from '../enforcement/plan-type';
import { readDay } from '../table/read-day';
import { SetupError } from '../text/setup-error';
import { REQUEST_IS_UNREADABLE } from '../words/issue';

/** What to issue, as a page or the menu asks for it. Nothing given: every case's next step, today. */
export interface IssueRequest {
  readonly kind: NoticeCode | undefined;
  readonly selection: Selection;
  /** Only these cases, by `EnforcementCase.key`; undefined: all that the selection takes in. */
  readonly caseKeys: readonly string[] | undefined;
  /** 成文日期; undefined: today. */
  readonly day: IsoDay | undefined;
  /** For 稽核检查通知书; what is undefined comes from 参数. */
  readonly inspection: {
    readonly day: IsoDay | undefined;
    readonly inspectors: readonly InspectorSetting[] | undefined;
  };
  /** Cases whose inspection found nothing: 稽核情况告知书 says so and closes them. */
  readonly nothingFoundKeys: readonly string[];
}

/** What a page asks: to look, to begin, to make the next volume, or to stop. */
export type IssueStage = 'preview' | 'start' | 'continue' | 'cancel';

export interface IssueCall {
  readonly stage: IssueStage;
  readonly request: IssueRequest;
  /** How many notices the person agreed to: if it has become another number, nothing is numbered. */
  readonly agreedCount: number | undefined;
}

/** Every case's next step, today, as 参数 has it. */
export const EVERYTHING: IssueRequest = {
  ...{ kind: undefined, selection: {}, caseKeys: undefined, day: undefined },
  ...{ inspection: { day: undefined, inspectors: undefined }, nothingFoundKeys: [] },
};

/**
 * A page's call. What is left out is not asked for; what is there must be of its kind, for a selection that was dropped by
 * mistake would issue too much.
 *
 * @throws SetupError if it is no such call
 */
export function readIssueCall(value: unknown): IssueCall {
  const fields = fieldsOf(value);
  const stage = STAGES.find((each) => each === fields.get('stage'));
  if (stage === undefined) throw new SetupError(REQUEST_IS_UNREADABLE);
  return { stage, request: requestOf(fields), agreedCount: countOf(fields.get('count')) };
}

/** True for a call that only looks. */
export function isIssueQuestion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stage' in value
    ? value.stage === 'preview'
    : false;
}

const STAGES: readonly IssueStage[] = ['preview', 'start', 'continue', 'cancel'];

function requestOf(fields: Fields): IssueRequest {
  const inspection = fieldsOf(fields.get('inspection') ?? {});
  return {
    kind: kindOf(fields.get('kind')),
    selection: {
      townships: textsOf(fields.get('townships')),
      teams: textsOf(fields.get('teams')),
      actions: textsOf(fields.get('actions')),
      rowNumbers: numbersOf(fields.get('rowNumbers')),
    },
    caseKeys: textsOf(fields.get('caseKeys')),
    day: dayOf(fields.get('day')),
    inspection: {
      day: dayOf(inspection.get('day')),
      inspectors: inspectorsOf(inspection.get('inspectors')),
    },
    nothingFoundKeys: textsOf(fields.get('nothingFoundKeys')) ?? [],
  };
}

type Fields = ReadonlyMap<string, unknown>;

/** An object's fields. Pages send JSON, so `null` stands for what is not there. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SetupError(REQUEST_IS_UNREADABLE);
  }
  return new Map<string, unknown>(Object.entries(value));
}

/** The items of a list; undefined if there is none. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new SetupError(REQUEST_IS_UNREADABLE);
  const items: readonly unknown[] = value;
  return items;
}

/** A text that may be left out. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new SetupError(REQUEST_IS_UNREADABLE);
  return value;
}

/** A day that may be left out. */
export function dayOf(value: unknown): IsoDay | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const day = readDay(text).value;
  if (day === undefined) throw new SetupError(REQUEST_IS_UNREADABLE);
  return day;
}

function textsOf(value: unknown): readonly string[] | undefined {
  return listOf(value)?.flatMap((item) => textOf(item) ?? []);
}

function numbersOf(value: unknown): readonly number[] | undefined {
  return listOf(value)?.map((item) => {
    if (typeof item !== 'number') throw new SetupError(REQUEST_IS_UNREADABLE);
    return item;
  });
}

function countOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw new SetupError(REQUEST_IS_UNREADABLE);
  return value;
}

function kindOf(value: unknown): NoticeCode | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const type = NOTICE_TYPES.find(({ code, name }) => code === text || name === text);
  if (type === undefined) throw new SetupError(REQUEST_IS_UNREADABLE);
  return type.code;
}

function inspectorsOf(value: unknown): readonly InspectorSetting[] | undefined {
  return listOf(value)?.map((item) => {
    const fields = fieldsOf(item);
    return {
      name: textOf(fields.get('name')) ?? '',
      certificate: textOf(fields.get('certificate')) ?? '',
    };
  });
}
