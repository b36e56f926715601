import type { Township } from '../campaign/records';
import type { TownshipResolver } from '../progress/place-entries';
import { comparisonKey } from '../text/comparison-key';
import type { ActionRow, LedgerRow } from './records';
import { comparableCode } from './unit-code';
import { comparableName } from './unit-name';

/** Who looks after a unit. */
export interface Assignment {
  /** The directory's name if it knows the township, else as the data have it. */
  readonly township: string | undefined;
  readonly team: string | undefined;
  /** Number of the plan's action. */
  readonly action: number | undefined;
  /** 排除原因 of 单位台账. */
  readonly exclusionReason: string | undefined;
}

/** What is known of a unit when it is assigned. */
export interface AssignedUnit {
  readonly code: string;
  readonly name: string | undefined;
  /** Townships as the data spell them, the most trusted first. */
  readonly townships: readonly (string | undefined)[];
  readonly isInArrears: boolean;
}

export interface AssignmentSources {
  readonly ledger: readonly LedgerRow[];
  readonly actions: readonly ActionRow[];
  readonly townships: readonly Pick<Township, 'name' | 'team'>[];
  readonly resolver: TownshipResolver;
}

/** The plan's eighth action is for those in arrears, whatever their trade. */
const ARREARS_ACTION = 8;

/**
 * A function that assigns units: township as in 单位台账, else as in the data; the township's team; action as in 单位台账,
 * else by key words, else the eighth for arrears.
 */
export function assigner(sources: AssignmentSources): (unit: AssignedUnit) => Assignment {
  const findInLedger = ledgerIndex(sources.ledger);
  const teams = new Map(sources.townships.map(({ name, team }) => [name, team]));
  const actions = sources.actions.flatMap(readyAction);
  return (unit) => {
    const row = findInLedger(unit);
    const spellings = [row?.township, ...unit.townships];
    const township = canonicalTownship(spellings, sources.resolver);
    return {
      township,
      team: township === undefined ? undefined : teams.get(township),
      action: actionOf(unit, row, actions),
      exclusionReason: row?.exclusionReason,
    };
  };
}

/** The first spelling the directory knows; if it knows none, the first there is, so that staff can see it. */
function canonicalTownship(
  spellings: readonly (string | undefined)[],
  resolver: TownshipResolver,
): string | undefined {
  for (const spelling of spellings) {
    const finding = spelling === undefined ? undefined : resolver.find(spelling);
    if (finding?.kind === 'found') return finding.township.name;
  }
  return spellings.find((spelling) => spelling !== undefined);
}

/** Finds a unit's row by code; by name only where either of them has no code, and only if one row has the name. */
function ledgerIndex(
  ledger: readonly LedgerRow[],
): (unit: Pick<AssignedUnit, 'code' | 'name'>) => LedgerRow | undefined {
  const byCode = new Map<string, LedgerRow>();
  for (const row of ledger) {
    const code = comparableCode(row.uscc);
    if (code !== '' && !byCode.has(code)) byCode.set(code, row);
  }
  let byName: ReadonlyMap<string, LedgerRow | undefined> | undefined;
  return ({ code, name }) => {
    const found = byCode.get(code);
    if (found !== undefined || name === undefined) return found;
    byName ??= uniqueNames(ledger);
    const namesake = byName.get(comparableName(name));
    const mayBeTheSame = code === '' || comparableCode(namesake?.uscc) === '';
    return mayBeTheSame ? namesake : undefined;
  };
}

/** The ledger by name; a name that stands there twice finds nobody. */
function uniqueNames(ledger: readonly LedgerRow[]): ReadonlyMap<string, LedgerRow | undefined> {
  const byName = new Map<string, LedgerRow | undefined>();
  for (const row of ledger) {
    const name = comparableName(row.name);
    byName.set(name, byName.has(name) ? undefined : row);
  }
  return byName;
}

interface ReadyAction {
  readonly number: number;
  readonly nameKey: string;
  readonly keywordKeys: readonly string[];
}

/** An action without a number is none yet. */
function readyAction({ number, name, keywords }: ActionRow): readonly ReadyAction[] {
  if (number === undefined) return [];
  const keywordKeys = keywords.map(comparisonKey).filter((keyword) => keyword !== '');
  return [{ number, nameKey: comparisonKey(name ?? ''), keywordKeys }];
}

function actionOf(
  unit: AssignedUnit,
  row: LedgerRow | undefined,
  actions: readonly ReadyAction[],
): number | undefined {
  return (
    statedAction(row?.action, actions) ??
    actionByKeyword(row?.industry, actions) ??
    actionByKeyword(unit.name, actions) ??
    (unit.isInArrears ? ARREARS_ACTION : undefined)
  );
}

/** 行动 as staff write it, such as `3`, `3.药店与政府采购` or `药店与政府采购`: the number or the whole name is enough. */
function statedAction(
  stated: string | undefined,
  actions: readonly ReadyAction[],
): number | undefined {
  if (stated === undefined) return undefined;
  const key = comparisonKey(stated);
  const number = Number(/^(?:第|行动)?(\d+)/.exec(key)?.[1]);
  return actions.find((action) => action.nameKey === key || action.number === number)?.number;
}

/** Most names need no folding of width, spaces and capitals before key words are looked for. */
const CHINESE_ONLY = /^[\u4e00-\u9fff]+$/;

/**
 * The action whose key word ends last in the text, for a Chinese company's trade stands behind its name: 汽车培训学校 is a
 * school. Of two that end together the longer wins, then the lower number.
 */
function actionByKeyword(
  text: string | undefined,
  actions: readonly ReadyAction[],
): number | undefined {
  if (text === undefined) return undefined;
  const key = CHINESE_ONLY.test(text) ? text : comparisonKey(text);
  let best: KeywordHit | undefined;
  for (const { number, keywordKeys } of actions) {
    for (const keyword of keywordKeys) {
      const start = key.lastIndexOf(keyword);
      if (start < 0) continue;
      const hit = { number, start, end: start + keyword.length };
      if (best === undefined || compareKeywordHits(hit, best) < 0) best = hit;
    }
  }
  return best?.number;
}

interface KeywordHit {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function compareKeywordHits(one: KeywordHit, other: KeywordHit): number {
  return other.end - one.end || one.start - other.start || one.number - other.number;
}
