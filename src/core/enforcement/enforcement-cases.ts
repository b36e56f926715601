import { HIT_KINDS, type HitKind } from '../screening/hit';
import { hitKindOf } from '../screening/key-employer-row';
import type { UnitIdentity } from '../screening/records';
import { comparableCode } from '../screening/unit-code';
import { comparableName } from '../screening/unit-name';
import { unitKey } from '../screening/units';
import type { KeyEmployerRow } from '../table/sheets/key-employers';
import { comparisonKey } from '../text/comparison-key';
import { HIT_KIND_WORDS } from '../words/screening';
import type { EnforcementCase, RegisteredEmployer, RegisteredNotice } from './case-type';
import { type Episode, episodeOfRow, episodesOf } from './episodes';

/** The sheets that cases come from. */
export interface CaseSources {
  readonly keyEmployers: readonly KeyEmployerRow[];
  readonly notices: readonly RegisteredNotice[];
  readonly employers: readonly RegisteredEmployer[];
}

/**
 * The cases: one for each row of 重点企业 in the order of the sheet, then those that only the register knows. A row goes on
 * with the open case of its unit and 情形, even if screening has since written another 所属期 on it; a new case begins only
 * for months after those of a closed one (design rule 8). A notice without 情形 belongs to its unit's one row; if there are
 * several, to none of them, and all of them say so.
 */
export function enforcementCases(sources: CaseSources): readonly EnforcementCase[] {
  const noticesOf = finder(sources.notices);
  const employersOf = finder(sources.employers);
  const rowsOf = finder(sources.keyEmployers);
  const cases = new Map<string, EnforcementCase>();
  const placed = new Set<RegisteredNotice>();
  const add = (one: EnforcementCase): void => {
    if (!cases.has(one.key)) cases.set(one.key, one);
    for (const notice of [...one.notices, ...one.unassigned]) placed.add(notice);
  };
  const gathered = sources.keyEmployers.map((row) => {
    const violation = hitKindOf(row);
    const notices = noticesOf(row);
    const isOnly = new Set(rowsOf(row).map(hitKindOf)).size === 1;
    const own = notices.filter((notice) => belongsTo(notice, violation, isOnly));
    const episodes = episodesOf(own);
    const unassigned = [
      ...notices.filter((notice) => situationOf(notice) === undefined && !isOnly),
      ...outside(own, episodes),
    ];
    const [employer] = employersOf(row);
    return { row, violation, unassigned, employer, episodes };
  });
  for (const { row, violation, unassigned, employer, episodes } of gathered) {
    const episode = episodeOfRow(row.periods, episodes);
    add(caseOf({ unit: row, violation, episode, keyEmployer: row, employer, unassigned }));
  }
  for (const { row, violation, unassigned, employer, episodes } of gathered) {
    for (const episode of episodes) {
      add(caseOf({ unit: row, violation, episode, keyEmployer: row, employer, unassigned }));
    }
  }
  const strays = sources.notices.filter((notice) => !placed.has(notice));
  for (const one of casesWithoutRow(strays, (unit) => employersOf(unit)[0])) add(one);
  return [...cases.values()];
}

function casesWithoutRow(
  strays: readonly RegisteredNotice[],
  employerOf: (unit: UnitIdentity) => RegisteredEmployer | undefined,
): EnforcementCase[] {
  const groups = new Map<string, { first: RegisteredNotice; notices: RegisteredNotice[] }>();
  for (const notice of strays) {
    const key = `${unitKey(notice)}\u0001${situationOf(notice) ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: notice, notices: [notice] });
    else group.notices.push(notice);
  }
  return [...groups.values()].flatMap(({ first: unit, notices }) => {
    const episodes = episodesOf(notices);
    return episodes.map((episode) =>
      caseOf({
        ...{ unit, violation: situationOf(unit), episode, keyEmployer: undefined },
        ...{ employer: employerOf(unit), unassigned: outside(notices, episodes) },
      }),
    );
  });
}

type CaseParts = Omit<EnforcementCase, 'key' | 'periods' | 'notices' | 'unit'> & {
  readonly unit: UnitIdentity;
  readonly episode: Episode;
};

/** A case whose notices do not say for which months they are is about those of its row. */
function caseOf({ unit, episode, ...rest }: CaseParts): EnforcementCase {
  const { uscc, name } = unit;
  const periods = episode.periods ?? rest.keyEmployer?.periods;
  const key = [unitKey(unit), rest.violation ?? '', periods ?? ''].join('|');
  return { key, unit: { uscc, name }, periods, notices: episode.notices, ...rest };
}

/** The notices that nobody can tell which of several episodes they belong to. */
function outside(
  notices: readonly RegisteredNotice[],
  episodes: readonly Episode[],
): readonly RegisteredNotice[] {
  return notices.filter((notice) => !episodes.some((episode) => episode.notices.includes(notice)));
}

function belongsTo(
  notice: RegisteredNotice,
  violation: HitKind | undefined,
  isOnly: boolean,
): boolean {
  const situation = situationOf(notice);
  return situation === undefined ? isOnly : situation === violation;
}

function situationOf({ situation }: RegisteredNotice): HitKind | undefined {
  const word = comparisonKey(situation ?? '');
  return HIT_KINDS.find((kind) => HIT_KIND_WORDS[kind] === word);
}

/** Finds the records of a unit by its code; by its name where one side has no usable code. */
function finder<R extends UnitIdentity>(
  records: readonly R[],
): (unit: UnitIdentity) => readonly R[] {
  const byCode = new Map<string, R[]>();
  const byName = new Map<string, R[]>();
  for (const record of records) {
    push(byCode, comparableCode(record.uscc), record);
    push(byName, comparableName(record.name), record);
  }
  return ({ uscc, name }) => {
    const code = comparableCode(uscc);
    const named = byName.get(comparableName(name)) ?? [];
    if (code === '') return named;
    const coded = byCode.get(code) ?? [];
    const uncoded = named.filter((record) => comparableCode(record.uscc) === '');
    return uncoded.length === 0 ? coded : [...coded, ...uncoded];
  };
}

function push<R>(index: Map<string, R[]>, key: string, record: R): void {
  if (key === '') return;
  const list = index.get(key);
  if (list === undefined) index.set(key, [record]);
  else list.push(record);
}
