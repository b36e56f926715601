import type { Protection } from '../../../book/model';

const successors = new WeakMap<Protection, Protection>();

/** Notes that a protection is now this one, so that a script which holds the old one still means it. */
export function succeed(old: Protection, current: Protection): Protection {
  if (old !== current) successors.set(old, current);
  return current;
}

/** What a protection has become. */
export function latest(protection: Protection): Protection {
  const successor = successors.get(protection);
  return successor ? latest(successor) : protection;
}
