import { readFileSync } from 'node:fs';
import { systemCode } from '../book/errors';

/** A process as a lock file names it: its number alone would be mistaken for a later process with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The kernel's start time where it can be read (Linux), else null. */
  readonly startedAt: string | null;
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: startTime(process.pid) };
}

/** Whether the very process a lock file names is still running. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  if (!isAlive(pid)) return false;
  const now = startTime(pid);
  return startedAt === null || now === null || startedAt === now;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: it runs as someone else.
    return systemCode(error) === 'EPERM';
  }
}

/** The 22nd field of /proc/<pid>/stat; the second may hold blanks but ends with the last bracket. */
function startTime(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
