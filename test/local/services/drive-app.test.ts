import { openState } from '../../../local/desk-state';
import { createClock } from '../../../local/services/clock';
import { createDriveApp } from '../../../local/services/drive/drive-app';
import { createDrive } from '../../../local/services/drive/files';
import { openDriveStore } from '../../../local/services/drive/store';
import { RoundTripGate } from '../../../local/services/hook';
import { SCOPES } from '../../../local/services/scopes';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const ALL = [SCOPES.allFiles];
const REQUIRED = 'Specified permissions are not sufficient to call';

/** DriveApp with these permissions, the advanced service over the same Drive, and the calls that went out. */
function driveWith(scopes: readonly string[]) {
  const folder = newFolder();
  const store = openDriveStore(openState(folder), folder, createClock({ now: 0 }));
  const calls: string[] = [];
  const gate = new RoundTripGate((service, method) => calls.push(`${service}.${method}`));
  return {
    DriveApp: createDriveApp({ store, gate, scopes }),
    Files: createDrive(store, gate).Files,
    calls,
  };
}

describe('DriveApp', () => {
  it('shares its files and folders with the advanced service', () => {
    const { DriveApp, Files } = driveWith(ALL);
    const folder = DriveApp.createFolder('通知书');
    const file = folder.createFile('甲.txt', '内容');
    expect(Files.get(file.getId(), { fields: 'name,parents,mimeType' })).toEqual({
      ...{ name: '甲.txt', parents: [folder.getId()], mimeType: 'text/plain' },
    });
    const made = Files.create({ name: '乙.txt', mimeType: 'text/plain' });
    expect(DriveApp.getFileById(made.id ?? '').getName()).toBe('乙.txt');
    expect(DriveApp.getFolderById(folder.getId()).createFolder('丙').getName()).toBe('丙');
  });

  it('hands out handles that show what the file has become', () => {
    const { DriveApp } = driveWith(ALL);
    const file = DriveApp.getRootFolder().createFile('甲.txt', '内容', 'text/csv');
    const other = DriveApp.getFileById(file.getId());
    expect(file.setName('乙.csv').setTrashed(true).getName()).toBe('乙.csv');
    expect([other.getName(), other.isTrashed(), other.getMimeType(), other.getSize()]).toEqual([
      ...['乙.csv', true, 'text/csv', 6],
    ]);
    expect(other.getBlob().getName()).toBe('乙.csv');
  });

  it('finds nothing under an unknown id, nor a folder where a file is asked for', () => {
    const { DriveApp } = driveWith(ALL);
    const folder = DriveApp.createFolder('甲');
    const message = /^No item with the given ID could be found/;
    expect(() => DriveApp.getFileById('x')).toThrow(message);
    expect(() => DriveApp.getFileById(folder.getId())).toThrow(message);
  });

  it.each([
    ['createFile', ['a.txt', ''], SCOPES.allFiles],
    ['createFolder', ['a'], SCOPES.allFiles],
    ['getFileById', ['x'], `(${SCOPES.readAllFiles} || ${SCOPES.allFiles})`],
    ['getFolderById', ['x'], `(${SCOPES.readAllFiles} || ${SCOPES.allFiles})`],
    ['getRootFolder', [], `(${SCOPES.readAllFiles} || ${SCOPES.allFiles})`],
  ] as const)('%s needs a permission that drive.file does not give', (method, args, required) => {
    const { DriveApp, calls } = driveWith(['https://www.googleapis.com/auth/drive.file']);
    expect(() => DriveApp[method](...args)).toThrow(
      `${REQUIRED} DriveApp.${method}. Required permissions: ${required}`,
    );
    expect(calls).toEqual([`DriveApp.${method}`]);
  });

  it('changes nothing with a permission to read', () => {
    const { DriveApp } = driveWith([SCOPES.readAllFiles]);
    const root = DriveApp.getRootFolder();
    expect(() => root.createFile('a.txt', '')).toThrow(`${REQUIRED} Folder.createFile.`);
    expect(() => root.setName('b')).toThrow(`${REQUIRED} Folder.setName.`);
  });

  it('names what it does not have', () => {
    const { DriveApp } = driveWith(ALL);
    expect(() => Reflect.get(DriveApp, 'searchFiles') as unknown).toThrow(
      'not supported in the desk edition: DriveApp.searchFiles',
    );
  });
});
