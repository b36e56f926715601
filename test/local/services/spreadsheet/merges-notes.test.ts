import { openApp, openAppWith } from './open-app';

describe('merging', () => {
  const grid = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ];

  it('keeps the top-left value and knows its parts', () => {
    const { sheet } = openAppWith(grid);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['a', '', 'c'],
      ['', '', 'f'],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(sheet.getRange('C2').isPartOfMerge()).toBe(false);
    sheet.getRange('A1:C2').breakApart();
    expect(sheet.getRange('A1').isPartOfMerge()).toBe(false);
  });

  it('across makes one of each row, vertically one of each column', () => {
    const { sheet } = openAppWith(grid);
    const merged = () =>
      sheet
        .getRange('A1:C2')
        .getMergedRanges()
        .map((range) => range.getA1Notation());
    sheet.getRange('A1:B2').mergeAcross();
    expect(merged()).toEqual(['A1:B1', 'A2:B2']);
    sheet.getRange('A1:B2').mergeVertically();
    expect(merged()).toEqual(['A1:A2', 'B1:B2']);
  });

  it('refuses a part of a merged range', () => {
    const { sheet } = openAppWith(grid);
    sheet.getRange('A1:B2').merge();
    const message = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => sheet.getRange('B2:C2').merge()).toThrow(message);
    expect(() => sheet.getRange('A1').breakApart()).toThrow(message);
  });
});

describe('notes', () => {
  it('are set, read and taken away', () => {
    const { sheet, model } = openApp();
    sheet.getRange('A1:B1').setNotes([['一', null]]);
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['一', '']]);
    expect(sheet.getRange('A1').getNote()).toBe('一');
    sheet.getRange('A1').setNote('');
    expect(model.notes.size).toBe(0);
  });
});
