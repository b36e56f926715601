/**
 * Several people at one workbook: while one's click runs, another's runs as a whole at one of its round trips, and inside
 * that another's. Who is told to wait clicks again. In the end everything must be as if they had come one after the other.
 */
import { differences, endState } from './end-state.mjs';
import { click, dayOf, again } from './trial.mjs';
import { deskOn, moment, OPERATOR } from './world.mjs';
import { nameOf } from './kill-campaign.mjs';
import { wordsAmiss } from './plain-words.mjs';

const BUSY = 'Lock timeout: another process was holding the lock for too long.';

/** @param crowd `{ from, day?, people: [scenario, …] }`, the first of whom is interrupted by the second, and so on */
export async function interleave(world, crowd, sample, tell) {
  const inTurn = await orders(world, crowd);
  const alone = await callsAlone(world, crowd);
  for (const place of sample(alone.map((_, index) => index + 1))) {
    const { runs, found } = await overlapped(world, crowd, place);
    const words = runs.map(wordsAmiss).find((each) => each !== undefined);
    const differing = inTurn.map((wanted) => differences(wanted, found));
    const isAsInTurn = differing.some((each) => each.length === 0);
    tell({
      campaign: `${crowd.people.length} people`,
      action: crowd.people.map(({ action }) => action).join(' + '),
      fault: `next one starts before ${nameOf(alone, place)}`,
      amiss: words ?? (isAsInTurn ? undefined : differing[0].join(' ; ')),
    });
  }
}

/** What is left when they come one after the other, in either order, with the first one's click at the end. */
async function orders(world, crowd) {
  const { people } = crowd;
  // Where all do the same, one order is the other.
  const isSame = people.every((one) => one === people[0]);
  const lists = isSame ? [people] : [people, [...people].reverse()];
  const states = [];
  for (const list of lists) {
    const at = await deskOn(world, await world.stage(crowd.from), dayOf(crowd));
    for (const scenario of [...list, people[0]]) await click(at.desk, scenario);
    states.push(endState(at.desk, at.out));
    at.close();
  }
  return states;
}

async function callsAlone(world, crowd) {
  const calls = [];
  const at = await deskOn(world, await world.stage(crowd.from), {
    ...dayOf(crowd),
    onServiceCall: (service, method) => calls.push({ service, method }),
  });
  await click(at.desk, crowd.people[0]);
  at.close();
  return [...calls];
}

async function overlapped(world, crowd, place) {
  const start = await world.stage(crowd.from);
  const holders = new Set();
  const running = [];
  const desks = [];
  const hookOf = (person) => {
    let count = 0;
    return (service, method) => {
      count += 1;
      if (count === place && person + 1 < desks.length && running[person + 1] === undefined) {
        running[person + 1] = click(desks[person + 1], crowd.people[person + 1]);
      }
      if (method === 'waitLock' && [...holders].some((holder) => holder !== person)) {
        throw new world.library.ScriptException(BUSY);
      }
      if (method === 'waitLock') holders.add(person);
      if (method === 'releaseLock') holders.delete(person);
    };
  };
  const first = await deskOn(world, start, { ...dayOf(crowd), onServiceCall: hookOf(0) });
  desks.push(first.desk);
  for (let person = 1; person < crowd.people.length; person += 1) {
    desks.push(
      await world.library.openDesk({
        ...{ workbook: first.desk.book, out: first.out, operator: OPERATOR },
        ...{ now: () => moment(crowd.day ?? start.day), answers: 'yes' },
        onServiceCall: hookOf(person),
      }),
    );
  }
  running[0] = click(desks[0], crowd.people[0]);
  const runs = [];
  for (let person = 0; person < crowd.people.length; person += 1) {
    if (running[person] === undefined) running[person] = click(desks[person], crowd.people[person]);
    runs.push(await running[person]);
    holders.delete(person);
  }
  for (let person = 0; person < crowd.people.length; person += 1) {
    if (!runs[person].ok)
      runs[person] = await again({ ...first, desk: desks[person] }, crowd.people[person]);
    // A run that kept the lock to its end has let go of it.
    holders.delete(person);
  }
  await again(first, crowd.people[0]);
  const found = endState(first.desk, first.out);
  first.close();
  return { runs, found };
}
