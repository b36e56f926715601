import type { Team, Township } from '../../campaign/records';
import { townshipDirectory, type TownshipDirectory } from '../../campaign/township-directory';
import { comparisonKey } from '../../text/comparison-key';
import { nameInRow, teamOnTownshipSheet } from '../../words/problem-details';
import type { Problem } from '../problem';
import { teamColumns, teamsSheet } from '../sheets/teams';
import { townshipColumns, townshipsSheet } from '../sheets/townships';
import { problemAt } from './note';
import type { ComparedTables } from './tables';
import { unknownTownship } from './check-spellings';

/** What 乡镇 and 工作组 say that does not fit together. */
export function checkTownshipsAndTeams({ townships, teams }: ComparedTables): Problem[] {
  const directory = townshipDirectory(townships.records);
  return [
    ...sharedNames(townships.records),
    ...unknownTeams(townships.records, teams.records),
    ...teams.records.flatMap((team) => townshipsOfTeam(team, directory)),
    ...townshipsOfSeveralTeams(teams.records, directory),
  ];
}

/** Names and aliases that stand for two townships. */
function sharedNames(townships: readonly Township[]): Problem[] {
  const owners = new Map<string, readonly Township[]>();
  for (const township of townships) {
    for (const key of new Set([township.name, ...township.aliases].map(comparisonKey))) {
      owners.set(key, [...(owners.get(key) ?? []), township]);
    }
  }
  return [...owners.entries()].flatMap(([key, sharing]) =>
    sharing.slice(1).map((township) => {
      const isName = comparisonKey(township.name) === key;
      const column = isName ? townshipColumns.name : townshipColumns.aliases;
      const names = sharing.map(({ name, rowNumber }) => nameInRow(name, rowNumber)).join('、');
      return problemAt(townshipsSheet, township.rowNumber, column, key, 'ambiguousAlias', names);
    }),
  );
}

function unknownTeams(townships: readonly Township[], teams: readonly Team[]): Problem[] {
  const known = new Set(teams.map(({ name }) => comparisonKey(name)));
  return townships.flatMap(({ team, rowNumber }) =>
    team === undefined || known.has(comparisonKey(team))
      ? []
      : [problemAt(townshipsSheet, rowNumber, townshipColumns.team, team, 'unknownTeam')],
  );
}

/** Townships of a team that are unknown, or that say themselves that another team looks after them. */
function townshipsOfTeam(team: Team, directory: TownshipDirectory): Problem[] {
  const place = [teamsSheet, team.rowNumber, teamColumns.townships] as const;
  return team.townships.flatMap((spelling) => {
    const match = directory.find(spelling);
    if (match.kind !== 'found') return [unknownTownship(place, spelling, match)];
    const { name, team: ownTeam } = match.township;
    if (ownTeam === undefined || comparisonKey(ownTeam) === comparisonKey(team.name)) return [];
    return [problemAt(...place, name, 'teamDisagrees', teamOnTownshipSheet(ownTeam))];
  });
}

function townshipsOfSeveralTeams(teams: readonly Team[], directory: TownshipDirectory): Problem[] {
  const firstTeams = new Map<string, Team>();
  return teams.flatMap((team) =>
    team.townships.flatMap((spelling) => {
      const match = directory.find(spelling);
      if (match.kind !== 'found') return [];
      const { name } = match.township;
      const first = firstTeams.get(name) ?? team;
      firstTeams.set(name, first);
      if (first === team) return [];
      const place = [teamsSheet, team.rowNumber, teamColumns.townships] as const;
      return [problemAt(...place, name, 'townshipInSeveralTeams', `${first.name}、${team.name}`)];
    }),
  );
}
