import type { IsoDay } from '../calendar/day';
import { yuanOfFen } from '../money/fen';
import { HIT_KIND_WORDS } from '../words/screening';
import { HIT_KINDS, type HitKind } from './hit';

/** A row of 重点企业. Money is in fen; undefined is a blank cell. */
export interface KeyEmployerRow {
  /** Where the row stood before, 1-based; undefined for a new one. */
  readonly rowNumber?: number | undefined;
  readonly uscc: string | undefined;
  readonly name: string | undefined;
  readonly township: string | undefined;
  readonly team: string | undefined;
  /** The action's name, or its number if it has none. */
  readonly action: string | undefined;
  /** 所属期: a month, or the first and last of several. */
  readonly periods: string | undefined;
  /** 情形: the word of one kind of hit. Staff may have written something else. */
  readonly situations: readonly string[];
  readonly registeredPeople: number | undefined;
  readonly insuredPeople: number | undefined;
  readonly missingPeople: number | undefined;
  readonly wagesFen: number | undefined;
  readonly declaredBaseFen: number | undefined;
  readonly missingBaseFen: number | undefined;
  /** As a fraction. */
  readonly missingShare: number | undefined;
  readonly arrearsFen: number | undefined;
  readonly estimatedPremiumFen: number | undefined;
  readonly explanation: string | undefined;
  /** 当前文书, 下一步, 可办日期: the ladder's; screening leaves them as they are. */
  readonly currentNotice: string | undefined;
  readonly nextStep: string | undefined;
  readonly possibleFrom: IsoDay | undefined;
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
  'situations',
  'registeredPeople',
  'insuredPeople',
  'missingPeople',
  'wagesFen',
  'declaredBaseFen',
  'missingBaseFen',
  'missingShare',
  'arrearsFen',
  'estimatedPremiumFen',
  'explanation',
  'currentNotice',
  'nextStep',
  'possibleFrom',
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
    return typeof value === 'string' ? value : value.join('、');
  });
}

/** The kind of hit a row is about, or undefined if its 情形 is not the word of exactly one. */
export function hitKindOf({ situations }: Pick<KeyEmployerRow, 'situations'>): HitKind | undefined {
  const [word, ...others] = situations;
  return others.length === 0 ? HIT_KINDS.find((kind) => HIT_KIND_WORDS[kind] === word) : undefined;
}
