/** The script dies before each of its round trips; the next click must leave what an undisturbed one leaves. */
import { differences, endState } from './end-state.mjs';
import { wordsAmiss } from './plain-words.mjs';
import { isReading } from './remains.mjs';
import {
  disturbed,
  goneOnWith,
  KILLED,
  killedStates,
  labelOf,
  leftByDeath,
  undisturbed,
} from './trial.mjs';

/**
 * The round trips (from 1) to die before. After one that only reads, a script that dies has left the same as one that died
 * before it, so the first of such a row stands for all of them.
 */
export function placesToDie(calls) {
  return calls.flatMap((_, index) =>
    index === 0 || !isReading(calls[index - 1].method) ? [index + 1] : [],
  );
}

/**
 * Tells a finding for each place; `amiss` is undefined where nothing was lost or doubled.
 *
 * @param isEveryCall dies before every single round trip, also where that leaves the same as the one before; otherwise what a
 *   death leaves is copied from one undisturbed run, and each different state is tried
 */
export async function killEverywhere(world, scenario, sample, tell, isEveryCall = false) {
  const attempt = isEveryCall ? dieEverywhere : goOnEverywhere;
  await attempt(world, scenario, sample, ({ wanted, wantedAgain }, call, { second, found }) => {
    const differing = differences(wanted, found);
    const isAnother = wantedAgain !== undefined && differences(wantedAgain, found).length === 0;
    tell({
      campaign: 'killed',
      action: labelOf(scenario),
      fault: `killed before ${call}`,
      amiss: amissIn(second, isAnother ? [] : differing),
    });
  });
}

async function dieEverywhere(world, scenario, sample, judge) {
  const known = await undisturbed(world, scenario);
  for (const place of sample(known.calls.map((_, index) => index + 1))) {
    const trial = await disturbed(world, scenario, (count) => {
      if (count === place) throw KILLED;
    });
    judge(known, nameOf(known.calls, place), trial);
  }
}

async function goOnEverywhere(world, scenario, sample, judge) {
  const { remains, ...known } = await killedStates(world, scenario);
  for (const state of sample(remains)) {
    const { place, service, method } = state;
    judge(known, `${place} ${service}.${method}`, await goneOnWith(world, scenario, state));
  }
}

/** Tells for each state that was copied whether a script that truly dies there leaves the same. */
export async function copiesAgainstDeaths(world, scenario, sample, tell) {
  const { remains } = await killedStates(world, scenario);
  for (const { place, service, method, book, out } of sample(remains)) {
    const left = await leftByDeath(world, scenario, place);
    tell({
      campaign: 'copies against deaths',
      action: labelOf(scenario),
      fault: `killed before ${place} ${service}.${method}`,
      amiss: differences(left, endState({ book }, out)).join(' ; ') || undefined,
    });
  }
}

/** A second click may say that there is nothing left to do, if that is so. */
export function amissIn(second, differing) {
  if (differing.length > 0) return [...differing, second.error ?? ''].join(' ; ');
  const words = wordsAmiss(second);
  return words === undefined ? undefined : `second click: ${words}`;
}

export function nameOf(calls, place) {
  const { service, method } = calls[place - 1];
  return `${place} ${service}.${method}`;
}
