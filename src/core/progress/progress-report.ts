import type { IsoDay } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { EnrolmentEntry, SnapshotRow, Team, Township } from '../campaign/records';
import type { Settings } from '../campaign/settings-type';
import type { SocialInsuranceRow } from '../screening/records';
import { SetupError } from '../text/setup-error';
import { noTownships } from '../words/progress';
import type { Measure } from './measure';
import { COLLECTION, ENROLMENT } from './measure';
import type { MeasureProgress, VerifiedByTownship } from './measure-progress';
import { measureProgress } from './measure-progress';
import type { SetAsideEntry, TownshipResolver } from './place-entries';
import { isUnassigned, placeEntries } from './place-entries';
import { snapshotHistory } from './snapshot-history';
import type { TimePosition } from './time-position';
import { timePosition } from './time-position';
import type { ClaimVerification } from './verify-claims';
import { verifiedByTownship, verifyClaims } from './verify-claims';

/** The settings that progress depends on. */
export type ProgressSettings = Pick<
  Settings,
  | 'countyName'
  | 'campaignName'
  | 'year'
  | 'timeBase'
  | 'drive'
  | 'severelyBehindPoints'
  | 'verificationBasePeriod'
>;

/** Everything that progress is computed from. */
export interface ProgressInput {
  readonly settings: ProgressSettings;
  /** The day up to which entries count: the setting, or today. */
  readonly asOf: IsoDay;
  readonly calendar: WorkingCalendar;
  /** In the plan's order, which is the order of the table and within a shared rank. */
  readonly townships: readonly Township[];
  readonly teams: readonly Pick<Team, 'name'>[];
  readonly resolver: TownshipResolver;
  readonly entries: readonly EnrolmentEntry[];
  readonly snapshots: readonly SnapshotRow[];
  /** Undefined where 参保数据 was not read: then there is no 核实数. */
  readonly social: readonly SocialInsuranceRow[] | undefined;
}

/** The campaign's progress on one day in both measures. */
export interface ProgressReport {
  readonly countyName: string;
  readonly campaignName: string;
  readonly year: number;
  readonly asOf: IsoDay;
  readonly time: TimePosition;
  /** In people. */
  readonly enrolment: MeasureProgress;
  /** In fen. */
  readonly collection: MeasureProgress;
  /** Entries that count for no township, each with its reason. */
  readonly setAside: readonly SetAsideEntry[];
  /** How many of them stand in the 待归属 line. */
  readonly unassignedRows: number;
  /** How many are dated later than the as-of day and only not due yet. */
  readonly laterRows: number;
  /** Townships of no team in the table of teams; they are in the county's sum only. */
  readonly withoutTeam: readonly string[];
  /** Undefined where 参保数据 was not read. */
  readonly verification: ClaimVerification | undefined;
}

/**
 * The progress of townships, teams and county (design rules 1–4). Every entry counts for exactly one township or is set
 * aside with a reason, so Σ townships = 全县 and nothing is lost.
 *
 * A township's team is the one in its own row of 乡镇. Of two rows of 乡镇 with one name the first holds.
 *
 * @throws SetupError if there is no township, the drive ends before it starts, or the working days of a year it needs are not known
 */
export function progressReport(input: ProgressInput): ProgressReport {
  const { settings, asOf, snapshots } = input;
  const townships = firstOfEachName(input.townships);
  if (townships.length === 0) throw new SetupError(noTownships());
  const teamNames = input.teams.map(({ name }) => name);
  const scope = { year: settings.year, asOf, townships, resolver: input.resolver };
  const placed = placeEntries(input.entries, scope);
  const time = timePosition(settings, asOf, input.calendar);
  const { severelyBehindPoints } = settings;
  const verification = verificationOf(input, townships);
  const progressIn = (measure: Measure, verified: VerifiedByTownship): MeasureProgress => {
    const history = snapshotHistory(snapshots, measure, scope);
    const context = { asOf, year: settings.year, time, severelyBehindPoints, history };
    return measureProgress(measure, placed, teamNames, context, verified);
  };
  const unassignedRows = placed.setAside.filter(isUnassigned).length;
  return {
    countyName: settings.countyName,
    campaignName: settings.campaignName,
    year: settings.year,
    asOf,
    time,
    enrolment: progressIn(ENROLMENT, verifiedByTownship(verification)),
    collection: progressIn(COLLECTION, new Map()),
    setAside: placed.setAside,
    unassignedRows,
    laterRows: placed.setAside.length - unassignedRows,
    withoutTeam: townships.filter(isOutside(teamNames)).map(({ name }) => name),
    verification,
  };
}

function verificationOf(
  { settings, asOf, entries, social, resolver }: ProgressInput,
  townships: readonly Township[],
): ClaimVerification | undefined {
  if (social === undefined) return undefined;
  const { year, verificationBasePeriod: basePeriod } = settings;
  return verifyClaims({ year, asOf, basePeriod, entries, social, townships, resolver });
}

function firstOfEachName(townships: readonly Township[]): Township[] {
  const seen = new Set<string>();
  return townships.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function isOutside(teamNames: readonly string[]): (township: Township) => boolean {
  return ({ team }) => team === undefined || !teamNames.includes(team);
}
