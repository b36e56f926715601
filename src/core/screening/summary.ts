import { NO_ACTION, NO_TEAM, NO_TOWNSHIP } from '../words/screening';
import { HIT_KINDS, type HitKind } from './hit';
import { type KeyEmployerRow, hitKindOf } from './key-employer-row';
import { isAwaitingConfirmation, isResolved } from './marks';
import { unitKey } from './units';

/** One line of the summary: open hits only; what is excluded is counted beside them and in none of the other figures. */
export interface SummaryLine {
  readonly name: string;
  /** Units with at least one hit; a unit with two kinds of hit counts once. */
  readonly units: number;
  readonly hits: number;
  /** People who should be insured and are not, by rules ① and ②. */
  readonly missingPeople: number;
  /** Sum of the estimates there are: 初步比对，以核定为准. */
  readonly estimateFen: number;
  /** Hits without an estimate. */
  readonly hitsWithoutEstimate: number;
  /** Units that wait for 人工确认, among `units`. */
  readonly awaitingConfirmation: number;
  readonly excludedUnits: number;
}

/**
 * The 重点企业 counted in each way. Hits, people and money of each way add up to the total. Units do so by township and team
 * (unless the two sides place a unit without a code in two townships); by rule and action a unit may count twice.
 */
export interface ScreeningSummary {
  readonly total: SummaryLine;
  readonly byKind: readonly (SummaryLine & { readonly kind: HitKind })[];
  readonly byTownship: readonly SummaryLine[];
  readonly byTeam: readonly SummaryLine[];
  readonly byAction: readonly SummaryLine[];
}

/** Names that have a line even without a hit, in the order to list them. Others follow in the order they come. */
export interface SummaryOrder {
  readonly townships: readonly string[];
  readonly teams: readonly string[];
  readonly actions: readonly string[];
}

/** Counts the rows of 重点企业 that are not 已消除. */
export function summariseKeyEmployers(
  rows: readonly KeyEmployerRow[],
  order: SummaryOrder,
): ScreeningSummary {
  const open = rows.filter((row) => hitKindOf(row) !== undefined && !isResolved(row.explanation));
  return {
    total: summaryLine('', open),
    byKind: HIT_KINDS.map((kind) => ({
      ...summaryLine(
        kind,
        open.filter((row) => hitKindOf(row) === kind),
      ),
      kind,
    })),
    byTownship: summaryLines(open, order.townships, ({ township }) => township ?? NO_TOWNSHIP),
    byTeam: summaryLines(open, order.teams, ({ team }) => team ?? NO_TEAM),
    byAction: summaryLines(open, order.actions, ({ action }) => action ?? NO_ACTION),
  };
}

function summaryLines(
  rows: readonly KeyEmployerRow[],
  names: readonly string[],
  nameOf: (row: KeyEmployerRow) => string,
): readonly SummaryLine[] {
  const groups = new Map<string, KeyEmployerRow[]>(names.map((name) => [name, []]));
  for (const row of rows) {
    const name = nameOf(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups].map(([name, group]) => summaryLine(name, group));
}

function summaryLine(name: string, rows: readonly KeyEmployerRow[]): SummaryLine {
  const counted = rows.filter(({ exclusionReason }) => exclusionReason === undefined);
  const excluded = rows.filter(({ exclusionReason }) => exclusionReason !== undefined);
  const estimates = counted.flatMap(({ estimatedPremiumFen }) => estimatedPremiumFen ?? []);
  return {
    name,
    units: unitsOf(counted),
    hits: counted.length,
    missingPeople: sum(counted.flatMap((row) => missingPeople(row) ?? [])),
    estimateFen: sum(estimates),
    hitsWithoutEstimate: counted.length - estimates.length,
    awaitingConfirmation: unitsOf(counted.filter((row) => isAwaitingConfirmation(row.explanation))),
    excludedUnits: unitsOf(excluded),
  };
}

/** Beside rule ③ and arrears the number only informs: it is counted where it is the hit. */
function missingPeople(row: KeyEmployerRow): number | undefined {
  const kind = hitKindOf(row);
  return kind === 'unregistered' || kind === 'headCount' ? row.missingPeople : undefined;
}

function unitsOf(rows: readonly KeyEmployerRow[]): number {
  return new Set(rows.map(unitKey)).size;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
