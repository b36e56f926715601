import { cellKey } from '../../../book/model';
import type { RangeHandle } from '../desk';
import { forEachCell, mapCells } from '../grid/areas';
import { checkMayEdit } from '../grid/check-protection';
import { checkDataShape } from '../grid/data-shape';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Notes on cells. */
export class RangeNotes implements Pick<
  GoogleRange,
  'getNote' | 'getNotes' | 'setNote' | 'setNotes'
> {
  constructor(
    private readonly at: RangeHandle,
    private readonly face: GoogleRange,
  ) {}

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    const { sheet, area } = this.at;
    return mapCells(area, (row, column) => sheet.notes.get(cellKey(row, column)) ?? '');
  }

  setNote(note: string | null): GoogleRange {
    return this.write(() => note);
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    const { area } = this.at;
    checkDataShape(notes, area);
    return this.write(
      (row, column) => notes[row - area.startRow]?.[column - area.startColumn] ?? null,
    );
  }

  private write(noteOf: (row: number, column: number) => string | null): GoogleRange {
    const { sheet, area } = this.at;
    checkMayEdit(sheet, area);
    forEachCell(area, (row, column) => {
      const note = noteOf(row, column);
      if (note === null || note === '') sheet.notes.delete(cellKey(row, column));
      else sheet.notes.set(cellKey(row, column), note);
    });
    return this.face;
  }
}
