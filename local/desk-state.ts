import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DriveEntry } from './services/drive/entry';
import type { TriggerRecord } from './services/triggers';
import { DeskError } from './desk-error';
import { deskWords } from './words';

export const STATE_FILE_NAME = '.kuomian.json';
const STATE_VERSION = 1;

/** What Google keeps beside one workbook. */
export interface WorkbookState {
  documentProperties: Record<string, string>;
  scriptProperties: Record<string, string>;
  triggers: TriggerRecord[];
}

/** Everything Google keeps that is not in the workbook: one file in the output folder. */
export interface DeskState {
  readonly version: typeof STATE_VERSION;
  /** By the workbook's file name. */
  workbooks: Record<string, WorkbookState>;
  userProperties: Record<string, string>;
  drive: { nextNumber: number; entries: Record<string, DriveEntry> };
  /** Recipients written to on one day, for the daily quota. */
  mail: { day: string; recipients: number };
}

/** The state on disk, always read as it is now and written as soon as it changes. */
export interface StateStore {
  read(): DeskState;
  /** Changes the state and writes it before returning. */
  change<T>(edit: (state: DeskState) => T): T;
}

/**
 * The state of an output folder. The file appears with the first change; another desk's changes are seen.
 *
 * @throws DeskError (from read and change) when the file cannot be understood
 */
export function openState(outFolder: string): StateStore {
  const file = join(outFolder, STATE_FILE_NAME);
  let known: DeskState = emptyState();
  let knownVersion = 'none';
  const read = (): DeskState => {
    const version = fileVersion(file);
    if (version !== knownVersion) {
      known = version === 'none' ? emptyState() : readState(file);
      knownVersion = version;
    }
    return known;
  };
  return {
    read,
    change(edit) {
      const state = read();
      const result = edit(state);
      writeAtomically(file, `${JSON.stringify(state, null, 2)}\n`);
      knownVersion = fileVersion(file);
      return result;
    },
  };
}

/** The part of a state that belongs to one workbook, made when it is not there. */
export function workbookState(state: DeskState, workbookName: string): WorkbookState {
  const found = Object.hasOwn(state.workbooks, workbookName)
    ? state.workbooks[workbookName]
    : undefined;
  if (found) return found;
  const made: WorkbookState = { documentProperties: {}, scriptProperties: {}, triggers: [] };
  state.workbooks[workbookName] = made;
  return made;
}

function emptyState(): DeskState {
  return {
    version: STATE_VERSION,
    workbooks: {},
    userProperties: {},
    drive: { nextNumber: 1, entries: {} },
    mail: { day: '', recipients: 0 },
  };
}

function fileVersion(file: string): string {
  const facts = statSync(file, { throwIfNoEntry: false });
  return facts ? `${facts.ino}:${facts.size}:${facts.mtimeMs}` : 'none';
}

function readState(file: string): DeskState {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isState(state)) return state;
  } catch (error) {
    throw new DeskError(deskWords.brokenState(file), { cause: error });
  }
  throw new DeskError(deskWords.brokenState(file));
}

function isState(value: unknown): value is DeskState {
  if (!isRecord(value) || value['version'] !== STATE_VERSION) return false;
  const { workbooks, userProperties, drive, mail } = value;
  return (
    isRecord(workbooks) &&
    Object.values(workbooks).every(isWorkbookState) &&
    isRecord(userProperties) &&
    isRecord(drive) &&
    typeof drive['nextNumber'] === 'number' &&
    isRecord(drive['entries']) &&
    isRecord(mail) &&
    typeof mail['recipients'] === 'number'
  );
}

function isWorkbookState(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value['documentProperties']) &&
    isRecord(value['scriptProperties']) &&
    Array.isArray(value['triggers'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whole or not at all: a power cut never leaves half a state. */
function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  const handle = openSync(fresh, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(fresh, file);
}
