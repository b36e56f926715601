import { join } from 'node:path';
import { emptyBook } from '../../../local/book/model';
import { openDesk, type Desk, type DeskOptions } from '../../../local/desk';
import { scriptBundle } from './script-bundle';

/** A script with one function that writes its argument into the first cell. */
export const WRITE = `
function write(value) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(value);
}
`;

/** Opens a desk on an empty workbook with a script given as text, everything in the given folder. */
export function openDeskIn(
  folder: string,
  code: string,
  options: Partial<DeskOptions> = {},
): Promise<Desk> {
  return openDesk({
    workbook: emptyBook('台账'),
    out: join(folder, 'out'),
    bundleFolder: scriptBundle(folder, code),
    ...options,
  });
}
