import { withDocumentLock, withDocumentLockToTheEnd } from '../../src/google/lock';

/** The two services as far as a lock needs them, in the order in which they are asked. */
function servicesThat(record: string[], flushed: () => void = () => undefined): void {
  const lock = {
    waitLock: (milliseconds: number) => record.push(`waitLock ${milliseconds}`),
    releaseLock: () => record.push('releaseLock'),
  };
  const flush = (): void => {
    record.push('flush');
    flushed();
  };
  Object.assign(globalThis, {
    LockService: { getDocumentLock: () => lock },
    SpreadsheetApp: { flush },
  });
}

afterEach(() => {
  for (const name of ['LockService', 'SpreadsheetApp']) Reflect.deleteProperty(globalThis, name);
});

describe('withDocumentLock', () => {
  it('carries out what was written before it lets go of the lock', () => {
    const record: string[] = [];
    servicesThat(record);
    expect(withDocumentLock(() => record.push('work'))).toBe(2);
    expect(record).toEqual(['waitLock 10000', 'work', 'flush', 'releaseLock']);
  });

  it('does so also when the work fails', () => {
    const record: string[] = [];
    servicesThat(record);
    const work = (): never => {
      throw new Error('Service Spreadsheets timed out');
    };
    expect(() => withDocumentLock(work)).toThrow('timed out');
    expect(record).toEqual(['waitLock 10000', 'flush', 'releaseLock']);
  });

  it('lets go of the lock even when the writes cannot be carried out', () => {
    const record: string[] = [];
    servicesThat(record, () => {
      throw new Error('Service error: Spreadsheets');
    });
    expect(() => withDocumentLock(() => 1)).toThrow('Service error');
    expect(record).toEqual(['waitLock 10000', 'flush', 'releaseLock']);
  });
});

describe('withDocumentLockToTheEnd', () => {
  it('carries out what was written and leaves the lock to the end of the run', () => {
    const record: string[] = [];
    servicesThat(record);
    expect(withDocumentLockToTheEnd(() => record.push('work'))).toBe(2);
    expect(record).toEqual(['waitLock 10000', 'work', 'flush']);
  });

  it('lets go at once when the work fails', () => {
    const record: string[] = [];
    servicesThat(record);
    const work = (): never => {
      throw new Error('Service Spreadsheets timed out');
    };
    expect(() => withDocumentLockToTheEnd(work)).toThrow('timed out');
    expect(record).toEqual(['waitLock 10000', 'flush', 'releaseLock']);
  });

  it('lets go when the writes cannot be carried out', () => {
    const record: string[] = [];
    servicesThat(record, () => {
      throw new Error('Service error: Spreadsheets');
    });
    expect(() => withDocumentLockToTheEnd(() => 1)).toThrow('Service error');
    expect(record).toEqual(['waitLock 10000', 'flush', 'flush', 'releaseLock']);
  });
});
