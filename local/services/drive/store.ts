import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskState, StateStore } from '../../desk-state';
import type { DeskClock } from '../clock';
import { erase, freeFileName, makeFolder, move, pathOf, readContents, writeContents } from './disk';
import { FOLDER_TYPE, ROOT_ID, type DriveEntry } from './entry';
import { fileNotFound } from './error';

/** What a new or changed entry may be given. */
export type DriveEntryPart = Partial<Omit<DriveEntry, 'id' | 'fileName' | 'createdTime'>>;

/** The desk's Drive: ids and facts in the state, contents in `<out>/drive`. */
export interface DriveStore {
  /** The entry, unless it is unknown or its file was removed by hand. */
  find(id: string): DriveEntry | undefined;
  all(): readonly DriveEntry[];
  isTrashed(entry: DriveEntry): boolean;
  path(entry: DriveEntry): string;
  contents(entry: DriveEntry): Uint8Array;
  create(part: DriveEntryPart & { name: string; mimeType: string }, bytes?: Uint8Array): DriveEntry;
  update(entry: DriveEntry, part: DriveEntryPart, bytes?: Uint8Array): DriveEntry;
  /** Removes it for good, with everything below it. */
  remove(entry: DriveEntry): void;
}

/** The Drive of an output folder. */
export function openDriveStore(state: StateStore, outFolder: string, clock: DeskClock): DriveStore {
  const folder = join(outFolder, 'drive');
  const entries = (): DeskState['drive']['entries'] => state.read().drive.entries;
  const path = (entry: DriveEntry): string => pathOf(folder, entries(), entry);
  const now = (): string => new Date(clock.now()).toISOString();
  const keep = (entry: DriveEntry): DriveEntry =>
    state.change((all) => (all.drive.entries[entry.id] = entry));

  return {
    path,
    all: () => Object.values(entries()).filter((entry) => existsSync(path(entry))),
    isTrashed: (entry) => isTrashed(entries(), entry),
    find(id) {
      const entry = Object.hasOwn(entries(), id) ? entries()[id] : undefined;
      return entry && existsSync(path(entry)) ? entry : undefined;
    },
    contents(entry) {
      const bytes = readContents(path(entry));
      if (!bytes) throw fileNotFound('get', entry.id);
      return bytes;
    },
    create(part, bytes) {
      const id = state.change((all) => newId(all, clock.now(), part.name));
      const times = { createdTime: now(), modifiedTime: now() };
      const made = { parent: ROOT_ID, trashed: false, ...times, ...part, id };
      const entry = { ...made, fileName: freeFileName(folder, entries(), made) };
      if (entry.mimeType === FOLDER_TYPE) makeFolder(path(entry));
      else writeContents(path(entry), bytes ?? new Uint8Array());
      return keep(entry);
    },
    update(entry, part, bytes) {
      const before = path(entry);
      const changed = { ...entry, modifiedTime: now(), ...part };
      const mustMove = isPlacedAnew(entry, changed);
      const fileName = mustMove ? freeFileName(folder, entries(), changed) : entry.fileName;
      const after = { ...changed, fileName };
      move(before, path(after));
      if (bytes) writeContents(path(after), bytes);
      return keep(after);
    },
    remove(entry) {
      const gone = [entry, ...descendants(entries(), entry.id)];
      gone.forEach((one) => {
        erase(path(one));
      });
      state.change((all) => {
        for (const { id } of gone) Reflect.deleteProperty(all.drive.entries, id);
      });
    },
  };
}

/** Whether its file gets a name anew: renamed, put elsewhere, or taken out of the bin to where another may have its name. */
function isPlacedAnew(before: DriveEntry, after: DriveEntry): boolean {
  const isRenamed = after.name !== before.name || after.parent !== before.parent;
  return isRenamed || (before.trashed && !after.trashed);
}

function isTrashed(entries: Readonly<Record<string, DriveEntry>>, entry: DriveEntry): boolean {
  if (entry.trashed) return true;
  const parent = entries[entry.parent];
  return parent !== undefined && isTrashed(entries, parent);
}

function descendants(entries: Readonly<Record<string, DriveEntry>>, id: string): DriveEntry[] {
  const children = Object.values(entries).filter((entry) => entry.parent === id);
  return children.flatMap((child) => [child, ...descendants(entries, child.id)]);
}

/**
 * An id that looks like Google's. The moment is part of it, so that a workbook that remembers ids of a lost state never
 * finds somebody else's file under one.
 */
function newId(state: DeskState, moment: number, name: string): string {
  const number = state.drive.nextNumber;
  state.drive.nextNumber = number + 1;
  const digest = createHash('sha256').update(`${number}:${moment}:${name}`).digest('base64url');
  return `1${digest.slice(0, 32)}`;
}
