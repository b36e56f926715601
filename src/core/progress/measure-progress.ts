import { COUNTY_LINE_NAME } from '../words/progress';
import type { Measure, MeasureKind } from './measure';
import type { PlacedEntries, PlaceWithEntries, SetAsideEntry } from './place-entries';
import { isUnassigned } from './place-entries';
import type { LineBasis, LineContext, ProgressLine } from './progress-line';
import { progressLine } from './progress-line';
import { ranksByName } from './ranking';
import { sumOfTallies, sumOfKnown, tallyOf } from './tally';

/** All lines of one measure: the townships in the plan's order, their teams, the county. */
export interface MeasureProgress {
  readonly kind: MeasureKind;
  readonly townships: readonly ProgressLine[];
  readonly teams: readonly ProgressLine[];
  /** The sum of the townships; `unassigned` is not in it. */
  readonly county: ProgressLine;
  /** People or fen of entries that belong to no township yet (待归属), in a line of its own below the county. */
  readonly unassigned: number;
  /** Names of the townships without a target above 0, in the plan's order. */
  readonly withoutTarget: readonly string[];
}

/** 核实数 by township; a township that is not there has none. */
export type VerifiedByTownship = ReadonlyMap<string, number>;

/** Progress in one measure, from entries already placed. */
export function measureProgress(
  measure: Measure,
  { places, setAside }: PlacedEntries,
  teamNames: readonly string[],
  context: LineContext,
  verified: VerifiedByTownship,
): MeasureProgress {
  const bases = places.map((place) => townshipBasis(place, measure, verified));
  const townships = ranked(bases.map((basis) => progressLine(basis, context)));
  const teams = teamNames.flatMap((name) => teamBasis(name, bases));
  const county = sumBasis('county', COUNTY_LINE_NAME, bases);
  return {
    kind: measure.kind,
    townships,
    teams: teams.map((basis) => progressLine(basis, context)),
    county: progressLine(county, context),
    unassigned: unassignedAmount(setAside, measure),
    withoutTarget: townships.filter(({ rate }) => rate === undefined).map(({ name }) => name),
  };
}

function townshipBasis(
  { township, entries }: PlaceWithEntries,
  measure: Measure,
  verified: VerifiedByTownship,
): LineBasis {
  return {
    kind: 'township',
    name: township.name,
    team: township.team,
    target: measure.targetOf(township),
    tally: tallyOf(entries, measure),
    verified: verified.get(township.name),
  };
}

/** A team without townships has nothing to show and gets no line. */
function teamBasis(name: string, townships: readonly LineBasis[]): LineBasis[] {
  const members = townships.filter(({ team }) => team === name);
  return members.length === 0 ? [] : [sumBasis('team', name, members)];
}

function sumBasis(kind: 'team' | 'county', name: string, parts: readonly LineBasis[]): LineBasis {
  return {
    kind,
    name,
    team: undefined,
    target: sumOfKnown(parts.map(({ target }) => target)),
    tally: sumOfTallies(parts.map(({ tally }) => tally)),
    verified: sumOfKnown(parts.map(({ verified }) => verified)),
  };
}

function ranked(lines: readonly ProgressLine[]): ProgressLine[] {
  const ranks = ranksByName(lines);
  return lines.map((line) => ({ ...line, rank: ranks.get(line.name) }));
}

function unassignedAmount(setAside: readonly SetAsideEntry[], measure: Measure): number {
  const entries = setAside.filter(isUnassigned).map(({ entry }) => entry);
  return tallyOf(entries, measure).done;
}
