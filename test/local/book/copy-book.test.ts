import { copyBook } from '../../../local/book/copy-book';
import { emptyBook } from '../../../local/book/model';
import { openApp } from '../services/spreadsheet/open-app';

describe('copyBook', () => {
  it('leaves the workbook as it was when the copy is worked on', () => {
    const book = emptyBook('台账');
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    sheet.values = [['资源镇', 1]];
    sheet.styles = [[{ bold: true }]];
    sheet.notes.set('0,0', '注');
    book.namedRanges = [
      {
        name: '目标',
        sheetId: 1,
        area: { startRow: 0, startColumn: 1, endRow: 0, endColumn: 1 },
      },
    ];
    const before = structuredClone(book);

    const copy = copyBook(book);
    const [own] = copy.sheets;
    if (own === undefined) throw new Error('no sheet');
    expect(copy).toEqual(before);
    (own.values[0] ?? [])[1] = 2;
    (own.styles[0] ?? [])[0] = undefined;
    own.notes.clear();
    own.columnWidthsPixels.set(0, 50);
    own.hiddenRows.add(3);
    own.name = '改名';
    copy.sheets.pop();
    for (const range of copy.namedRanges) range.name = '别的';
    expect(book).toEqual(before);
  });

  it('goes on from a protection half made, whatever the original makes of its own', () => {
    const original = openApp();
    const half = original.sheet.protect().setDescription('由程序写入');
    const copy = copyBook(original.book);
    half.setWarningOnly(true);

    const { sheet } = openApp({ book: copy });
    const [found] = sheet.getProtections(original.app.ProtectionType.SHEET);
    expect(found?.isWarningOnly()).toBe(false);
    found?.setWarningOnly(true);
    expect(copy.sheets[0]?.protections.map(({ warningOnly }) => warningOnly)).toEqual([true]);
  });
});
