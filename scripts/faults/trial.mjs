/** One trial: a stage, a click that a fault disturbs, and what is left after the person has clicked again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endState } from './end-state.mjs';
import { remainsOf } from './remains.mjs';
import { deskOn } from './world.mjs';

/** What the machine's end looks like to a script: it never learns of it. */
export const KILLED = new Error('the machine stopped');

/** The scenario's name in the table. */
export function labelOf({ action, name = action }) {
  return name;
}

/** A click as a person makes it. */
export function click(desk, { action, args, beforeClick }) {
  beforeClick?.(desk.book);
  return desk.run(action, ...(args?.(desk.book) ?? []));
}

/**
 * The round trips of an undisturbed click, and what it leaves; `wantedAgain` is what two leave, where a second click does
 * something of its own: a run that died after its last writing has done its work, and the next makes another draft.
 */
export async function undisturbed(world, scenario) {
  const calls = [];
  const start = await world.stage(scenario.from);
  const at = await deskOn(world, start, {
    ...dayOf(scenario),
    onServiceCall: (service, method) => calls.push({ service, method }),
  });
  const run = await click(at.desk, scenario);
  if (!run.ok) throw new Error(`${scenario.action}: ${run.error} ${run.stack ?? ''}`);
  const wanted = endState(at.desk, at.out);
  const made = [...calls];
  const wantedAgain = scenario.isRepeated ? await stateAfterAnother(at, scenario) : undefined;
  at.close();
  return { calls: made, wanted, wantedAgain };
}

/**
 * What an undisturbed click leaves, as above, and what it would have left had it died: a state of the workbook and its folder
 * for each round trip that finds them changed.
 */
export async function killedStates(world, scenario) {
  const start = await world.stage(scenario.from);
  const { desk: at, remains } = await remainsOf(
    { copyBook: world.library.copyBook, newFolder: world.newFolder },
    async (onServiceCall) => {
      const made = await deskOn(world, start, { ...dayOf(scenario), onServiceCall });
      return { ...made, book: made.desk.book };
    },
    async ({ desk }) => {
      const run = await click(desk, scenario);
      if (!run.ok) throw new Error(`${scenario.action}: ${run.error} ${run.stack ?? ''}`);
    },
  );
  const wanted = endState(at.desk, at.out);
  const wantedAgain = scenario.isRepeated ? await stateAfterAnother(at, scenario) : undefined;
  at.close();
  return { wanted, wantedAgain, remains };
}

/** What a click leaves that truly dies before a round trip, and is not followed by another. */
export async function leftByDeath(world, scenario, place) {
  let count = 0;
  const at = await deskOn(world, await world.stage(scenario.from), {
    ...dayOf(scenario),
    onServiceCall: () => {
      count += 1;
      if (count === place) throw KILLED;
    },
  });
  try {
    if ((await survived(click(at.desk, scenario))) !== undefined) throw new Error('it lives');
    return endState(at.desk, at.out);
  } finally {
    at.close();
  }
}

/** The next click on what a death left. */
export async function goneOnWith(world, scenario, { book, out }) {
  const { day } = await world.stage(scenario.from);
  const at = await deskOn(world, { book, out, day }, dayOf(scenario));
  try {
    const second = await again(at, scenario);
    return { second, found: endState(at.desk, at.out) };
  } finally {
    at.close();
  }
}

async function stateAfterAnother(at, scenario) {
  const run = await click(at.desk, scenario);
  if (!run.ok) throw new Error(`${scenario.action} again: ${run.error} ${run.stack ?? ''}`);
  return endState(at.desk, at.out);
}

/**
 * A disturbed click and the next one.
 *
 * @param disturb called with (call number from 1, service, method) while the first click runs; may throw
 * @returns the first run (undefined if it died), the second, and the end state
 */
export async function disturbed(world, scenario, disturb) {
  const start = await world.stage(scenario.from);
  let count = 0;
  let isFirst = true;
  const at = await deskOn(world, start, {
    ...dayOf(scenario),
    onServiceCall: (service, method) => {
      count += 1;
      if (isFirst) disturb(count, service, method);
    },
  });
  try {
    const first = await survived(click(at.desk, scenario));
    isFirst = false;
    const second = await again(at, scenario);
    return { first, second, found: endState(at.desk, at.out) };
  } finally {
    at.close();
  }
}

/** The next click; where mails are in doubt, somebody looks, says so, and clicks once more. */
export async function again({ desk, out }, scenario) {
  const run = await click(desk, scenario);
  if (scenario.settle === undefined || run.ok) return run;
  await scenario.settle(desk, sentTo(out));
  return click(desk, scenario);
}

export function dayOf({ day }) {
  return day === undefined ? {} : { day };
}

async function survived(running) {
  try {
    return await running;
  } catch (error) {
    if (error === KILLED) return undefined;
    throw error;
  }
}

/** The addresses in the box of sent mails. */
export function sentTo(out) {
  const folder = join(out, 'outbox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [head = ''] = readFileSync(join(folder, name), 'utf8').split('\r\n\r\n');
    return [...head.matchAll(/^To:.*?([^\s<,]+@[^\s>,]+)/gim)].map(([, address]) => address);
  });
}
