import type { IsoDay } from '../calendar/day';
import { yuanOfFen } from '../money/fen';
import { HIT_KIND_WORDS } from '../words/screening';
import { HIT_KINDS, type HitKind } from './hit';

/** A row of 重点企业. Money is in fen; undefined is a blank cell. */
export interface KeyEmployerRow {
  readonly uscc: string | undefined;
  readonly name: string | undefined;
  readonly township: string | undefined;
  readonly team: string | undefined;
  /** The action's name, or its number if it has none. */
  readonly action: string | undefined;
  /** 所属期: a month, or the first and last of several. */
  readonly periods: string | undefined;
  /** 情形; undefined for a row in which staff wrote something else. */
  readonly kind: HitKind | undefined;
  readonly registeredPeople: number | undefined;
  readonly insuredPeople: number | undefined;
  readonly missingPeople: number | undefined;
  readonly wagesFen: number | undefined;
  readonly declaredBaseFen: number | undefined;
  readonly baseGapFen: number | undefined;
  /** As a fraction. */
  readonly gapRatio: number | undefined;
  readonly arrearsFen: number | undefined;
  readonly estimateFen: number | undefined;
  readonly explanation: string | undefined;
  /** 当前文书, 下一步, 可办日期: the ladder's; screening leaves them as they are. */
  readonly currentNotice: string | undefined;
  readonly nextStep: string | undefined;
  readonly nextStepDay: IsoDay | undefined;
  /** 排除原因 and 备注: staff's own, never overwritten. */
  readonly exclusionReason: string | undefined;
  readonly remark: string | undefined;
}

/** The columns of 重点企业 in their order (design §5). */
export const KEY_EMPLOYER_FIELDS = [
  'uscc',
  'name',
  'township',
  'team',
  'action',
  'periods',
  'kind',
  'registeredPeople',
  'insuredPeople',
  'missingPeople',
  'wagesFen',
  'declaredBaseFen',
  'baseGapFen',
  'gapRatio',
  'arrearsFen',
  'estimateFen',
  'explanation',
  'currentNotice',
  'nextStep',
  'nextStepDay',
  'exclusionReason',
  'remark',
] as const satisfies readonly (keyof KeyEmployerRow)[];

/**
 * The row's cells in the order of the columns: money in yuan, blanks as ''. Texts are as they came from outside; who
 * writes them makes them safe (`safeCell`), days stay ISO text for the writer's date format.
 */
export function keyEmployerCells(row: KeyEmployerRow): readonly (string | number)[] {
  return KEY_EMPLOYER_FIELDS.map((field) => {
    const value = row[field];
    if (value === undefined) return '';
    if (typeof value === 'number') return field.endsWith('Fen') ? yuanOfFen(value) : value;
    return field === 'kind' && row.kind !== undefined ? HIT_KIND_WORDS[row.kind] : value;
  });
}

/** The kind that 情形 names, or undefined if it names none. */
export function hitKindOf(word: string | undefined): HitKind | undefined {
  return HIT_KINDS.find((kind) => HIT_KIND_WORDS[kind] === word);
}
