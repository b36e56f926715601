import { WORD_TYPE, type DriveFile } from './drive';

/** The Word file that was last made in a folder of the add-on; undefined if there is none. One round trip. */
export function newestDocument(folderId: string): DriveFile | undefined {
  const service = typeof Drive === 'undefined' ? undefined : Drive.Files;
  const answer = service?.list({
    q: `'${folderId}' in parents and mimeType = '${WORD_TYPE}' and trashed = false`,
    orderBy: 'createdTime desc',
    pageSize: 1,
    fields: 'files(id,name,webViewLink)',
  });
  const [file] = answer?.files ?? [];
  return file && { id: file.id ?? '', name: file.name ?? '', link: file.webViewLink ?? '' };
}
