import { openApp } from './open-app';

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

  it('styles the cells of a grid, each in its own way, and leaves what a style does not say', () => {
    const { app, sheet } = openApp();
    const range = sheet.getRange('A1:B1').setFontFamily('SimSun');
    const [big, bold] = [
      app.newTextStyle().setFontSize(16).setForegroundColor('#1F3864').build(),
      app.newTextStyle().setBold(true).build(),
    ];
    range.setTextStyles([[big, bold]]);
    expect(range.getFontSizes()).toEqual([[16, 10]]);
    expect(range.getTextStyles()[0]?.map((one) => one.getForegroundColor())).toEqual([
      '#1f3864',
      '#000000',
    ]);
    expect(range.getFontWeights()).toEqual([['normal', 'bold']]);
    expect(range.getFontFamilies()).toEqual([['SimSun', 'SimSun']]);
    expect(() => range.setTextStyles([[big]])).toThrow(/number of columns in the data/);
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
