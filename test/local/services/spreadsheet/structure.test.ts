import { openApp, openAppWith } from './open-app';

/** A sheet with one of everything that hangs on rows and columns, in and around B3:C4. */
function furnished() {
  const opened = openAppWith([
    ['h1', 'h2', 'h3'],
    ['a', 1, ''],
    ['b', 2, 'x'],
    ['c', 3, 'y'],
    ['d', 4, ''],
  ]);
  const { app, sheet, spreadsheet } = opened;
  sheet.getRange('B3').setNote('note').setBackground('#00ff00');
  sheet.getRange('C3:C4').merge();
  const rule = app.newDataValidation().requireNumberGreaterThan(0).build();
  sheet.getRange('B3:B4').setDataValidation(rule);
  const format = app.newConditionalFormatRule().whenNumberGreaterThan(2).setBackground('red');
  sheet.setConditionalFormatRules([format.setRanges([sheet.getRange('B3:B4')]).build()]);
  sheet.getRange('B3:B4').protect().setWarningOnly(true);
  sheet.getRange('E1').setFormula('=SUM(B3:B4)+$B$5');
  spreadsheet.setNamedRange('people', sheet.getRange('B3:B4'));
  const chart = sheet.newChart().addRange(sheet.getRange('A3:B4')).setPosition(6, 2, 0, 0);
  sheet.insertChart(chart.build());
  sheet.hideRows(5);
  sheet.setRowHeight(5, 40);
  sheet.setColumnWidth(3, 77);
  spreadsheet.insertSheet('别处').getRange('A1').setFormula("='台账'!B3+台账!$B$5+B3");
  sheet.activate();
  const facts = () => ({
    notes: [...opened.model.notes.keys()],
    merges: sheet
      .getDataRange()
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
    validated: opened.model.validations.flatMap(({ areas }) => areas),
    formatted: sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation(),
    guarded: sheet
      .getProtections(app.ProtectionType.RANGE)
      .map((protection) => protection.getRange().getA1Notation()),
    named: spreadsheet.getRangeByName('people')?.getA1Notation(),
    chart: sheet
      .getCharts()
      .map((one) => [
        one.getRanges()[0]?.getA1Notation(),
        one.getContainerInfo().getAnchorRow(),
        one.getContainerInfo().getAnchorColumn(),
      ]),
    hiddenRows: [...opened.model.hiddenRows],
    formula: [...opened.model.formulas.values()],
    elsewhere: spreadsheet.getRange("'别处'!A1").getFormula(),
  });
  return { ...opened, facts };
}

describe('inserting rows', () => {
  it('above moves everything down', () => {
    const { sheet, facts } = furnished();
    sheet.insertRowsBefore(2, 2);
    expect(facts()).toEqual({
      notes: ['4,1'],
      merges: ['C5:C6'],
      validated: [{ startRow: 4, startColumn: 1, endRow: 5, endColumn: 1 }],
      formatted: 'B5:B6',
      guarded: ['B5:B6'],
      named: 'B5:B6',
      chart: [['A5:B6', 8, 2]],
      hiddenRows: [6],
      formula: ['=SUM(B5:B6)+$B$7'],
      elsewhere: "='台账'!B5+台账!$B$7+B3",
    });
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['h1', '', '', 'a', 'b']);
    expect(sheet.getRowHeight(7)).toBe(40);
    expect(sheet.getMaxRows()).toBe(1002);
  });

  it('inside makes areas taller', () => {
    const { sheet, facts } = furnished();
    sheet.insertRowAfter(3);
    expect(facts()).toMatchObject({
      notes: ['2,1'],
      merges: ['C3:C5'],
      formatted: 'B3:B5',
      guarded: ['B3:B5'],
      named: 'B3:B5',
      formula: ['=SUM(B3:B5)+$B$6'],
    });
  });

  it('after a row takes over its look, before a row that of the row', () => {
    const { sheet } = furnished();
    sheet.insertRowAfter(3);
    expect(sheet.getRange('B4').getBackground()).toBe('#00ff00');
    sheet.insertRowBefore(3);
    expect(sheet.getRange('B3:B5').getBackgrounds().flat()).toEqual(Array(3).fill('#00ff00'));
    sheet.insertRowBefore(2);
    expect(sheet.getRange('B2').getBackground()).toBe('#ffffff');
  });

  it('among frozen rows freezes them too', () => {
    const { sheet } = openApp();
    sheet.setFrozenRows(2);
    sheet.insertRowBefore(2);
    expect(sheet.getFrozenRows()).toBe(3);
    sheet.deleteRow(1);
    expect(sheet.getFrozenRows()).toBe(2);
  });

  it.each([
    [0, 1],
    [1001, 1],
    [1, 0],
  ])('at %i, %i times is out of bounds', (position, count) => {
    const { sheet } = openApp();
    expect(() => sheet.insertRowsBefore(position, count)).toThrow('Those rows are out of bounds.');
  });
});

describe('deleting rows', () => {
  it('takes what was on them and moves the rest up', () => {
    const { sheet, facts } = furnished();
    sheet.deleteRow(3);
    expect(facts()).toEqual({
      notes: [],
      merges: [],
      validated: [{ startRow: 2, startColumn: 1, endRow: 2, endColumn: 1 }],
      formatted: 'B3',
      guarded: ['B3'],
      named: 'B3',
      chart: [['A3:B3', 5, 2]],
      hiddenRows: [3],
      formula: ['=SUM(B3:B3)+$B$4'],
      elsewhere: '=#REF!+台账!$B$4+B3',
    });
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['h1', 'a', 'c', 'd']);
  });

  it('that hold a whole area takes the area', () => {
    const { sheet, facts } = furnished();
    sheet.deleteRows(3, 2);
    expect(facts()).toMatchObject({
      validated: [],
      formatted: undefined,
      guarded: [],
      named: undefined,
    });
    expect(sheet.getRange('E1').getFormula()).toBe('=SUM(#REF!)+$B$3');
  });

  it('refuses to leave none, or none that is not frozen', () => {
    const { sheet } = openApp();
    expect(() => {
      sheet.deleteRows(1, 1000);
    }).toThrow("You can't delete all the rows on the sheet.");
    sheet.setFrozenRows(1);
    expect(() => {
      sheet.deleteRows(2, 999);
    }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => {
      sheet.deleteRows(1000, 2);
    }).toThrow('Those rows are out of bounds.');
  });
});

describe('inserting and deleting columns', () => {
  it('moves everything to the right and back', () => {
    const { sheet, facts } = furnished();
    const before = facts();
    sheet.insertColumnsBefore(2, 2);
    expect(facts()).toMatchObject({
      notes: ['2,3'],
      merges: ['E3:E4'],
      formatted: 'D3:D4',
      guarded: ['D3:D4'],
      named: 'D3:D4',
      chart: [['A3:D4', 6, 4]],
      formula: ['=SUM(D3:D4)+$D$5'],
      elsewhere: "='台账'!D3+台账!$D$5+B3",
    });
    expect(sheet.getColumnWidth(5)).toBe(77);
    expect(sheet.getRange('A2:E2').getValues()).toEqual([['a', '', '', 1, '']]);
    sheet.deleteColumns(2, 2);
    expect(facts()).toEqual(before);
    expect(sheet.getMaxColumns()).toBe(26);
  });

  it('rewrites whole columns in formulas and rules', () => {
    const { app, sheet } = openApp();
    sheet.getRange('Z1').setFormula('=SUMIF(B:B,"B:B",$C:$C)');
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('B2:B5')).build();
    sheet.getRange('D1').setDataValidation(rule);
    sheet.insertColumnBefore(2);
    expect(sheet.getRange('AA1').getFormula()).toBe('=SUMIF(C:C,"B:B",$D:$D)');
    const [range] = sheet.getRange('E1').getDataValidation()?.getCriteriaValues() as [
      GoogleAppsScript.Spreadsheet.Range,
    ];
    expect(range.getA1Notation()).toBe('C2:C5');
  });
});

describe('Sheet.moveRows', () => {
  const column = [['1'], ['2'], ['3'], ['4'], ['5']];

  it.each([
    [2, 2, 5, [1, 3, 4, 2, 5]],
    [4, 5, 1, [4, 5, 1, 2, 3]],
    [2, 3, 2, [1, 2, 3, 4, 5]],
    [2, 3, 4, [1, 2, 3, 4, 5]],
    [1, 2, 6, [3, 4, 5, 1, 2]],
  ])('moves rows %i to %i before row %i', (first, last, before, order) => {
    const { sheet } = openAppWith(column);
    sheet.moveRows(sheet.getRange(first, 1, last - first + 1), before);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(order);
  });

  it('takes notes and merges along', () => {
    const { sheet } = openAppWith(column);
    sheet.getRange('A4').setNote('four');
    sheet.getRange('A4:B4').merge();
    sheet.moveRows(sheet.getRange('A4'), 1);
    expect(sheet.getRange('A1').getNote()).toBe('four');
    expect(sheet.getRange('A1').getMergedRanges()[0]?.getA1Notation()).toBe('A1:B1');
  });
});
