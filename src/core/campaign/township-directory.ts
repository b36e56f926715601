import { comparisonKey } from '../text/comparison-key';
import { editDistance } from '../text/edit-distance';
import type { Township } from './records';

/** What the directory needs to know of a township. */
export type NamedTownship = Pick<Township, 'name' | 'aliases'>;

/** Who is meant by a spelling. */
export type TownshipMatch<T extends NamedTownship = Township> =
  | { readonly kind: 'found'; readonly township: T }
  /** `suggestion` is the nearest name, if one is near. */
  | { readonly kind: 'unknown'; readonly suggestion: string | undefined }
  /** Names of the townships that the spelling fits, in the plan's order. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

/** Finds townships by any spelling of their names. */
export interface TownshipDirectory<T extends NamedTownship = Township> {
  readonly find: (spelling: string) => TownshipMatch<T>;
}

/**
 * A directory of these townships. A spelling is tried as the full name, then as an alias (aliases are data, on the 乡镇
 * sheet), then without what people leave out: the county in front, 人民政府 behind, 镇/乡/街道, and the people's name (苗族,
 * 瑶族 …). Spaces, width and case make no difference. What fits two townships at one of these stages is ambiguous.
 *
 * @example townshipDirectory(townships).find('河口乡') // => found 河口瑶族乡
 */
export function townshipDirectory<T extends NamedTownship>(
  townships: readonly T[],
): TownshipDirectory<T> {
  const stages = [
    index(townships, ({ name }) => [comparisonKey(name)]),
    index(townships, ({ aliases }) => aliases.map(comparisonKey)),
    index(townships, ({ name, aliases }) => [name, ...aliases].map(shortForm)),
  ];
  const remembered = new Map<string, TownshipMatch<T>>();
  return {
    find: (spelling) => {
      const known = remembered.get(spelling);
      if (known !== undefined) return known;
      const match = findInStages(stages, spelling) ?? unknown(townships, spelling);
      remembered.set(spelling, match);
      return match;
    },
  };
}

/** Keys with the townships they stand for; a township stands under a key once. */
function index<T extends NamedTownship>(
  townships: readonly T[],
  keysOf: (township: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const township of townships) {
    for (const key of new Set(keysOf(township))) {
      if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), township]);
    }
  }
  return byKey;
}

function findInStages<T extends NamedTownship>(
  stages: readonly ReadonlyMap<string, readonly T[]>[],
  spelling: string,
): TownshipMatch<T> | undefined {
  const key = comparisonKey(spelling);
  const attempts = [key, withoutSurroundings(key), shortForm(key)];
  for (const attempt of attempts) {
    for (const stage of stages) {
      const fitting = stage.get(attempt) ?? [];
      const [township] = fitting;
      if (township !== undefined && fitting.length === 1) return { kind: 'found', township };
      if (fitting.length > 1) {
        return { kind: 'ambiguous', candidates: fitting.map(({ name }) => name) };
      }
    }
  }
  return undefined;
}

const COUNTY_IN_FRONT = /^.*县(?=..)/;
const OFFICE_BEHIND =
  /(?<=..)(?:人民政府|政府|党委|党群服务中心|便民服务中心|社保所|社会保障服务中心|财政所|税务分局|税务所)$/;

/** `广西资源县梅溪镇人民政府` is 梅溪镇. */
function withoutSurroundings(key: string): string {
  return key.replace(COUNTY_IN_FRONT, '').replace(OFFICE_BEHIND, '');
}

const ENDING = /(?<=..)(?:街道办事处|街道|镇|乡)$/;

/** Peoples whose name stands between a township's name and 乡, alone or together (苗族瑶族乡). */
const PEOPLES =
  /(?<=..)(?:(?:苗|瑶|壮|侗|回|彝|水|毛南|仫佬|京|仡佬|土家|布依|白|傣|畲|藏|羌|满|蒙古)族)+$/;

/** A name without 镇/乡/街道 and without the people's name; two characters at least remain. */
function shortForm(spelling: string): string {
  return withoutSurroundings(comparisonKey(spelling)).replace(ENDING, '').replace(PEOPLES, '');
}

function unknown<T extends NamedTownship>(
  townships: readonly T[],
  spelling: string,
): TownshipMatch<T> {
  const key = comparisonKey(spelling);
  const contained = townships.find(({ name }) => key.includes(comparisonKey(name)));
  return { kind: 'unknown', suggestion: contained?.name ?? nearestName(townships, shortForm(key)) };
}

/** In whole characters, as the distance counts them. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** The name with the fewest characters to change: one, or a third of a longer spelling. */
function nearestName(townships: readonly NamedTownship[], short: string): string | undefined {
  const farthest = Math.max(1, Math.floor(short.length / 3));
  if (short.length < 2) return undefined;
  const isAsLong = (one: string): boolean => Math.abs(lengthOf(one) - lengthOf(short)) <= farthest;
  const near = townships
    .map(({ name, aliases }) => ({
      name,
      // What is much longer or shorter is as far away at least: names of offices are, and most spellings asked for are these.
      distances: [name, ...aliases]
        .map(shortForm)
        .filter(isAsLong)
        .map((one) => editDistance(one, short)),
    }))
    .map(({ name, distances }) => ({ name, distance: Math.min(...distances) }))
    .filter(({ distance }) => distance <= farthest);
  return near.reduce<(typeof near)[number] | undefined>(
    (best, one) => (best === undefined || one.distance < best.distance ? one : best),
    undefined,
  )?.name;
}
