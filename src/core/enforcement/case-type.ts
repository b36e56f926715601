import type { IsoDay } from '../calendar/day';
import type { HitKind } from '../screening/hit';
import type { UnitIdentity } from '../screening/records';
import type { Employer } from '../table/sheets/employers';
import type { KeyEmployerRow } from '../table/sheets/key-employers';
import type { NoticeRow } from '../table/sheets/notices';

/**
 * A row of 文书登记 as the ladder needs it: `NoticeRow` fits. The optional fields say which case of its unit a notice
 * belongs to and when the inspection was; where the register has no such column, a notice belongs to its unit's one case.
 */
export interface RegisteredNotice
  extends
    UnitIdentity,
    Pick<
      NoticeRow,
      'number' | 'kind' | 'issuedOn' | 'serviceMethod' | 'servedOn' | 'term' | 'state'
    > {
  readonly closedOn: IsoDay | undefined;
  readonly closedBy: string | undefined;
  readonly amountFen: number | undefined;
  /** 情形 as on 重点企业. */
  readonly situation?: string | undefined;
  /** 所属期 as on 重点企业. */
  readonly periods?: string | undefined;
  /** The day of the inspection that a 稽核检查通知书 announces. */
  readonly inspectedOn?: IsoDay | undefined;
}

/** What 单位台账 says about a unit, as far as the ladder needs it. */
export type RegisteredEmployer = UnitIdentity &
  Pick<Employer, 'address' | 'state' | 'exclusionReason'>;

/** One unit's one kind of violation in one 所属期, with its notices. */
export interface EnforcementCase {
  /** Unit, 情形 and 所属期: the same text for the same case, whatever the order of the rows. */
  readonly key: string;
  readonly unit: UnitIdentity;
  /** undefined if nobody can tell: then the case is blocked. */
  readonly violation: HitKind | undefined;
  /** As first notified: it stays when a later screening writes another 所属期 on 重点企业. */
  readonly periods: string | undefined;
  /** The row of 重点企业; undefined if it is gone. */
  readonly keyEmployer: KeyEmployerRow | undefined;
  readonly employer: RegisteredEmployer | undefined;
  /** In the order of the register, void ones among them. */
  readonly notices: readonly RegisteredNotice[];
  /** The unit has several cases and these notices do not say which they belong to. */
  readonly unassigned: readonly RegisteredNotice[];
}
