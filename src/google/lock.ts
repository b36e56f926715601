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
  const lock = LockService.getDocumentLock();
  lock.waitLock(WAIT_MILLISECONDS);
  try {
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
