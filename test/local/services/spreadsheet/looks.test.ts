import { callUntyped, openApp, openAppWith } from './open-app';

describe('a cell nobody formatted', () => {
  it("has Google's defaults", () => {
    const { app, sheet } = openApp();
    const cell = sheet.getRange('A1');
    expect({
      background: cell.getBackground(),
      border: callUntyped(cell, 'getBorder'),
      color: callUntyped(cell, 'getFontColor'),
      family: cell.getFontFamily(),
      size: cell.getFontSize(),
      weight: cell.getFontWeight(),
      style: cell.getFontStyle(),
      line: cell.getFontLine(),
      horizontal: cell.getHorizontalAlignment(),
      vertical: cell.getVerticalAlignment(),
      format: cell.getNumberFormat(),
      wrap: cell.getWrap(),
      strategy: cell.getWrapStrategy(),
    }).toEqual({
      background: '#ffffff',
      border: null,
      color: '#000000',
      family: 'Arial',
      size: 10,
      weight: 'normal',
      style: 'normal',
      line: 'none',
      horizontal: 'general',
      vertical: 'bottom',
      format: '0.###############',
      wrap: true,
      strategy: app.WrapStrategy.OVERFLOW,
    });
  });

  it("reads the format 'general' as 0.###############", () => {
    const cell = openApp().sheet.getRange('A1').setNumberFormat('general');
    expect(cell.getNumberFormat()).toBe('0.###############');
  });
});

describe('looks', () => {
  it('are set for every cell and read back', () => {
    const { app, sheet } = openApp();
    const range = sheet
      .getRange('A1:B2')
      .setBackground('#ABCDEF')
      .setFontFamily('仿宋')
      .setFontSize(14)
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontLine('underline')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setNumberFormat('0.0%')
      .setWrapStrategy(app.WrapStrategy.CLIP);
    const every = (value: unknown) => [
      [value, value],
      [value, value],
    ];
    expect(range.getBackgrounds()).toEqual(every('#abcdef'));
    expect(range.getFontFamilies()).toEqual(every('仿宋'));
    expect(range.getFontSizes()).toEqual(every(14));
    expect(range.getFontWeights()).toEqual(every('bold'));
    expect(range.getFontStyles()).toEqual(every('italic'));
    expect(range.getFontLines()).toEqual(every('underline'));
    expect(range.getHorizontalAlignments()).toEqual(every('center'));
    expect(range.getVerticalAlignments()).toEqual(every('middle'));
    expect(range.getNumberFormats()).toEqual(every('0.0%'));
    expect(range.getWrapStrategies()).toEqual(every(app.WrapStrategy.CLIP));
    expect(range.getWraps()).toEqual(every(false));
  });

  it('are taken back with null and leave no trace', () => {
    const { sheet, model } = openApp();
    const cell = sheet
      .getRange('A1')
      .setBackground('red')
      .setFontColor('blue')
      .setFontWeight('bold');
    cell.setBackground(null).setFontColor(null).setFontWeight(null);
    expect(model.styles[0]?.[0]).toBeUndefined();
  });

  it('come as grids of the same size', () => {
    const { sheet } = openApp();
    const range = sheet.getRange('A1:B1');
    range.setBackgrounds([['#111111', null]]).setFontWeights([['bold', 'normal']]);
    range.setFontColors([['#222222', null]]).setNumberFormats([['0', '@']]);
    expect(range.getBackgrounds()).toEqual([['#111111', '#ffffff']]);
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect(range.getNumberFormats()).toEqual([['0', '@']]);
    expect(() => range.setBackgrounds([['red']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('are shared by cells that look alike', () => {
    const { sheet, model } = openApp();
    sheet.getRange('A1:C100').setBackground('red').setFontWeight('bold');
    sheet.getRange('A1:C100').setBorder(null, null, null, null, true, true);
    expect(new Set(model.styles.flat()).size).toBeLessThanOrEqual(9);
  });

  it.each([
    ['#FFF', '#ffffff'],
    ['Red', '#ff0000'],
    ['#d9ead3', '#d9ead3'],
  ])('reads the colour %s as %s', (given, read) => {
    expect(openApp().sheet.getRange('A1').setBackground(given).getBackground()).toBe(read);
  });

  it.each([
    ['setBackground', 'nocolour'],
    ['setFontWeight', 'heavy'],
    ['setFontLine', 'dotted'],
    ['setFontStyle', 'oblique'],
    ['setHorizontalAlignment', 'middle'],
    ['setVerticalAlignment', 'center'],
  ] as const)('%s refuses %j', (method, value) => {
    const range = openApp().sheet.getRange('A1');
    expect(() => callUntyped(range, method, value)).toThrow(/^Invalid argument: /);
  });
});

describe('Range.setBorder', () => {
  it('draws the outside and the inside as told', () => {
    const { app, sheet, model } = openApp();
    const { DASHED } = app.BorderStyle;
    sheet.getRange('A1:B2').setBorder(true, true, true, true, null, false, '#FF0000', DASHED);
    const line = { style: 'dashed', color: '#ff0000' };
    expect(model.styles[0]?.[0]?.borders).toEqual({ top: line, left: line });
    expect(model.styles[1]?.[1]?.borders).toEqual({ bottom: line, right: line });
  });

  it('leaves with null and takes away with false', () => {
    const { sheet, model } = openApp();
    const cell = sheet.getRange('A1').setBorder(true, true, true, true, null, null);
    cell.setBorder(null, false, null, false, null, null);
    const line = { style: 'thin', color: '#000000' };
    expect(model.styles[0]?.[0]?.borders).toEqual({ top: line, bottom: line });
    cell.setBorder(false, false, false, false, false, false);
    expect(model.styles[0]?.[0]).toBeUndefined();
  });
});

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

describe('rich text', () => {
  it('carries a link and looks of its pieces', () => {
    const { app, sheet, model } = openApp();
    const bold = app.newTextStyle().setBold(true).setForegroundColor('#FF0000').build();
    const value = app
      .newRichTextValue()
      .setText('催缴通知书.docx')
      .setLinkUrl('https://example.com/1')
      .setTextStyle(0, 2, bold)
      .build();
    const cell = sheet.getRange('A1').setRichTextValue(value);
    expect(cell.getValue()).toBe('催缴通知书.docx');
    const read = cell.getRichTextValue();
    expect(read?.getLinkUrl()).toBe('https://example.com/1');
    expect(read?.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold()])).toEqual([
      ['催缴', true],
      ['通知书.docx', null],
    ]);
    expect(read?.getRuns()[1]?.getStartIndex()).toBe(2);
    expect(read?.getTextStyle(0, 2).getForegroundColor()).toBe('#ff0000');
    expect(model.richTexts?.get('0,0')).toHaveLength(2);
  });

  it('links a piece only, and can be copied and unlinked', () => {
    const { app } = openApp();
    const value = app.newRichTextValue().setText('见附件').setLinkUrl(1, 3, 'https://a.cn').build();
    expect(value.getLinkUrl()).toBeNull();
    expect(value.getLinkUrl(1, 3)).toBe('https://a.cn');
    expect(value.copy().setLinkUrl(1, 3, null).build().getRuns()).toHaveLength(1);
    expect(() => app.newRichTextValue().setText('ab').setLinkUrl(1, 3, 'x')).toThrow(
      /out of bounds/,
    );
  });

  it('is gone when a plain value is set, and null where a number stands', () => {
    const { app, sheet, model } = openApp();
    const linked = app.newRichTextValue().setText('a').setLinkUrl('https://a.cn').build();
    sheet.getRange('A1').setRichTextValue(linked).setValue('b');
    expect(model.richTexts?.size).toBe(0);
    expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBeNull();
    expect(sheet.getRange('A1').setValue(1).getRichTextValue()).toBeNull();
  });

  it('comes as a grid', () => {
    const { app, sheet } = openApp();
    const text = (words: string) => app.newRichTextValue().setText(words).build();
    sheet.getRange('A1:B1').setRichTextValues([[text('a'), text('')]]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['a', '']]);
    expect(sheet.getRange('A1:B1').getRichTextValues()[0]?.[0]?.getText()).toBe('a');
  });

  it('styles whole cells', () => {
    const { app, sheet } = openApp();
    const style = app.newTextStyle().setBold(true).setFontSize(16).setFontFamily('黑体').build();
    const cell = sheet.getRange('A1').setTextStyle(style);
    expect([cell.getFontWeight(), cell.getFontSize(), cell.getFontFamily()]).toEqual([
      'bold',
      16,
      '黑体',
    ]);
    expect(cell.getTextStyle().isItalic()).toBe(false);
    expect(cell.getTextStyle().copy().build().getFontSize()).toBe(16);
  });
});

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
