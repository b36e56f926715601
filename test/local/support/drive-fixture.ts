import { openState } from '../../../local/desk-state';
import { createBlob } from '../../../local/services/blob';
import { createClock } from '../../../local/services/clock';
import { createDrive } from '../../../local/services/drive/files';
import { openDriveStore } from '../../../local/services/drive/store';
import { RoundTripGate } from '../../../local/services/hook';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MOMENT = Date.UTC(2023, 11, 20);

/** Drive over a folder, its clock standing at the beginning of 20 December 2023 UTC. */
export function driveIn(folder: string) {
  const store = openDriveStore(openState(folder), folder, createClock({ now: MOMENT }));
  return createDrive(store, new RoundTripGate(undefined)).Files;
}

export const blob = (text: string, contentType: string | null = 'application/octet-stream') =>
  createBlob({ bytes: new TextEncoder().encode(text), contentType, name: null });

export type Files = ReturnType<typeof driveIn>;
export const idOf = (file: { id?: string }): string => file.id ?? '';
export const namesIn = (files: Files, q: string): string[] =>
  (files.list({ q }).files ?? []).map((file) => file.name ?? '');
export const media = (files: Files, id: string): string => {
  const content = files.get(id, { alt: 'media' });
  return typeof content === 'string'
    ? content
    : (content as GoogleAppsScript.Base.Blob).getDataAsString();
};
