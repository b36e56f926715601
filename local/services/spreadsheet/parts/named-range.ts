import type { BookModel, NamedRangeModel } from '../../../book/model';
import { ScriptException } from '../../script-error';
import type { Desk, RangeHandle } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { NAMED_RANGE_MEMBERS } from '../members/parts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface NamedRangeHandle {
  readonly desk: Desk;
  readonly named: NamedRangeModel;
}

class NamedRangeTopic implements NamedRange {
  constructor(
    private readonly at: NamedRangeHandle,
    private readonly face: NamedRange,
  ) {}

  getName(): string {
    return this.at.named.name;
  }

  getRange(): Range {
    const { desk, named } = this.at;
    const sheet = desk.book.sheets.find((one) => one.id === named.sheetId);
    if (!sheet) throw new ScriptException('Range not found');
    return desk.make.range(sheet, named.area);
  }

  remove(): void {
    removeName(this.at.desk.book, this.at.named.name);
  }

  setName(name: string): NamedRange {
    checkName(name);
    this.at.named.name = name;
    return this.face;
  }

  setRange(range: Range): NamedRange {
    const { sheet, area } = handleOf<RangeHandle>(range, 'Range');
    this.at.named.sheetId = sheet.id;
    this.at.named.area = area;
    return this.face;
  }
}

const KIND = faceKind<NamedRangeHandle, NamedRange>({
  name: 'NamedRange',
  members: NAMED_RANGE_MEMBERS,
  topics: [NamedRangeTopic],
});

/** The named ranges of the workbook, or those of one sheet. */
export function namedRangeFaces(desk: Desk, sheetId?: number): NamedRange[] {
  return desk.book.namedRanges
    .filter((named) => sheetId === undefined || named.sheetId === sheetId)
    .map((named) => makeFace(KIND, { desk, named }, desk.gate));
}

/** Gives a range a name; a range that had the name loses it. */
export function nameRange(book: BookModel, name: string, { sheet, area }: RangeHandle): void {
  checkName(name);
  removeName(book, name);
  book.namedRanges.push({ name, sheetId: sheet.id, area });
}

/** Takes a name away. */
export function removeName(book: BookModel, name: string): void {
  book.namedRanges = book.namedRanges.filter(
    (named) => named.name.toLowerCase() !== name.toLowerCase(),
  );
}

/** A name is letters, digits and underscores, does not start with a digit and is no cell. */
function checkName(name: string): void {
  const isName = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isReserved = /^(?:[a-z]{1,3}\d+|r\d+c\d+|true|false)$/i.test(name);
  if (!isName || isReserved) {
    throw new ScriptException(`The name "${name}" is not valid for a range.`);
  }
}
