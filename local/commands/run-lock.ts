import { join } from 'node:path';
import { acquireLockFile } from '../services/lock-file';
import { deskWords } from '../words';
import { notDone } from './command-failure';
import type { CommandIo } from './io';

/** Does the work while no other command writes to any of the folders; given in one order, nobody waits for ever. */
export function withRunLocks<T>(
  folders: readonly string[],
  io: CommandIo,
  work: () => Promise<T>,
): Promise<T> {
  const [folder, ...others] = folders;
  if (folder === undefined) return work();
  return withRunLock(folder, io, () => withRunLocks(others, io, work));
}

/**
 * Does the work while no other command writes to the same output folder.
 *
 * @throws CommandFailure (rejects) when another one keeps it for longer than the wait
 */
export async function withRunLock<T>(
  outFolder: string,
  io: CommandIo,
  work: () => Promise<T>,
): Promise<T> {
  const file = join(outFolder, '.kuomian-run.lock');
  const held = acquireLockFile(file, 0) ?? waitFor(file, io);
  try {
    return await work();
  } finally {
    held.release();
  }
}

function waitFor(file: string, io: CommandIo) {
  if (io.progress) io.err(`${deskWords.waitingForOtherRun()}\n`);
  const held = acquireLockFile(file, io.lockWaitMilliseconds);
  if (!held) throw notDone(deskWords.otherRunBusy(file));
  return held;
}
