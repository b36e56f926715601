import { openAppWith } from './open-app';

describe('a filter', () => {
  const rows = [['乡镇'], ['资源镇'], ['梅溪镇'], ['资源镇']];

  it('can be put on a sheet once', () => {
    const { sheet } = openAppWith(rows);
    const filter = sheet.getRange('A1:A4').createFilter();
    expect(() => sheet.getRange('A1:A4').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:A4');
    expect(sheet.getRange('A2').getFilter()).not.toBeNull();
    expect(sheet.getRange('B2').getFilter()).toBeNull();
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
    expect(() => {
      filter.remove();
    }).toThrow(/has been removed/);
  });

  it('hides rows by their values', () => {
    const { app, sheet } = openAppWith(rows);
    const filter = sheet.getRange('A1:A4').createFilter();
    const criteria = app.newFilterCriteria().setHiddenValues(['资源镇']).build();
    filter.setColumnFilterCriteria(1, criteria);
    expect([1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(filter.getColumnFilterCriteria(1)?.getHiddenValues()).toEqual(['资源镇']);
    filter.removeColumnFilterCriteria(1);
    expect(filter.getColumnFilterCriteria(1)).toBeNull();
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
    expect(() => filter.sort(2, true)).toThrow(/outside of the filter/);
  });
});
