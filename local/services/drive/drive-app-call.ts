import type { RoundTrips } from '../hook';
import { requirePermission, SCOPES } from '../scopes';
import { ScriptException } from '../script-error';
import { checkSignature } from '../spreadsheet/face/signature';
import { FOLDER_TYPE, ROOT_ID, type DriveEntry } from './entry';
import { ROOT_ENTRY } from './resource';
import type { DriveStore } from './store';

/** What DriveApp stands on. */
export interface DriveAppSetting {
  readonly store: DriveStore;
  readonly gate: RoundTrips;
  /** The permissions of the script. */
  readonly scopes: readonly string[];
}

/** One of these lets a script look. */
export const READING: readonly string[] = [SCOPES.readAllFiles, SCOPES.allFiles];
/** This lets it change. */
export const WRITING: readonly string[] = [SCOPES.allFiles];

/** As Google does it: the arguments are looked at first, then the call goes out, then the permission is looked at. */
export function enter(
  { gate, scopes }: DriveAppSetting,
  call: string,
  permissions: readonly string[],
  overloads: string,
  args: readonly unknown[],
): void {
  checkSignature(call, overloads, args);
  const [service = '', method = ''] = call.split('.');
  gate.announce(service, method, args);
  requirePermission(scopes, call, permissions);
}

/** The file or folder of an id, as it is now. */
export function found({ store }: DriveAppSetting, id: unknown, isFolder: boolean): DriveEntry {
  const entry = id === ROOT_ID ? ROOT_ENTRY : store.find(String(id));
  if (!entry || (entry.mimeType === FOLDER_TYPE) !== isFolder) {
    throw new ScriptException(
      'No item with the given ID could be found, or you do not have permission to access it.',
    );
  }
  return entry;
}

/** A name for a file or folder, or Google's error when it is none. */
export function requireName(name: unknown): string {
  if (typeof name !== 'string' || name === '') throw new ScriptException('Invalid argument: name');
  return name;
}
