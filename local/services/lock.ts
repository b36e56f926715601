import { join } from 'node:path';
import type { RoundTrips } from './hook';
import { acquireLockFile, type HeldLock } from './lock-file';
import { ScriptException } from './script-error';
import { requireNumber } from './signature';
import { strictService } from './strict-service';

type Lock = GoogleAppsScript.Lock.Lock;

/** Stands in for `LockService` in one execution; `releaseAll` is what Google does when the execution ends. */
export interface DeskLocks {
  readonly service: GoogleAppsScript.Lock.LockService;
  releaseAll(): void;
}

/** Locks are files in the output folder, so they exclude other processes and not only other scripts of this one. */
export function createLocks(outFolder: string, gate: RoundTrips): DeskLocks {
  const locks = ['document', 'script', 'user'].map((kind) =>
    createLock(join(outFolder, `.kuomian-${kind}.lock`), gate),
  );
  const [document, script, user] = locks.map(({ lock }) => lock) as [Lock, Lock, Lock];
  return {
    service: strictService('LockService', {
      getDocumentLock: () => document,
      getScriptLock: () => script,
      getUserLock: () => user,
    }),
    releaseAll() {
      for (const { release } of locks) release();
    },
  };
}

function createLock(file: string, gate: RoundTrips): { lock: Lock; release: () => void } {
  let held: HeldLock | undefined;
  const release = (): void => {
    held?.release();
    held = undefined;
  };
  const take = (method: string, milliseconds: unknown): boolean => {
    const timeout = requireNumber(`Lock.${method}`, milliseconds, [milliseconds]);
    held ??= acquireLockFile(file, timeout);
    return held !== undefined;
  };
  const lock = strictService('Lock', {
    hasLock() {
      gate.announce('Lock', 'hasLock');
      return held !== undefined;
    },
    releaseLock() {
      gate.announce('Lock', 'releaseLock');
      release();
    },
    tryLock(milliseconds: number) {
      gate.announce('Lock', 'tryLock', [milliseconds]);
      return take('tryLock', milliseconds);
    },
    waitLock(milliseconds: number) {
      gate.announce('Lock', 'waitLock', [milliseconds]);
      if (take('waitLock', milliseconds)) return;
      throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
    },
  });
  return { lock, release };
}
