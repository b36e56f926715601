/** A file or folder of the desk's Drive as the state keeps it; the contents are a file in `<out>/drive`. */
export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** One id: Drive has had one parent since 2020. */
  readonly parent: string;
  readonly trashed: boolean;
  readonly createdTime: string;
  readonly modifiedTime: string;
  /** The name on disk: `name` without what file systems refuse, told apart from its neighbours. */
  readonly fileName: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly appProperties?: Readonly<Record<string, string>>;
}

/** My Drive's own folder. */
export const ROOT_ID = 'desk-root';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
