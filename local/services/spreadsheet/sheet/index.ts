import type { SheetModel } from '../../../book/model';
import type { Desk, SheetHandle } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { SHEET_MEMBERS } from '../members/sheet';
import { SheetContents } from './contents';
import { checkSheetExists } from './exists';
import { SheetIdentity } from './identity';
import { SheetParts } from './parts';
import { SheetRanges } from './ranges';
import { SheetSelection } from './selection';
import { SheetSizes } from './sizes';
import { SheetStructure } from './structure';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Live on Google although the published types do not name them. */
const UNPUBLISHED_MEMBERS = { getTabColorObject: '', setTabColorObject: 'Color?' };

/** How sheets are put together; the spreadsheet passes calls on to the active one. */
export const SHEET_KIND = faceKind<SheetHandle, GoogleSheet>({
  name: 'Sheet',
  members: { ...SHEET_MEMBERS, ...UNPUBLISHED_MEMBERS },
  topics: [
    SheetContents,
    SheetIdentity,
    SheetParts,
    SheetRanges,
    SheetSelection,
    SheetSizes,
    SheetStructure,
  ],
  free: [
    'createTextFinder',
    'getDataRange',
    'getParent',
    'getRange',
    'getRangeList',
    'getSelection',
    'getSheetId',
    'newChart',
  ],
  prepare: ({ desk, sheet }) => {
    checkSheetExists(desk.book, sheet);
  },
});

/** A sheet as scripts hold it. */
export function sheetFace(desk: Desk, sheet: SheetModel): GoogleSheet {
  return makeFace(SHEET_KIND, { desk, sheet }, desk.gate);
}
