import { addDays, type IsoDay, monthOf } from '../../calendar/day';
import type { EnrolmentEntry } from '../../campaign/records';
import { isUnassigned } from '../../progress/place-entries';
import type { ProgressReport } from '../../progress/progress-report';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import type { BulletinInput } from '../bulletin-input';
import type { QuarterFacts, UnassignedFacts, VerificationFacts } from '../facts-type';
import { countFigure, moneyFigure } from '../figure';

const LOG = [SHEET_NAMES.enrolment];

/** The entries of 扩面登记 that count for a township: those the report has not set aside. */
export function countedEntries({
  entries,
  report,
}: Pick<BulletinInput, 'entries' | 'report'>): EnrolmentEntry[] {
  const setAside = new Set(report.setAside.map(({ entry }) => entry));
  return entries.filter((entry) => !setAside.has(entry));
}

/** What stands in 待归属; undefined if nothing does. */
export function unassignedFacts(report: ProgressReport): UnassignedFacts | undefined {
  const rows = report.setAside.filter(isUnassigned).length;
  if (rows === 0) return undefined;
  return {
    entries: countFigure('unassigned.entries', rows, 'entries', LOG),
    people: countFigure('unassigned.people', report.enrolment.unassigned, 'people', LOG),
    money: moneyFigure('unassigned.money', report.collection.unassigned, LOG),
  };
}

/** 客观真实: what 参保数据 says of the claims; undefined where it was not read. */
export function verificationFacts({
  verification,
  enrolment,
}: ProgressReport): VerificationFacts | undefined {
  if (verification?.kind !== 'verified') return verification;
  const { base, compared, townships } = verification;
  const sources = [...LOG, SHEET_NAMES.socialInsurance];
  const figure = (what: string, people: number) =>
    countFigure(`enrolment.${enrolment.county.name}.${what}`, people, 'people', sources);
  const sum = { verified: 0, overClaimed: 0, notVerifiable: 0 };
  for (const line of townships) {
    sum.verified += line.verifiedPeople;
    sum.overClaimed += line.overClaimedPeople;
    sum.notVerifiable += line.notVerifiablePeople;
  }
  return {
    ...{ kind: 'verified', base, compared },
    verified: figure('verified', sum.verified),
    overClaimed: figure('overClaimed', sum.overClaimed),
    notVerifiable: figure('notVerifiable', sum.notVerifiable),
  };
}

/**
 * Newly insured people of each quarter that is over, from the first one with an entry: before it nobody kept the log, and
 * nothing can be said.
 */
export function quarterFacts(input: BulletinInput): readonly QuarterFacts[] {
  const people = new Map<number, number>();
  for (const { day, newlyInsuredPeople } of countedEntries(input)) {
    if (day === undefined || newlyInsuredPeople === undefined) continue;
    const quarter = quarterOf(day);
    people.set(quarter, (people.get(quarter) ?? 0) + newlyInsuredPeople);
  }
  const first = Math.min(...people.keys());
  const { asOf } = input.report;
  const next = addDays(asOf, 1);
  return [1, 2, 3, 4]
    .filter((quarter) => quarter >= first && isOver(quarter, asOf, next))
    .map((quarter) => ({
      quarter,
      people: countFigure(`quarter.${quarter}`, people.get(quarter) ?? 0, 'people', LOG),
    }));
}

/** Counted entries are all of the as-of day's year. */
function isOver(quarter: number, asOf: IsoDay, next: IsoDay): boolean {
  return quarter < quarterOf(asOf) || (quarter === quarterOf(asOf) && quarterOf(next) !== quarter);
}

function quarterOf(day: IsoDay): number {
  return Math.ceil(monthOf(day) / 3);
}
