import type { BookModel } from '../../local/book/model';

/** One fault that was tried; `amiss` says what was lost or doubled, if anything was. */
export interface Finding {
  readonly campaign: string;
  readonly action: string;
  readonly fault: string;
  readonly amiss: string | undefined;
}

export interface Scenario {
  readonly action: string;
  readonly from: string;
}

export interface Crowd {
  readonly people: readonly Scenario[];
}

export interface Stage {
  readonly book: BookModel;
  readonly out: string;
}

export interface World {
  stage(name: string): Promise<Stage>;
  close(): void;
}

export type Sample = <T>(list: readonly T[]) => readonly T[];
export type Tell = (finding: Finding) => void;
export type Campaign = (world: World, one: Scenario, sample: Sample, tell: Tell) => Promise<void>;

export function createWorld(library: object, dist: string): World;
export const SCENARIOS: readonly Scenario[];
export const CROWDS: readonly Crowd[];
export const killEverywhere: Campaign;
export const copiesAgainstDeaths: Campaign;
export const failEverywhere: Campaign;
export const editBetween: Campaign;
export function interleave(world: World, crowd: Crowd, sample: Sample, tell: Tell): Promise<void>;
export function endState(
  desk: { readonly book: BookModel },
  out: string,
): ReadonlyMap<string, string>;
export function differences(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[];
