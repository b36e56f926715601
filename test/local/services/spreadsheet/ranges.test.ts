import { callUntyped, openApp, openAppWith } from './open-app';

describe('Sheet.getRange', () => {
  it.each([
    ['C5', 'C5', 1, 1],
    ['$C$3', 'C3', 1, 1],
    ['C5:B2', 'B2:C5', 4, 2],
    ['R5C3', 'C5', 1, 1],
    ['R10C5:R1C2', 'B1:E10', 10, 4],
    ['r1c1:r2c2', 'A1:B2', 2, 2],
    ['5:7', '5:7', 3, 26],
    ['B:C', 'B:C', 1000, 2],
    ['A998:A', 'A998:A1000', 3, 1],
    ["'台账'!B2", 'B2', 1, 1],
    ['台账!B2:B3', 'B2:B3', 2, 1],
  ])('reads %s as %s with %i rows and %i columns', (written, notation, rows, columns) => {
    const range = openApp().sheet.getRange(written);
    expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([
      notation,
      rows,
      columns,
    ]);
  });

  it('falls back to A1 for RC1, which is no R1C1 address, and fails only when it is used', () => {
    const range = openApp().sheet.getRange('RC1');
    expect(range.getA1Notation()).toBe('RC1');
    expect(() => range.getValues()).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it.each(['', 'A', '5', 'A1:B2:C3', '没有!A1', 'A0', '一'])('does not find %j', (written) => {
    expect(() => openApp().sheet.getRange(written)).toThrow('Range not found');
  });

  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[Number.NaN, 1], 'The starting row of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1000, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('refuses %j: %s', (place, message) => {
    const { sheet } = openApp();
    expect(() => callUntyped(sheet, 'getRange', ...place)).toThrow(message);
  });

  it('reaches the last cell', () => {
    expect(openApp().sheet.getRange(1000, 26).getA1Notation()).toBe('Z1000');
  });

  it.each([
    [['1', '2'], '(String,String)'],
    [[undefined, 1], '(null,number)'],
    [[1, 1, undefined], '(number,number,null)'],
    [[], '()'],
    [[1, 1, 1, 1, 1], '(number,number,number,number,number)'],
  ])('refuses the arguments %j', (args, shown) => {
    const { sheet } = openApp();
    expect(() => callUntyped(sheet, 'getRange', ...args)).toThrow(
      `The parameters ${shown} don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  });
});

describe('Range.offset', () => {
  it('keeps the size and moves', () => {
    const range = openApp().sheet.getRange('B2:C5');
    expect(range.offset(1, 2).getA1Notation()).toBe('D3:E6');
    expect(range.offset(1, 2, 1).getA1Notation()).toBe('D3:E3');
    expect(range.offset(0, -1, 2, 3).getA1Notation()).toBe('A2:C3');
  });

  it.each([
    [[0, 0, 0], /number of rows/],
    [[0, 0, 1, 0], /number of columns/],
    [[-2, 0], /starting row/],
    [[0, 999], /outside the dimensions/],
  ])('refuses %j', (args, message) => {
    const range = openApp().sheet.getRange('B2');
    expect(() => callUntyped(range, 'offset', ...args)).toThrow(message);
  });
});

describe('a range', () => {
  it('tells its edges', () => {
    const range = openApp().sheet.getRange('B2:D6');
    expect([
      range.getRow(),
      range.getColumn(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getNumRows(),
      range.getNumColumns(),
      range.getGridId(),
    ]).toEqual([2, 2, 6, 4, 5, 3, 1]);
    expect(range.getSheet().getName()).toBe('台账');
    expect(range.getCell(2, 3).getA1Notation()).toBe('D3');
    expect(() => range.getCell(6, 1)).toThrow('Cell reference out of range');
  });

  it.each([
    ['5:7', true, false],
    ['B:C', false, true],
    ['B2', true, true],
  ])('%s is bounded by rows: %s, by columns: %s', (notation, byRows, byColumns) => {
    const range = openApp().sheet.getRange(notation);
    expect([range.isStartRowBounded(), range.isEndRowBounded()]).toEqual([byRows, byRows]);
    expect([range.isStartColumnBounded(), range.isEndColumnBounded()]).toEqual([
      byColumns,
      byColumns,
    ]);
  });

  it('finds the region of data around it', () => {
    const { app, sheet } = openAppWith([
      ['a', 'b', '', 'x'],
      ['c', 'd', '', ''],
      ['', '', '', ''],
      ['e', '', '', ''],
    ]);
    expect(sheet.getRange('A1').getDataRegion().getA1Notation()).toBe('A1:B2');
    const down = sheet.getRange('B1').getDataRegion(app.Dimension.ROWS);
    expect(down.getA1Notation()).toBe('B1:B2');
    const across = sheet.getRange('B1').getDataRegion(app.Dimension.COLUMNS);
    expect(across.getA1Notation()).toBe('A1:B1');
  });

  it('of a deleted sheet fails when it is used', () => {
    const { sheet, spreadsheet } = openApp();
    const range = sheet.getRange('A1');
    spreadsheet.insertSheet('另一张');
    spreadsheet.deleteSheet(sheet);
    expect(() => range.getValues()).toThrow('Sheet 1 not found');
  });
});

describe('Spreadsheet.getRange', () => {
  it.each([
    ["'工作 组'!B2", '工作 组', 'B2'],
    ['A1', '台账', 'A1'],
    ["'O''Brien'!A1:A2", "O'Brien", 'A1:A2'],
  ])('reads %s', (written, name, notation) => {
    const { spreadsheet, sheet } = openApp();
    spreadsheet.insertSheet('工作 组');
    spreadsheet.insertSheet("O'Brien");
    sheet.activate();
    const range = spreadsheet.getRange(written);
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual([name, notation]);
  });
});

describe('named ranges', () => {
  it('are set, found, renamed, moved and removed', () => {
    const { spreadsheet, sheet } = openApp();
    spreadsheet.setNamedRange('乡镇名', sheet.getRange('A2:A8'));
    expect(spreadsheet.getRangeByName('乡镇名')?.getA1Notation()).toBe('A2:A8');
    const [named] = spreadsheet.getNamedRanges();
    named?.setName('乡镇列').setRange(sheet.getRange('B2:B8'));
    expect(spreadsheet.getRangeByName('乡镇名')).toBeNull();
    expect(spreadsheet.getRangeByName('乡镇列')?.getA1Notation()).toBe('B2:B8');
    expect(sheet.getNamedRanges().map((one) => one.getName())).toEqual(['乡镇列']);
    expect(sheet.getRange('乡镇列').getA1Notation()).toBe('B2:B8');
    spreadsheet.removeNamedRange('乡镇列');
    expect(spreadsheet.getNamedRanges()).toEqual([]);
  });

  it.each(['A1', '1abc', 'a b', 'R1C1', ''])('cannot be called %j', (name) => {
    const { spreadsheet, sheet } = openApp();
    expect(() => {
      spreadsheet.setNamedRange(name, sheet.getRange('A1'));
    }).toThrow(/not valid/);
  });

  it('that do not exist cannot be removed', () => {
    const { spreadsheet } = openApp();
    expect(() => {
      spreadsheet.removeNamedRange('无');
    }).toThrow(/no named range/);
  });
});

describe('RangeList', () => {
  it('does the same to each of its ranges', () => {
    const { sheet } = openApp();
    const list = sheet.getRangeList(['A1:A2', 'C3']);
    expect(list.setValue('×').setFontWeight('bold').getRanges()).toHaveLength(2);
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      ['×', '', ''],
      ['×', '', ''],
      ['', '', '×'],
    ]);
    expect(sheet.getRange('C3').getFontWeight()).toBe('bold');
    list.clearContent();
    expect(sheet.getLastRow()).toBe(0);
  });
});
