import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RoundTripGate } from '../../../local/services/hook';
import { createLocks } from '../../../local/services/lock';
import { acquireLockFile } from '../../../local/services/lock-file';
import { thisProcess } from '../../../local/services/process-identity';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const locksIn = (folder: string) => createLocks(folder, new RoundTripGate(undefined));
const LOCK_FILE = '.kuomian-document.lock';

describe('LockService', () => {
  it('gives the lock to one execution at a time', () => {
    const folder = newFolder();
    const [first, second] = [locksIn(folder), locksIn(folder)];
    expect(first.service.getDocumentLock().tryLock(0)).toBe(true);
    expect(first.service.getDocumentLock().hasLock()).toBe(true);
    expect(second.service.getDocumentLock().tryLock(0)).toBe(false);
    first.service.getDocumentLock().releaseLock();
    expect(second.service.getDocumentLock().tryLock(0)).toBe(true);
    second.releaseAll();
    expect(existsSync(join(folder, LOCK_FILE))).toBe(false);
  });

  it('keeps document, script and user locks apart', () => {
    const folder = newFolder();
    locksIn(folder).service.getDocumentLock().tryLock(0);
    const other = locksIn(folder).service;
    expect(other.getScriptLock().tryLock(0)).toBe(true);
    expect(other.getUserLock().tryLock(0)).toBe(true);
  });

  it('may be taken again by its holder', () => {
    const lock = locksIn(newFolder()).service.getScriptLock();
    lock.waitLock(0);
    expect(lock.tryLock(0)).toBe(true);
  });

  it('is refused for a time below zero', () => {
    const lock = locksIn(newFolder()).service.getDocumentLock();
    expect(lock.tryLock(-100)).toBe(false);
    expect(lock.hasLock()).toBe(false);
    expect(() => {
      lock.waitLock(-100);
    }).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  it('waits as long as it was told', () => {
    const folder = newFolder();
    locksIn(folder).service.getDocumentLock().tryLock(0);
    const started = performance.now();
    expect(() => {
      locksIn(folder).service.getDocumentLock().waitLock(120);
    }).toThrow('Lock timeout');
    expect(performance.now() - started).toBeGreaterThanOrEqual(115);
  });

  it('survives being released when not held', () => {
    const folder = newFolder();
    locksIn(folder).service.getDocumentLock().tryLock(0);
    locksIn(folder).service.getDocumentLock().releaseLock();
    expect(existsSync(join(folder, LOCK_FILE))).toBe(true);
  });
});

describe('acquireLockFile', () => {
  it('is kept out by another process, and takes over when that one dies', async () => {
    const folder = newFolder();
    const file = join(folder, 'x.lock');
    const holder = spawn(process.execPath, [
      '-e',
      'setInterval(() => {}, 1000); console.log("up")',
    ]);
    await once(holder.stdout, 'data');
    writeFileSync(file, JSON.stringify({ pid: holder.pid, startedAt: null, token: 'theirs' }));
    const whileAlive = acquireLockFile(file, 60);
    const gone = once(holder, 'exit');
    holder.kill('SIGKILL');
    await gone;
    expect(whileAlive).toBeUndefined();
    expect(acquireLockFile(file, 0)).toBeDefined();
    expect(readdirSync(folder)).toEqual(['x.lock']);
  });

  it('takes over from an earlier process that had the same number', () => {
    const file = join(newFolder(), 'x.lock');
    const { pid, startedAt } = thisProcess();
    if (startedAt === null) return;
    writeFileSync(file, JSON.stringify({ pid, startedAt: '1', token: 'old' }));
    expect(acquireLockFile(file, 0)).toBeDefined();
  });

  it('leaves alone a file that is just being written', () => {
    const file = join(newFolder(), 'x.lock');
    writeFileSync(file, '');
    expect(acquireLockFile(file, 0)).toBeUndefined();
  });

  it('does not remove a lock that has passed to someone else', () => {
    const file = join(newFolder(), 'x.lock');
    const held = acquireLockFile(file, 0);
    writeFileSync(file, JSON.stringify({ ...thisProcess(), token: 'somebody else' }));
    held?.release();
    expect(existsSync(file)).toBe(true);
  });
});
