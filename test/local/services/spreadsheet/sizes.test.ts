import { openApp, openAppWith } from './open-app';

describe('sizes and hiding', () => {
  it('of columns and rows have defaults and are set', () => {
    const { sheet } = openApp();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidths(1, 2, 50).setRowHeights(1, 2, 30);
    expect([sheet.getColumnWidth(2), sheet.getRowHeight(2)]).toEqual([50, 30]);
    sheet.autoResizeRows(1, 1);
    expect(sheet.getRowHeight(1)).toBe(21);
    expect(() => sheet.setColumnWidth(27, 10)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.setRowHeight(1, 0)).toThrow(/must be positive/);
  });

  it('fit columns to their longest text', () => {
    const { sheet } = openAppWith([['资源县社会保险事业管理中心', 'ab', '']]);
    sheet.autoResizeColumns(1, 3);
    expect(sheet.getColumnWidth(1)).toBeGreaterThan(sheet.getColumnWidth(2) * 4);
    expect(sheet.getColumnWidth(3)).toBe(100);
  });

  it('hide and show rows and columns', () => {
    const { sheet } = openApp();
    sheet.hideRows(2, 2);
    sheet.hideColumn(sheet.getRange('C1:D1'));
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([
      true,
      true,
      false,
    ]);
    sheet.showRows(2);
    sheet.unhideColumn(sheet.getRange('C1:D1'));
    expect([sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(4)]).toEqual([false, false]);
  });

  it('freeze rows and columns', () => {
    const { sheet } = openApp();
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    expect(() => {
      sheet.setFrozenRows(1001);
    }).toThrow('Those rows are out of bounds.');
  });
});
