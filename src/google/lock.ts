type Lock = GoogleAppsScript.Lock.Lock;

/** Long enough for another short action to end; a longer one is worth telling the person about. */
const WAIT_MILLISECONDS = 10_000;

/**
 * Does the work while nobody else's run changes this workbook. Google lets go of the lock when the run ends, also when it dies.
 * What was written is carried out before the lock is let go: Google may hold writes back, and whoever waits for the lock would
 * read the register without them and give a number twice.
 *
 * @throws Google's "Lock timeout" error if somebody else's run takes longer than ten seconds
 */
export function withDocumentLock<T>(work: () => T): T {
  const lock = takenLock();
  try {
    return work();
  } finally {
    letGo(lock);
  }
}

/**
 * The same for work after which a run has nothing left to do but its line in 操作日志 and a note: the lock is held until the
 * run ends and Google lets go of it, which saves a round trip. Work that fails lets go at once, for what went wrong is told in a
 * window that may stand open for long.
 *
 * @throws Google's "Lock timeout" error if somebody else's run takes longer than ten seconds
 */
export function withDocumentLockToTheEnd<T>(work: () => T): T {
  const lock = takenLock();
  try {
    const made = work();
    SpreadsheetApp.flush();
    return made;
  } catch (error) {
    letGo(lock);
    throw error;
  }
}

function takenLock(): Lock {
  const lock = LockService.getDocumentLock();
  lock.waitLock(WAIT_MILLISECONDS);
  return lock;
}

function letGo(lock: Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
