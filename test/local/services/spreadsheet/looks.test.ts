import { callUntyped, openApp } from './open-app';

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

describe('colours as objects', () => {
  it('are built, set and read on cells, letters and tabs', () => {
    const { app, sheet } = openApp();
    const green = app.newColor().setRgbColor('#34A853').build();
    const cell = sheet.getRange('A1').setBackgroundObject(green).setFontColorObject(green);
    const rgb = cell.getBackgroundObject().asRgbColor();
    expect([rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue()]).toEqual([
      '#34a853',
      0x34,
      0xa8,
      0x53,
    ]);
    expect(cell.getFontColorObject().getColorType()).toBe(app.ColorType.RGB);
    expect(cell.setBackgroundObject(null).getBackground()).toBe('#ffffff');
    callUntyped(sheet, 'setTabColorObject', green);
    expect(sheet.getTabColor()).toBe('#34a853');
    const style = app.newTextStyle().setForegroundColorObject(green).build();
    expect(style.getForegroundColorObject()?.asRgbColor().asHexString()).toBe('#34a853');
    expect(() => app.newColor().build()).toThrow('Invalid argument: color');
  });
});
