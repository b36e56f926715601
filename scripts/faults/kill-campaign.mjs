/** The script dies before each of its round trips; the next click must leave what an undisturbed one leaves. */
import { differences } from './end-state.mjs';
import { wordsAmiss } from './plain-words.mjs';
import { disturbed, KILLED, labelOf, undisturbed } from './trial.mjs';

const READING = /^(get|list|alert|waitLock|setActiveSheet|flush)/;

/**
 * The round trips (from 1) to die before. After one that only reads, a script that dies has left the same as one that died
 * before it, so the first of such a row stands for all of them.
 */
export function placesToDie(calls) {
  return calls.flatMap((_, index) =>
    index === 0 || !READING.test(calls[index - 1].method) ? [index + 1] : [],
  );
}

/**
 * Tells a finding for each place; `amiss` is undefined where nothing was lost or doubled.
 *
 * @param isEveryCall dies before every single round trip, also where that leaves the same as the one before
 */
export async function killEverywhere(world, scenario, sample, tell, isEveryCall = false) {
  const { calls, wanted, wantedAgain } = await undisturbed(world, scenario);
  const places = isEveryCall ? calls.map((_, index) => index + 1) : placesToDie(calls);
  for (const place of sample(places)) {
    const { second, found } = await disturbed(world, scenario, (count) => {
      if (count === place) throw KILLED;
    });
    const differing = differences(wanted, found);
    const isAnother = wantedAgain !== undefined && differences(wantedAgain, found).length === 0;
    tell({
      campaign: 'killed',
      action: labelOf(scenario),
      fault: `killed before ${nameOf(calls, place)}`,
      amiss: amissIn(second, isAnother ? [] : differing),
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
