import type { Area, SheetModel } from '../../../book/model';
import type { Desk, RangeHandle } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { CLOSED, type OpenEnds } from '../grid/a1-notation';
import { RANGE_MEMBERS } from '../members/range';
import { checkOnSheet } from '../sheet/bounds';
import { checkSheetExists } from '../sheet/exists';
import { RangeAccess } from './access';
import { RangeBorders } from './borders';
import { RangeClearing } from './clearing';
import { RangeColorObjects } from './color-objects';
import { RangeCopying } from './copying';
import { RangeFills } from './fills';
import { RangeFonts } from './fonts';
import { RangeFormulas } from './formulas';
import { RangeGeometry } from './geometry';
import { RangeMerges } from './merges';
import { RangeNotes } from './notes';
import { RangeRichTexts } from './rich-texts';
import { RangeTidying } from './tidying';
import { RangeValidation } from './validation';
import { RangeValues } from './values';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Lives on Google although the published types do not name it. */
const UNPUBLISHED_MEMBERS = { getBorder: '' };

/** How ranges are put together; range lists pass their calls on to it. */
export const RANGE_KIND = faceKind<RangeHandle, GoogleRange>({
  name: 'Range',
  members: { ...RANGE_MEMBERS, ...UNPUBLISHED_MEMBERS },
  topics: [
    RangeAccess,
    RangeBorders,
    RangeClearing,
    RangeColorObjects,
    RangeCopying,
    RangeFills,
    RangeFonts,
    RangeFormulas,
    RangeGeometry,
    RangeMerges,
    RangeNotes,
    RangeRichTexts,
    RangeTidying,
    RangeValidation,
    RangeValues,
  ],
  free: [
    'getA1Notation',
    'getCell',
    'getColumn',
    'getGridId',
    'getLastColumn',
    'getLastRow',
    'getNumColumns',
    'getNumRows',
    'getRow',
    'getRowIndex',
    'getSheet',
    'isEndColumnBounded',
    'isEndRowBounded',
    'isStartColumnBounded',
    'isStartRowBounded',
    'offset',
    'createTextFinder',
  ],
  prepare: ({ desk, sheet, area }) => {
    checkSheetExists(desk.book, sheet);
    checkOnSheet(sheet, area);
  },
});

/** A range as scripts hold it. */
export function rangeFace(
  desk: Desk,
  sheet: SheetModel,
  area: Area,
  open: OpenEnds = CLOSED,
): GoogleRange {
  return makeFace(RANGE_KIND, { desk, sheet, area, open }, desk.gate);
}
