import { openApp } from './open-app';

const BLOCKED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('Sheet.protect', () => {
  it('makes a protection its maker may edit, without editors, of type SHEET', () => {
    const { app, sheet } = openApp();
    const protection = sheet.protect();
    expect(protection.canEdit()).toBe(true);
    expect(protection.getEditors()).toHaveLength(0);
    expect(protection.getProtectionType()).toBe(app.ProtectionType.SHEET);
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
  });

  it('covers the whole grid under an empty notation', () => {
    const { sheet } = openApp();
    const range = sheet.protect().getRange();
    expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([
      '',
      1000,
      26,
    ]);
  });

  it('is the same protection the second time', () => {
    const { app, sheet, spreadsheet } = openApp();
    sheet.protect().setDescription('由扩面通生成').setWarningOnly(true);
    expect(sheet.protect().getDescription()).toBe('由扩面通生成');
    expect(spreadsheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
  });
});

describe("a protection somebody else's", () => {
  function guarded(warningOnly: boolean) {
    const opened = openApp();
    const area = { startRow: 1, startColumn: 0, endRow: 2, endColumn: 1 };
    opened.model.protections = [{ area, description: '', warningOnly }];
    return opened;
  }

  it('blocks every way to write into it', () => {
    const { app, sheet, model } = guarded(false);
    const cell = sheet.getRange('B3');
    const rule = app.newDataValidation().requireDate().build();
    const ways: readonly (() => unknown)[] = [
      () => cell.setValue(1),
      () =>
        sheet.getRange('A1:B3').setValues([
          [1, 1],
          [1, 1],
          [1, 1],
        ]),
      () => cell.setFormula('=A1'),
      () => cell.setBackground('red'),
      () => cell.setNote('n'),
      () => cell.setDataValidation(rule),
      () => cell.clear(),
      () => cell.clearContent(),
      () => cell.setBorder(true, true, true, true, true, true),
      () => sheet.getRange('A3:B3').merge(),
      () => sheet.getRange('A1:B3').sort(1),
      () => {
        sheet.getRange('D1').copyTo(cell);
      },
      () => {
        cell.moveTo(sheet.getRange('D1'));
      },
      () => sheet.deleteRow(2),
      () => sheet.clear(),
    ];
    for (const way of ways) expect(way).toThrow(BLOCKED);
    expect(model.values).toEqual([]);
    expect([sheet.getRange('B3').canEdit(), sheet.getRange('C3').canEdit()]).toEqual([false, true]);
    expect(sheet.getRange('C3').setValue('frei').getValue()).toBe('frei');
  });

  it('that only warns does not stop a script', () => {
    const { sheet } = guarded(true);
    expect(sheet.getRange('B3').setValue(1).getValue()).toBe(1);
  });

  it('is still meant by a script that holds it when its rows move', () => {
    const { app, sheet, model } = guarded(true);
    const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
    sheet.insertRowBefore(1);
    expect(protection?.getRange().getA1Notation()).toBe('A3:B4');
    protection?.setDescription('d').remove();
    expect(model.protections).toEqual([]);
  });

  it('can be looked at, described and removed', () => {
    const { app, sheet } = guarded(false);
    const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
    expect(protection?.canEdit()).toBe(false);
    expect(protection?.getRange().getA1Notation()).toBe('A2:B3');
    protection?.setDescription('d').setRange(sheet.getRange('A2'));
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.getDescription()).toBe('d');
    protection?.remove();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
  });
});

describe('Protection.setUnprotectedRanges', () => {
  it('leaves parts of a sheet open, which move with their rows', () => {
    const { sheet, model } = openApp();
    const protection = sheet.protect();
    protection.setUnprotectedRanges([sheet.getRange('B2:B4'), sheet.getRange('D2')]);
    model.protections = model.protections.map((one) => ({ ...one, operatorMayEdit: false }));
    expect(sheet.getRange('B3').setValue(1).canEdit()).toBe(true);
    expect(() => sheet.getRange('B4:B5').setValue(1)).toThrow(BLOCKED);
    expect(() => sheet.getRange('C2').setValue(1)).toThrow(BLOCKED);
    const open = model.protections[0]?.openAreas;
    expect(open?.[0]).toEqual({ startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 });
    model.protections = model.protections.map((one) => ({ ...one, operatorMayEdit: true }));
    sheet.insertRowBefore(1);
    expect(
      sheet
        .protect()
        .getUnprotectedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B3:B5', 'D3']);
  });

  it('is for sheets only, and for the same sheet', () => {
    const { sheet, spreadsheet } = openApp();
    const other = spreadsheet.insertSheet('二').getRange('A1');
    expect(() => sheet.protect().setUnprotectedRanges([other])).toThrow(/on the protected sheet/);
    const range = sheet.getRange('A1');
    expect(() => range.protect().setUnprotectedRanges([range])).toThrow(/protected sheet/);
  });
});

describe('Protection.removeEditors', () => {
  it('is refused while the protection only warns', () => {
    const { sheet } = openApp();
    const protection = sheet.getRange('A1').protect();
    expect(() => protection.removeEditors(protection.getEditors())).not.toThrow();
    protection.setWarningOnly(true);
    expect(() => protection.addEditor('a@example.com')).toThrow(/only shows a warning/);
  });
});
