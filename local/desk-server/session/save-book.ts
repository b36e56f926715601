import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const BACKUP_FOLDER = 'backups';
const MOST_BACKUPS = 5;

/** Tells one state of a file from another. */
export function fileFacts(file: string): string {
  const facts = statSync(file, { throwIfNoEntry: false });
  return facts ? `${facts.size}:${facts.mtimeMs}` : 'none';
}

/**
 * Copies a file that is about to be written over into the folder of backups beside it and removes the oldest there.
 *
 * @param moment milliseconds since 1970 UTC; part of the backup's name
 * @returns the backup's path; undefined when there was no file yet
 */
export function backUp(file: string, moment: number): string | undefined {
  if (!existsSync(file)) return undefined;
  const backup = backupPath(file, stampOf(moment));
  copyFileSync(file, backup);
  removeOldest(file);
  return backup;
}

/** Where a copy of a file goes; the folder is there afterwards. */
export function backupPath(file: string, mark: string): string {
  const folder = join(dirname(file), BACKUP_FOLDER);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${stem(file)}.${mark}.xlsx`);
}

/** A mark that sorts by time: `20231220-153000-123`, Beijing time. */
export function stampOf(moment: number): string {
  const BEIJING_AHEAD_MILLISECONDS = 8 * 3_600_000;
  const iso = new Date(moment + BEIJING_AHEAD_MILLISECONDS).toISOString();
  const [day = '', time = ''] = iso.replace('Z', '').split('T');
  return `${day.replaceAll('-', '')}-${time.replaceAll(':', '').replace('.', '-')}`;
}

function removeOldest(file: string): void {
  const folder = join(dirname(file), BACKUP_FOLDER);
  const start = `${stem(file)}.`;
  const backups = readdirSync(folder)
    .filter(
      (name) =>
        name.startsWith(start) && /^\d{8}-\d{6}-\d{3}\.xlsx$/.test(name.slice(start.length)),
    )
    .sort();
  for (const name of backups.slice(0, -MOST_BACKUPS)) rmSync(join(folder, name), { force: true });
}

function stem(file: string): string {
  return basename(file, extname(file));
}
