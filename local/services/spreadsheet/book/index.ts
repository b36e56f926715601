import type { Desk } from '../desk';
import { callMember, faceKind, makeFace } from '../face/face';
import { activeSheetOf } from '../grid/references';
import { SPREADSHEET_MEMBERS } from '../members/spreadsheet';
import { SHEET_KIND } from '../sheet';
import type { SpreadsheetHandle } from './handle';
import { SpreadsheetIdentity } from './identity';
import { SpreadsheetRanges } from './ranges';
import { SpreadsheetSheets } from './sheets';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const OWN_TOPICS = [SpreadsheetIdentity, SpreadsheetRanges, SpreadsheetSheets] as const;

/** Gets its methods below: what a spreadsheet has in common with a sheet it does to the active one. */
class OnActiveSheet {
  constructor(readonly at: SpreadsheetHandle) {}
}

const own = new Set(OWN_TOPICS.flatMap((topic) => Object.getOwnPropertyNames(topic.prototype)));
for (const member of Object.keys(SPREADSHEET_MEMBERS)) {
  if (own.has(member) || !SHEET_KIND.topicOf.has(member)) continue;
  Object.defineProperty(OnActiveSheet.prototype, member, {
    value(this: OnActiveSheet, ...args: unknown[]): unknown {
      const { desk } = this.at;
      const sheet = activeSheetOf(desk.book);
      const target = { handle: { desk, sheet }, face: desk.make.sheet(sheet) };
      return callMember(SHEET_KIND, member, target, args);
    },
  });
}

const KIND = faceKind<SpreadsheetHandle, GoogleSpreadsheet>({
  name: 'Spreadsheet',
  members: SPREADSHEET_MEMBERS,
  topics: [...OWN_TOPICS, OnActiveSheet],
  free: ['getDataRange', 'getId', 'getRange', 'getRangeList', 'getSelection'],
});

/** The workbook as scripts hold it. */
export function spreadsheetFace(desk: Desk): GoogleSpreadsheet {
  return makeFace(KIND, { desk }, desk.gate);
}
