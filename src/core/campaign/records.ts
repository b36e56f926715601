import type { IsoDay } from '../calendar/day';

/**
 * The records of the campaign's own sheets, after reading. Every field a person may leave blank is `undefined` when
 * blank: blank is not 0 anywhere (design rule 1). Money is in fen (1/100 yuan), whole numbers.
 */

/** A row of 乡镇. */
export interface Township {
  readonly rowNumber: number;
  readonly name: string;
  /** Other names the township goes by in data, such as 车田乡 for 车田苗族乡. */
  readonly aliases: readonly string[];
  readonly team: string | undefined;
  readonly enrolmentTargetPeople: number | undefined;
  readonly collectionTargetFen: number | undefined;
  readonly email: string | undefined;
}

/** A row of 工作组. */
export interface Team {
  readonly rowNumber: number;
  readonly name: string;
  readonly leader: string | undefined;
  readonly deputies: readonly string[];
  readonly members: readonly string[];
  readonly townships: readonly string[];
}

/** A row of 扩面登记: what a township claims for one employer on one day. Corrections are negative. */
export interface EnrolmentEntry {
  readonly rowNumber: number;
  readonly day: IsoDay | undefined;
  /** As typed; resolved by the township directory. */
  readonly township: string | undefined;
  readonly employerName: string | undefined;
  readonly uscc: string | undefined;
  readonly newlyInsuredPeople: number | undefined;
  readonly collectedFen: number | undefined;
}

/** A row of 进度快照: one name's two figures on one day. */
export interface SnapshotRow {
  readonly rowNumber: number;
  readonly day: IsoDay | undefined;
  readonly name: string | undefined;
  readonly enrolledPeople: number | undefined;
  readonly collectedFen: number | undefined;
}

/** A row of 节假日: the county's own correction of the working-day calendar. */
export interface HolidayOverride {
  readonly rowNumber: number;
  readonly day: IsoDay | undefined;
  readonly kind: '休' | '班' | undefined;
}
