import type { IsoDay } from '../../calendar/day';
import { fractionOf } from '../../progress/fraction';
import { COLLECTION, ENROLMENT, type MeasureKind } from '../../progress/measure';
import type { MeasureProgress } from '../../progress/measure-progress';
import type { ProgressLine } from '../../progress/progress-line';
import type { ProgressReport } from '../../progress/progress-report';
import { snapshotHistory, type SnapshotHistory } from '../../progress/snapshot-history';
import type { TownshipVerification } from '../../screening/verification-line';
import { SHEET_NAMES } from '../../table/sheets/sheet-names';
import type { BulletinInput } from '../bulletin-input';
import type { LineFacts, MeasureFacts } from '../facts-type';
import {
  amountFigure,
  countFigure,
  type Figure,
  pointsFigure,
  rateFigure,
  signed,
} from '../figure';

/** 万元 are shown to the hundredth: 100 yuan. */
const FEN_PER_SHOWN_STEP = 10_000;

const LOG = [SHEET_NAMES.enrolment];
const TARGETS = [SHEET_NAMES.townships];
const TARGETS_AND_LOG = [...TARGETS, ...LOG];
const VERIFIED = [...LOG, SHEET_NAMES.socialInsurance];

/** Both tasks, with growth since the snapshots of one day. */
export function measuresFacts(input: BulletinInput): {
  readonly enrolment: MeasureFacts;
  readonly collection: MeasureFacts;
  readonly comparedWith: IsoDay | undefined;
} {
  const { report, snapshots } = input;
  const histories = {
    enrolment: snapshotHistory(snapshots, ENROLMENT, report),
    collection: snapshotHistory(snapshots, COLLECTION, report),
  };
  const comparedWith = comparisonDay(input, [histories.enrolment, histories.collection]);
  const factsOf = (progress: MeasureProgress): MeasureFacts =>
    measureFacts(progress, { report, comparedWith, history: histories[progress.kind] });
  return {
    ...{ enrolment: factsOf(report.enrolment), collection: factsOf(report.collection) },
    comparedWith,
  };
}

/**
 * A summary compares with the last snapshots before its as-of day (design rule 4), a briefing with the first ones of its
 * period. All lines compare with one day, so that the text can name it.
 */
function comparisonDay(
  { request, report }: BulletinInput,
  histories: readonly SnapshotHistory[],
): IsoDay | undefined {
  const { townships, teams, county } = report.enrolment;
  const names = [...townships, ...teams, county].map(({ name }) => name);
  const days = histories
    .flatMap((history) => names.flatMap((name) => history.get(name) ?? []))
    .map(({ day }) => day)
    .filter((day) => day < report.asOf)
    .sort();
  if (request.kind === 'summary') return days[days.length - 1];
  return days.find((day) => day >= request.period.start);
}

interface MeasureContext {
  readonly report: ProgressReport;
  readonly comparedWith: IsoDay | undefined;
  readonly history: SnapshotHistory;
}

function measureFacts(progress: MeasureProgress, context: MeasureContext): MeasureFacts {
  const { kind, county } = progress;
  const townships = progress.townships.map((line) => lineFacts(kind, line, context));
  const ranked = townships.filter(({ rank }) => rank !== undefined).length;
  return {
    kind,
    townships,
    teams: progress.teams.map((line) => lineFacts(kind, line, context)),
    county: lineFacts(kind, county, context),
    ranked: countFigure(`${kind}.ranked`, ranked, 'townships', TARGETS),
  };
}

function lineFacts(measure: MeasureKind, line: ProgressLine, context: MeasureContext): LineFacts {
  const { kind, name, target, done, rate, gap, remaining, rank, status } = line;
  const key = (what: string): string => `${measure}.${name}.${what}`;
  const amount = (what: string, value: number | undefined, sources: readonly string[]) =>
    value === undefined ? undefined : amountFigure(measure, key(what), value, sources);
  const excess = rate === undefined ? 0 : done - rate.denominator;
  return {
    ...{ kind, name, rank, status },
    target: amount('target', fractionOf(done, target) && target, TARGETS),
    done: amountFigure(measure, key('done'), done, LOG),
    ...verificationOf(measure, line, context.report),
    rate: rate && rateFigure(key('rate'), rate, TARGETS_AND_LOG),
    gap: gap && pointsFigure(key('gap'), gap, [...TARGETS_AND_LOG, SHEET_NAMES.settings]),
    remaining: amount('remaining', remaining, TARGETS_AND_LOG),
    excess: amount('excess', excess > 0 ? excess : undefined, TARGETS_AND_LOG),
    growth: growthOf(measure, line, context),
    perWorkingDay: amount('perWorkingDay', perDay(measure, line), TARGETS_AND_LOG),
  };
}

/** Rounded up: what is asked for must be enough. */
function perDay(measure: MeasureKind, { requiredPerWorkingDay }: ProgressLine): number | undefined {
  if (requiredPerWorkingDay === undefined) return undefined;
  const step = measure === 'collection' ? FEN_PER_SHOWN_STEP : 1;
  return Math.ceil(requiredPerWorkingDay / step) * step;
}

function growthOf(
  measure: MeasureKind,
  { name, done }: ProgressLine,
  { comparedWith, history }: MeasureContext,
): Figure | undefined {
  const before = history.get(name)?.find(({ day }) => day === comparedWith)?.amount;
  if (before === undefined) return undefined;
  const sources = [...LOG, SHEET_NAMES.snapshots];
  return signed(amountFigure(measure, `${measure}.${name}.growth`, done - before, sources));
}

type Verified = Pick<LineFacts, 'verified' | 'overClaimed' | 'notVerifiable'>;

function verificationOf(
  measure: MeasureKind,
  line: ProgressLine,
  report: ProgressReport,
): Verified {
  const { verification, enrolment } = report;
  if (measure !== 'enrolment' || line.verified === undefined || verification?.kind !== 'verified') {
    return { verified: undefined, overClaimed: undefined, notVerifiable: undefined };
  }
  const members = enrolment.townships
    .filter((one) => line.kind === 'county' || [one.name, one.team].includes(line.name))
    .map(({ name }) => name);
  const lines = verification.townships.filter(({ name }) => members.includes(name));
  const sumOf = (peopleOf: (one: TownshipVerification) => number): number =>
    lines.reduce((sum, one) => sum + peopleOf(one), 0);
  const figure = (what: string, people: number): Figure =>
    countFigure(`enrolment.${line.name}.${what}`, people, 'people', VERIFIED);
  const aboveNone = (what: string, people: number) =>
    people > 0 ? figure(what, people) : undefined;
  return {
    verified: figure('verified', line.verified),
    overClaimed: aboveNone(
      'overClaimed',
      sumOf((one) => one.overClaimedPeople),
    ),
    notVerifiable: aboveNone(
      'notVerifiable',
      sumOf((one) => one.notVerifiablePeople),
    ),
  };
}
