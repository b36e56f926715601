import type { Township } from '../campaign/records';
import type { TownshipResolver } from '../progress/place-entries';
import { comparisonKey } from '../text/comparison-key';
import { type KeywordIndex, actionByKeyword, keywordIndex } from './action-keywords';
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
  const keywords = keywordIndex(sources.actions);
  return (unit) => {
    const row = findInLedger(unit);
    const spellings = row === undefined ? unit.townships : [row.township, ...unit.townships];
    const township = canonicalTownship(spellings, sources.resolver);
    return {
      township,
      team: township === undefined ? undefined : teams.get(township),
      action: actionOf(unit, row, actions, keywords),
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
  let names: LedgerNames | undefined;
  return ({ code, name }) => {
    const found = byCode.size === 0 ? undefined : byCode.get(code);
    if (found !== undefined || name === undefined) return found;
    names ??= uniqueNames(ledger);
    const namesakes = code === '' ? names.all : names.withoutCode;
    // Mostly nobody can be found by name, and making a name comparable would be the dearest step of an assignment.
    return namesakes.size === 0 ? undefined : namesakes.get(comparableName(name));
  };
}

/** The ledger by name; a name that stands there twice finds nobody. */
interface LedgerNames {
  readonly all: ReadonlyMap<string, LedgerRow | undefined>;
  /** The rows without a usable code among them: only these may be a unit that has one. */
  readonly withoutCode: ReadonlyMap<string, LedgerRow>;
}

function uniqueNames(ledger: readonly LedgerRow[]): LedgerNames {
  const all = new Map<string, LedgerRow | undefined>();
  for (const row of ledger) {
    const name = comparableName(row.name);
    all.set(name, all.has(name) ? undefined : row);
  }
  const withoutCode = new Map<string, LedgerRow>();
  all.forEach((row, name) => {
    if (row !== undefined && comparableCode(row.uscc) === '') withoutCode.set(name, row);
  });
  return { all, withoutCode };
}

interface ReadyAction {
  readonly number: number;
  readonly nameKey: string;
}

/** An action without a number is none yet. */
function readyAction({ number, name }: ActionRow): readonly ReadyAction[] {
  return number === undefined ? [] : [{ number, nameKey: comparisonKey(name ?? '') }];
}

function actionOf(
  unit: AssignedUnit,
  row: LedgerRow | undefined,
  actions: readonly ReadyAction[],
  keywords: KeywordIndex,
): number | undefined {
  return (
    statedAction(row?.action, actions) ??
    actionByKeyword(row?.industry, keywords) ??
    actionByKeyword(unit.name, keywords) ??
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
