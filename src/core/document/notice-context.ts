import type { Settings } from '../campaign/settings-type';
import type { LateFee } from '../enforcement/late-fee';
import type { PlannedNotice } from '../enforcement/plan-type';
import type { Employer } from '../table/sheets/employers';
import type { LegalBasis } from '../table/sheets/legal-bases';

/** What a notice says beside its plan. Everything optional may be unknown: then the notice has a line to fill in. */
export interface NoticeContext {
  readonly settings: Pick<
    Settings,
    | 'countyName'
    | 'offices'
    | 'signing'
    | 'transferRecipient'
    | 'reviewAuthority'
    | 'court'
    | 'paymentChannel'
    | 'inspection'
  >;
  readonly legalBases: readonly LegalBasis[];
  /** The unit's row of 单位台账. */
  readonly employer?: EmployerOfNotice | undefined;
  /** 社保单位编号 of the unit: one tax code may have several. */
  readonly socialInsuranceNumbers?: readonly string[] | undefined;
  /** Of the same arrears as the notice; undefined: the notice says nothing of a late fee. */
  readonly lateFee?: LateFee | undefined;
  /** The other notices that this batch plans for the same case, such as 责令整改书 beside 移交函. */
  readonly companions?: readonly PlannedNotice[] | undefined;
}

type EmployerOfNotice = Pick<Employer, 'legalRepresentative' | 'address' | 'contact' | 'telephone'>;
