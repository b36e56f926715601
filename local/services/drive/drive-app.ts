import { strictService } from '../strict-service';
import { enter, found, READING, type DriveAppSetting } from './drive-app-call';
import { fileFace, folderFace, newFile, newFolder } from './drive-app-items';
import { ROOT_ID } from './entry';
import { ROOT_ENTRY } from './resource';

type App = GoogleAppsScript.Drive.DriveApp;
type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

/**
 * Stands in for `DriveApp`: files and folders of the Drive that the advanced service has too. As on Google it needs a
 * permission for all files, which the add-on does not have: there every call is the error that says so.
 */
export function createDriveApp(setting: DriveAppSetting) {
  const service = 'DriveApp';
  return strictService(service, {
    createFile: (...args: unknown[]): File => newFile(setting, service, ROOT_ID, args),
    createFolder: (...args: unknown[]): Folder => newFolder(setting, service, ROOT_ID, args),
    getFileById(...args: unknown[]): File {
      enter(setting, `${service}.getFileById`, READING, 'String', args);
      return fileFace(setting, found(setting, args[0], false));
    },
    getFolderById(...args: unknown[]): Folder {
      enter(setting, `${service}.getFolderById`, READING, 'String', args);
      return folderFace(setting, found(setting, args[0], true));
    },
    getRootFolder(...args: unknown[]): Folder {
      enter(setting, `${service}.getRootFolder`, READING, '', args);
      return folderFace(setting, ROOT_ENTRY);
    },
  } satisfies Partial<Record<keyof App, unknown>>);
}
