import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../book/errors';
import { pause } from './clock';
import { isRunning, thisProcess, type ProcessIdentity } from './process-identity';

const POLL_MILLISECONDS = 20;
/** A file still empty after this long was left by a process that died between making and filling it. */
const UNFINISHED_MILLISECONDS = 2_000;

/** A lock held; release it once. */
export interface HeldLock {
  release(): void;
}

interface LockContents extends ProcessIdentity {
  readonly token: string;
}

/**
 * Takes a lock that excludes every other holder on this machine and on a shared folder: a file only one can make. A
 * file left by a dead process is taken over.
 *
 * @param timeoutMilliseconds how long to wait, in real time; 0 tries once, a negative number not at all
 * @returns undefined when someone else held it all that time
 */
export function acquireLockFile(path: string, timeoutMilliseconds: number): HeldLock | undefined {
  if (timeoutMilliseconds < 0) return undefined;
  mkdirSync(dirname(path), { recursive: true });
  const giveUpAt = performance.now() + timeoutMilliseconds;
  for (;;) {
    const held = tryOnce(path);
    if (held) return held;
    const left = giveUpAt - performance.now();
    if (left <= 0) return undefined;
    pause(Math.min(POLL_MILLISECONDS, left));
  }
}

function tryOnce(path: string): HeldLock | undefined {
  const contents: LockContents = { ...thisProcess(), token: randomUUID() };
  if (create(path, contents)) return holding(path, contents.token);
  if (!isStale(path)) return undefined;
  return takeOver(path, contents);
}

/** Only one may clear a stale lock: two clearing at once could remove the other's fresh one. */
function takeOver(path: string, contents: LockContents): HeldLock | undefined {
  const guard = `${path}.takeover`;
  if (!create(guard, contents)) {
    if (isStale(guard)) remove(guard);
    return undefined;
  }
  try {
    if (isStale(path)) remove(path);
    return create(path, contents) ? holding(path, contents.token) : undefined;
  } finally {
    remove(guard);
  }
}

function create(path: string, contents: LockContents): boolean {
  try {
    writeFileSync(path, JSON.stringify(contents), { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows says EPERM or EBUSY while another process is just removing the file.
    if (hasCode(error, 'EEXIST', 'EPERM', 'EBUSY')) return false;
    throw error;
  }
}

function holding(path: string, token: string): HeldLock {
  return {
    release() {
      if (readContents(path)?.token === token) remove(path);
    },
  };
}

function isStale(path: string): boolean {
  const contents = readContents(path);
  if (contents) return !isRunning(contents);
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts !== undefined && Date.now() - facts.mtimeMs > UNFINISHED_MILLISECONDS;
}

function readContents(path: string): LockContents | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<LockContents>;
    if (typeof value.pid !== 'number' || typeof value.token !== 'string') return undefined;
    return { pid: value.pid, startedAt: value.startedAt ?? null, token: value.token };
  } catch {
    return undefined;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EPERM', 'EBUSY')) throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(systemCode(error));
}
