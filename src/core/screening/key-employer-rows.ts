import type { IsoDay } from '../calendar/day';
import { HIT_KIND_WORDS, periodSpan } from '../words/screening';
import { hitExplanation } from '../words/screening-sentences';
import { HIT_KINDS, type Hit, compareEstimates, compareTexts } from './hit';
import { type KeyEmployerRow, hitKindOf } from './key-employer-row';
import { isResolved, markNotCompared, markResolved } from './marks';
import type { ActionRow } from './records';
import type { ScreeningResult } from './screen-employers';
import { comparisonKeyOf } from './screening-run';
import { comparableName } from './unit-name';
import { unitKey } from './units';

export interface KeyEmployerOptions {
  /** The day of the run: it stands in the mark of a hit that has disappeared. */
  readonly today: IsoDay;
  readonly actions: readonly ActionRow[];
}

/**
 * What 重点企业 shows after a screening: the hits with what staff and the ladder had written beside them, and below them
 * the hits that have gone, marked 已消除 with the day. A hit that comes back loses the mark. A former hit that this
 * time's data could not settle stays and says so: data that are missing put nobody in order. Rows whose 情形 is none of
 * the four are left as they are, last.
 *
 * The same screening on its own rows changes nothing.
 */
export function keyEmployerRows(
  result: Pick<ScreeningResult, 'hits' | 'wasCompared'>,
  existing: readonly KeyEmployerRow[],
  options: KeyEmployerOptions,
): readonly KeyEmployerRow[] {
  const former = formerRows(existing);
  const actionNames = new Map(options.actions.map(({ number, name }) => [number, name]));
  const before = former.of(result.hits);
  const current = result.hits.map((hit) => rowOf(hit, before.get(hit), actionNames));
  const seen = new Set(before.values());
  const gone = former.rows
    .filter((row) => !seen.has(row))
    .map((row) => goneRow(row, result, options.today));
  return [
    ...[...current, ...gone].sort(compareRows),
    ...existing.filter((row) => hitKindOf(row) === undefined),
  ];
}

function rowOf(
  { finding, assignment, match, uscc, name }: Hit,
  before: KeyEmployerRow | undefined,
  actionNames: ReadonlyMap<number | undefined, string | undefined>,
): KeyEmployerRow {
  const { kind, periods, estimate } = finding;
  const { action, township, team } = assignment;
  const [first = ''] = periods;
  return {
    rowNumber: before?.rowNumber,
    uscc,
    name,
    township,
    team,
    action: action === undefined ? undefined : (actionNames.get(action) ?? String(action)),
    periods: periodSpan(first, periods[periods.length - 1] ?? first),
    situations: [HIT_KIND_WORDS[kind]],
    registeredPeople: finding.registeredPeople,
    insuredPeople: finding.insuredPeople,
    missingPeople: finding.missingPeople,
    wagesFen: finding.wagesFen,
    declaredBaseFen: finding.declaredBaseFen,
    missingBaseFen: finding.missingBaseFen,
    missingShare: finding.missingShare,
    arrearsFen: finding.arrearsFen,
    estimatedPremiumFen: estimate.fen,
    explanation: hitExplanation(finding, match),
    currentNotice: before?.currentNotice,
    nextStep: before?.nextStep,
    possibleFrom: before?.possibleFrom,
    exclusionReason: before === undefined ? assignment.exclusionReason : before.exclusionReason,
    remark: before?.remark,
  };
}

function goneRow(
  row: KeyEmployerRow,
  { wasCompared }: Pick<ScreeningResult, 'wasCompared'>,
  today: IsoDay,
): KeyEmployerRow {
  const kind = hitKindOf(row);
  const isSettled = kind !== undefined && wasCompared(row, kind);
  const explanation = row.explanation ?? '';
  return {
    ...row,
    explanation: isSettled ? markResolved(explanation, today) : markNotCompared(explanation, today),
  };
}

interface FormerRows {
  /** One row per unit and 情形. */
  readonly rows: readonly KeyEmployerRow[];
  /** Each hit's former row, if it has one; no row belongs to two hits. */
  readonly of: (hits: readonly Hit[]) => ReadonlyMap<Hit, KeyEmployerRow>;
}

/** The rows by unit and 情形. A unit that had no code yet is found by its name once it has one. */
function formerRows(existing: readonly KeyEmployerRow[]): FormerRows {
  const byKey = new Map<string, KeyEmployerRow>();
  for (const row of existing) {
    const kind = hitKindOf(row);
    if (kind === undefined) continue;
    const key = comparisonKeyOf(kind, unitKey(row));
    const twin = byKey.get(key);
    byKey.set(key, twin === undefined ? row : withStaffCellsOf(twin, row));
  }
  return { rows: [...byKey.values()], of: (hits) => matchFormerRows(hits, byKey) };
}

function matchFormerRows(
  hits: readonly Hit[],
  byKey: ReadonlyMap<string, KeyEmployerRow>,
): ReadonlyMap<Hit, KeyEmployerRow> {
  const matched = new Map<Hit, KeyEmployerRow>();
  const taken = new Set<KeyEmployerRow>();
  const match = (hit: Hit, key: string): void => {
    const row = byKey.get(comparisonKeyOf(hit.finding.kind, key));
    if (row === undefined || matched.has(hit) || taken.has(row)) return;
    matched.set(hit, row);
    taken.add(row);
  };
  for (const hit of hits) match(hit, unitKey(hit));
  for (const hit of hits) match(hit, `name:${comparableName(hit.name)}`);
  return matched;
}

/** Between what stood in two copies of a row. */
const JOINER = '；';

/** Somebody copied a row: nothing that staff typed may be lost. */
function withStaffCellsOf(row: KeyEmployerRow, twin: KeyEmployerRow): KeyEmployerRow {
  return {
    ...row,
    exclusionReason: joined(row.exclusionReason, twin.exclusionReason),
    remark: joined(row.remark, twin.remark),
  };
}

function joined(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.split(JOINER).includes(other) ? one : `${one}${JOINER}${other}`;
}

/** Open hits first; then the largest estimate, the code, the name, the kind. */
function compareRows(one: KeyEmployerRow, other: KeyEmployerRow): number {
  return (
    Number(isResolved(one.explanation)) - Number(isResolved(other.explanation)) ||
    compareEstimates(one.estimatedPremiumFen, other.estimatedPremiumFen) ||
    compareTexts(one.uscc ?? '', other.uscc ?? '') ||
    compareTexts(one.name ?? '', other.name ?? '') ||
    kindOrder(one) - kindOrder(other)
  );
}

function kindOrder(row: KeyEmployerRow): number {
  return HIT_KINDS.findIndex((kind) => kind === hitKindOf(row));
}
